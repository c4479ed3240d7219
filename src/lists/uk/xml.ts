import { damaged, ListedIds } from '../assembly/damage.ts';
import { present } from '../assembly/present.ts';
import { Unread } from '../assembly/unread.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { UNREAD_ELEMENTS } from '../reading/unread-elements.ts';
import { childText } from '../reading/xml-children.ts';
import { readXmlElements, type XmlElement } from '../reading/xml-elements.ts';
import type { ListSource } from '../source/list-source.ts';
import { Designation } from './designation.ts';
import { toList } from './list.ts';
import { type GroupName, groupOf, hasSeveralParts, isPartName, type PartName } from './parts.ts';

/** Says by an element for each measure what SanctionsImposed says in words. */
const SAID_ELSEWHERE = 'SanctionsImposedIndicators';

/**
 * Reads the XML of the UK Sanctions List in a stream. The date is the file's own, `DateGenerated`.
 * Elements are told by their names, wherever in a designation they stand, since the lists around them
 * have had several.
 * Throws LIST, with the line, for damaged XML, for a designation without a Unique ID or given twice, and
 * as `readParty` does.
 */
export async function readUkXml(source: ListSource, options: OpenListOptions): Promise<LoadedList> {
  const { path } = source;
  const designations: Designation[] = [];
  const ids = new ListedIds(path);
  const unread = new Unread();
  let printedDate: string | undefined;
  const take = (element: XmlElement): void => {
    if (element.name === 'DateGenerated') printedDate = element.text;
    else if (element.name === 'Designation') {
      const designation = readDesignation(element, unread, path);
      ids.add(designation.id, designation.line);
      designations.push(designation);
    } else unread.add(UNREAD_ELEMENTS, element.name);
  };
  await readXmlElements(source, { element: take });
  return toList(
    {
      format: 'uk-xml',
      source,
      designations,
      ...present({ printedDate }),
      warnings: unread.warnings(path),
    },
    options,
  );
}

function readDesignation(element: XmlElement, unread: Unread, file: string): Designation {
  const id = childText(element, 'UniqueID');
  if (id === undefined) throw damaged('an entry without a UniqueID', file, element.line);
  const designation = new Designation(id, element.line);
  addParts(element, designation, unread);
  return designation;
}

/** Adds what an element holds: the parts of a group together, any other one by itself. */
function addParts(element: XmlElement, designation: Designation, unread: Unread): void {
  const together = new Map<GroupName, [PartName, string][]>();
  for (const child of element.children) {
    if (child.name === SAID_ELSEWHERE) continue;
    if (child.children.length > 0) {
      addParts(child, designation, unread);
      continue;
    }
    if (child.text === '') continue;
    const part = child.name;
    if (!isPartName(part)) {
      unread.add(UNREAD_ELEMENTS, part);
      continue;
    }
    const group = groupOf(part);
    if (!hasSeveralParts(group)) designation.add([[part, child.text]]);
    else together.set(group, [...(together.get(group) ?? []), [part, child.text]]);
  }
  for (const parts of together.values()) designation.add(parts);
}
