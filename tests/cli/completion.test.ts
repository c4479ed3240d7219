import { beforeAll, describe, expect, test } from '@jest/globals';
import { lines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask } from './spawn.ts';

const scratch = new Scratch()
  .write('sample-watch.csv', 'id,name\nS-1,"SAMPLE, Person One"\n')
  .write('steering/own\u001b[2J.csv', 'id,name\nS-2,"SAMPLE, Person Two"\n')
  .write('damaged/lists/broken/current.json', 'no JSON')
  .write('home.txt', '')
  .write(
    'sources.json',
    JSON.stringify({ sources: { 'sample-source': { urls: ['https://example.org/s.csv'] } } }),
  );

const run = (args: readonly string[], home = 'home') =>
  ask({ args, cwd: scratch.path, env: { HAECHI_HOME: scratch.at(home) } });

/** The words that are offered for the last one, and what the shell is told to do besides. */
async function complete(line: string, home?: string) {
  const { status, stdout, stderr } = await run(['complete', '--', ...line.split(' ')], home);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const printed = lines(stdout);
  const directive = printed.pop();
  return { words: printed.map((text) => text.split('\t')[0]), directive };
}

const FILES = ':0';
const NO_FILES = ':4';
const GOES_ON = ':6';

beforeAll(async () => {
  for (const list of ['sample-watch.csv', 'steering']) {
    const { status } = await run(['list', 'import', list, '--list-date', '2026-01-16']);
    expect(status).toBe(0);
  }
});

describe('what a shell is told when it asks', () => {
  test.each([
    ['a command', 'scr', ['screen'], NO_FILES],
    ['a command of a command', 'list up', ['update'], NO_FILES],
    ['a command behind help', 'help list up', ['update'], NO_FILES],
    ['no hidden command', 'complet', ['completion'], NO_FILES],
    ['an option', 'screen --form', ['--format'], NO_FILES],
    ['an option behind files', 'screen a.csv b.csv --form', ['--format'], NO_FILES],
    ['no option of another command', 'explain --li', [], NO_FILES],
    ['a switch that negates', 'screen --no-h', ['--no-header'], NO_FILES],
    [
      'formats',
      'screen --format ',
      ['table', 'csv', 'ndjson', 'json', 'html', 'markdown', 'xlsx'],
      NO_FILES,
    ],
    ['formats behind the short form', 'screen -f nd', ['ndjson'], NO_FILES],
    ['formats behind =', 'screen --format=c', ['csv'], NO_FILES],
    ['formats of another command', 'list status -f ', ['table', 'json', 'ndjson'], NO_FILES],
    ['tiers', 'check X --fail-on s', ['strong'], NO_FILES],
    ['colours', 'merge --color a', ['auto', 'always'], NO_FILES],
    ['encodings', 'screen -e cp', ['cp949'], NO_FILES],
    [
      'reasons',
      'decisions add --reason bi',
      ['birth-date-differs', 'birth-date-missing'],
      NO_FILES,
    ],
    [
      'reasons of a disposition',
      'decisions add --disposition needs-data --reason bi',
      ['birth-date-missing'],
      NO_FILES,
    ],
    ['roles', 'screen --column na', ['name=', 'nationality=', 'national_id='], GOES_ON],
    ['roles behind =', 'screen --column=birth_d', ['birth_date='], GOES_ON],
    ['no header of a column', 'screen --column name=', [], NO_FILES],
    ['installed lists', 'screen --list ', ['sample-watch'], FILES],
    ['installed lists behind =', 'check X --list=sam', ['sample-watch'], FILES],
    ['installed lists to verify', 'list verify ', ['sample-watch'], NO_FILES],
    ['more of them', 'list verify un-sc sam', ['sample-watch'], NO_FILES],
    ['installed lists to compare', 'list diff sam', ['sample-watch'], FILES],
    ['and the second', 'list diff old.csv sam', ['sample-watch'], FILES],
    ['sources', 'list update ofac', ['ofac-sdn', 'ofac-consolidated'], NO_FILES],
    ['own sources', 'list update -c sources.json sam', ['sample-source'], NO_FILES],
    ['no source of a file that is not there', 'list update -c none.json o', [], NO_FILES],
    ['schemas', 'schema list', ['list-diff'], NO_FILES],
    ['shells', 'completion ', ['bash', 'zsh', 'fish'], NO_FILES],
    ['files to screen', 'screen peo', [], FILES],
    ['parts', 'merge a.ndjson b', [], FILES],
    ['a file of an option', 'screen --rejects r', [], FILES],
    ['a file to write', 'screen -o h', [], FILES],
    ['a list file', 'list import s', [], FILES],
    ['no file for a date', 'screen --as-of 2', [], NO_FILES],
    ['no file for a name', 'check Te', [], NO_FILES],
    ['nothing behind what is none', 'unheard-of ', [], NO_FILES],
  ] as const)('%s: %s', async (_, line, words, directive) => {
    expect(await complete(line)).toEqual({ words, directive });
  });

  test.each(['nothing-here', 'home.txt'])(
    'no list where there is none to read (%s)',
    async (home) => {
      expect(await complete('screen --list ', home)).toEqual({ words: [], directive: FILES });
    },
  );

  test('a damaged list too, so that it can be verified', async () => {
    expect((await complete('list verify ', 'damaged')).words).toEqual(['broken']);
  });

  test('what each word means, without its example', async () => {
    const { stdout } = await run(['complete', '--', 'screen', '--lim']);
    expect(stdout).toBe('--limit\thits shown for a row, strongest first; 0 shows all\n:4\n');
  });
});

test.each([
  ['bash', 'complete -o default -F __haechi_complete haechi'],
  ['zsh', '#compdef haechi'],
  ['fish', 'complete -c haechi'],
])('the script for %s is all that is printed', async (shell, part) => {
  const { status, stdout, stderr } = await run(['completion', shell]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(part);
  // Zsh would take what is offered as already quoted.
  expect(stdout).not.toContain(' -Q');
});
