import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { MANIFEST_SCHEMA } from '../../src/cli/output/manifest-schema.ts';
import { lines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask } from './spawn.ts';

interface Manifest {
  readonly options: Readonly<Record<string, unknown>>;
  readonly asOf: string;
  readonly lists: readonly { readonly copy: string; readonly sha256: string }[];
  readonly inputs: readonly { readonly file: string; readonly sha256: string }[];
  readonly decisions: { readonly file: string; readonly bytes: number };
  readonly since: { readonly file: string };
  readonly reports: readonly { readonly format: string; readonly sha256: string }[];
}

const LIST =
  'id,name,type\nX-1,"SAMPLE, Walnut Zephyr",individual\nX-2,"EXAMPLE, Ivory Comet",individual\n';

const scratch = new Scratch()
  .write('sample-list.csv', LIST)
  .write('people.csv', 'id,name\nF-1,Walnut Zephyr Sample\nF-2,Ivory Comet Example\n');

/**
 * A year later the list is another one, more was decided, and the default day is another: the manifest
 * says which copy, how much of the decisions and what day to take, and by which hashes to compare.
 */
test('a manifest is enough to repeat its run, to the byte', async () => {
  const cwd = scratch.path;
  const env = { HAECHI_HOME: scratch.at('home') };
  const run = (...args: string[]) => ask({ args, cwd, env });
  const outputs = (name: string) =>
    ['ndjson', 'csv', 'html', 'md', 'xlsx'].flatMap((ending) => ['-o', `${name}.${ending}`]);
  await run('list', 'import', 'sample-list.csv', '--list-date', '2026-01-01');
  await run('screen', 'people.csv', '-o', 'earlier.ndjson');
  const [first = '', second = ''] = lines(scratch.read('earlier.ndjson')).map(
    (line) => (JSON.parse(line) as { fingerprint: string }).fingerprint,
  );
  const decide = (fingerprint: string) =>
    run(
      ...['decisions', 'add', 'earlier.ndjson', fingerprint, '--decisions', 'd.ndjson'],
      ...['--disposition', 'false-positive', '--reason', 'name-differs'],
    );
  await decide(first);
  scratch.write(
    'haechi.config.json',
    '{"decisions":"d.ndjson","since":"earlier.ndjson","limit":5}',
  );
  const original = await run('screen', 'people.csv', '--manifest', 'run.json', ...outputs('one'));
  expect(original.status).toBe(1);

  scratch.write('sample-list.csv', `${LIST}X-3,"SPECIMEN, Quartz Bramble",individual\n`);
  await run('list', 'import', 'sample-list.csv', '--list-date', '2026-06-01');
  await decide(second);
  scratch.remove('haechi.config.json');

  const manifest = scratch.json('run.json') as Manifest;
  expect(new Ajv2020().compile(MANIFEST_SCHEMA)(manifest)).toBe(true);
  const then = Buffer.from(scratch.read('d.ndjson')).subarray(0, manifest.decisions.bytes);
  scratch.write(manifest.decisions.file, then);
  const again = await run(
    ...['screen', ...manifest.inputs.map(({ file }) => file)],
    ...manifest.lists.flatMap(({ copy }) => ['--list', copy]),
    ...['--as-of', manifest.asOf, '--limit', String(manifest.options.limit)],
    ...['--decisions', manifest.decisions.file, '--since', manifest.since.file],
    ...['--manifest', 'again.json', ...outputs('two')],
  );
  expect(again.status).toBe(original.status);
  const repeated = scratch.json('again.json') as Manifest;
  expect(repeated.lists.map(({ sha256 }) => sha256)).toEqual(
    manifest.lists.map(({ sha256 }) => sha256),
  );
  expect(repeated.reports.map(({ format, sha256 }) => [format, sha256])).toEqual(
    manifest.reports.map(({ format, sha256 }) => [format, sha256]),
  );
  expect(manifest.reports).toHaveLength(5);
});
