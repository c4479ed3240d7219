import type { EntryType } from '../entry.ts';
import { entryType } from '../ofac/terms.ts';
import type { CslRecord } from './record.ts';
import type { CslSource } from './sources.ts';

/** Words that are in names of organisations and in none of persons, in lower case. */
const OF_ORGANISATIONS: ReadonlySet<string> = new Set(
  [
    'ab ag airlines airways analog and aviation bank bureau bv bvba center centre co company',
    'consulting corp corporation department digital electronics electronic engineering enterprise',
    'enterprises equipment establishment export factory fze fzco general gmbh group holding',
    'holdings import inc incorporated industrial industries industry institute instruments',
    'international investment jsc kg laboratory limited llc llp logistics lp ltd ltda',
    'machinery management manufacturing marine ministry network nv office ooo organization oy plc',
    'products pte pty research sa sarl sas school science sdn service services shipping solutions',
    'spa srl supply sys system systems technical technik technologies technology tool trade trading',
    'transport travel university wings works zao &',
  ].flatMap((line) => line.split(' ')),
);

const MOST_WORDS_OF_A_PERSON = 6;

/**
 * What a party is; undefined for a word that is none of OFAC's four. Only the lists of OFAC print it.
 * Where nothing is printed, a party is what its fields show: with a date of birth an individual, with the
 * fields of a ship a vessel; else an entity, but on a list of persons an individual if its name has
 * nothing of an organisation.
 *
 * An entity is the safe guess, for the matching finds an individual that stands as one by all its words
 * in any order, and in hangul; it misses an initial for a name (`Person S. Sample`) and
 * Chinese characters. A company that stands as an individual is missed where a legal form is
 * added or written otherwise, and its like are raised.
 */
export function partyType({ texts, several }: CslRecord, source: CslSource): EntryType | undefined {
  if (texts.type !== undefined) return entryType(texts.type);
  if (several.dates_of_birth || several.places_of_birth) return 'individual';
  if (texts.vessel_type !== undefined || texts.vessel_flag !== undefined) return 'vessel';
  return source.ofPersons && mayBePerson(texts.name ?? '') ? 'individual' : 'entity';
}

function mayBePerson(name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s,]+/)
    .map((word) => word.replaceAll('.', ''))
    .filter((word) => word !== '');
  return (
    words.length > 1 &&
    words.length <= MOST_WORDS_OF_A_PERSON &&
    !/\d/.test(name) &&
    !words.some((word) => OF_ORGANISATIONS.has(word))
  );
}
