import { characterSurname } from './chinese.ts';
import type { Background, OtherLanguage } from './name-model.ts';
import { PEOPLE_PER_KOREAN } from './people.ts';

const LATIN = /^(?:\p{Script=Latin}|[\p{M}\p{N}'’ʼ.·-])+$/u;

/** Letters with which the tables of names are written, marks and stray digits included. */
export function isLatin(text: string): boolean {
  return LATIN.test(text);
}

/**
 * A name in another script than Latin, surname and given name as Korean cuts them. Cyrillic and kana
 * are weighed by their number of letters alone, so that only names as short as Korean ones gain;
 * hangul is nobody's but Koreans'.
 */
export function backgroundInOtherScript(surname: string, given: string): Background {
  const name = surname + given;
  if (/^\p{Script=Cyrillic}+$/u.test(name)) {
    return backgroundOfOne('russian', letterProbability(CYRILLIC, surname, given));
  }
  if (/^[\p{Script=Katakana}\p{Script=Hiragana}ー]+$/u.test(name)) {
    return backgroundOfOne('japanese', letterProbability(KANA, surname, given));
  }
  return { language: 'other', logProbability: Number.NEGATIVE_INFINITY };
}

function backgroundOfOne(language: OtherLanguage, probability: number): Background {
  return { language, logProbability: Math.log(PEOPLE_PER_KOREAN[language] * probability) };
}

/**
 * A name in Chinese characters. Given names take theirs from one stock in China and Korea, so that
 * they tell nothing: `logGiven`, how likely they are in a Korean name, stands for both, and the
 * surname alone decides.
 */
export function backgroundInHan(surname: string, logGiven: number): Background {
  const { language, logProbability } = backgroundOfOne(
    'chinese',
    characterSurname(surname)?.share ?? 0,
  );
  return { language, logProbability: logProbability + logGiven };
}

interface LetterFigures {
  /** Entropy of a letter within a name, in nats. */
  readonly nats: number;
  /** Shares of surnames and of given names with 0, 1, 2 ... letters. */
  readonly surnameLengths: readonly number[];
  readonly givenLengths: readonly number[];
}

// Figures judged: lengths after common Russian names (Попов, Иванов, Кузнецов; Иван, Сергей) and
// Japanese ones in kana (サトウ, スズキ; ケンジ); a letter of romanized Russian names costs 2.1 nats in
// the model of this folder, and 46 kana used as unevenly as letters some 3.3.
const CYRILLIC: LetterFigures = {
  nats: 2.1,
  surnameLengths: [0, 0, 0.001, 0.004, 0.02, 0.09, 0.17, 0.21, 0.2, 0.14, 0.09, 0.05, 0.02],
  givenLengths: [0, 0, 0.002, 0.02, 0.15, 0.21, 0.22, 0.2, 0.11, 0.06, 0.02],
};
const KANA: LetterFigures = {
  nats: 3.3,
  surnameLengths: [0, 0.005, 0.12, 0.42, 0.38, 0.07],
  givenLengths: [0, 0.005, 0.22, 0.52, 0.23, 0.02],
};

function letterProbability(figures: LetterFigures, surname: string, given: string): number {
  const { nats, surnameLengths, givenLengths } = figures;
  return (
    (surnameLengths[surname.length] ?? 0) *
    (givenLengths[given.length] ?? 0) *
    Math.exp(-nats * (surname.length + given.length))
  );
}
