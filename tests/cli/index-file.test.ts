import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Scratch } from './scratch.ts';
import { ask, haechi, type Outcome, repository } from './spawn.ts';

// Each test starts the program several times.
jest.setTimeout(60_000);

const BUNDLED = `${repository}/fixtures/lists/ofac-dprk-it`;
const files = new Scratch().write('own.csv', 'id,name\nS-1,"SAMPLE, Person One"\n');

const environment = (home: string) => ({ HAECHI_HOME: files.at(home) });
const run = (home: string, ...args: string[]) => ask({ args, env: environment(home) });
const CHECK = ['check', 'Jong In Chol', '--as-of', '2026-06-10', '--format', 'ndjson'];
const check = (home: string) => run(home, ...CHECK);
const indexes = (home: string) =>
  files.names(`${home}/index`).map((name) => files.at(`${home}/index/${name}`));

/** The index file of a data folder that has one. */
function indexIn(home: string): string {
  const [path, ...more] = indexes(home);
  if (!path || more.length > 0) throw new Error(`${home} has not one index file`);
  return path;
}

/** Writing a file anew gives it another number. */
const numberOf = (path: string) => statSync(path).ino;

let first: Outcome;

beforeAll(async () => {
  await run('home', 'list', 'import', BUNDLED);
  first = await check('home');
});

describe('the index of installed lists', () => {
  test('is kept by the first run, and opened by the next, which says the same', async () => {
    expect(first.status).toBe(1);
    expect(first.stdout).toContain('JONG, In Chol');
    expect(indexIn('home')).toMatch(/\/[0-9a-f]{32}\.index$/);
    const [kept, number] = [readFileSync(indexIn('home')), numberOf(indexIn('home'))];
    const second = await check('home');
    const alone = await haechi({ args: CHECK, env: environment('home') });
    expect([second.bytes.equals(first.bytes), alone.bytes.equals(first.bytes)]).toEqual([
      true,
      true,
    ]);
    expect(numberOf(indexIn('home'))).toBe(number);
    expect(readFileSync(indexIn('home')).equals(kept)).toBe(true);
  });

  test('is of the same bytes in every data folder', async () => {
    await run('same', 'list', 'import', BUNDLED);
    await check('same');
    expect(readFileSync(indexIn('same')).equals(readFileSync(indexIn('home')))).toBe(true);
  });

  test('serves a whole file as well as one name', async () => {
    const number = numberOf(indexIn('home'));
    const input = 'name\nJong In Chol\nNobody Listed\n';
    const screen = (args: readonly string[]) =>
      ask({ args: ['screen', '-q', ...args], env: environment('home'), input });
    const opened = await screen(['--as-of', '2026-06-10', '--format', 'csv']);
    const inMemory = await screen(['--as-of', '2026-06-10', '--format', 'csv', '--list', BUNDLED]);
    expect(opened.status).toBe(1);
    expect(opened.stdout).toBe(inMemory.stdout);
    expect(numberOf(indexIn('home'))).toBe(number);
  });

  test('of another list is another file, and the first one is used again for the first list', async () => {
    files.copy(files.at('home'), 'two');
    const before = indexIn('two');
    const number = numberOf(before);
    await run('two', 'list', 'import', files.at('own.csv'), '--list-date', '2026-06-01');
    const both = await run('two', 'check', 'Person One Sample', '--format', 'ndjson');
    expect(both.stdout).toContain('SAMPLE, Person One');
    expect(indexes('two')).toHaveLength(2);
    expect(indexes('two')).toContain(before);

    const again = await run('two', ...CHECK, '--list', 'ofac-sdn');
    expect(again.bytes.equals(first.bytes)).toBe(true);
    expect(indexes('two')).toHaveLength(2);
    expect(numberOf(before)).toBe(number);
  });

  test('is none where a list is not installed', async () => {
    files.folder('elsewhere');
    await run('elsewhere', ...CHECK, '--list', BUNDLED);
    expect(files.names('elsewhere')).toEqual([]);
  });
});

/** The same file with one bit of the byte at a place, from the end if negative, the other way round. */
function flipped(bytes: Buffer, place: number): Buffer {
  const other = Buffer.from(bytes);
  const at = place < 0 ? other.length + place : place;
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}

/** The same file with the lowest bit of the first digit behind the last such name in its head flipped. */
function otherDigit(bytes: Buffer, name: string): Buffer {
  return flipped(bytes, bytes.lastIndexOf(name) + name.length);
}

describe('an index file that is not as it was written is made anew', () => {
  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['empty', () => Buffer.alloc(0)],
    ['cut within its first number', (bytes) => bytes.subarray(0, 3)],
    ['cut within its columns', (bytes) => bytes.subarray(0, -8)],
    ['longer than it was', (bytes) => Buffer.concat([bytes, Buffer.alloc(8)])],
    ['with a bit of the first number flipped', (bytes) => flipped(bytes, 0)],
    [
      'with the highest bit of the first number set',
      (bytes) => Buffer.concat([Buffer.from([255, 255, 255, 255]), bytes.subarray(4)]),
    ],
    ['with a bit of its key flipped', (bytes) => flipped(bytes, 20)],
    ['with another length of a column', (bytes) => otherDigit(bytes, '"length":')],
    ['with another place of a column', (bytes) => otherDigit(bytes, '"at":')],
    ['with a bit in the middle flipped', (bytes) => flipped(bytes, bytes.length >> 1)],
    ['a text', () => Buffer.from('{"key":"sample"}\n')],
  ];

  test.each(damages)('%s', async (name, damage) => {
    const home = `damaged/${name}`;
    files.copy(files.at('home'), home);
    const path = indexIn(home);
    const whole = readFileSync(path);
    writeFileSync(path, damage(whole));
    expect(readFileSync(path).equals(whole)).toBe(false);
    const outcome = await check(home);
    expect(outcome).toMatchObject({ status: first.status, stderr: first.stderr });
    expect(outcome.bytes.equals(first.bytes)).toBe(true);
    expect(indexIn(home)).toBe(path);
    expect(readFileSync(path).equals(whole)).toBe(true);
  });

  test('of another list under its name', async () => {
    files.copy(files.at('home'), 'renamed');
    await run('own', 'list', 'import', files.at('own.csv'), '--list-date', '2026-06-01');
    await check('own');
    const path = indexIn('renamed');
    const whole = readFileSync(path);
    writeFileSync(path, readFileSync(indexIn('own')));
    const outcome = await check('renamed');
    expect(outcome.bytes.equals(first.bytes)).toBe(true);
    expect(readFileSync(path).equals(whole)).toBe(true);
  });
});

describe('a run says the same where no index can be kept:', () => {
  test('a file stands in the place of the folder', async () => {
    await run('blocked', 'list', 'import', BUNDLED);
    files.write('blocked/index', 'SAMPLE');
    const outcome = await check('blocked');
    expect(outcome).toMatchObject({ status: first.status, stderr: first.stderr });
    expect(outcome.bytes.equals(first.bytes)).toBe(true);
    expect(files.read('blocked/index')).toBe('SAMPLE');
  });

  test('a folder stands in the place of the file', async () => {
    files.copy(files.at('home'), 'folder');
    const path = indexIn('folder');
    files.remove(path.slice(files.path.length));
    mkdirSync(path);
    const outcome = await check('folder');
    expect(outcome).toMatchObject({ status: first.status, stderr: first.stderr });
    expect(outcome.bytes.equals(first.bytes)).toBe(true);
    expect(indexes('folder')).toEqual([path]);
  });

  // Root may write everywhere.
  const unlessRoot = process.getuid?.() === 0 ? test.skip : test;
  unlessRoot('the data folder may only be read', async () => {
    await run('read-only', 'list', 'import', BUNDLED);
    chmodSync(files.at('read-only'), 0o555);
    try {
      const outcome = await check('read-only');
      expect(outcome).toMatchObject({ status: first.status, stderr: first.stderr });
      expect(outcome.bytes.equals(first.bytes)).toBe(true);
      expect(files.names('read-only')).not.toContain('index');
    } finally {
      chmodSync(files.at('read-only'), 0o755);
    }
  });
});
