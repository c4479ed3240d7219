import { words } from '../../names/folding.ts';
import { withoutLegalForms } from '../../names/legal-forms.ts';

/** `B.V.`, `A.C.`, `V.O.F.`: behind two words of a firm a legal form and no given names. */
const INITIALS = /\s+(?:\p{L}\.){2,}$/u;
const LEAST_WORDS = 2;
/** A person has no more, and looking through them takes time. */
const MOST_WORDS = 20;

/**
 * The name of a firm as that of a person whom it may be called after: without its legal form, whose
 * letters are nobody's initials. Of `Sample S.A.` they may be, with a single word beside them.
 */
export function personInFirm(text: string): string {
  const all = words(text);
  if (all.length > MOST_WORDS) return text;
  const own = withoutLegalForms(all);
  const name = own.length < all.length ? tokensOf(text, own) : text.replace(INITIALS, '');
  return words(name).length < LEAST_WORDS ? text : name;
}

/** The least of the text that has all these words. */
function tokensOf(text: string, own: readonly string[]): string {
  const wanted = own.join(' ');
  const tokens = text.trim().split(/\s+/u);
  const holdsAll = (some: readonly string[]) => {
    return withoutLegalForms(words(some.join(' '))).join(' ') === wanted;
  };
  let [from, to] = [0, tokens.length];
  while (to - from > 1 && holdsAll(tokens.slice(from, to - 1))) to -= 1;
  while (to - from > 1 && holdsAll(tokens.slice(from + 1, to))) from += 1;
  return tokens.slice(from, to).join(' ').replace(/,$/u, '');
}
