import { withoutLookAlikes } from '../../names/look-alikes.ts';
import { withoutEnds } from './cell-text.ts';

const BETWEEN_ADDRESSES = /[\s;,|<>()[\]{}"?]+/u;
/** The signs of an address as they are written to keep it from machines, or mistyped. */
const AT = /\s*[([{<]\s*(?:at|@)\s*[)\]}>]\s*|\s+at\s+(?=\S+(?:\.| *[([{])\S)|\s*@\s*/gu;
const DOT =
  /\s*[([{<]\s*(?:dot|\.)\s*[)\]}>]\s*|(?<=@[^\s@]*),(?=[a-z]{2,4}(?:\.[a-z]{2})?(?![\p{L}\p{N}.@-]))/gu;
/** One address and nothing else, as nearly all cells have it. */
const PLAIN = /^[a-z0-9](?:[\w+-]|\.(?!\.|@))*@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z0-9-]+$/u;

/**
 * The e-mail addresses among the words of a text, in lower case, `mailto:` and full stops aside; also
 * those that it writes as `sample (at) example [dot] com`, `sample @ example.com` or with a comma for
 * the last dot, and with the Latin letters that Cyrillic ones among them look like.
 */
export function emailAddresses(text: string): string[] {
  const small = text.toLowerCase();
  if (PLAIN.test(small)) return [small];
  const plain = withoutLookAlikes(small);
  const readings = [plain, plain.replace(AT, '@').replace(DOT, '.')];
  return [...new Set(readings.flatMap(addressesIn))];
}

function addressesIn(text: string): string[] {
  const words = text.split(BETWEEN_ADDRESSES);
  return [...words, ...words.flatMap((word) => word.split(/[/:]/u))]
    .map((word) => withoutEnds(word, ".'`:"))
    .filter((word) => {
      const [local = '', domain = '', ...more] = word.split('@');
      const dot = domain.lastIndexOf('.');
      return local !== '' && more.length === 0 && dot > 0 && dot < domain.length - 1;
    });
}
