import { joined } from '../assembly/printed-text.ts';
import { UNKNOWN_VALUES, type Unread } from '../assembly/unread.ts';
import type { XmlElement } from '../reading/xml-elements.ts';
import { partDay, partPlace, partText } from './parts.ts';

/** What a birth element tells: in a form that matching reads where there is one. */
export interface BirthFacts {
  readonly dates: readonly string[];
  readonly places: readonly string[];
  readonly remarks: readonly string[];
}

const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/i;
const ABOUT = /^approximately$/i;
const KNOWN_TYPES: ReadonlySet<string> = new Set(['EXACT', 'APPROXIMATELY', 'BETWEEN']);

/**
 * Reads an `INDIVIDUAL_DATE_OF_BIRTH`. Its TYPE_OF_DATE is written out: `circa 1951`, `1970 to 1972`.
 * A note may be the month of a year, the whole date (`Nov. 1973`), `Approximately`, or a remark.
 */
export function readBirthDate(element: XmlElement, unread: Unread): BirthFacts {
  const type = partText(element, 'TYPE_OF_DATE');
  const note = partText(element, 'NOTE');
  if (type !== undefined && !KNOWN_TYPES.has(type))
    unread.add(UNKNOWN_VALUES, `TYPE_OF_DATE ${type}`);
  const day = partDay(element, 'DATE');
  const year = partText(element, 'YEAR');
  const span = joined([partText(element, 'FROM_YEAR'), partText(element, 'TO_YEAR')], ' to ');
  const given = span ?? day ?? year;
  if (given === undefined) return noteAlone(note);
  const isMonth = note !== undefined && given === year && MONTH.test(note);
  const isAbout = note !== undefined && ABOUT.test(note);
  const date = isMonth ? `${note} ${given}` : given;
  const circa = type === 'APPROXIMATELY' || isAbout;
  return {
    dates: [circa ? `circa ${date}` : date],
    places: [],
    remarks: note === undefined || isMonth || isAbout ? [] : [`date of birth ${date}: ${note}`],
  };
}

/** The place of an `INDIVIDUAL_PLACE_OF_BIRTH`, from the smallest to the country. */
export function readBirthPlace(element: XmlElement): BirthFacts {
  const place = joined(
    ['STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY'].map((name) => partPlace(element, name)),
    ', ',
  );
  const note = partText(element, 'NOTE');
  if (place === undefined)
    return { dates: [], places: note === undefined ? [] : [note], remarks: [] };
  return {
    dates: [],
    places: [place],
    remarks: note === undefined ? [] : [`place of birth ${place}: ${note}`],
  };
}

function noteAlone(note: string | undefined): BirthFacts {
  if (note === undefined) return { dates: [], places: [], remarks: [] };
  return /\d{4}/.test(note)
    ? { dates: [note], places: [], remarks: [] }
    : { dates: [], places: [], remarks: [`date of birth: ${note}`] };
}
