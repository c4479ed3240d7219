import type { KoreanName, Reading } from '../../names/korean/reading.ts';
import type { Syllable } from '../../names/korean/syllable.ts';
import type { Limit } from '../../names/korean/systems/systems.ts';

/** One hangul name that a written name may stand for, and how it is found in the letters. */
export interface ExplainedReading {
  /** In southern spelling; an initial stands as it is written. */
  readonly hangul: string;
  /** Among all readings of the name, from 0 to 1. */
  readonly probability: number;
  readonly system: Reading['system'];
  /** The letters of each syllable, folded. */
  readonly surname: string;
  readonly given: readonly string[];
  readonly limit?: Limit;
  readonly besides?: string;
}

/** Less likely readings are not told. */
const WORTH_TELLING = 0.01;
const MOST_READINGS = 4;
/** Two readings of one hangul name in the same letters are one; each may be less likely than both. */
const WORTH_COUNTING = WORTH_TELLING / 4;
/** A letter that stands for so many syllables is an initial. */
const FOR_ONE_SYLLABLE = 0.5;

/**
 * The hangul names that a name may stand for, likeliest first: at most four, each with a probability
 * of at least 0.01, and the likeliest one in any case.
 */
export function explainReadings({ readings }: KoreanName): readonly ExplainedReading[] {
  const found = new Map<string, ExplainedReading>();
  for (const reading of readings.flatMap((one) => hangulNames(one, WORTH_COUNTING))) {
    const { hangul, system, surname, given, limit, besides } = reading;
    const key = JSON.stringify([hangul, system, surname, given, limit, besides]);
    const probability = reading.probability + (found.get(key)?.probability ?? 0);
    found.set(key, { ...reading, probability });
  }
  const told = [...found.values()]
    .filter(({ probability }) => probability >= WORTH_TELLING)
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST_READINGS);
  const [likeliest] = readings;
  return told.length > 0 || !likeliest ? told : hangulNames(likeliest, 0).slice(0, 1);
}

function hangulNames(reading: Reading, least: number): ExplainedReading[] {
  const { surname, given, share, limit } = reading;
  let names = [{ hangul: '', probability: share }];
  for (const syllable of [surname, ...given]) {
    const forms =
      limit === 'initial' && isInitial(syllable) ? asWritten(syllable) : syllable.hangul;
    names = names
      .flatMap((name) =>
        forms.map(({ form, probability }) => ({
          hangul: name.hangul + form,
          probability: name.probability * probability,
        })),
      )
      .filter(({ probability }) => probability >= least)
      .sort((a, b) => b.probability - a.probability);
    // Without a least probability only the likeliest is wanted.
    if (least === 0) names = names.slice(0, 1);
  }
  return names.map((name) => ({ ...name, ...writtenReading(reading) }));
}

/** What of a reading is written: its letters, and how they are to be read. */
export function writtenReading({ system, surname, given, limit, besides }: Reading) {
  return {
    system,
    surname: surname.text,
    given: given.map(({ text }) => text),
    ...(limit && { limit }),
    ...(besides !== undefined && { besides }),
  };
}

function isInitial({ text, hangul }: Syllable): boolean {
  return text.length === 1 && (hangul[0]?.probability ?? 0) < FOR_ONE_SYLLABLE;
}

function asWritten({ text }: Syllable): Syllable['hangul'] {
  return [{ form: `${text.toUpperCase()}.`, probability: 1 }];
}
