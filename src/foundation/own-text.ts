/** V8 copies shorter slices; a longer one points into the string that it was cut from. */
const SHORTEST_SLICE = 13;

/**
 * A copy of a text cut from a larger one. The engine keeps all of the larger string in memory for as
 * long as one slice of it lives: entries or words made of slices would hold the whole file.
 */
export function ownText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : Buffer.from(text).toString();
}
