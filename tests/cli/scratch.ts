import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from '@jest/globals';

/** A folder of a test file's own, outside the repository and gone after its tests. */
export class Scratch {
  readonly path: string;

  constructor() {
    this.path = mkdtempSync(join(tmpdir(), 'haechi-cli-'));
    afterAll(() => rmSync(this.path, { recursive: true, force: true }));
  }

  at(name: string): string {
    return join(this.path, name);
  }

  /** Writes a file, and the folders above it, and gives the scratch for the next one. */
  write(name: string, content: string | Buffer): this {
    mkdirSync(dirname(this.at(name)), { recursive: true });
    writeFileSync(this.at(name), content);
    return this;
  }

  folder(name: string): this {
    mkdirSync(this.at(name), { recursive: true });
    return this;
  }

  copy(from: string, name: string): this {
    cpSync(from, this.at(name), { recursive: true });
    return this;
  }

  remove(name: string): this {
    rmSync(this.at(name));
    return this;
  }

  read(name: string): string {
    return readFileSync(this.at(name), 'utf8');
  }

  json(name: string): unknown {
    return JSON.parse(this.read(name));
  }

  has(name: string): boolean {
    return existsSync(this.at(name));
  }

  /** Names of everything in a folder of it, hidden files too, sorted. */
  names(folder = '.'): string[] {
    return readdirSync(this.at(folder)).sort();
  }
}
