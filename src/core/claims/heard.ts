import type { Spoken } from './spoken';

/** How many who spoke are remembered: further back, nobody is meant by a pronoun. */
const memory = 30;

/** Who spoke so far, in reading order. */
export class Heard {
  readonly #spoken: Spoken[] = [];
  #floor = 0;

  get all(): readonly Spoken[] {
    return this.#spoken;
  }

  get last(): Spoken | null {
    return this.#spoken[this.#spoken.length - 1] ?? null;
  }

  /** Where what counts begins, in the text. */
  get floor(): number {
    return this.#floor;
  }

  remember(spoken: Spoken): void {
    this.#spoken.push(spoken);
    if (this.#spoken.length > memory) this.#spoken.shift();
  }

  /** Nothing before this place counts any more: a new entry of a live blog. */
  forget(at: number): void {
    this.#spoken.length = 0;
    this.#floor = at;
  }
}
