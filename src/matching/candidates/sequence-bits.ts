/** A set of listed sequences of syllables, a bit for each; `null` is the empty one. */
export type Bits = Uint32Array | null;

/** The set of these of `count` sequences. */
export function bitsOf(sequences: readonly number[], count: number): Bits {
  if (sequences.length === 0) return null;
  const bits = new Uint32Array(Math.ceil(count / 32));
  for (const sequence of sequences) {
    bits[sequence >> 5] = (bits[sequence >> 5] ?? 0) | (1 << (sequence & 31));
  }
  return bits;
}

/** Sequences in both. */
export function both(a: Bits, b: Bits): Bits {
  if (!a || !b) return null;
  const shared = new Uint32Array(a.length);
  let any = 0;
  for (let at = 0; at < a.length; at++) {
    const bits = (a[at] ?? 0) & (b[at] ?? 0);
    shared[at] = bits;
    any |= bits;
  }
  return any === 0 ? null : shared;
}

/** Whether any sequence is in both. */
export function share(a: Bits, b: Bits): boolean {
  return a !== null && b !== null && a.some((bits, at) => (bits & (b[at] ?? 0)) !== 0);
}

/** Sequences in one of them. */
export function either(a: Bits, b: Bits): Bits {
  if (!a || !b) return a ?? b;
  return a.map((bits, at) => bits | (b[at] ?? 0));
}

/** Calls `found` for each sequence in the set. */
export function eachOf(bits: Bits, found: (sequence: number) => void): void {
  eachInAll([bits], found);
}

/** Calls `found` for each sequence that is in all of the sets. */
export function eachInAll(sets: readonly Bits[], found: (sequence: number) => void): void {
  const [first, ...others] = sets;
  if (!first || others.includes(null)) return;
  for (let at = 0; at < first.length; at++) {
    let rest = first[at] ?? 0;
    for (let other = 0; other < others.length && rest !== 0; other++)
      rest &= others[other]?.[at] ?? 0;
    if (rest !== 0) eachBit(rest, at, found);
  }
}

function eachBit(bits: number, at: number, found: (sequence: number) => void): void {
  for (let rest = bits; rest !== 0; rest &= rest - 1) {
    found(at * 32 + (31 - Math.clz32(rest & -rest)));
  }
}
