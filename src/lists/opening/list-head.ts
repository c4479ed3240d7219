import { parse } from 'csv-parse/sync';
import { detectEncoding } from '../../foundation/detect-encoding.ts';
import { decodeBytes } from '../../foundation/encoding.ts';
import { type ListSource, readHead } from '../source/list-source.ts';

/** What the first bytes of a file show; its name plays no part. */
export type ListHead =
  | { readonly shape: 'empty' }
  | { readonly shape: 'binary' }
  /** `root` is the local name of the root element. */
  | { readonly shape: 'xml'; readonly root: string }
  /** The text as far as it was read, which may break off anywhere. */
  | { readonly shape: 'json'; readonly text: string }
  | { readonly shape: 'text'; readonly text: string };

/** More than the longest record of any list, which in OFAC's main file is about 2,000 bytes. */
const HEAD_BYTES = 65_536;
const CLOSING_MARK = '\u001a';
const ROWS = 3;

/** Reads the first 64 KiB of a file. Throws LIST as `ListSource.chunks` does. */
export async function readListHead(source: ListSource): Promise<ListHead> {
  const bytes = await readHead(source, HEAD_BYTES);
  const text = decodeBytes(bytes, detectEncoding(bytes).encoding)
    .replaceAll(CLOSING_MARK, '')
    .trimStart();
  if (text === '') return { shape: 'empty' };
  if (text.includes('\0')) return { shape: 'binary' };
  if (text.startsWith('<')) return { shape: 'xml', root: rootOf(text) };
  return { shape: /^[{[]/.test(text) ? 'json' : 'text', text };
}

/** The local name of the root element of an XML text, which may break off; empty without one. */
export function rootOf(text: string): string {
  const root = /<([\p{L}_][^\s/>]*)/u.exec(text.replace(/<!--.*?-->/gs, ''))?.[1] ?? '';
  return root.slice(root.indexOf(':') + 1);
}

/**
 * The first rows of a table, at most three, cells without blanks around them; none for a text that is
 * no such table.
 *
 * @param delimiter one character
 */
export function firstRows(text: string, delimiter = ','): readonly (readonly string[])[] {
  const rows: string[][] = [];
  try {
    // The text may break off within a record: what was complete before counts.
    parse(text, {
      to: ROWS,
      delimiter,
      trim: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (row: string[]) => {
        rows.push(row);
        return null;
      },
    });
  } catch {
    return rows;
  }
  return rows;
}
