/** Where a command reads and writes; tests and the real process look alike to it. */
export interface Terminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** The form of messages on standard error; known once the command line was read. */
  logFormat?: 'text' | 'json' | undefined;
}

export const DEFAULT_WIDTH = 80;

/** Columns to fit into: those of the terminal, else of `COLUMNS`, else 80. */
export function widthOf(stream: NodeJS.WriteStream): number {
  const asked = Number(process.env.COLUMNS);
  const columns = stream.isTTY ? stream.columns : asked;
  return Number.isInteger(columns) && columns >= 20 ? columns : DEFAULT_WIDTH;
}

export type ColorChoice = 'auto' | 'always' | 'never';

/** Whether to colour a stream: the option beats `NO_COLOR`, which beats what the terminal can do. */
export function wantsColor(choice: ColorChoice, stream: NodeJS.WriteStream): boolean {
  switch (choice) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'auto':
      return stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  }
}
