/**
 * A map that forgets what was not asked for lately: what is found in its older half is young again, and
 * when the younger half is full the older one is dropped. Source: Dominic Tarr, hashlru (2016).
 */
export class RecentMap<Key, Value extends NonNullable<unknown> | null> {
  readonly #most: number;
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();
  #size = 0;

  /** `most`, from 1, is the size of each half: entries, or the sum of the sizes that they are set with. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Undefined for a key that is not there, or not any more. */
  get(key: Key): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    return old === undefined ? undefined : this.set(key, old);
  }

  /** Returns the value. */
  set(key: Key, value: Value, size = 1): Value {
    if (this.#size >= this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = 0;
    }
    this.#young.set(key, value);
    this.#size += size;
    return value;
  }
}
