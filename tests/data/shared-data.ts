import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from '@jest/globals';

/** The path of a shared data file or folder. */
export function sharedPath(path: string): string {
  return fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url));
}

/** The rows of a tab-separated file under its header, each with the fields by their names. */
export function readTable(path: string): Record<string, string>[] {
  const [header = '', ...lines] = readFileSync(sharedPath(path), 'utf8').trimEnd().split('\n');
  const names = header.split('\t');
  return lines.map((line) => {
    const fields = line.split('\t');
    return Object.fromEntries(names.map((name, index) => [name, fields[index] ?? '']));
  });
}

/** `describe` where all these paths are at hand; else one skipped test that says what is absent. */
export function describeWith(paths: readonly string[], name: string, tests: () => void): void {
  const absent = paths.filter((path) => !existsSync(sharedPath(path)));
  if (absent.length === 0) describe(name, tests);
  else
    describe(name, () => {
      test.skip(`(absent: ../shared/data/${absent.join(', ')})`, () => {});
    });
}
