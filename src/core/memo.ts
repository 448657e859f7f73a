/**
 * The same function, working a value out once for each object it is given. For pure functions of immutable values: a
 * paragraph's prose, an article, its facts. What it holds goes with the object.
 */
export function memoised<K extends object, V>(make: (of: K) => V): (of: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (of) => {
    const known = made.get(of);
    if (known) return known.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}
