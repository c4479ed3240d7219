import { closest } from '../input/closest.ts';

/** `did you mean csv? ` for a mistyped word, to be followed by what else to do; empty where none is near. */
export function didYouMean(given: string, known: readonly string[]): string {
  const near = closest(given, known);
  return near === undefined ? '' : `did you mean ${near}? `;
}
