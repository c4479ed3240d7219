import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';

const SRC = join(import.meta.dirname, '../src');
/** From the ground up; rooms of one floor do not know each other. */
const FLOORS = [
  ['foundation'],
  ['input', 'lists', 'names'],
  ['matching'],
  ['reports'],
  ['screening'],
  ['cli', 'index.ts'],
];

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!\.d)\.ts$/u.test(file),
);

test('every file is in a room', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
});

test('a file imports from its own room and from floors below', () => {
  const upwards = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => roomOf(target) !== roomOf(file) && floorOf(target) >= floorOf(file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(upwards).toEqual([]);
});

test('only src/cli prints or exits', () => {
  const speaking = files.filter(
    (file) =>
      roomOf(file) !== 'cli' &&
      /process\.(exit|stdout|stderr)|console\./u.test(readFileSync(join(SRC, file), 'utf8')),
  );
  expect(speaking).toEqual([]);
});

function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/gu)].map(([, target = '']) =>
    normalize(join(dirname(file), target)),
  );
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? '';
}

function floorOf(file: string): number {
  return FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));
}
