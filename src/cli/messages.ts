import { writeJson } from '../foundation/json-text.ts';
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

export function openMessages(terminal: Terminal, { quiet, verbose }: Loudness): Messages {
  const say = (level: Level) => (text: string) => sayTo(terminal, level, text);
  return {
    failure: say('error'),
    warning: (text) => quiet || say('warning')(text),
    info: (text) => quiet || say('info')(text),
    detail: (text) => quiet || !verbose || say('detail')(text),
  };
}

type Level = 'error' | 'warning' | 'info' | 'detail';

const PREFIXES: { readonly [level in Level]: string } = {
  error: 'haechi: ',
  warning: 'haechi: warning: ',
  info: '',
  detail: '',
};

/** One message as a line of text, or as a JSON object with its time and level. */
export function sayTo({ stderr, logFormat }: Terminal, level: Level, text: string): void {
  const message = oneLine(text);
  const line =
    logFormat === 'json'
      ? writeJson({ time: new Date().toISOString(), level, message })
      : PREFIXES[level] + message;
  stderr.write(`${line}\n`);
}

/** Names come from files: what they hold must not steer the terminal or add lines. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
