// Endless names, no two alike, without keeping them in memory.
import { seeded } from '../names/manipulations.js';

/** The last share of each group's pairs makes the names of lists, the others those of rows. */
const LIST_SHARE = 0.25;
const INITIALS = ['', ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * Names made of the parts of one group each, the groups in proportion to their people. `side` is
 * `rows` or `list`: no name of the one is a name of the other. The same names in the same order for
 * the same parts, side and seed. Throws when all are used up.
 */
export function* distinctNames(groups, side, seed) {
  const random = seeded(seed);
  const draws = groups.map((group) => pairsOf(group, side));
  const isFirst = ownership(groups);
  const bounds = runningSums(groups.map(({ people }) => people));
  for (;;) {
    const drawn = random() * (bounds.at(-1) ?? 0);
    const at = bounds.findIndex((bound) => drawn < bound);
    const { given, initial, family } = draws[at].next();
    if (!isFirst(at, given, family)) continue;
    yield { given, family, name: [given, initial, family].filter((part) => part !== '').join(' ') };
  }
}

/**
 * Goes through all pairs of a given name and a family in a scattered order, first as they are, then
 * with one middle initial after the other. Steps of a length that has no divisor in common with the
 * number of pairs meet each pair once.
 */
function pairsOf({ given, families }, side) {
  const size = given.length * families.length;
  const forRows = Math.ceil(size * (1 - LIST_SHARE));
  const [from, count] = side === 'rows' ? [0, forRows] : [forRows, size - forRows];
  const step = stepThrough(size);
  let drawn = 0;
  return {
    next() {
      const round = Math.floor(drawn / count);
      const initial = INITIALS[round];
      if (initial === undefined || count === 0) throw new Error('no more names can be made');
      const pair = ((from + (drawn % count)) * step) % size;
      drawn += 1;
      return {
        given: given[pair % given.length],
        family: families[Math.floor(pair / given.length)],
        initial: initial && `${initial}.`,
      };
    },
  };
}

/** Near the golden section of the size, which scatters best; exact for sizes up to a hundred million. */
function stepThrough(size) {
  let step = Math.max(1, Math.floor(size * 0.618));
  while (divisor(step, size) !== 1) step += 1;
  return step;
}

const divisor = (a, b) => (b === 0 ? a : divisor(b, a % b));

/** Whether a group is the first that has both parts of a name: the others leave it out. */
function ownership(groups) {
  const givenOf = owners(groups.map(({ given }) => given));
  const familiesOf = owners(groups.map(({ families }) => families));
  return (at, given, family) => {
    const others = familiesOf.get(family);
    for (const group of givenOf.get(given)) if (others.has(group)) return group === at;
    return false;
  };
}

/** Of each part the groups that have it, in their order. */
function owners(parts) {
  const groupsOf = new Map();
  for (const [group, own] of parts.entries()) {
    for (const part of own) groupsOf.set(part, (groupsOf.get(part) ?? new Set()).add(group));
  }
  return groupsOf;
}

function runningSums(numbers) {
  let sum = 0;
  return numbers.map((number) => {
    sum += number;
    return sum;
  });
}
