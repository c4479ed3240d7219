import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { ownText } from '../../foundation/own-text.ts';
import { damaged } from '../assembly/damage.ts';
import type { ListSource } from '../source/list-source.ts';
import { Utf8Reader } from './utf8.ts';

/** An element with all that is in it. Names are local: namespaces and prefixes are gone. */
export interface XmlElement {
  readonly name: string;
  /** Line of its closing tag, from 1. */
  readonly line: number;
  /** Its own text, blanks around it taken off. */
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

/** What takes the elements of a file as they close. */
export interface XmlReader {
  /**
   * Elements that are not handed over whole: their children are, one by one, and so memory holds one
   * of them at a time. The root element always is one. Local names.
   */
  readonly containers?: ReadonlySet<string>;
  /** The opening tag of the root element. */
  readonly root?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  /** An element that stands in the root or a container, whose local name is `parent`. */
  readonly element: (element: XmlElement, parent: string) => void;
}

/** More levels than the elements of any list have; readers walk down them by recursion. */
const MOST_LEVELS = 64;
/**
 * More UTF-16 units than any text of a list has, an element's or an attribute's; the longest in
 * the UN's list of February 2026 has 1,723. Readers search texts by expressions whose time may grow
 * with the square of their length.
 */
const MOST_TEXT = 100_000;

interface OpenElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  readonly isContainer: boolean;
  text: string;
}

/**
 * Streams an XML file. Entities of the file's own are not expanded.
 * Throws LIST, with the line, for XML that is malformed, ends early, is not UTF-8 or has entities of its
 * own, for more than 64 levels of elements, and for a text of more than 100,000 characters.
 */
export async function readXmlElements(source: ListSource, reader: XmlReader): Promise<void> {
  const { path } = source;
  const utf8 = new Utf8Reader(path);
  const parser = elementParser(path, reader);
  for await (const chunk of source.chunks()) parser.write(utf8.text(chunk, parser.line));
  parser.write(utf8.end(parser.line));
  parser.close();
}

function elementParser(path: string, reader: XmlReader): SaxesParser {
  const { containers, root, element: take } = reader;
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (!element || element.isContainer) return;
    checkLength(element.text.length + text.length, element.name);
    element.text += text;
  };
  const checkLength = (length: number, name: string): void => {
    if (length > MOST_TEXT) {
      throw damaged(`more than ${MOST_TEXT} characters in <${name}>`, path, parser.line);
    }
  };
  parser.on('error', (error) => {
    const what = error.message.replace(/^[\d:]+\s*/, '').replace(/\.$/, '');
    throw damaged(`damaged XML (${what})`, path, parser.line);
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const name = localName(tag.name);
    const parent = open.at(-1);
    if (open.length === MOST_LEVELS) {
      throw damaged(`elements nested more than ${MOST_LEVELS} deep`, path, parser.line);
    }
    for (const value of Object.values(tag.attributes)) checkLength(value.length, name);
    const isContainer =
      parent === undefined || (parent.isContainer && containers?.has(name) === true);
    if (!parent) root?.(name, tag.attributes);
    open.push({ name, attributes: tag.attributes, children: [], isContainer, text: '' });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const closing = open.pop();
    const parent = open.at(-1);
    if (!closing || !parent || closing.isContainer) return;
    const { name, attributes, children } = closing;
    const text = ownText(closing.text.trim());
    const element = { name, attributes, children, text, line: parser.line };
    if (parent.isContainer) take(element, parent.name);
    else parent.children.push(element);
  });
  return parser;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
