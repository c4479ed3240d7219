import { beforeAll, describe, expect, test } from '@jest/globals';
import { Scratch } from './scratch.ts';
import { ask } from './spawn.ts';

const scratch = new Scratch()
  .write('people.csv', 'id,name\n1,Test Freelancer\n')
  .write('sample-watch.csv', 'id,name\nS-1,"SAMPLE, Person One"\n');
const SCREEN = 'haechi screen people.csv';

const run = (words: string, env: Readonly<Record<string, string>> = {}) =>
  ask({
    args: words.split(' ').slice(1),
    cwd: scratch.path,
    env: { HAECHI_HOME: scratch.at('home'), ...env },
  });

/** Command lines, and the whole of what is said. */
const CASES = [
  [
    'of a command',
    [
      ['haechi screeen', "unknown command 'screeen'; did you mean screen? see haechi --help"],
      ['haechi lst', "unknown command 'lst'; did you mean list? see haechi --help"],
      ['haechi list updat', "unknown command 'updat'; did you mean update? see haechi list --help"],
      ['haechi help scren', "unknown command 'scren'; did you mean screen? see haechi --help"],
      [
        'haechi list help updat',
        "unknown command 'updat'; did you mean update? see haechi list --help",
      ],
      ['haechi help screen foo', "unknown command 'foo'; see haechi screen --help"],
      [
        'haechi verify',
        "unknown command 'verify'; did you mean haechi list verify? see haechi --help",
      ],
      [
        'haechi people.csv',
        "unknown command 'people.csv'; did you mean haechi screen people.csv? see haechi --help",
      ],
      ['haechi unheard-of', "unknown command 'unheard-of'; see haechi --help"],
    ],
  ],
  [
    'of an option',
    [
      [
        `${SCREEN} --lisst x`,
        "unknown option '--lisst'; did you mean --list? see haechi screen --help",
      ],
      [
        'haechi list update --forc',
        "unknown option '--forc'; did you mean --force? see haechi list update --help",
      ],
      [
        'haechi --lisst x',
        "unknown option '--lisst'; did you mean haechi screen --list? see haechi --help",
      ],
      [
        'haechi --list x',
        "unknown option '--list'; did you mean haechi screen --list? see haechi --help",
      ],
      [
        `${SCREEN} --no-heder --no-progres`,
        "unknown option '--no-heder'; did you mean --no-header? see haechi screen --help",
      ],
      ['haechi check X --unheard-of', "unknown option '--unheard-of'; see haechi check --help"],
    ],
  ],
  [
    'with what an option or a command takes',
    [
      [`${SCREEN} -o`, '--output argument missing; see haechi screen --help'],
      [
        `${SCREEN} -o=hits.csv`,
        "--output argument '=hits.csv' is invalid; write -o hits.csv, without the =",
      ],
      [`${SCREEN} -f=csv`, "--format argument '=csv' is invalid; write -f csv, without the ="],
      ['haechi check', "missing required argument 'name'; see haechi check --help"],
      [
        'haechi check Test Freelancer',
        "too many arguments for 'check' (1 argument expected, 2 given); see haechi check --help",
      ],
      ['haechi list show', "missing required argument 'id or name'; see haechi list show --help"],
    ],
  ],
  [
    'of a value',
    [
      [
        `${SCREEN} --format cvs`,
        "--format argument 'cvs' is invalid; did you mean csv? choices: table, csv, ndjson, json, html, markdown, xlsx",
      ],
      [
        `${SCREEN} --format=NDJSON`,
        "--format argument 'NDJSON' is invalid; did you mean ndjson? choices: table, csv, ndjson, json, html, markdown, xlsx",
      ],
      [
        `${SCREEN} --fail-on strnog`,
        "--fail-on argument 'strnog' is invalid; did you mean strong? choices: possible, strong, exact, none",
      ],
      [
        'haechi check X --color allways',
        "--color argument 'allways' is invalid; did you mean always? choices: auto, always, never",
      ],
      [
        'haechi list status --format xml',
        "--format argument 'xml' is invalid; choices: table, json, ndjson",
      ],
      [
        `${SCREEN} -o cvs=hits.txt`,
        '--output cvs=hits.txt: there is no format cvs; did you mean csv? choose one of table, csv, ndjson, json, html, markdown, xlsx',
      ],
      [
        'haechi completion bsh',
        "shell 'bsh' is invalid; did you mean bash? choices: bash, zsh, fish",
      ],
    ],
  ],
  [
    'of a list',
    [
      [
        'haechi list update ofac-sdm',
        'no source of the name ofac-sdm is known; did you mean ofac-sdn? there are ofac-sdn, ofac-consolidated, un-sc, eu-fsf, uk-sl; others stand in --config',
      ],
      [
        'haechi list verify sample-wacth',
        'no list of the name sample-wacth is installed; did you mean sample-watch? haechi list status shows what is',
      ],
      [
        'haechi list verify smple-watch@previous',
        'no list of the name smple-watch@previous is installed; did you mean sample-watch? haechi list status shows what is',
      ],
      [
        'haechi list diff sample-wacth',
        'sample-wacth is no installed list; did you mean sample-watch? name two lists to compare, or an installed one; haechi list status shows these',
      ],
      [
        `${SCREEN} --list sample-wacth`,
        `sample-wacth: no such file or folder, and no installed list; did you mean sample-watch? haechi list status shows what is installed in ${scratch.at('home')}`,
      ],
      [
        `${SCREEN} --list unheard-of`,
        `unheard-of: no such file or folder, and no installed list; haechi list status shows what is installed in ${scratch.at('home')}`,
      ],
    ],
  ],
] as const;

beforeAll(async () => {
  const { status } = await run('haechi list import sample-watch.csv --list-date 2026-01-16');
  expect(status).toBe(0);
});

describe.each(CASES)('a mistake %s says in one line what was meant:', (_, cases) => {
  test.each(cases as readonly (readonly [string, string])[])('%s', async (words, said) => {
    expect(await run(words)).toMatchObject({ status: 2, stdout: '', stderr: `haechi: ${said}\n` });
  });
});

test('a mistaken variable is named', async () => {
  expect((await run('haechi check X', { HAECHI_FORMAT: 'cvs' })).stderr).toBe(
    "haechi: --format value 'cvs' from env 'HAECHI_FORMAT' is invalid; did you mean csv? choices: table, csv, ndjson, json, html, markdown, xlsx\n",
  );
});

test('a value may still begin with = where that means something', async () => {
  scratch.write('odd.csv', 'id=name\n1=Test Freelancer\n');
  expect(await run('haechi screen odd.csv -d= --exit-zero')).toMatchObject({ status: 0 });
});
