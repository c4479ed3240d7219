import { HaechiError } from '../../foundation/haechi-error.ts';
import { present } from '../assembly/present.ts';
import type { LoadedList, OpenListOptions } from '../loaded-list.ts';
import { childText, readXmlElements, type XmlElement } from '../reading/xml-elements.ts';
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
  const designations = new Map<string, Designation>();
  const unread = new Set<string>();
  let printedDate: string | undefined;
  const take = (element: XmlElement): void => {
    if (element.name === 'DateGenerated') printedDate = element.text;
    else if (element.name === 'Designation') {
      const designation = readDesignation(element, unread, path);
      if (designations.has(designation.id)) {
        throw damaged(`designation ${designation.id} stands here a second time`, element, path);
      }
      designations.set(designation.id, designation);
    } else unread.add(element.name);
  };
  await readXmlElements(source, { element: take });
  const message = `elements that are not read: ${[...unread].sort().join(', ')}`;
  return toList(
    {
      format: 'uk-xml',
      source,
      designations: [...designations.values()],
      ...present({ printedDate }),
      warnings: unread.size === 0 ? [] : [{ file: path, message }],
    },
    options,
  );
}

function readDesignation(element: XmlElement, unread: Set<string>, file: string): Designation {
  const id = childText(element, 'UniqueID');
  if (id === undefined) throw damaged('a designation without a UniqueID', element, file);
  const designation = new Designation(id, element.line);
  addParts(element, designation, unread);
  return designation;
}

/** Adds what an element holds: the parts of a group together, any other one by itself. */
function addParts(element: XmlElement, designation: Designation, unread: Set<string>): void {
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
      unread.add(part);
      continue;
    }
    const group = groupOf(part);
    if (!hasSeveralParts(group)) designation.add([[part, child.text]]);
    else together.set(group, [...(together.get(group) ?? []), [part, child.text]]);
  }
  for (const parts of together.values()) designation.add(parts);
}

function damaged(what: string, { line }: XmlElement, file: string): HaechiError {
  return new HaechiError('LIST', what, {
    place: { file, line },
    cure: 'the file is damaged or joined from two, fetch it again',
  });
}
