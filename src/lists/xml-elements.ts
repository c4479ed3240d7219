import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { HaechiError } from '../foundation/haechi-error.ts';
import { unreadable } from './list-file.ts';
import type { ListFile } from './loaded-list.ts';

/** An element with all that is in it. Names are local: namespaces and prefixes are gone. */
export interface XmlElement {
  readonly name: string;
  /** Line of its closing tag, from 1. */
  readonly line: number;
  readonly text: string;
  readonly children: readonly XmlElement[];
}

interface OpenElement {
  readonly name: string;
  readonly children: XmlElement[];
  text: string;
}

/**
 * Streams an XML file and hands over each child of the root element as it closes, so that memory holds
 * one of them at a time.
 * Throws LIST, with the line, for XML that is malformed, ends early or is not UTF-8.
 */
export async function readXmlElements(
  path: string,
  take: (element: XmlElement) => void,
): Promise<ListFile> {
  const hash = createHash('sha256');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = elementParser(path, take);
  let bytes = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      hash.update(chunk);
      bytes += chunk.length;
      parser.write(decode(decoder, chunk, path, parser.line));
    }
    parser.write(decode(decoder, undefined, path, parser.line));
  } catch (error) {
    if (error instanceof HaechiError) throw error;
    throw unreadable(path, error instanceof Error ? error : new Error(String(error)));
  }
  parser.close();
  return { path, bytes, sha256: hash.digest('hex') };
}

/** Text of the next bytes, or of what is left at the end. Only bytes that are not UTF-8 fail here. */
function decode(
  decoder: TextDecoder,
  chunk: Buffer | undefined,
  file: string,
  line: number,
): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined });
  } catch {
    throw damaged('bytes that are not UTF-8', file, line);
  }
}

/** The text of a child; undefined where there is none or it is empty. */
export function childText(element: XmlElement, name: string): string | undefined {
  const text = element.children.find((child) => child.name === name)?.text;
  return text === '' ? undefined : text;
}

function elementParser(path: string, take: (element: XmlElement) => void): SaxesParser {
  const parser = new SaxesParser();
  const open: OpenElement[] = [];
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element) element.text += text;
  };
  parser.on('error', (error) => {
    const what = error.message.replace(/^[\d:]+\s*/, '').replace(/\.$/, '');
    throw damaged(`damaged XML (${what})`, path, parser.line);
  });
  parser.on('opentag', ({ name }) => {
    open.push({ name: name.slice(name.indexOf(':') + 1), children: [], text: '' });
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (!element || !parent) return;
    const closed = { ...element, text: element.text.trim(), line: parser.line };
    if (open.length === 1) take(closed);
    else parent.children.push(closed);
  });
  return parser;
}

function damaged(what: string, file: string, line: number): HaechiError {
  return new HaechiError('LIST', what, {
    place: { file, line },
    cure: 'the file is damaged or cut off, fetch it again',
  });
}
