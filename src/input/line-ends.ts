/** How many line ends a text holds; CR, LF and CRLF count once each. */
export function countLineEnds(text: string): number {
  const feeds = countOf('\n', text);
  return text.includes('\r') ? feeds + countOf('\r', text) - countOf('\r\n', text) : feeds;
}

/** The lines of a text of whole ones. What follows the last line end, if anything, is one too. */
export function splitLines(text: string): string[] {
  const lines = text.includes('\r') ? text.split(/\r\n|\r|\n/) : text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function countOf(part: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}
