import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { lines, readLines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { outcomes, type Run, repository } from './spawn.ts';

const sample = join(repository, 'fixtures/lists/ofac-sample');
const scratch = new Scratch().write('people.csv', 'id,name\n1,Jane Doe\n');
const cwd = scratch.path;

const set = (name: string) => scratch.copy(sample, name);
const original = (file: string) => readFileSync(join(sample, file), 'latin1');
const unclosed = (file: string) => original(file).replace('\u001a', '');
const page = '<!DOCTYPE html>\n<html><body><h1>503 Service Unavailable</h1></body></html>\n';

set('whole');
set('zero').write('zero/sdn.csv', '');
set('page').write('page/sdn.csv', page);
set('alias-page').write('alias-page/alt.csv', page);
set('error-document').write('error-document/sdn.csv', '<?xml version="1.0"?><Error>no</Error>');
set('cut').write('cut/sdn.csv', original('sdn.csv').slice(0, -30));
set('cut-but-closed').write('cut-but-closed/alt.csv', `${original('alt.csv').slice(0, -30)}\u001a`);
for (const file of ['sdn', 'alt', 'add', 'sdn_comments']) {
  set(`unclosed-${file}`).write(`unclosed-${file}/${file}.csv`, unclosed(`${file}.csv`));
}
set('no-main').remove('no-main/sdn.csv');
set('no-comments').remove('no-comments/sdn_comments.csv');
set('no-addresses').remove('no-addresses/add.csv');
set('orphan-alias').write('orphan-alias/alt.csv', '999,9,"aka","NOBODY",-0- \r\n\u001a');
set('orphan-address').write('orphan-address/add.csv', '999,9,"1 Street",-0- ,-0- ,-0- \r\n\u001a');
set('orphan-comment').write('orphan-comment/sdn_comments.csv', '999,"rest"\r\n\u001a');
scratch.folder('no-list').write('no-list/readme.txt', 'nothing here\n');
scratch.write('cut.xml', '<?xml version="1.0"?><sdnList><sdnEntry><uid>1</uid>');
scratch.write('miscounted.xml', publication(2)).write('counted.xml', publication(1));

function publication(count: number): string {
  return `<?xml version="1.0"?><sdnList xmlns="http://tempuri.org/sdnList.xsd">
<publshInformation><Publish_Date>01/31/2026</Publish_Date><Record_Count>${count}</Record_Count></publshInformation>
<sdnEntry><uid>1</uid><lastName>SAMPLE CORPORATION</lastName><sdnType>Entity</sdnType>
<programList><program>DPRK3</program></programList></sdnEntry></sdnList>`;
}

const against = (list: string, ...more: string[]): Run => ({
  args: ['screen', 'people.csv', '-l', list, '-f', 'ndjson', ...more],
  cwd,
});

describe('a list that is not to be trusted ends the run with status 2', () => {
  const cases = [
    ['zero', /sdn\.csv: .*empty/],
    ['page', /sdn\.csv: .*HTML/],
    ['alias-page', /alt\.csv: .*HTML/],
    ['error-document', /sdn\.csv: .*XML|sdn\.csv: .*error/i],
    ['cut', /sdn\.csv:\d+: .*cut off/],
    ['cut-but-closed', /alt\.csv:\d+: /],
    ['unclosed-sdn', /sdn\.csv: .*0x1A.*--trust-list/],
    ['unclosed-alt', /alt\.csv: .*0x1A.*--trust-list/],
    ['unclosed-add', /add\.csv: .*0x1A.*--trust-list/],
    ['no-main', /no-main: .*sdn\.csv/],
    ['orphan-alias', /alt\.csv:1: .*999/],
    ['orphan-address', /add\.csv:1: .*999/],
    ['orphan-comment', /sdn_comments\.csv:1: .*999/],
    ['no-list', /no-list: no sanctions list/],
    ['cut.xml', /cut\.xml/],
    ['miscounted.xml', /miscounted\.xml.*2/],
  ] as const;
  const outcome = outcomes(Object.fromEntries(cases.map(([list]) => [list, against(list)])));

  test.each(cases)('%s', (list, words) => {
    const { status, stdout, stderr } = outcome(list);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr });
    expect(lines(stderr)).toEqual([expect.stringMatching(words)]);
    expect(stderr).toContain(';');
  });
});

describe('a list that is only partial is loaded, and the report says so', () => {
  const cases = [
    ['unclosed-sdn', ['--trust-list'], /sdn\.csv.*0x1A/],
    ['unclosed-alt', ['--trust-list'], /alt\.csv.*0x1A/],
    ['unclosed-add', ['--trust-list'], /add\.csv.*0x1A/],
    ['unclosed-sdn_comments', [], /sdn_comments\.csv.*0x1A/],
    ['no-comments', [], /sdn_comments\.csv/],
    ['no-addresses', [], /add\.csv/],
  ] as const;
  const outcome = outcomes<string>({
    ...Object.fromEntries(cases.map(([list, more]) => [list, against(list, ...more)])),
    table: { args: ['screen', 'people.csv', '-l', 'no-comments'], cwd },
    status: { args: ['list', 'status', '-l', 'no-comments'], cwd },
    whole: against('whole'),
    counted: against('counted.xml'),
  });

  test.each(cases)('%s', (list, _, words) => {
    const { status, stdout, stderr } = outcome(list);
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(words) });
    const { summary } = readLines(stdout);
    const said = summary.lists[0]?.warnings?.map(({ file, message }) => `${file}: ${message}`);
    expect(said?.join('\n')).toMatch(words);
  });

  test('a remark of 1,000 characters without its continuation is named by its entry', () => {
    const [list] = readLines(outcome('no-comments').stdout).summary.lists;
    const said = list?.warnings?.map(({ message }) => message).join('\n');
    expect(said).toMatch(/1,?000 characters/);
    expect(said).toContain('102');
  });

  test('the table shows the warnings on standard output', () => {
    expect(outcome('table').stdout).toMatch(/warning: .*no-comments/);
  });

  test('list status shows the warnings on standard output', () => {
    expect(outcome('status').stdout).toContain('sdn_comments.csv');
    expect(outcome('status').stdout).toMatch(/warning/);
  });

  test('a whole list has none', () => {
    expect(readLines(outcome('whole').stdout).summary.lists[0]?.warnings ?? []).toEqual([]);
    expect(outcome('whole').stderr).not.toContain('warning');
  });

  test("a publication's own date is the list's date", () => {
    expect(readLines(outcome('counted').stdout).summary.lists[0]?.date).toBe('2026-01-31');
  });
});
