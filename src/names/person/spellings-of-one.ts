import { isPinyin, isPinyinSyllable, taiwaneseSpelling } from '../background/pinyin-word.ts';
import { fullNamesOf } from '../romanization/short-names.ts';
import { transcribedSounds } from '../romanization/transcriptions.ts';
import { wordSound } from '../romanization/word-sound.ts';

/** The rules are of Cyrillic and Arabic: Zhou and Zhu, Han and Khan are two names. */
export function areOneRomanized(a: string, b: string): boolean {
  const sound = wordSound(a);
  return sound !== undefined && sound === wordSound(b) && !areReadAsPinyin(a, b);
}

function areReadAsPinyin(a: string, b: string): boolean {
  return isPinyinSyllable(a) || isPinyinSyllable(b) || (isPinyin(a) && isPinyin(b));
}

/** As one country writes a name, and as English does. */
export function areTranscribed(a: string, b: string): boolean {
  return isTranscribed(a, b) || isTranscribed(b, a);
}

function isTranscribed(a: string, b: string): boolean {
  const sounds = transcribedSounds(a);
  if (sounds.length === 0) return false;
  const sound = wordSound(b);
  return sound !== undefined && sounds.includes(sound) && !areReadAsPinyin(a, b);
}

/** In pinyin, and as Taiwan writes that. */
export function areOneInTaiwan(a: string, b: string): boolean {
  return taiwaneseSpelling(a) === b || taiwaneseSpelling(b) === a;
}

/** A given name and what people make of it. */
export function areShortAndFull(a: string, b: string): boolean {
  return isShortFor(a, b) || isShortFor(b, a);
}

function isShortFor(short: string, full: string): boolean {
  const names = fullNamesOf(short);
  return names.size > 0 && names.has(wordSound(full) ?? full);
}

const ARTICLE = /^[ae]l(?=\p{L}{4})/u;

/** `alhassan` as `hassan`; other words as they are. */
export function withoutArticle(word: string): string {
  return word.replace(ARTICLE, '');
}

/** One with the Arabic article written to it. */
export function differByArticle(a: string, b: string): boolean {
  return withoutArticle(a) === b || withoutArticle(b) === a;
}
