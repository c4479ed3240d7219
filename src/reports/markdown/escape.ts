import { printable } from '../table/printable.ts';

/** Characters that mean something within a line of Markdown (CommonMark 0.31, GitHub's tables and maths). */
const MARKUP = /[\\`*_{}[\]<>&|~$]|:(?=\S+:)/gu;

/**
 * Words that trackers make mentions, references or links of after Markdown was read, where neither a
 * backslash nor an entity helps: in code they are left alone.
 */
const ACTIVE =
  /[@#]|:\/\/|(?:^|[^\p{L}\p{N}])www\.|\w\.\w{2,}|(?:^|\W)(?:GH-|[!%&~^])\d|(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)(?<![^\W_])[0-9a-f]{7,}(?![^\W_])/iu;

/**
 * A text of which every character stands for itself, within a line that begins otherwise: no markup, no
 * link, image, mention or reference can come of it, and it stays in its line and its cell.
 */
export function escapeMarkdown(text: string): string {
  return printable(text)
    .split(' ')
    .map((word) => (ACTIVE.test(word) ? inCode(word) : escapeWord(word)))
    .join(' ');
}

function escapeWord(word: string): string {
  return word.replace(MARKUP, (character) => `\\${character}`);
}

/**
 * A bar would end the cell of a table, and stands between two pieces of code; what ends a part of the
 * sentence stands behind it.
 */
function inCode(word: string): string {
  const [end = ''] = /[,;]*$/u.exec(word) ?? [];
  const pieces = word.slice(0, word.length - end.length).split('|');
  return pieces.map((piece) => (piece === '' ? '' : fenced(piece))).join('\\|') + end;
}

/** Between more backticks than stand together in it (CommonMark 0.31, 6.1). */
function fenced(text: string): string {
  const runs = text.match(/`+/gu) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  return text.startsWith('`') || text.endsWith('`')
    ? `${fence} ${text} ${fence}`
    : fence + text + fence;
}

/** A page of the web as a link; any other address is shown as it is. */
export function link(url: string): string {
  const safe = /^https?:\/\/[^\s<>|`]+$/iu.test(url);
  return safe ? `<${url}>` : escapeMarkdown(url);
}
