import { scatter } from './text-hash.ts';

/** So many times as many slots as hashes there are at least: the others are free. */
const SPACE = 2;
const FEWEST = 16;

/** An open-addressed table of the places of hashes, from 1; 0 is a free slot. */
export function slotsFor(hashes: Uint32Array): Uint32Array {
  let size = FEWEST;
  while (size < hashes.length * SPACE) size *= 2;
  const slots = new Uint32Array(size);
  for (const [place, hash] of hashes.entries()) {
    let slot = scatter(hash) & (size - 1);
    while (slots[slot] !== 0) slot = nextSlot(slots, slot);
    slots[slot] = place + 1;
  }
  return slots;
}

/** The slot at which to look for a hash first; where it is taken, `nextSlot` follows. */
export function firstSlot(slots: Uint32Array, hash: number): number {
  return scatter(hash) & (slots.length - 1);
}

export function nextSlot(slots: Uint32Array, slot: number): number {
  return (slot + 1) & (slots.length - 1);
}
