import { LIST_READERS, type ListReader } from '../formats.ts';
import { type MemberRole, roleOfColumns } from '../ofac/member.ts';
import type { ListSource } from '../source/list-source.ts';
import { firstRows, type ListHead, readListHead } from './list-head.ts';

/** What a file is, by its first bytes; its name plays no part. */
export type Content =
  | { readonly kind: 'ofac-member'; readonly role: MemberRole }
  | { readonly kind: 'list'; readonly reader: ListReader }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unknown'; readonly what: string };

/** Recognises a file from its first 64 KiB. Throws LIST when it cannot be read. */
export async function recogniseContent(source: ListSource): Promise<Content> {
  const head = await readListHead(source);
  if (head.shape === 'empty') return { kind: 'empty' };
  const reader = LIST_READERS.find((known) => known.recognises(head));
  if (reader) return { kind: 'list', reader };
  const role = memberRole(head);
  return role ? { kind: 'ofac-member', role } : { kind: 'unknown', what: describeHead(head) };
}

/** OFAC's CSV has no header: a record begins with a number, and its width tells the file. */
function memberRole(head: ListHead): MemberRole | undefined {
  const cells = head.shape === 'text' ? firstRows(head.text)[0] : undefined;
  return cells && isNumber(cells[0]) ? roleOfColumns(cells.length) : undefined;
}

function describeHead(head: Exclude<ListHead, { shape: 'empty' }>): string {
  switch (head.shape) {
    case 'binary':
      return 'a binary file';
    case 'xml':
      return head.root.toLowerCase() === 'html' ? 'an HTML page' : `XML of the kind <${head.root}>`;
    case 'json':
      return 'JSON';
    case 'text': {
      const cells = firstRows(head.text)[0];
      if (!cells) return 'text that is no CSV';
      return isNumber(cells[0])
        ? `a CSV of ${cells.length} columns without a header`
        : 'a CSV without the columns id and name';
    }
  }
}

function isNumber(cell: string | undefined): boolean {
  return /^\d+$/.test(cell ?? '');
}
