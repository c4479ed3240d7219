import { words } from '../../names/folding.ts';
import { cutLegalForms } from '../../names/legal-forms.ts';
import { ABBREVIATED_LINKS, DOUBTFUL_LINKS, SLASHED_LINKS, SPELT_OUT_LINKS } from './link-words.ts';
import { hasTwoWords } from './name-shape.ts';

const anyOf = (patterns: readonly string[]) => `(?:${patterns.join('|')})`;
/** With what may stand before and behind it; at the head of a text it names what follows. */
const asLink = (link: string) => `(?:^|[\\s,–—-]{0,3}[\\s,])${link}(?:[.:]\\s?|\\s)(?=\\S)`;

const CERTAIN = anyOf([
  ...ABBREVIATED_LINKS.words.map((word) => `${[...word].join('[./]?')}`),
  ...SLASHED_LINKS.words,
  ...SPELT_OUT_LINKS.words,
]);
const DOUBTFUL = anyOf(DOUBTFUL_LINKS.words);

const SIGNS = /\s*[;|]\s*|\s+\/\s+/u;
const CERTAIN_LINK = new RegExp(asLink(CERTAIN), 'iu');
const SMALL_LINK = new RegExp(asLink(DOUBTFUL), 'u');
const CAPITAL_LINK = new RegExp(asLink(DOUBTFUL), 'iu');
const DASH = /\s+[–—-]+\s+/u;

/** Folded words from which on a name beside a single word is more than the rest of a person's name. */
const MANY_WORDS = 3;

/** The names of one line: itself where nothing divides it. Those that a dash divides are in doubt. */
export function linkedNames(line: string): readonly string[] {
  return line
    .split(SIGNS)
    .flatMap((part) => splitAtLink(part, CERTAIN_LINK))
    .flatMap((part) => splitAtLink(part, SMALL_LINK))
    .flatMap((part) => {
      const names = splitAtLink(part, CAPITAL_LINK);
      return names.length > 1 && names.every(hasTwoWords) ? names : [part];
    })
    .filter((name) => name !== '');
}

function splitAtLink(text: string, link: RegExp): readonly string[] {
  return text.split(link).filter((name) => name !== '');
}

/**
 * The parts of `Velatrix Ltd - Sample Person` and `VLX - Velatrix Ltd` that are full names. Of `Kim -
 * Jong Un` none is: who writes so divides one name.
 */
export function namesBetweenDashes(text: string): readonly string[] {
  const parts = text.split(DASH);
  if (parts.length === 1) return [];
  const full = parts.filter(hasTwoWords);
  return full.length === parts.length ? full : full.filter(isLong);
}

function isLong(text: string): boolean {
  const all = words(text);
  return all.length >= MANY_WORDS || cutLegalForms(all).words.length < all.length;
}
