import { damaged } from '../assembly/damage.ts';
import type { ListWarning } from '../loaded-list.ts';
import type { ListBytes } from '../reading/list-bytes.ts';
import type { MemberRole } from './member.ts';

/** Ctrl-Z, which ends every sdn, alt and add file that OFAC publishes. */
const CLOSING_MARK = 0x1a;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A member without its closing mark; `closed` says whether there was one. */
export interface ClosedMember {
  readonly file: ListBytes;
  readonly closed: boolean;
}

/**
 * Takes off the closing 0x1A. Throws LIST for one in the middle, and for a last line without its end,
 * which is cut for certain.
 */
export function takeClosingMark(file: ListBytes): ClosedMember {
  const end = endOfText(file.content);
  const mark = file.content.indexOf(CLOSING_MARK);
  if (mark !== -1 && mark !== end - 1) {
    throw damaged(
      'a closing 0x1A stands in the middle of the file',
      file.path,
      lineOf(file.content, mark),
      'fetch the file again, and do not join files',
    );
  }
  const closed = mark !== -1;
  const content = file.content.subarray(0, closed ? mark : file.content.length);
  if (!closed && content.at(-1) !== LINE_FEED && content.at(-1) !== CARRIAGE_RETURN) {
    throw damaged('the last record is cut off', file.path, lineOf(content, content.length));
  }
  return { file: { ...file, content }, closed };
}

/**
 * What a missing 0x1A means: the file may have been cut between two lines, which nothing else shows.
 * LIST, or with `trust` a warning. Comments were published without it, so there it always is one.
 */
export function missingMark(file: ListBytes, role: MemberRole, trust: boolean): ListWarning {
  if (role !== 'comments' && !trust) {
    throw damaged(
      'the closing 0x1A is missing, the file may be cut off',
      file.path,
      undefined,
      'fetch it again, or load it all the same with --trust-list',
    );
  }
  const message = 'the closing 0x1A is missing, so the file may be cut off';
  return { file: file.path, message };
}

/** Where the text ends, blanks and line ends after it aside. */
function endOfText(content: Buffer): number {
  let end = content.length;
  while (end > 0 && isBlank(content[end - 1])) end--;
  return end;
}

function isBlank(byte: number | undefined): boolean {
  return byte === LINE_FEED || byte === CARRIAGE_RETURN || byte === 0x20 || byte === 0x09;
}

function lineOf(content: Buffer, offset: number): number {
  let line = 1;
  for (let at = content.indexOf(LINE_FEED); at !== -1 && at < offset; line++) {
    at = content.indexOf(LINE_FEED, at + 1);
  }
  return line;
}
