import { pinyinOf } from './chinese-sound.ts';
import { chineseWord } from './chinese-words.ts';
import { comparedAs } from './common-words.ts';
import { lookUp } from './lexicon.ts';
import { cutChinese } from './native-cut.ts';
import type { Part } from './parts.ts';

/**
 * The parts of a name in Chinese characters, compared by the English of what many names share and by the
 * pinyin of the rest; undefined for any other word. As they are written they may still be read as
 * Korean.
 */
export function chineseParts(word: string): readonly Part[] | undefined {
  return cutChinese(word)?.map((written) => {
    const known = chineseWord(written);
    const { meanings = [] } = lookUp(written) ?? {};
    if (known) return { kind: known.kind, written, words: compared(known.words), meanings };
    return { kind: 'name', written, words: [pinyinOf(written) ?? written], meanings };
  });
}

/** As the same English words are, in a phrase of the lexicon or one by one. */
function compared(words: readonly string[]): readonly string[] {
  const phrase = words.length > 1 ? lookUp(words.join(' ')) : undefined;
  if (phrase) return phrase.word.split(' ');
  return words.map((word) => comparedAs(lookUp(word)?.word ?? word));
}
