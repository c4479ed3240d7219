import { symlinkSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { CONFIG_SCHEMA } from '../../src/cli/config/schema.ts';
import { lines, readLines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask } from './spawn.ts';

const scratch = new Scratch()
  .write('office/list.csv', 'id,name,type\nX-1,"SAMPLE, Walnut Zephyr",individual\n')
  .write('office/deep/people.csv', 'id,name\nF-1,Walnut Zephyr Sample\n')
  .write('office/deep/list.csv', 'id,name,type\nX-2,"EXAMPLE, Ivory Comet",individual\n');

let count = 0;

/** Runs the program in `deep` below a folder with this configuration. */
async function runWith(config: string, args: readonly string[], env = {}) {
  count += 1;
  const name = `case-${count}`;
  scratch.copy(scratch.at('office'), name).write(`${name}/haechi.config.json`, config);
  const outcome = await ask({ args, cwd: scratch.at(`${name}/deep`), env });
  return { ...outcome, read: (file: string) => scratch.read(`${name}/${file}`) };
}

const SCREEN = ['screen', 'people.csv', '-f', 'ndjson'];

describe('a configuration', () => {
  test('is found upwards, and its paths are read from its folder', async () => {
    const config = '{"list":"list.csv","output":["json=out/../hits.json"],"exitZero":true}';
    const { status, stdout, read } = await runWith(config, SCREEN);
    expect(status).toBe(0);
    expect(readLines(stdout).hits).toMatchObject([{ entry: { id: 'X-1' } }]);
    expect(JSON.parse(read('hits.json')).hits).toHaveLength(1);
  });

  test('gives way to the environment, and both to the command line', async () => {
    const config = '{"list":"list.csv","threshold":0.9,"limit":3}';
    const threshold = async (args: readonly string[], env = {}) =>
      readLines((await runWith(config, [...SCREEN, ...args], env)).stdout).summary;
    expect(await threshold([])).toMatchObject({ threshold: 0.9 });
    const env = { HAECHI_THRESHOLD: '0.8' };
    expect(await threshold([], env)).toMatchObject({ threshold: 0.8 });
    expect(await threshold(['--threshold', '0.7'], env)).toMatchObject({ threshold: 0.7 });
  });

  test('is another one where --config names it', async () => {
    scratch.write('other.json', `{"list":"${scratch.at('office/deep/list.csv')}"}`);
    const { stdout } = await runWith('{"list":"list.csv"}', [
      ...SCREEN,
      '--config',
      scratch.at('other.json'),
    ]);
    expect(readLines(stdout).hits).toEqual([]);
  });

  test('sets switches, and leaves commands alone that have no such option', async () => {
    const config = '{"list":"list.csv","quiet":true,"weakAliases":false,"decisions":"d.ndjson"}';
    const check = await runWith(config, ['check', 'Walnut Zephyr', '-f', 'ndjson']);
    expect(check.status).toBe(1);
    expect(lines(check.stderr)).toEqual(['haechi: 1 potential match in 1 row']);
  });

  test('of a format of reports says nothing to commands that print something else', async () => {
    const config = '{"list":"list.csv","format":"csv"}';
    expect((await runWith(config, ['list', 'status'])).status).toBe(0);
    expect((await runWith(config, ['screen', 'people.csv'])).stdout).toMatch(/^id,file,row/u);
  });
});

test('a link that leads nowhere is no missing configuration', async () => {
  scratch.folder('linked');
  symlinkSync('gone.json', scratch.at('linked/haechi.config.json'));
  const args = [...SCREEN.with(1, '../office/deep/people.csv'), '-l', '../office/list.csv'];
  const { status, stderr } = await ask({ args, cwd: scratch.at('linked') });
  expect(status).toBe(2);
  expect(stderr).toMatch(/^haechi: haechi\.config\.json: cannot be read \(ENOENT/u);
});

describe('what is wrong in it is told with its place', () => {
  test.each([
    [
      'a wrong key',
      '{\n  "list": "list.csv",\n  "treshold": 1\n}',
      ':3:3: treshold is no such key; did you mean threshold?',
    ],
    ['a far key', '{"zzzz":1}', ':1:2: zzzz is no such key; the keys are $schema, list, '],
    ['a key twice', '{"limit":1,\n"limit":2}', ':2:1: limit stands here a second time'],
    ['another type', '{"limit":"many"}', ':1:2: limit must be a whole number from 0'],
    ['a number out of range', '{"threshold":2}', ':1:2: threshold must be a number from 0 to 1'],
    [
      'a word that is none',
      '{"failOn":"weak"}',
      ':1:2: failOn must be possible, strong, exact or none',
    ],
    [
      'one of several',
      '{"fourEyes":["true-match",7]}',
      ':1:2: fourEyes must be true-match, false-positive',
    ],
    [
      'a value that its option refuses',
      '{"listDate":"yesterday"}',
      ':1:2: listDate yesterday: It takes a date',
    ],
    ['a name of the language', '{"constructor":1}', ':1:2: constructor is no such key'],
    ['another', '{"__proto__":1}', ':1:2: __proto__ is no such key; take it out'],
    ['no path', '{"decisions":""}', ':1:2: decisions must be a text'],
    ['no expiry', '{"expires":"soon"}', ':1:2: expires must be a text as "365"'],
    ['a wrong source', '{"sources":{"x":{"foo":1}}}', ':1:18: sources.x.foo is no such key'],
    ['not JSON', '{"limit":1,}', ':1:12: not JSON from here on'],
    ['no object', '[]', ':1:1: the configuration is no JSON object'],
  ])('%s', async (_, config, message) => {
    const { status, stdout, stderr } = await runWith(config, SCREEN);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`haechi: ../haechi.config.json${message}`);
    expect(lines(stderr)).toHaveLength(1);
  });

  test('of a source of lists, also deep inside', async () => {
    const config =
      '{"sources":{\n  "un-sc":{"urls":["https://a.example/x.xml",\n  "gopher://b"]}}}';
    const { status, stderr } = await runWith(config, ['list', 'update']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^haechi: \.\.\/haechi\.config\.json:3:3: sources\.un-sc\.urls\[1\]/u);
  });
});

describe('its published schema', () => {
  const valid = new Ajv2020({ strict: false }).compile(CONFIG_SCHEMA);
  test.each([
    [true, { $schema: 'x', list: ['a', 'b'], maxListAge: 7, fourEyes: 'true-match' }],
    [true, { sources: { 'un-sc': { enabled: false } }, progress: false }],
    [false, { treshold: 1 }],
    [false, { limit: -1 }],
    [false, { sources: { 'un-sc': { url: 'x' } } }],
  ])('takes %s: %j', (expected, config) => expect(valid(config)).toBe(expected));
});

describe('--log-format json', () => {
  test('makes each message an object with time and level, mistakes too', async () => {
    const args = ['--log-format', 'json'];
    const screened = await runWith('{"list":"list.csv"}', [...SCREEN, ...args]);
    const messages = lines(screened.stderr).map((line) => JSON.parse(line));
    expect(messages.map(({ level }) => level)).toEqual(['info', 'info', 'error']);
    expect(messages.at(-1)).toEqual({
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/u),
      level: 'error',
      message: '1 potential match in 1 row',
    });
    const mistaken = await runWith('{}', ['screen', '--no-such-option', ...args]);
    expect(JSON.parse(mistaken.stderr)).toMatchObject({ level: 'error' });
    const missing = await runWith('{}', ['screen', 'nowhere.csv', ...args]);
    expect(JSON.parse(missing.stderr)).toMatchObject({ level: 'error' });
  });

  test('can be set by the configuration', async () => {
    const { stderr } = await runWith('{"logFormat":"json","list":"list.csv"}', SCREEN);
    expect(lines(stderr).every((line) => line.startsWith('{"time"'))).toBe(true);
  });
});
