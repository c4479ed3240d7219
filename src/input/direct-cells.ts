import { closingQuote } from './sound-end.ts';

/**
 * The cells of a record without the blanks around them, where its quotes leave no doubt: none at all,
 * or each quoted cell tight between two delimiters. Undefined for all else. The same cells as
 * csv-parse's with `trim`, at a fraction of the cost.
 */
export function directCells(record: string, delimiter: string): string[] | undefined {
  if (!record.includes('"')) {
    const bare = record.split(delimiter);
    for (let at = 0; at < bare.length; at += 1) bare[at] = trimmed(bare[at] ?? '');
    return bare;
  }
  const cells: string[] = [];
  for (let from = 0; ; ) {
    const quoted = record[from] === '"';
    const end = quoted ? closingQuote(record, from + 1) + 1 : endOfBare(record, from, delimiter);
    if (end === 0) return undefined;
    const cell = quoted ? unquoted(record.slice(from + 1, end - 1)) : record.slice(from, end);
    if (!quoted && cell.includes('"')) return undefined;
    cells.push(trimmed(cell));
    if (end === record.length) return cells;
    if (!record.startsWith(delimiter, end)) return undefined;
    from = end + delimiter.length;
  }
}

function endOfBare(record: string, from: number, delimiter: string): number {
  const at = record.indexOf(delimiter, from);
  return at < 0 ? record.length : at;
}

function unquoted(text: string): string {
  return text.includes('"') ? text.replaceAll('""', '"') : text;
}

/** Most cells begin and end in visible ASCII; to see that costs a fifth of calling `trim`. */
function trimmed(cell: string): string {
  return isVisible(cell.charCodeAt(0)) && isVisible(cell.charCodeAt(cell.length - 1))
    ? cell
    : cell.trim();
}

function isVisible(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}
