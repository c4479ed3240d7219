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

/** Without certain characters at both ends, by index: a pattern for the end of a text takes the square of its length on a long run. */
export function withoutEnds(text: string, characters: string): string {
  let [start, end] = [0, text.length];
  while (start < end && characters.includes(text.charAt(start))) start += 1;
  while (end > start && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
