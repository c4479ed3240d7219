import { unifyApostrophes } from '../folding.ts';
import { isHangul } from './jamo.ts';
import { writeBreve } from './jamo-spelling.ts';
import { LONGEST_SYLLABLE } from './segmentation.ts';

/** Which part of a written name is the surname; `logPrior` is how usual that is, in log-odds. */
export interface Arrangement {
  readonly surname: string;
  readonly given: readonly string[];
  readonly logPrior: number;
}

// Log-odds against the surname in front and words of their own: the surname at the end, everything
// in one word, a surname of two words, against what a comma says, with apostrophes left out.
const SURNAME_LAST = -1.2;
const ONE_WORD = -2;
const TWO_WORD_SURNAME = -2;
const AGAINST_COMMA = -4;
const MARKS_DROPPED = -1;
/** The ways in which a name can be arranged, none where it has letters of no system. */
export function* arrange(name: string): Generator<Arrangement> {
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
