import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@jest/globals';

const SRC = join(import.meta.dirname, '../src');
/** From the ground up; rooms of one floor do not know each other. */
const FLOORS = [
  ['foundation'],
  ['input', 'lists', 'names'],
  ['matching'],
  ['reports', 'decisions'],
  ['screening'],
  ['cli', 'index.ts'],
];

/** Within src/names, by the folder or file there: first what needs no other folder. */
const NAMES_LEVELS = [
  [
    'background',
    'han',
    'romanization',
    'folding.ts',
    'honorifics.ts',
    'legal-form-index.ts',
    'legal-form-table.ts',
    'legal-forms-glued.ts',
    'legal-forms.ts',
    'look-alikes.ts',
    'name-words.ts',
    'phonetic-key.ts',
    'unread-scripts.ts',
    'word-alignment.ts',
  ],
  ['korean', 'mandarin'],
  ['name-comparison.ts', 'whole-comparison.ts'],
  ['organisation', 'person'],
  [
    'comparison.ts',
    'mandarin-comparison.ts',
    'organisation-comparison.ts',
    'person-comparison.ts',
    'prepared-name.ts',
  ],
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

const namesFiles = files.filter((file) => roomOf(file) === 'names');

test('every file of src/names is on a level', () => {
  expect(namesFiles.filter((file) => namesLevelOf(file) < 0)).toEqual([]);
});

test('within src/names a file imports from its own folder and from levels below', () => {
  const circular = namesFiles.flatMap((file) =>
    importsOf(file)
      .filter((target) => roomOf(target) === 'names' && !isBelow(target, file))
      .map((target) => `${file} imports ${target}`),
  );
  expect(circular).toEqual([]);
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

function namesLevelOf(file: string): number {
  const [, part = ''] = file.split('/');
  return NAMES_LEVELS.findIndex((parts) => parts.includes(part));
}

/** Folders of one level do not know each other; single files of one level may. */
function isBelow(target: string, file: string): boolean {
  const [level, targetLevel] = [namesLevelOf(file), namesLevelOf(target)];
  if (targetLevel !== level) return targetLevel < level;
  const [, part = ''] = file.split('/');
  const [, targetPart = ''] = target.split('/');
  return part === targetPart || (part.endsWith('.ts') && targetPart.endsWith('.ts'));
}
