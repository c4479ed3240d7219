import type { Terminal } from './terminal.ts';

/** Messages to the user on standard error, each one line. */
export interface Messages {
  /** Why the status is not 0; always said. */
  failure(text: string): void;
  /** What a user should know though the run goes on; not with `--quiet`. */
  warning(text: string): unknown;
  info(text: string): unknown;
  /** Only with `--verbose`. */
  detail(text: string): unknown;
}

export interface Loudness {
  readonly quiet?: boolean | undefined;
  readonly verbose?: boolean | undefined;
}

export function openMessages({ stderr }: Terminal, { quiet, verbose }: Loudness): Messages {
  const say = (text: string) => {
    stderr.write(`${oneLine(text)}\n`);
  };
  return {
    failure: (text) => say(`haechi: ${text}`),
    warning: (text) => quiet || say(`haechi: warning: ${text}`),
    info: (text) => quiet || say(text),
    detail: (text) => quiet || !verbose || say(text),
  };
}

/** Names come from files: what they hold must not steer the terminal or add lines. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
