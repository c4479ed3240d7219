import { words } from '../../names/folding.ts';
import { cutLegalForms } from '../../names/legal-forms.ts';

/** `A.C.`, `V.O.F.`: behind two words of a firm a legal form and no given names; not in `IP Sample V.O.` */
const INITIALS = /\s(?<=\p{L}{3}\P{L}+\p{L}{3,}\s)(?:\p{L}\.){2,}$/u;
/** How many words make a name of a person; with more it is rather a trade that stands beside it. */
export const LEAST_WORDS = 2;
export const MOST_WORDS = 3;
/** Of longer names forms that may be taken for initials still go. */
const MOST_WORDS_OF_FIRM = 20;

/**
 * The name of a firm as that of a person whom it may be called after: without its legal form, whose
 * letters are nobody's initials. Of `Sample S.A.` they may be, with a single word beside them.
 */
export function personInFirm(text: string): string {
  const all = words(text);
  if (all.length > MOST_WORDS_OF_FIRM) return text;
  const own = cutLegalForms(all).words;
  if (own.length === all.length) return text.replace(INITIALS, '');
  if (own.length < LEAST_WORDS) return text;
  const isLikePerson = own.length <= MOST_WORDS || all.at(-1)?.length === 1;
  return isLikePerson ? tokensOf(text, own) : text;
}

/** The least of the text that has all these words. */
function tokensOf(text: string, own: readonly string[]): string {
  const wanted = own.join(' ');
  const tokens = text.trim().split(/\s+/u);
  const holdsAll = (some: readonly string[]) => {
    return cutLegalForms(words(some.join(' '))).words.join(' ') === wanted;
  };
  let [from, to] = [0, tokens.length];
  while (to - from > 1 && holdsAll(tokens.slice(from, to - 1))) to -= 1;
  while (to - from > 1 && holdsAll(tokens.slice(from + 1, to))) from += 1;
  return tokens.slice(from, to).join(' ').replace(/,$/u, '');
}
