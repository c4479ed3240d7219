/**
 * A text without the blanks around its lines and without empty lines; blanks of any kind, such as
 * non-breaking ones, are one blank.
 */
export function cleanText(printed: string): string {
  return printed
    .split(/[\r\n]+/)
    .map(onOneLine)
    .filter((line) => line !== '')
    .join('\n');
}

/** A text whose line ends are blanks, too. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * The values of a cell that may hold several: between bars, on lines of their own, or numbered from
 * one, as the OFSI list had them: `(1) Sample Land (2) Sample Republic`. The first digits of a telephone
 * number in brackets are no number of a value.
 */
export function valuesOf(text: string): string[] {
  return numberedValues(text)
    .flatMap((value) => value.split(/[|\n]/))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function numberedValues(text: string): string[] {
  if (!text.startsWith('(1)') || !text.includes('(2)')) return [text];
  const values: string[] = [];
  let rest = text;
  for (let next = 1; rest !== ''; next++) {
    const mark = `(${next})`;
    const following = rest.indexOf(`(${next + 1})`);
    const end = following === -1 ? rest.length : following;
    values.push(rest.slice(mark.length, end));
    rest = rest.slice(end);
  }
  return values;
}
