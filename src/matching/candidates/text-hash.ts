/** An odd factor, so that no letter of a long text loses its influence modulo 2^32. */
const FACTOR = 0x01000193;
const POWERS = powersOf(FACTOR, 256);

/** A number of 32 bits for a text, unsigned; equal texts have equal numbers. */
export function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = (Math.imul(hash, FACTOR) + text.charCodeAt(at) + 1) | 0;
  }
  return hash >>> 0;
}

/** The hash of two texts written as one, of which the second has `length` UTF-16 units. */
export function joinedHash(head: number, tail: number, length: number): number {
  const power = POWERS[length] ?? powerOf(length);
  return (Math.imul(head, power) + tail) >>> 0;
}

/** The hashes of a text without one of its UTF-16 units, one after the other. */
export function hashesLessOne(text: string): number[] {
  const hashes: number[] = [];
  let head = 0;
  for (let at = 0; at < text.length; at++) {
    hashes.push(head);
    head = (Math.imul(head, FACTOR) + text.charCodeAt(at) + 1) | 0;
  }
  let [tail, power] = [0, 1];
  for (let at = text.length - 1; at >= 0; at--) {
    hashes[at] = (Math.imul(hashes[at] ?? 0, power) + tail) >>> 0;
    tail = (tail + Math.imul(text.charCodeAt(at) + 1, power)) | 0;
    power = Math.imul(power, FACTOR);
  }
  return hashes;
}

/** A number that texts with the same letters in any order share; that of two texts is the sum modulo 2^32. */
export function lettersHash(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + scatter(text.charCodeAt(at) + 1)) | 0;
  return sum >>> 0;
}

/** Spreads a number over 32 bits. Source: the finaliser of MurmurHash3 (Austin Appleby, 2011). */
export function scatter(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

function powerOf(exponent: number): number {
  let power = 1;
  for (let count = 0; count < exponent; count++) power = Math.imul(power, FACTOR);
  return power;
}

function powersOf(factor: number, count: number): Int32Array {
  const powers = new Int32Array(count);
  powers[0] = 1;
  for (let at = 1; at < count; at++) powers[at] = Math.imul(powers[at - 1] ?? 1, factor);
  return powers;
}
