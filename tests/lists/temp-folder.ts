import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from '@jest/globals';

export type Files = { readonly [name: string]: string | Buffer };

/** A folder of fixtures/lists, as a path. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../../fixtures/lists/${name}`, import.meta.url));
}

/** The files of a folder of fixtures/lists, one character a byte. */
export function fixtureFiles(name: string): { [file: string]: string } {
  const folder = fixture(name);
  const names = readdirSync(folder);
  return Object.fromEntries(names.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A new folder with these files, gone after the tests of the file. */
export function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'haechi-lists-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}
