import { leastBackground } from '../../names/background/background.ts';
import { combine } from '../../names/korean/candidate-reading.ts';
import {
  type MostEvidence,
  mostEvidenceOf,
  type Readability,
  type ReadableWord,
} from '../../names/korean/readability.ts';
import { maybeSameName } from '../../names/korean/same-name.ts';
import type { Cutting } from '../../names/korean/segmentation.ts';
import type { Syllable } from '../../names/korean/syllable.ts';
import { rowOf } from '../../names/korean/syllable-comparison.ts';

const evidence = new WeakMap<Readability, MostEvidence>();

/**
 * What a name of two words loses at least for reading well in another language, in nats, see
 * `foreignness` in `side.ts`; 0 where that cannot be told from its words.
 */
export function leastForeignness(words: readonly ReadableWord[]): number {
  const [one, other] = words;
  if (!one || !other || words.length > 2) return 0;
  // Letters with marks are read as such.
  if (!one.readability.plain || !other.readability.plain) return 0;
  const [a, b] = [evidenceOf(one.readability), evidenceOf(other.readability)];
  const korean = Math.max(a.surname + b.given, b.surname + a.given);
  const odds = korean - leastBackground(one.text, other.text);
  return Math.log1p(Math.exp(-odds));
}

function evidenceOf(readability: Readability): MostEvidence {
  let most = evidence.get(readability);
  if (!most) {
    most = mostEvidenceOf(readability);
    evidence.set(readability, most);
  }
  return most;
}

/** What the words of a name may be as a surname and as a given name. */
export interface NameReadings {
  readonly surnames: readonly Syllable[];
  readonly given: readonly Cutting[];
  /** Whether a letter was put right. */
  readonly slip: boolean;
}

/**
 * Readings of a word as the surname, and others together as the given name, behind one another; of one
 * slip of the pen at most.
 */
export function readingsOf(
  surname: ReadableWord,
  given: readonly ReadableWord[],
): readonly NameReadings[] {
  const { surnames, misspeltSurnames } = surname.readability;
  const whole = given.map(({ readability }) => readability.given);
  const asWritten = combine(whole);
  const misspelt = given.flatMap(({ readability }, slipped) =>
    combine(whole.map((cuttings, at) => (at === slipped ? readability.misspeltGiven : cuttings))),
  );
  return [
    { surnames, given: asWritten, slip: false },
    { surnames: misspeltSurnames, given: asWritten, slip: true },
    { surnames, given: misspelt, slip: true },
  ];
}

/**
 * Whether these readings may be one name with the listed syllables: a name is read in one system
 * throughout, and two Chinese names are not compared as Korean ones.
 */
export function maybeOneName(
  { surnames, given, slip }: NameReadings,
  listed: readonly Syllable[],
  foreign: number,
): boolean {
  const [first, ...rest] = listed;
  if (!first) return false;
  const self = selfRatio(listed);
  const fitting = given.filter(({ length }) => length === rest.length);
  return surnames.some((surname) => {
    const { system } = surname;
    if (system === 'pinyin' && first.system === system) return false;
    const limited = slip || system === 'pinyin' || first.system === 'pinyin';
    const [ratio, own] = [rowOf(surname)(first), rowOf(surname)(surname)];
    return fitting.some(
      (cutting) =>
        cutting.every((syllable) => syllable.system === system) &&
        maybeSameName([ratio, ...ratiosOf(cutting, rest)], {
          selfRatios: own + selfRatio(cutting) + self,
          foreign,
          limited,
        }),
    );
  });
}

function ratiosOf(syllables: readonly Syllable[], listed: readonly Syllable[]): readonly number[] {
  return syllables.map((syllable, at) => {
    const other = listed[at];
    return other ? rowOf(syllable)(other) : Number.NEGATIVE_INFINITY;
  });
}

function selfRatio(syllables: readonly Syllable[]): number {
  return syllables.reduce((sum, syllable) => sum + rowOf(syllable)(syllable), 0);
}
