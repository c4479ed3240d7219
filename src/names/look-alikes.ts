/**
 * Letters of other alphabets with the Latin letter that they cannot be told from in print. Source:
 * Unicode Technical Standard 39, confusables, of which those that stand for a Latin letter.
 */
const LATIN_OF: ReadonlyMap<string, string> = new Map(
  (
    'АA ВB ЕE ІI ЈJ КK МM НH ОO РP СC ЅS ТT УY ХX ԌG ԜW ҮY ҺH ԀD ԚQ аa еe іi јj кk мm оo рp сc ѕs уy хx һh ԁd ԛq ԝw ' +
    'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX αa ιi κk νv οo ρp υu'
  )
    .split(' ')
    .map((pair) => [[...pair][0] ?? '', [...pair].at(-1) ?? '']),
);

const OTHER_LETTER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;

/**
 * The text with Cyrillic and Greek letters as the Latin ones that they look like, in words that hold
 * Latin letters too: nobody writes such a word but to be overlooked. A word with a letter that looks
 * like no Latin one stays as it is.
 */
export function withoutLookAlikes(text: string): string {
  if (!OTHER_LETTER.test(text) || !LATIN.test(text)) return text;
  return text.replace(WORD, (word) => {
    if (!LATIN.test(word) || !OTHER_LETTER.test(word)) return word;
    const letters = [...word].map((letter) => {
      return OTHER_LETTER.test(letter) ? LATIN_OF.get(letter) : letter;
    });
    return letters.includes(undefined) ? word : letters.join('');
  });
}

const DIGITS_AS_LETTERS: Readonly<Record<string, string>> = { '0': 'O', '3': 'E', '5': 'S' };
/** Letters with some digits among them: V0LGA, S1berian. */
const DISGUISED = /^(?=(?:.*\p{L}){2})[\p{Script=Latin}\p{M}]*[0135][\p{Script=Latin}\p{M}0135]*$/u;
/** `BANl`, and not the article: Al, El. */
const SMALL_L_AMONG_CAPITALS = /(?<=\p{Lu})l(?=\p{Lu})|(?<=\p{Lu}{2})l$|^l(?=\p{Lu})/gu;
/** `AIi`, and not `McIntyre`, whose second part begins with a capital. */
const CAPITAL_I_AMONG_SMALL = /(?<=\p{L})(?<!^Ma?c)I(?=\p{Ll})|(?<=\p{Ll})I$/gu;

/**
 * What a text says if digits and the letters I and l stand for what they look like: `V0LGA`,
 * `Sob1nbank` with i and with l, `lNDUSTRY`. Empty where there is nothing of the kind.
 */
export function undisguised(text: string): readonly string[] {
  const readings = ['I', 'L'].map((one) => text.replace(WORD, (word) => readWord(word, one)));
  return [...new Set(readings)].filter((reading) => reading !== text);
}

function readWord(word: string, one: string): string {
  const disguised = DISGUISED.test(word) && count(word, /\p{L}/gu) >= count(word, /\p{N}/gu);
  const digits = disguised
    ? word.replace(/[0135]/gu, (digit) => DIGITS_AS_LETTERS[digit] ?? one)
    : word;
  return digits.replace(SMALL_L_AMONG_CAPITALS, 'I').replace(CAPITAL_I_AMONG_SMALL, 'l');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
