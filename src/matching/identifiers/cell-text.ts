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

/** `N°` of the Romance languages, which no form of Unicode makes of `№`. */
const NUMERO = /(?<!\p{L})n\s?°/giu;
/** What a spreadsheet leaves behind digits that it took for an amount: `754110065.0`. */
const DECIMALS = /(?<=(?:^|[\s;,|:])\d+)\.00?(?=$|[\s;,|])/gu;

/** The text in one form of Unicode, without signs that print nothing and a spreadsheet's decimals. */
export function visibleText(text: string): string {
  return text
    .replaceAll('№', '#')
    .replace(NUMERO, '#')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(DECIMALS, '')
    .trim();
}

/** Without certain characters at both ends, by index: a pattern for the end of a text takes the square of its length on a long run. */
export function withoutEnds(text: string, characters: string): string {
  let [start, end] = [0, text.length];
  while (start < end && characters.includes(text.charAt(start))) start += 1;
  while (end > start && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
