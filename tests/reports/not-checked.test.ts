import { describe, expect, test } from '@jest/globals';
import type { Role } from '../../src/input/subject.ts';
import { notChecked } from '../../src/reports/not-checked.ts';
import { HEAD, LAYOUT, writeReport } from './sample.ts';

/** What was not checked of a file with columns of these roles. */
function gapsOf(...roles: readonly Role[]): string {
  const columns = roles.map((role, index) => ({ number: index + 1, header: role, role }));
  const [ownership, ...gaps] = notChecked({ ...HEAD, inputs: [{ ...LAYOUT, columns }] });
  expect(ownership?.what).toBe('ownership');
  return gaps.map(({ what }) => what).join(' | ');
}

describe('what was not checked', () => {
  test('a file with names alone lacks every other field', () => {
    expect(gapsOf('id', 'name')).toBe(
      'birth date, birth place, gender, nationality, country, address, email, phone, website, ' +
        'passport, national id, tax id, wallet',
    );
  });

  test('a file without names says so', () => {
    expect(gapsOf('wallet')).toMatch(/^name, birth date, /);
  });

  test('a column that is read for another field too leaves no gap there', () => {
    const gaps = gapsOf('name', 'location', 'payout_account');
    expect(gaps).not.toContain('country');
    expect(gaps).not.toContain('wallet');
    expect(gaps).toContain('address');
  });

  test('a column that no list has is read and compared with nothing', () => {
    expect(gapsOf('name', 'ip', 'time_zone')).toMatch(/, wallet \| time zone, ip$/);
  });

  test('a run without a file compared a name and nothing else', () => {
    expect(notChecked({ ...HEAD, inputs: [] }).map(({ what }) => what)).toEqual([
      'ownership',
      'every field but the name',
    ]);
  });

  test('the table names the file of each gap where there are several', () => {
    const inputs = [LAYOUT, { ...LAYOUT, file: '-' }];
    const closing = (head: typeof HEAD) =>
      writeReport('table', { head }, { width: 200, color: false }).split('not checked')[1];
    expect(closing({ ...HEAD, inputs })).toContain('tax id in standard input: no column');
    expect(closing(HEAD)).toContain('tax id: no column');
  });
});
