/**
 * The same function, working a value out once for each string. For pure functions of words: at the next letter typed most
 * of an article is as it was. What it holds is forgotten when it has grown to `most` strings.
 */
export function remembered<V>(make: (text: string) => V, most = 20_000): (text: string) => V {
  const made = new Map<string, V>();
  return (text) => {
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const value = make(text);
    made.set(text, value);
    return value;
  };
}

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
