/** What stands in a field of a place only to fill it. */
const FILLER = /^(?:-+|-0-|n\/?a|unknown)$/i;

/**
 * A text on one line: line ends, non-breaking spaces and runs of blanks are one blank each. Undefined
 * for a text without anything else.
 */
export function printedText(text: string | undefined): string | undefined {
  const folded = (text ?? '').replace(/\s+/gu, ' ').trim();
  return folded === '' ? undefined : folded;
}

/** The same of a field that holds a place or a country; `na`, `-` and `UNKNOWN` are nothing. */
export function printedPlace(text: string | undefined): string | undefined {
  const folded = printedText(text);
  return folded === undefined || FILLER.test(folded) ? undefined : folded;
}

/** The parts that are there, each once, with the separator between them; undefined without any. */
export function joined(
  parts: readonly (string | undefined)[],
  separator: string,
): string | undefined {
  const present = new Set(parts.flatMap((part) => part ?? []));
  return present.size === 0 ? undefined : [...present].join(separator);
}
