/** No identifier is longer: what exceeds it is split as far as it can be, and else has no key. */
const LONGEST = 512;
/** And none is shorter; worth knowing where a cell has a hundred thousand parts. */
const SHORTEST = 4;

/** A cell as it is or, where it is longer than any identifier, its parts that are not. */
export function cellParts(cell: string): string[] {
  if (cell.length <= LONGEST) return [cell];
  return cell
    .split(/[;,|\r\n\t]/u)
    .flatMap((part) => (part.length <= LONGEST ? [part] : part.split(/\s/u)))
    .map((part) => part.trim())
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST);
}

/** The text in one form of Unicode, without signs that print nothing. */
export function visibleText(text: string): string {
  return text
    .replaceAll('№', '#')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
}
