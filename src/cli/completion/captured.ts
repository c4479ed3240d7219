import { format } from 'node:util';

/** What `act` would have printed: the package of completions has no other way to tell its answers. */
export function captured(act: () => void): string {
  const { log } = console;
  const lines: string[] = [];
  console.log = (...parts: unknown[]) => {
    lines.push(format(...parts));
  };
  try {
    act();
  } finally {
    console.log = log;
  }
  return lines.map((line) => `${line}\n`).join('');
}
