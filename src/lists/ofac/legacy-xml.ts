import { slashedDay } from '../assembly/calendar.ts';
import { damaged, ListedIds } from '../assembly/damage.ts';
import { loadedList } from '../assembly/loaded.ts';
import { Unread } from '../assembly/unread.ts';
import type { ListWarning, LoadedList, OpenListOptions } from '../loaded-list.ts';
import { noteUnread, UNREAD_ELEMENTS } from '../reading/unread-elements.ts';
import { childText } from '../reading/xml-children.ts';
import { readXmlElements, type XmlElement } from '../reading/xml-elements.ts';
import type { ListSource } from '../source/list-source.ts';
import { type Party, toEntries } from './party.ts';
import { listOfPrograms } from './programs.ts';
import { unreadIdentifiers } from './set-warnings.ts';
import { itemsOf, READ_PARTS, readXmlParty } from './xml-party.ts';

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
  const ids = new ListedIds(path);
  const unread = new Unread();
  let header: XmlElement | undefined;
  let addresses = 0;
  const take = (element: XmlElement): void => {
    if (element.name === HEADER) header = element;
    else if (element.name === 'sdnEntry') {
      const party = readXmlParty(element, path);
      ids.add(party.id, element.line);
      parties.set(party.id, party);
      addresses += itemsOf(element, 'addressList').length;
      noteUnread(element, READ_PARTS, unread);
    } else unread.add(UNREAD_ELEMENTS, element.name);
  };
  await readXmlElements(source, { element: take });
  const all = [...parties.values()];
  const name = listOfPrograms(all);
  return loadedList(
    {
      name,
      format: 'ofac-xml',
      path,
      files: [source.file()],
      date: slashedDay(textIn(header, 'Publish_Date') ?? '', 'month first'),
      entries: toEntries(name, all),
      counts: { addresses },
      warnings: [
        ...checkCount(header, all.length, path),
        ...unread.warnings(path),
        ...unreadIdentifiers(path, all),
      ],
    },
    options,
  );
}

function checkCount(header: XmlElement | undefined, found: number, file: string): ListWarning[] {
  const printed = textIn(header, 'Record_Count');
  if (printed === undefined) {
    return [{ file, message: 'no Record_Count, so nothing says whether all entries are here' }];
  }
  if (Number(printed) === found) return [];
  throw damaged(`${found} entries, though Record_Count says ${printed}`, file);
}

function textIn(element: XmlElement | undefined, name: string): string | undefined {
  return element && childText(element, name);
}
