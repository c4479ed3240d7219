import { unifyApostrophes } from '../folding.ts';
import { isHangul } from './jamo.ts';
import { writeBreve } from './jamo-spelling.ts';
import {
  isSurname,
  type Place,
  readHangulSyllable,
  readSyllable,
  type Syllable,
} from './syllable.ts';

/**
 * One way to read a written name as a Korean one. `logEvidence` is the natural logarithm of the
 * probability of these spellings in this arrangement; `share` is this reading's part among all
 * readings of the name, from 0 to 1.
 */
export interface Reading {
  readonly surname: Syllable;
  readonly given: readonly Syllable[];
  readonly logEvidence: number;
  readonly share: number;
}

/** All readings of a name worth keeping, likeliest first. */
export interface KoreanName {
  readonly readings: readonly Reading[];
  /** Log-evidence of the best reading for each Latin letter: how Korean the name looks; 0 for hangul. */
  readonly perLetter: number;
}

// Arrangements of a name in log-odds against "surname first, two given syllables": the surname at
// the end, everything in one word, a surname of two words, and given names of other lengths.
const SURNAME_LAST = -1.2;
const ONE_WORD = -2;
const TWO_WORD_SURNAME = -2;
const AGAINST_COMMA = -4;
const MARKS_DROPPED = -1;
const GIVEN_LENGTH: readonly number[] = [Number.NEGATIVE_INFINITY, -1.2, 0, -3];

const MOST_READINGS = 8;
const LONGEST_SYLLABLE = 7;
const CACHE_LIMIT = 50_000;

interface Arrangement {
  readonly surname: string;
  readonly given: readonly string[];
  readonly logPrior: number;
}

/**
 * Reads a name as Korean: hangul, or Latin letters in any of the usual systems, in either order and
 * in every segmentation (`Jong Inchol`, `In-chol Jong`, `Jonginchol`). Undefined where no reading
 * exists. Source of the method: the noisy-channel model of transliterated names, with hangul
 * syllables as the hidden source.
 */
export function readKoreanName(name: string): KoreanName | undefined {
  const readings: Omit<Reading, 'share'>[] = [];
  for (const arrangement of arrange(name)) {
    const surname = readPiece(arrangement.surname, 'surname');
    if (!surname) continue;
    for (const given of readGiven(arrangement.given)) {
      const logEvidence =
        arrangement.logPrior +
        surname.logEvidence +
        sum(given.map((syllable) => syllable.logEvidence)) +
        (GIVEN_LENGTH[given.length] ?? Number.NEGATIVE_INFINITY);
      readings.push({ surname, given, logEvidence });
    }
  }
  const best = readings.sort((a, b) => b.logEvidence - a.logEvidence).slice(0, MOST_READINGS);
  const top = best[0];
  if (!top) return undefined;
  const total = sum(best.map((reading) => Math.exp(reading.logEvidence - top.logEvidence)));
  const letters = name.normalize('NFKD').replace(/[^\p{Script=Latin}]/gu, '').length;
  return {
    readings: best.map((reading) => ({
      ...reading,
      share: Math.exp(reading.logEvidence - top.logEvidence) / total,
    })),
    perLetter: letters === 0 ? 0 : top.logEvidence / letters,
  };
}

function* arrange(name: string): Generator<Arrangement> {
  const clean = writeBreve(
    unifyApostrophes(name.replace(/\p{Cf}/gu, ''))
      .normalize('NFD')
      // A caron is what a keyboard has where the breve is meant.
      .replace(/o[\u0306\u030c]/giu, 'ŏ')
      .replace(/u[\u0306\u030c]/giu, 'ŭ')
      .normalize('NFC')
      .toLowerCase(),
  );
  const [front = '', ...behind] = clean.split(',');
  const commaAt = behind.length > 0 ? tokens(front).length : 0;
  const parts = tokens(clean);
  if (parts.length === 0 || parts.length > 5 || parts.some((part) => !isReadable(part))) return;
  yield* arrangeParts(parts, commaAt, 0);
  if (clean.includes("'")) {
    yield* arrangeParts(
      parts.map((part) => part.replaceAll("'", '')),
      commaAt,
      MARKS_DROPPED,
    );
  }
}

function* arrangeParts(
  parts: readonly string[],
  commaAt: number,
  logPrior: number,
): Generator<Arrangement> {
  const [first = '', ...rest] = parts;
  const last = parts.at(-1) ?? '';
  const against = (surnameWords: number) =>
    commaAt !== 0 && commaAt !== surnameWords ? AGAINST_COMMA : 0;
  if (rest.length === 0) {
    for (let cut = 1; cut < first.length && cut <= LONGEST_SYLLABLE + 2; cut++) {
      const prior = isHangul(first) ? 0 : ONE_WORD;
      yield { surname: first.slice(0, cut), given: [first.slice(cut)], logPrior: logPrior + prior };
    }
    return;
  }
  yield { surname: first, given: rest, logPrior: logPrior + against(1) };
  yield {
    surname: last,
    given: parts.slice(0, -1),
    logPrior: logPrior + SURNAME_LAST + (commaAt === 0 ? 0 : AGAINST_COMMA),
  };
  if (rest.length > 1) {
    yield {
      surname: first + (rest[0] ?? ''),
      given: rest.slice(1),
      logPrior: logPrior + TWO_WORD_SURNAME + against(2),
    };
  }
}

function tokens(text: string): string[] {
  // A blank between an apostrophe and its syllable is a slip of the lists: `Myo' ng-ch'o' l`.
  return text
    .replace(/(?<=[ou]') (?=(ng|n|k|l|m|p|t)\b)/gu, '')
    .split(/[^\p{L}']+/u)
    .filter((token) => token.replaceAll("'", '') !== '');
}

/** No name of a Korean is longer in one word, and whatever is read is remembered. */
const LONGEST_PART = 40;

function isReadable(part: string): boolean {
  if (part.length > LONGEST_PART) return false;
  return /^[a-z']+$/u.test(part) || isHangul(part);
}

/** All ways to read the given-name parts as one to three syllables. */
function readGiven(parts: readonly string[]): readonly (readonly Syllable[])[] {
  let found: readonly (readonly Syllable[])[] = [[]];
  for (const part of parts) {
    const segmentations = segment(part);
    found = found.flatMap((before) =>
      segmentations
        .map((syllables) => [...before, ...syllables])
        .filter((syllables) => syllables.length < GIVEN_LENGTH.length),
    );
    if (found.length === 0) return [];
  }
  return found;
}

const segmented = new Map<string, readonly (readonly Syllable[])[]>();

function segment(part: string): readonly (readonly Syllable[])[] {
  const known = segmented.get(part);
  if (known) return known;
  const found: Syllable[][] = [];
  const extend = (from: number, before: readonly Syllable[]) => {
    if (from === part.length) {
      found.push([...before]);
      return;
    }
    if (before.length >= GIVEN_LENGTH.length - 1) return;
    for (let end = from + 1; end <= Math.min(part.length, from + LONGEST_SYLLABLE); end++) {
      const syllable = readPiece(part.slice(from, end), 'given');
      if (syllable) extend(end, [...before, syllable]);
    }
  };
  extend(0, []);
  const best = found
    .sort((a, b) => sum(b.map((s) => s.logEvidence)) - sum(a.map((s) => s.logEvidence)))
    .slice(0, MOST_READINGS);
  return remember(segmented, part, best);
}

const pieces: Record<Place, Map<string, Syllable | undefined>> = {
  surname: new Map(),
  given: new Map(),
};

function readPiece(text: string, place: Place): Syllable | undefined {
  const cache = pieces[place];
  if (cache.has(text)) return cache.get(text);
  return remember(
    cache,
    text,
    isHangul(text) ? readHangulPiece(text, place) : readSyllable(text, place),
  );
}

function readHangulPiece(text: string, place: Place): Syllable | undefined {
  const whole = place === 'surname' ? isSurname(text) : text.length === 1;
  return whole ? readHangulSyllable(text, place) : undefined;
}

/** Distinct parts are few and repeat; a file of random text must not fill the memory. */
function remember<Value>(cache: Map<string, Value>, key: string, value: Value): Value {
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, value);
  return value;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
