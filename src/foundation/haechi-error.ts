/**
 * What went wrong, for programs. Every code ends a run with exit status 2.
 *
 * - `USAGE`: an option or argument that cannot be understood
 * - `INPUT`: a file of subjects that cannot be read, or holds nothing to screen
 * - `LIST`: a sanctions list that is missing, damaged or not to be trusted
 * - `NETWORK`: a server, or the way to it, that fails: trying later or other settings may cure it
 * - `OUTPUT`: a report, or a copy of a list, that could not be written
 * - `INTERNAL`: a promise of this program that was broken, such as a row count that does not add up
 */
export type ErrorCode = 'USAGE' | 'INPUT' | 'LIST' | 'NETWORK' | 'OUTPUT' | 'INTERNAL';

/** Where: `line` and `column` count from 1; `line` counts CR, LF and CRLF once each. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * An error that a user can act upon. `message` is one line: the place, what is wrong, and after a
 * semicolon what to do about it.
 */
export class HaechiError extends Error {
  readonly code: ErrorCode;
  readonly place: Place | undefined;
  /** What is wrong, without the place and the cure. */
  readonly what: string;

  constructor(code: ErrorCode, what: string, options: { place?: Place; cure?: string } = {}) {
    const { place, cure } = options;
    super([place ? `${writePlace(place)}: ` : '', what, cure ? `; ${cure}` : ''].join(''));
    this.name = 'HaechiError';
    this.code = code;
    this.place = place;
    this.what = what;
  }
}

function writePlace({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}
