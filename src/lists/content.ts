import { open } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { detectEncoding } from '../foundation/detect-encoding.ts';
import { decodeBytes } from '../foundation/encoding.ts';
import { unreadable } from './list-file.ts';
import { type MemberRole, roleOfColumns } from './ofac/member.ts';

/** What a file is, by its first bytes; its name plays no part. */
export type Content =
  | { readonly kind: 'ofac-member'; readonly role: MemberRole }
  | { readonly kind: 'ofac-xml' }
  | { readonly kind: 'watch-list' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown'; readonly what: string };

/** More than the longest record of any list, which in OFAC's main file is about 2,000 bytes. */
const HEAD_BYTES = 65_536;
const CLOSING_MARK = '\u001a';

/** Recognises a file from its first 64 KiB. Throws LIST when it cannot be read. */
export async function recogniseContent(path: string): Promise<Content> {
  const head = await readHead(path).catch((error: Error) => {
    throw unreadable(path, error);
  });
  return contentOf(decodeBytes(head, detectEncoding(head).encoding));
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function contentOf(head: string): Content {
  const text = head.replaceAll(CLOSING_MARK, '').trimStart();
  if (text === '') return { kind: 'empty' };
  if (text.includes('\0')) return { kind: 'unknown', what: 'a binary file' };
  if (text.startsWith('<')) return markup(text);
  if (/^[{[]/.test(text)) return { kind: 'unknown', what: 'JSON' };
  return table(text);
}

function markup(text: string): Content {
  const root = /<([\p{L}_][^\s/>]*)/u.exec(text.replace(/<!--.*?-->/gs, ''))?.[1] ?? '';
  const localName = root.slice(root.indexOf(':') + 1);
  if (localName === 'sdnList') return { kind: 'ofac-xml' };
  if (localName.toLowerCase() === 'html') return { kind: 'unknown', what: 'an HTML page' };
  return { kind: 'unknown', what: `XML of the kind <${root}>` };
}

function table(text: string): Content {
  const cells = firstRecord(text);
  if (!cells) return { kind: 'unknown', what: 'text that is no CSV' };
  if (/^\s*\d+\s*$/.test(cells[0] ?? '')) {
    const role = roleOfColumns(cells.length);
    if (role) return { kind: 'ofac-member', role };
    return { kind: 'unknown', what: `a CSV of ${cells.length} columns without a header` };
  }
  const header = cells.map((cell) => cell.trim().toLowerCase());
  if (header.includes('id') && header.includes('name')) return { kind: 'watch-list' };
  return { kind: 'unknown', what: 'a CSV without the columns id and name' };
}

function firstRecord(text: string): string[] | undefined {
  try {
    const [cells] = parse(text, { to: 1, relax_column_count: true, skip_empty_lines: true });
    return cells;
  } catch {
    return undefined;
  }
}
