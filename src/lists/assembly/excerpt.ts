/**
 * A text of a file as a message may quote it: on one line, without control characters, and at most
 * `most` UTF-16 units long (from 2), the last of which says that more follows.
 */
export function excerpt(text: string, most: number): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  // Half of a character that takes two units is left out.
  return `${cut.replace(/[\ud800-\udbff]$/, '')}…`;
}
