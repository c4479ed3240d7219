/**
 * A map that forgets what was not asked for lately: what is found in its older half is young again, and
 * when nothing more fits into the younger half, that becomes the older one. Source: Dominic Tarr, hashlru
 * (2016).
 */
export class RecentMap<Key, Value extends NonNullable<unknown> | null> {
  readonly #most: number;
  readonly #sizeOf: (value: Value) => number;
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();
  #size = 0;

  /** `most`, from 1, is the size of each half: its entries, or the sum of what `sizeOf` says of them. */
  constructor(most: number, sizeOf: (value: Value) => number = () => 1) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  /** Undefined for a key that is not there, or not any more. */
  get(key: Key): Value | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    return old === undefined ? undefined : this.set(key, old);
  }

  /** Returns the value. */
  set(key: Key, value: Value): Value {
    const replaced = this.#young.get(key);
    if (replaced !== undefined) this.#size -= this.#sizeOf(replaced);
    const size = this.#sizeOf(value);
    if (this.#size > 0 && this.#size + size > this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = 0;
    }
    this.#young.set(key, value);
    this.#size += size;
    return value;
  }
}
