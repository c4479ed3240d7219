import { HaechiError } from '../../foundation/haechi-error.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { openStreamOutlet } from '../output/stream-outlet.ts';
import { PUBLISHED_SCHEMAS } from '../published-schemas.ts';
import type { Terminal } from '../terminal.ts';

/** Prints one JSON Schema, or without a name the names and titles of all. */
export async function runSchema(
  { stdout }: Terminal,
  name: string | undefined,
): Promise<ExitStatus> {
  const outlet = openStreamOutlet(stdout);
  await outlet.write(name === undefined ? await titles() : await schemaText(name));
  await outlet.commit();
  return EXIT.clean;
}

async function titles(): Promise<string> {
  const names = Object.keys(PUBLISHED_SCHEMAS);
  const width = Math.max(...names.map((name) => name.length));
  const lines = Object.entries(PUBLISHED_SCHEMAS).map(
    async ([name, load]) => `${name.padEnd(width)}  ${(await load()).title}\n`,
  );
  return (await Promise.all(lines)).join('');
}

async function schemaText(name: string): Promise<string> {
  const load = PUBLISHED_SCHEMAS[name];
  if (!load) throw new HaechiError('INTERNAL', `no schema is called ${name}`);
  return `${JSON.stringify(await load(), undefined, 2)}\n`;
}
