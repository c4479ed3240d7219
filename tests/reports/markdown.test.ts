import { describe, expect, test } from '@jest/globals';
import type { Hit } from '../../src/matching/hit.ts';
import { escapeMarkdown } from '../../src/reports/markdown/escape.ts';
import { HOSTILE, hostileHit } from './hostile.ts';
import { JONG, SON, writeReport } from './sample.ts';

const write = (...hits: readonly Hit[]) =>
  writeReport('markdown', { rows: hits.map((hit) => ({ hits: [hit], more: 0 })) });

describe('a text in Markdown stands for itself', () => {
  test.each([
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['![x](http://x)', '`![x](http://x)`'],
    ['<img src=x>', '\\<img src=x\\>'],
    ['a|b', 'a\\|b'],
    ['@everyone', '`@everyone`'],
    ['#1', '`#1`'],
    ['GH-12 !12 %3', '`GH-12` `!12` `%3`'],
    ['deadbeefcafe1234567', '`deadbeefcafe1234567`'],
    ['390220044 Beefeater', '390220044 Beefeater'],
    ['https://evil.example', '`https://evil.example`'],
    ['www.evil.example', '`www.evil.example`'],
    ['(www.пример.рф)', '`(www.пример.рф)`'],
    ['*www.пример.рф _www.пример.рф', '`*www.пример.рф` `_www.пример.рф`'],
    ['x@evil.example; hostile.csv, y', '`x@evil.example`; `hostile.csv`, y'],
    ['a@b.example|c@d.example', '`a@b.example`\\|`c@d.example`'],
    ['*a* _b_ ~~c~~ `d`', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\`'],
    ['@`x`', '`` @`x` ``'],
    ['\\', '\\\\'],
    ['&lt;', '\\&lt;'],
    [':smile:', '\\:smile:'],
    ['line\nbreak\r\n# x', 'line break `#` x'],
    ['정인철', '정인철'],
    ['\u202eevil', '\\<U+202E\\>evil'],
  ])('%j', (given, expected) => expect(escapeMarkdown(given)).toBe(expected));
});

test('any number of backticks is no fault', () => {
  expect(() => escapeMarkdown(`@${'`a'.repeat(130_000)}`)).not.toThrow();
});

describe('Markdown', () => {
  test('has a section a row, the evidence as a table, and the fingerprint', () => {
    const text = write(JONG);
    expect(text).toContain('## Row 12 (line 13)  F-0012  Jung In-cheol\n');
    expect(text).toContain('### STRONG 0.993 JONG, In Chol (individual, ofac-sdn 52289, DPRK3)\n');
    expect(text).toMatch(/^\| equal \| birth date \| 1979-01-05 \| 05 Jan 1979 \|/mu);
    expect(text).toContain(`- Fingerprint: \`${JONG.fingerprint}\``);
    expect(text).toContain('- See: <https://sanctionssearch.ofac.treas.gov/Details.aspx?id=52289>');
  });

  test('ends with the counts, what was not checked, and what to do', () => {
    const text = write(JONG);
    expect(text).toMatch(
      /## Summary\n[\s\S]*\| rows read \| 120 \|[\s\S]*- Not checked: ownership/u,
    );
    expect(text).toMatch(/- Next step: [^\n]*a person decides\.[^\n]*\n$/u);
  });

  test('leaves out what was cleared, and tells what is gone at the end', () => {
    const decision = {
      state: 'cleared',
      id: '0123456789abcdef',
      disposition: 'false-positive',
      reason: 'name-differs',
      author: 'a',
      time: '2026-08-01T10:00:00.000Z',
    } as const;
    const text = write({ ...JONG, decision }, { ...SON, change: 'gone' });
    expect(text).not.toContain('### ');
    expect(text).toContain('## Gone since the earlier run\n\n- Row 12 (line 13)  F-0012');
  });

  test.each(HOSTILE)('every line begins as it should, whatever a text holds: %j', (hostile) => {
    const lines = write(hostileHit(hostile)).split('\n');
    expect(lines.filter((line) => !/^($|#{1,3} |- |\| |\|---|Summary: )/u.test(line))).toEqual([]);
    const bars = (line: string) => line.replace(/\\\|/gu, '').split('|').length;
    expect(new Set(lines.filter((line) => /^\| (similar|verdict)/u.test(line)).map(bars))).toEqual(
      new Set([7]),
    );
  });
});
