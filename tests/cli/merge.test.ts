import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { lines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask } from './spawn.ts';

const scratch = new Scratch();
const cwd = scratch.path;
const asOf = ['--as-of', '2026-08-25'];
const run = (...args: string[]) => ask({ args, cwd });

const people = [
  'SAMPLE EXPORT',
  '',
  'id,name,birth_date,country',
  '1,Jong In Chol,1979-01-05,Laos',
  '2,"표본\r\nSAMPLE, ""quoted""",,',
  ',,,',
  '3,"Jane "Doe,,',
  '4,"Jung',
  'In-cheol",,Laos',
  '',
  '5,EXAMPLE,1990-01-01,Exampleland,beyond,the header',
  '6,"open at the end of a share,,',
  '7,Son Kyong Sik" x,,',
  '8,정인철,1979-01-05,',
  '9,ตัวอย่าง,,',
  '10,Department 53,,Russia',
].join('\r\n');
const more = `id;organisation;wallet\n1;"Department\n53";\n2;SAMPLE;1HmqvgSXUVES1jn4TQPzk9dxo1NE8wim2T\n3;"never closed\n`;

const list = 'id,name,type\nX-1,"SAMPLE, Example",individual\nX-2,"EXAMPLE, Sample",individual\n';

/** All that a run writes, by the ending of its file. */
const OUTPUTS = ['txt', 'csv', 'ndjson', 'json', 'html', 'md', 'xlsx', 'rejects'];
const outputs = (name: string) => [
  ...['table=txt', 'csv', 'ndjson', 'json', 'html', 'markdown=md', 'xlsx'].flatMap((to) => {
    const [format, ending = format] = to.split('=');
    return ['-o', `${format}=${name}.${ending}`];
  }),
  '--rejects',
  `${name}.rejects`,
];

async function shardAll(files: readonly string[], of: number, options: readonly string[] = []) {
  const parts: string[] = [];
  for (let index = 1; index <= of; index += 1) {
    const part = `${files[0]}-${index}-of-${of}.ndjson`;
    const { status, stderr } = await run(
      ...['screen', ...files, '--shard', `${index}/${of}`, '-o', part, ...asOf, ...options],
    );
    if (status > 1 && status !== 3) throw new Error(stderr);
    parts.push(part);
  }
  return parts;
}

describe('the reports of all parts are those of one run over the whole input', () => {
  const encoded = (text: string, encoding: string) =>
    iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf-16') });
  const cases: readonly {
    readonly name: string;
    readonly files: Readonly<Record<string, Buffer>>;
    readonly options?: readonly string[];
    readonly counts: readonly number[];
  }[] = [
    {
      name: 'several files',
      files: { 'people.csv': Buffer.from(people), 'more.csv': Buffer.from(more) },
      counts: [1, 2, 3, 7],
    },
    {
      name: 'more shards than rows, one hit of a row shown',
      files: { 'few.csv': Buffer.from(people) },
      options: ['--list', 'list.csv', '--limit', '1', '-t', '0.1', '--weak-aliases'],
      counts: [20],
    },
    {
      name: 'cp949',
      files: { 'korean.csv': encoded(people.replace('ตัวอย่าง', '표본'), 'cp949') },
      counts: [3],
    },
    {
      name: 'utf-16',
      files: { 'wide.csv': encoded(people, 'utf-16le'), 'big.csv': encoded(more, 'utf-16be') },
      counts: [5],
    },
  ];

  scratch.write('list.csv', list);

  test.each(cases)(
    '$name',
    async ({ name, files, options = [], counts }) => {
      for (const [file, bytes] of Object.entries(files)) scratch.write(file, bytes);
      const inputs = Object.keys(files);
      const whole = await run('screen', ...inputs, ...outputs(name), ...asOf, ...options);
      expect(whole.status).toBe(3);
      for (const shards of counts) {
        const parts = await shardAll(inputs, shards, options);
        const lists = options.slice(0, options[0] === '--list' ? 2 : 0);
        const merged = await run('merge', ...parts.reverse(), ...outputs('merged'), ...lists);
        expect([shards, merged.status]).toEqual([shards, whole.status]);
        for (const ending of OUTPUTS) {
          expect(scratch.read(`merged.${ending}`)).toBe(scratch.read(`${name}.${ending}`));
        }
        // What is said beside the reports: wide rows, unread names, counts, and why the status is not 0.
        const said = lines(whole.stderr).filter((line) => !line.includes('no list was named'));
        expect(lines(merged.stderr)).toEqual(
          said.map((line) => line.replace(`${name}.`, 'merged.')),
        );
      }
    },
    60_000,
  );
});

test.each([
  ['all hits shown', []],
  ['one of a row shown', ['--limit', '1', '-t', '0.1']],
])(
  'so are those of a run with decisions that is compared with an earlier one: %s',
  async (_, options) => {
    scratch
      .write('list.csv', list)
      .write('night.csv', 'id,name\nF-1,Example Sample\nF-2,Jane Doe\n');
    const screen = (...args: string[]) =>
      run('screen', 'night.csv', '-l', 'list.csv', ...asOf, ...options, ...args);
    await screen('-o', 'earlier.ndjson');
    const [first = ''] = lines(scratch.read('earlier.ndjson'));
    const decided = ['--disposition', 'false-positive', '--reason', 'name-differs'];
    const decisions = ['--decisions', 'decisions.ndjson'];
    const { fingerprint } = JSON.parse(first) as { fingerprint: string };
    await run('decisions', 'add', 'earlier.ndjson', fingerprint, ...decided, ...decisions);
    scratch.write('night.csv', 'id,name\nF-1,Example Sample\nF-3,Sample Example\nF-4,Jane Doe\n');
    const since = ['--since', 'earlier.ndjson'];
    const whole = await screen(...decisions, ...since, ...outputs('whole'));
    const parts = await shardAll(['night.csv'], 2, ['-l', 'list.csv', ...options, ...decisions]);
    const merged = await run('merge', ...parts, ...since, '-l', 'list.csv', ...outputs('joined'));
    expect(merged.status).toBe(whole.status);
    for (const ending of OUTPUTS) {
      expect(scratch.read(`joined.${ending}`)).toBe(scratch.read(`whole.${ending}`));
    }
    expect(scratch.read('joined.ndjson')).toMatch(/"state":"cleared"[\s\S]*"change":"new"/u);
  },
);

test('a page of a list that is not at hand is refused before anything is written', async () => {
  const parts = await shardAll(['night.csv'], 2, ['-l', 'list.csv']);
  scratch.write('list.csv', `${list}X-3,ANOTHER,entity\n`);
  const args = ['merge', ...parts, '-o', 'page.html', '-l', 'list.csv'];
  const { status, stdout, stderr } = await run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(
    /^haechi: the list list of unknown \(SHA-256 [0-9a-f]{12}\), .* is not here; name it/u,
  );
  expect(scratch.has('page.html')).toBe(false);
});
