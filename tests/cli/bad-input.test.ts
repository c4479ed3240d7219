import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { hasControls, lines } from './reading.ts';
import { Scratch } from './scratch.ts';
import { ask, outcomes, repository } from './spawn.ts';

const scratch = new Scratch()
  .write('people.csv', 'id,name\n1,Jane Doe\n')
  .write('figures.csv', 'qty,price\n1,2\n')
  .write('line-break-in-header.csv', '"qty\nsold","pri\rce"\n1,2\n')
  .write('blank.csv', 'id,name\n\n \n\n')
  .write(
    'nul.csv',
    Buffer.concat([Buffer.from('id,name\n1,'), Buffer.alloc(600), Buffer.from([1])]),
  )
  .copy(join(repository, 'fixtures/input/not-csv/pixel.png'), 'pixel.png')
  .copy(join(repository, 'fixtures/input/not-csv/workbook.xlsx'), 'workbook.xlsx')
  .copy(join(repository, 'fixtures/input/korean-cp949/freelancers.csv'), 'cp949.csv')
  .write(
    'escape.csv',
    `id,name\n\u001b[31mred\u001b[0m,Jung In-cheol\n${'2,Jane Doe\n'.repeat(50)}`,
  )
  .folder('folder');
const cwd = scratch.path;

describe('an input that cannot be screened gets one line and status 2', () => {
  const of = (...args: string[]) => ({ args: ['screen', ...args], cwd });
  const outcome = outcomes({
    'missing.csv': of('missing.csv'),
    folder: of('folder'),
    'figures.csv': of('figures.csv'),
    'line-break-in-header.csv': of('line-break-in-header.csv'),
    'blank.csv': of('blank.csv'),
    'nul.csv': of('nul.csv'),
    'pixel.png': of('pixel.png'),
    'workbook.xlsx': of('workbook.xlsx'),
    'cp949.csv': of('cp949.csv', '-e', 'utf-8'),
    'people.csv': of('people.csv', '-d', ';'),
    'good first': of('people.csv', 'pixel.png'),
  });

  test.each([
    ['missing.csv', 'missing.csv', 'no such file'],
    ['folder', 'folder', 'folder'],
    ['figures.csv', 'figures.csv', '--column'],
    ['line-break-in-header.csv', 'line-break-in-header.csv', '--column'],
    ['blank.csv', 'blank.csv', 'no rows, nothing was screened'],
    ['nul.csv', 'nul.csv', 'binary'],
    ['pixel.png', 'pixel.png', 'CSV'],
    ['workbook.xlsx', 'workbook.xlsx', 'CSV'],
    ['cp949.csv', 'cp949.csv', '--encoding'],
    ['people.csv', 'people.csv', 'id,name'],
    ['good first', 'pixel.png', 'CSV'],
  ] as const)('%s', (name, place, words) => {
    const { status, stdout, stderr } = outcome(name);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr });
    expect(lines(stderr)).toHaveLength(1);
    expect(stderr).toMatch(/^haechi: .*\n$/);
    expect(stderr).toContain(place);
    expect(stderr).toContain(words);
    expect(hasControls(stderr)).toBe(false);
  });
});

test('control characters of a cell reach neither the table nor the terminal', async () => {
  const { status, stdout, stderr } = await ask({ args: ['screen', 'escape.csv'], cwd });
  expect(status).toBe(1);
  expect(stdout).toContain('Jung In-cheol');
  expect(hasControls(stdout + stderr)).toBe(false);
});
