import { CODES_OF_DEMONYM } from './demonym.ts';

/** What the formal name of a state says of its constitution: `Federal Democratic Republic`. */
const WORDS = [
  ...['republic', 'kingdom', 'sultanate', 'principality', 'commonwealth', 'confederation', 'union'],
  ...[
    'duchy',
    'emirates?',
    'states',
    'arab',
    'bolivarian',
    'co operative',
    'democratic',
    'federal',
  ],
  ...['federated', 'federative', 'grand', 'hashemite', 'independent', 'islamic', 'oriental'],
  ...['peoples', 'plurinational', 'socialist', 'united'],
];
const FORM = `(?:(?:${WORDS.join('|')}) )+`;

const BEFORE = new RegExp(`^${FORM}of `, 'u');
/** Lists put the form behind the name where they are in order of the alphabet: `Moldova, Republic of`. */
const BEHIND = new RegExp(` ${FORM}of$`, 'u');
const WITH_DEMONYM = /^(.+) (?:republic|confederation|kingdom)$/u;
/** What a place belonged to when the list's source was written, and which country it is in now. */
const NOW = /^.*\b(?:currently|now|present day) /u;

/**
 * What is left of the formal name of a state, as a country key, without its form of state: `iraq` of
 * `republic of iraq`, `kyrgyz` of `kyrgyz republic`; and the present country of `former ussr currently
 * ukraine`. Undefined where there is nothing of the kind. Which `Republic of China` and which `Democratic
 * Republic of the Congo` is meant, the name in full has to tell.
 */
export function withoutStateForm(key: string): string | undefined {
  const present = key.replace(NOW, '');
  const demonym = WITH_DEMONYM.exec(present)?.[1];
  if (demonym !== undefined && CODES_OF_DEMONYM.has(demonym)) return demonym;
  const bare = present.replace(BEFORE, '').replace(BEHIND, '');
  return bare === key ? undefined : bare;
}
