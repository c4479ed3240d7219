import type { KoreanName, Reading } from './reading.ts';
import type { Syllable } from './syllable.ts';
import { rowOf, type SyllableRow } from './syllable-comparison.ts';

/** A reading with what comparing it again and again needs. */
export interface Side {
  readonly reading: Reading;
  /** Surname first. */
  readonly syllables: readonly Syllable[];
  readonly rows: readonly SyllableRow[];
  /** What the reading loses for being unlikely, in nats; nothing where it may well be meant. */
  readonly implausibility: number;
  /** Log-ratio of the reading with itself, in nats: how much there is to agree on. */
  readonly selfRatio: number;
  /** The given syllable that was left out. */
  readonly missing: Syllable | undefined;
}

export interface Sides {
  /** Readings in which every syllable is written as Koreans write it. */
  readonly whole: readonly Side[];
  /** Readings that carry no more than a possible match: with a slip, initials, in pinyin. */
  readonly limited: readonly Side[];
  /** The same readings, each with one given syllable left out. */
  readonly shortened: readonly Side[];
  /** What the name loses for reading well in another language, in nats. */
  readonly foreignness: number;
}

/** A reading may be this much less likely than certain before it counts for less, in nats. */
const PLAUSIBLE = 3.5;
/** Fewer given syllables than this leave nothing to shorten. */
const LEAST_GIVEN = 2;

const known = new WeakMap<KoreanName, Sides>();

/** What `compareKoreanNames` compares of a name, worked out once. */
export function sidesOf(name: KoreanName): Sides {
  let sides = known.get(name);
  if (!sides) {
    const all = name.readings.map((reading) => side(reading, [reading.surname, ...reading.given]));
    sides = {
      whole: all.filter(({ reading }) => reading.limit === undefined),
      limited: all.filter(({ reading }) => reading.limit !== undefined),
      shortened: name.readings.flatMap(shorten),
      foreignness: Math.log1p(Math.exp(-name.odds)),
    };
    known.set(name, sides);
  }
  return sides;
}

function shorten(reading: Reading): Side[] {
  const { surname, given } = reading;
  if (given.length < LEAST_GIVEN) return [];
  return given.map((missing, at) =>
    side(reading, [surname, ...given.filter((_, index) => index !== at)], missing),
  );
}

function side(reading: Reading, syllables: readonly Syllable[], missing?: Syllable): Side {
  const rows = syllables.map(rowOf);
  return {
    reading,
    syllables,
    rows,
    implausibility: Math.max(0, -reading.plausibility - PLAUSIBLE),
    selfRatio: syllables.reduce((sum, syllable) => sum + rowOf(syllable)(syllable), 0),
    missing,
  };
}
