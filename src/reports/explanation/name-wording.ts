import { writeCount } from '../wording.ts';
import type { ExplainedKoreanName } from './name.ts';
import type { ExplainedReading } from './reading.ts';

const SYSTEMS: Readonly<Record<ExplainedReading['system'], string>> = {
  hangul: 'hangul',
  latin: 'Latin letters',
  'mccune-reischauer': 'McCune-Reischauer',
  yale: 'Yale',
  'j for y': 'Latin letters, j for y',
  pinyin: 'pinyin of the hanja',
  hanja: 'hanja',
  cyrillic: 'Cyrillic',
  'romanized cyrillic': 'Cyrillic in Latin letters',
  kana: 'kana',
};

const LANGUAGES: Readonly<Record<ExplainedKoreanName['otherwise'], string>> = {
  chinese: 'a Chinese name',
  vietnamese: 'a Vietnamese name',
  japanese: 'a Japanese name',
  english: 'an English name',
  russian: 'a Russian name',
  other: 'a name of another language',
};

export function languageWords(language: ExplainedKoreanName['otherwise']): string {
  return LANGUAGES[language];
}

/** The writing system of a reading, and what is unusual about the reading. */
export function systemWords({ system, limit, besides }: ExplainedReading): string {
  return [
    SYSTEMS[system],
    ...(limit === 'slip' ? ['one letter put right'] : []),
    ...(limit === 'initial' ? ['with initials'] : []),
    ...(besides === undefined ? [] : [`without ${besides}`]),
  ].join(', ');
}

/** Odds up to three to one leave it open. */
const OPEN = Math.log(3);

/** How well a name reads as Korean, against the language that it reads best in otherwise. */
export function oddsWords({ odds, otherwise }: ExplainedKoreanName): string {
  if (odds === Number.POSITIVE_INFINITY) return 'can be nothing but Korean';
  const other = LANGUAGES[otherwise];
  if (Math.abs(odds) < OPEN) return `may as well be ${other}`;
  const times = timesWords(Math.abs(odds));
  if (otherwise === 'other') {
    return odds > 0
      ? `reads ${times} better as a Korean name than otherwise`
      : `reads ${times} better otherwise than as a Korean name`;
  }
  return odds > 0
    ? `reads ${times} better as a Korean name than as ${other}`
    : `reads ${times} better as ${other} than as a Korean one`;
}

const MOST_TIMES = 1_000_000;

/** `20 times` for 3 nats: one digit is all that these figures bear. */
export function timesWords(nats: number): string {
  const times = Math.exp(nats);
  if (times >= MOST_TIMES) return 'over a million times';
  return `${writeCount(Number(times.toPrecision(1)))} times`;
}
