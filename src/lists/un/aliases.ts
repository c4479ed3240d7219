import { foreignScript } from '../assembly/name-script.ts';
import { present } from '../assembly/present.ts';
import { joined } from '../assembly/printed-text.ts';
import { UNKNOWN_VALUES, type Unread } from '../assembly/unread.ts';
import type { Alias } from '../entry.ts';
import type { XmlElement } from '../reading/xml-elements.ts';
import type { BirthFacts } from './birth.ts';
import { partDay, partPlace, partText } from './parts.ts';
import { namesInNote, separateNames } from './separated-names.ts';

type Quality = Pick<Alias, 'kind' | 'strength'>;

const STRONG: Quality = { kind: 'aka', strength: 'strong' };

/** QUALITY of individuals is `Good` or `Low`, that of entities `a.k.a.` or `f.k.a.`. */
const QUALITIES: ReadonlyMap<string, Quality> = new Map([
  ['good', STRONG],
  ['low', { kind: 'aka', strength: 'weak' }],
  ['a.k.a.', STRONG],
  ['f.k.a.', { kind: 'fka', strength: 'strong' }],
]);

/** The names of one alias element, and the birth data that the list gives under that name alone. */
export interface AliasFacts {
  readonly aliases: readonly Alias[];
  readonly birth: BirthFacts;
}

/**
 * Reads an `INDIVIDUAL_ALIAS` or `ENTITY_ALIAS`; a placeholder without a name gives nothing. A quality
 * that is not known counts as strong and is added to `unread`.
 */
export function readAlias(element: XmlElement, unread: Unread): AliasFacts {
  const printed = partText(element, 'ALIAS_NAME');
  const quality = partText(element, 'QUALITY');
  const note = partText(element, 'NOTE');
  const known = QUALITIES.get((quality ?? 'good').toLowerCase());
  if (!known) unread.add(UNKNOWN_VALUES, `QUALITY ${quality}`);
  const born = partDay(element, 'DATE_OF_BIRTH');
  const place = joined(
    ['CITY_OF_BIRTH', 'COUNTRY_OF_BIRTH'].map((name) => partPlace(element, name)),
    ', ',
  );
  const birth = {
    dates: born === undefined ? [] : [born],
    places: place === undefined ? [] : [place],
    remarks: printed === undefined && note !== undefined ? [note] : [],
  };
  if (printed === undefined) return { aliases: [], birth };
  const { names, remarks } = separateNames(printed);
  const all = [...names, ...(note === undefined ? [] : namesInNote(note, printed))];
  const said = joined([...remarks, note, bornAs(born, place)], '; ');
  return { aliases: all.map((name) => aliasOf(name, known ?? STRONG, said)), birth };
}

/** Further names outside the alias elements: the original script, and those printed with the first. */
export function furtherName(name: string): Alias {
  return aliasOf(name, STRONG, undefined);
}

function aliasOf(name: string, quality: Quality, remarks: string | undefined): Alias {
  const script = foreignScript(name);
  return {
    name,
    ...quality,
    ...present({ script, remarks }),
  };
}

function bornAs(date: string | undefined, place: string | undefined): string | undefined {
  if (date === undefined && place === undefined) return undefined;
  return [
    'born',
    ...(date === undefined ? [] : [date]),
    ...(place === undefined ? [] : ['in', place]),
  ].join(' ');
}
