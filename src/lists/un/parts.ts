import { printedPlace, printedText } from '../assembly/printed-text.ts';
import { childrenOf, childText } from '../reading/xml-children.ts';
import type { XmlElement } from '../reading/xml-elements.ts';

/** The text of a part on one line; undefined where it is missing or empty. */
export function partText(element: XmlElement, name: string): string | undefined {
  return printedText(childText(element, name));
}

/** The same of a part that holds a place or a country. */
export function partPlace(element: XmlElement, name: string): string | undefined {
  return printedPlace(childText(element, name));
}

/** The `VALUE` elements of a part: `NATIONALITY`, `TITLE`, `DESIGNATION` and others hold several. */
export function partValues(element: XmlElement, name: string): readonly string[] {
  return childrenOf(element, name)
    .flatMap((part) => childrenOf(part, 'VALUE'))
    .flatMap(({ text }) => printedPlace(text) ?? []);
}

/** A day; some are printed as an XML Schema date with a time zone: `2009-07-16-04:00`. */
export function partDay(element: XmlElement, name: string): string | undefined {
  return partText(element, name)?.replace(/^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2}|T.*)$/, '$1');
}
