import type { Unread } from '../assembly/unread.ts';
import type { XmlElement } from './xml-elements.ts';

/** The names of the parts that are read of each element. */
export type ReadParts = ReadonlyMap<string, readonly string[]>;

/** What `Unread` calls elements. */
export const UNREAD_ELEMENTS = 'elements that are not read';

/**
 * Notes the parts of an element, at any depth, that are not read and say something, such as
 * `Profile/NewPart`. An empty element says nothing, and neither does one that only has a number, as the
 * references have that lead back to where something is read.
 */
export function noteUnread(element: XmlElement, parts: ReadParts, unread: Unread): void {
  const read = parts.get(element.name) ?? [];
  for (const child of element.children) {
    if (read.includes(child.name)) noteUnread(child, parts, unread);
    else if (saysAnything(child)) unread.add(UNREAD_ELEMENTS, `${element.name}/${child.name}`);
  }
}

function saysAnything({ text, children }: XmlElement): boolean {
  return text !== '' || children.some(saysAnything);
}
