import { describe, expect, test } from '@jest/globals';
import { lines } from './reading.ts';
import { outcomes } from './spawn.ts';

// All of the bundled list: nothing is installed where these tests run.
describe('haechi list show', () => {
  const outcome = outcomes({
    id: { args: ['list', 'show', '52289'] },
    name: { args: ['list', 'show', 'department 53'] },
    json: { args: ['list', 'show', '52289', '--depth', '1', '-f', 'json'] },
    several: { args: ['list', 'show', 'kim', '--limit', '3'] },
    'several as json': { args: ['list', 'show', 'kim', '-f', 'json'] },
    nothing: { args: ['list', 'show', 'nobody listed', '-f', 'json'] },
    'list not there': { args: ['list', 'show', '52289', '--list', 'un-sc'] },
  });

  test('an id: the whole entry, and whom it is linked to', () => {
    const { status, stdout } = outcome('id');
    expect(status).toBe(0);
    expect(lines(stdout)[0]).toBe('JONG, In Chol');
    expect(stdout).toContain('documents    Passport 390220044 (Korea, North), expires 12 May 2025');
    expect(stdout).toContain('└─ linked to CHONSURIM TRADING CORPORATION (52283, entity, DPRK3)');
    expect(lines(stdout).filter((line) => line.length > 80)).toEqual([]);
  });

  test('a weak alias in small letters: the party that has it, and who is linked to that', () => {
    const { status, stdout } = outcome('name');
    expect(status).toBe(0);
    expect(stdout).toContain('entry        52262 of the list ofac-sdn');
    expect(stdout).toContain('└─ linked from LIAONING CHINA TRADE INDUSTRY CO., LTD. (52264,');
  });

  test('says on standard error alone that the list is the bundled one', () => {
    const { stdout, stderr } = outcome('id');
    expect(stdout).not.toContain('warning');
    expect(stderr).toMatch(/^haechi: warning: .*none is installed in .*\n$/);
  });

  test('as one JSON document', () => {
    expect(JSON.parse(outcome('json').stdout)).toMatchObject({
      kind: 'entry',
      list: { name: 'ofac-sdn', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      entry: { id: '52289', name: 'JONG, In Chol' },
      network: { edges: [{ from: 'ofac-sdn:52289', to: 'ofac-sdn:52283' }] },
    });
  });

  test('a part of several names: the entries that may be meant', () => {
    const { status, stdout } = outcome('several');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^"kim" may be \d+ entries\n/);
    expect(stdout).toContain('  43377  KIM, Sang Man (ofac-sdn, individual, DPRK4, 25 Apr 1965)\n');
    expect(stdout).toMatch(/and \d+ more; --limit 0 shows all\n$/);
    const { candidates } = JSON.parse(outcome('several as json').stdout);
    expect(stdout).toContain(`may be ${candidates.length} entries`);
  });

  test.each([
    ['nothing', /^haechi: nothing of the number or name "nobody listed" on ofac-sdn; .*\n$/],
    ['list not there', /^haechi: un-sc: no such file or folder, and no installed list; .*\n$/],
  ] as const)('%s: status 2 and one line', (name, message) => {
    expect(outcome(name)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(message),
    });
  });
});
