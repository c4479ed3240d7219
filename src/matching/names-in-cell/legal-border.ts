import { words } from '../../names/folding.ts';
import { legalForms } from '../../names/legal-form-index.ts';
import { legalFormEnds } from './legal-form-ends.ts';

/** Alone they are words of the language as well, and end no name (Sample Company for Trade). */
const AMBIGUOUS = new Set(['company', 'coy', 'corporation', 'corp', 'est', 'establishment']);
/** Letters of a form that is a word or a name too: AS, Co, SE. */
const SHORT = 2;
const DOTTED = /\p{L}\.\p{L}/u;
const BORDER = /[,;]$/u;
const DASH = /^[–—-]+$/u;

/** Longer texts are no name with a town behind it. */
const MOST_WORDS = 30;
const MOST_WORDS_OF_PLACE = 3;

/**
 * What stands up to a legal form with more text behind it: of `Velatrix Co Ltd Nicosia` and `Velatrix
 * LLC - HQ`, the town and the office are no part of the name; nor is the town of `OOO Velatrix,
 * Nicosia`. Undefined where there is none.
 */
export function upToLegalForm(text: string): string | undefined {
  const tokens = text.split(' ');
  if (tokens.length < 3 || tokens.length > MOST_WORDS) return undefined;
  return legalFormEnds(text).inFront ? upToComma(text) : upToFormBehind(tokens);
}

function upToComma(text: string): string | undefined {
  const [name = '', place = '', ...more] = text.split(/,\s/u);
  const isPlace = place !== '' && more.length === 0 && words(place).length <= MOST_WORDS_OF_PLACE;
  return isPlace && legalFormEnds(name).inFront ? name : undefined;
}

function upToFormBehind(tokens: readonly string[]): string | undefined {
  for (let to = 2; to < tokens.length; to++) {
    if (!isForm(tokens, to)) continue;
    while (to < tokens.length && isForm(tokens, to + 1)) to += 1;
    if (to === tokens.length) return undefined;
    const apart = BORDER.test(tokens[to - 1] ?? '') || DASH.test(tokens[to] ?? '');
    if (apart || isClear(tokens, to)) return tokens.slice(0, to).join(' ').replace(BORDER, '');
  }
  return undefined;
}

function isForm(tokens: readonly string[], to: number): boolean {
  const last = words(tokens[to - 1] ?? '').at(-1) ?? '';
  // Cheap, and false for nearly every word.
  if (legalForms().byOuterWord('E', last).length === 0) return false;
  return legalFormEnds(tokens.slice(0, to).join(' ')).behind;
}

/** Without a sign behind it: no word, no name, and not a form within the name of a firm that ends in one. */
function isClear(tokens: readonly string[], to: number): boolean {
  const form = tokens[to - 1] ?? '';
  const folded = words(form).join('');
  const alone = legalFormEnds(tokens.slice(0, to).join(' ')).length === 1;
  if (alone && (AMBIGUOUS.has(folded) || (folded.length <= SHORT && !DOTTED.test(form)))) {
    return false;
  }
  return !legalFormEnds(tokens.slice(to - 1).join(' ')).behind;
}
