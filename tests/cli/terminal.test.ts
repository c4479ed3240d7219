import { beforeAll, expect, test } from '@jest/globals';
import { type Asked, describeOnTerminal, onTerminal, type Shown } from './pseudo-terminal.ts';
import { hasControls, lines, readLines, startOfSequence, uncoloured } from './reading.ts';
import { Scratch } from './scratch.ts';
import { contractors, haechi } from './spawn.ts';

const rows = 30_000;
const scratch = new Scratch()
  .write('list.csv', 'id,name,type\nX-1,"SAMPLE, Person One",individual\n')
  .write('people.csv', 'id,name\n1,Person One Sample\n')
  .write(
    'many.csv',
    `id,name\n${Array.from({ length: rows }, (_, n) => `${n},${n % 500 ? `Jane Doe ${n}` : 'Person One Sample'}`).join('\n')}\n`,
  );

describeOnTerminal('on a terminal', () => {
  const found = new Map<string, Shown>();
  const of = (name: string): Shown => {
    const outcome = found.get(name);
    if (!outcome) throw new Error(`nothing was run under the name ${name}`);
    return outcome;
  };

  beforeAll(async () => {
    // Also makes sure that the build is fresh.
    await haechi({ args: ['--version'] });
    const list = ['-l', 'list.csv'];
    const few = ['screen', 'people.csv', ...list];
    const many = ['screen', 'many.csv', ...list];
    const all: [string, string[], Asked?][] = [
      ['to a report', [...few, '-o', 'report.json']],
      ['to a file', [...many, '-f', 'ndjson'], { stdout: scratch.at('redirected.ndjson') }],
      ['no progress', [...few, '-o', 'a.json', '--no-progress']],
      ['quiet', [...few, '-o', 'b.json', '-q']],
      ['Ctrl-C', [...many, '-o', 'c.json'], { steps: [['rows/s', '\u0003']] }],
      ['table', ['screen', contractors, '--no-progress'], { columns: 100 }],
      ['NO_COLOR', [...few, '--no-progress'], { env: { NO_COLOR: '1' } }],
      ['never', [...few, '--no-progress', '--color', 'never']],
      ['NO_COLOR, always', [...few, '--color', 'always'], { env: { NO_COLOR: '1' } }],
      ['nothing to read', ['screen', ...list]],
      ['workbook', [...few, '-f', 'xlsx']],
      ['no folder', [...few, '-o', 'nowhere/report.json']],
    ];
    await Promise.all(
      all.map(async ([name, args, asked]) =>
        found.set(name, await onTerminal(args, scratch.path, asked)),
      ),
    );
  }, 60_000);

  test('progress tells rate and time left, and gives the cursor back', () => {
    const { status, shown } = of('to a report');
    expect(status).toBe(1);
    expect(shown).toMatch(/[\d,]+ rows\/s/);
    expect(shown).toMatch(/left/);
    expect(shown.lastIndexOf('\u001b[?25h')).toBeGreaterThan(shown.lastIndexOf('\u001b[?25l'));
    expect(scratch.read('report.json')).not.toContain(startOfSequence);
  });

  test('standard output is clean where it goes to a file, and progress goes on to the end', () => {
    const { status, shown } = of('to a file');
    expect(status).toBe(1);
    const written = scratch.read('redirected.ndjson');
    expect(hasControls(written)).toBe(false);
    expect(readLines(written).summary.rowsRead).toBe(rows);
    const told = [...shown.matchAll(/([\d,]+) rows \|/g)].map(([, count]) =>
      Number(count?.replace(/,/g, '')),
    );
    expect(Math.max(...told)).toBeGreaterThan(rows / 2);
  });

  test.each(['no progress', 'quiet'])('%s: there is no progress line', (name) => {
    expect(of(name).shown).not.toMatch(/rows\/s|\[\?25l/);
  });

  test('Ctrl-C ends with 130, gives the cursor back and leaves no file', () => {
    const { status, shown } = of('Ctrl-C');
    expect(status).toBe(130);
    expect(shown.lastIndexOf('\u001b[?25h')).toBeGreaterThan(shown.lastIndexOf('\u001b[?25l'));
    expect(scratch.names().filter((name) => name.includes('c.json'))).toEqual([]);
  });

  test('the table is coloured and as wide as the terminal', () => {
    const { status, shown } = of('table');
    expect(status).toBe(1);
    expect(shown).toContain(startOfSequence);
    const widths = lines(uncoloured(shown).replace(/\r/g, ''))
      .filter((line) => line.startsWith('  '))
      .map((line) => line.length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(100);
    expect(Math.max(...widths)).toBeGreaterThan(80);
  });

  test('NO_COLOR and --color never take the colour away, --color always brings it back', () => {
    expect(of('NO_COLOR').shown).toContain('SAMPLE, Person One');
    expect(of('NO_COLOR').shown).not.toContain(startOfSequence);
    expect(of('never').shown).not.toContain(startOfSequence);
    expect(of('NO_COLOR, always').shown).toContain(`${startOfSequence}[1m`);
  });

  test('without a file, and nothing but the terminal to read, it says so and ends', () => {
    const { status, shown } = of('nothing to read');
    expect(status).toBe(2);
    expect(shown).toMatch(/^haechi: .*file/);
  });

  test('a workbook is not shown there', () => {
    const { status, shown } = of('workbook');
    expect(status).toBe(2);
    expect(shown).toMatch(/^haechi: a workbook cannot be shown in a terminal; write it to a file/);
  });

  test('an output that cannot be opened ends the run at once', () => {
    const { status, shown } = of('no folder');
    expect(status).toBe(2);
    expect(shown).toMatch(/nowhere\/report\.json: cannot be written/);
  });
});
