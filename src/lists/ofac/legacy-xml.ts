import { isCalendarDay } from '../../foundation/calendar-day.ts';
import { HaechiError } from '../../foundation/haechi-error.ts';
import { countEntries } from '../assembly/list-counts.ts';
import type { ListWarning, LoadedList, OpenListOptions } from '../loaded-list.ts';
import { childText, readXmlElements, type XmlElement } from '../reading/xml-elements.ts';
import type { ListSource } from '../source/list-source.ts';
import { type Party, toEntries } from './party.ts';
import { listOfPrograms } from './programs.ts';
import { unreadIdentifiers } from './set-warnings.ts';
import { readXmlParty, XML_PARTS } from './xml-party.ts';

const FETCH = 'the file is damaged or cut off, fetch it again';

/** The element that heads the file, in OFAC's own spelling. */
const HEADER = 'publshInformation';

/**
 * Reads OFAC's legacy XML (`sdnList`), SDN or consolidated, in a stream. The date is the file's own.
 * Which of the two lists it is, its entries tell: see `listOfPrograms`.
 * Throws LIST, with the line, for damaged XML, for an entry without number or name, of an unknown
 * type or given twice; and when the entries are not as many as Record_Count says.
 */
export async function readLegacyXml(
  source: ListSource,
  options: OpenListOptions,
): Promise<LoadedList> {
  const { path } = source;
  const parties = new Map<string, Party>();
  const unread = new Set<string>();
  let header: XmlElement | undefined;
  let addresses = 0;
  const take = (element: XmlElement): void => {
    if (element.name === HEADER) header = element;
    else if (element.name === 'sdnEntry') {
      const party = readXmlParty(element, path);
      if (parties.has(party.id)) throw twice(party.id, path, element.line);
      parties.set(party.id, party);
      addresses += element.children
        .filter(({ name }) => name === 'addressList')
        .reduce((sum, { children }) => sum + children.length, 0);
      for (const { name } of element.children) if (!XML_PARTS.has(name)) unread.add(name);
    } else unread.add(element.name);
  };
  await readXmlElements(source, { element: take });
  const file = source.file();
  const all = [...parties.values()];
  if (all.length === 0)
    throw new HaechiError('LIST', 'no entries', { place: { file: path }, cure: FETCH });
  const warnings = [
    ...checkCount(header, all.length, path),
    ...unreadParts(unread, path),
    ...unreadIdentifiers(path, all),
  ];
  const published = publishDate(header);
  const name = listOfPrograms(all);
  const entries = toEntries(name, all);
  return {
    name,
    format: 'ofac-xml',
    path,
    date: published ?? options.date ?? 'unknown',
    sha256: file.sha256,
    files: [file],
    entries,
    counts: { ...countEntries(entries), addresses },
    warnings,
  };
}

function checkCount(header: XmlElement | undefined, found: number, file: string): ListWarning[] {
  const printed = header && childText(header, 'Record_Count');
  if (printed === undefined) {
    return [{ file, message: 'no Record_Count, so nothing says whether all entries are here' }];
  }
  if (Number(printed) === found) return [];
  throw new HaechiError('LIST', `${found} entries, though Record_Count says ${printed}`, {
    place: { file },
    cure: FETCH,
  });
}

/** Publish_Date is printed MM/DD/YYYY. */
function publishDate(header: XmlElement | undefined): string | undefined {
  const printed = header && childText(header, 'Publish_Date');
  const [, month = '', day = '', year = ''] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(printed ?? '') ?? [];
  const date = `${year}-${month}-${day}`;
  return isCalendarDay(date) ? date : undefined;
}

function unreadParts(names: ReadonlySet<string>, file: string): ListWarning[] {
  if (names.size === 0) return [];
  return [{ file, message: `elements that are not read: ${[...names].sort().join(', ')}` }];
}

function twice(id: string, file: string, line: number): HaechiError {
  return new HaechiError('LIST', `entry ${id} stands here a second time`, {
    place: { file, line },
    cure: 'the file is damaged or joined from two, fetch it again',
  });
}
