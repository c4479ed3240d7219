import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explainNames } from '../../src/reports/explanation/explanation.ts';
import type { ExplainedKind } from '../../src/reports/explanation/name.ts';
import { writeExplanation } from '../../src/reports/explanation/table.ts';
import { displayWidth } from '../../src/reports/table/display-width.ts';
import { koreanNames, latinNames } from '../names/korean-names.ts';

const WIDTHS = [36, 40, 63, 64, 80, 132];

function table(first: string, second: string, width = 80, kind: ExplainedKind = 'person'): string {
  return writeExplanation(explainNames(first, second, kind), { width, color: false });
}

/** The verdict, its lines joined. */
function verdict(first: string, second: string, kind: ExplainedKind = 'person'): string {
  return table(first, second, 200, kind).split('\n  score')[0] ?? '';
}

function widest(text: string): number {
  return Math.max(...text.split('\n').map(displayWidth));
}

describe('the first line says what comes of it', () => {
  test.each([
    ['Jung In-cheol', 'JONG, In Chol', 'Potential match by name alone: both read as 정인철'],
    ['Jane Doe', 'DOE, Jane', 'Potential match by name alone: the same letters'],
    ['Kim Yong Chol', 'Kim Yong Chun', 'Two names: chol and chun are no spellings of one syllable'],
    [
      'Kim Yong Chol',
      'Pak In Chun',
      'Two names: kim and pak, yong and in, chol and chun are no spellings of one syllable',
    ],
    [
      'Jong In',
      'Jong In Chol',
      'Near, which needs a birth date that agrees or an equal identifier: both read as 정인; chol stands in only one of them',
    ],
    [
      'Kim Chol',
      'Kim Yong Chol Su',
      /^Two names: as Korean names they have other numbers of syllables; compared by words \(.+\)$/,
    ],
    ['Jane Doe', 'John Sample', /^Two names: compared by words \(only in one: .+\)$/],
    [
      'Kim Yong Chol',
      'Kim Yong Chol',
      /^Potential match by name alone: the same letters; both may be 김.철 \(yong: (영 or 용|용 or 영)\)$/,
    ],
    ['Son Mnjung', 'Son Min Jung', /; only with one letter put right in Son Mnjung$/],
    ['Jong I. C.', 'Jong In Chol', /^Near, .*; Jong I\. C\. gives initials alone$/],
  ])('%s and %s', (first, second, words) => {
    expect(verdict(first, second)).toEqual(
      typeof words === 'string' ? words : expect.stringMatching(words),
    );
  });

  test('of organisations that are near asks for no birth date', () => {
    const explanation = explainNames('Sample Trading', 'Sample Shipping', 'organisation');
    const near = { ...explanation, verdict: 'near' } as const;
    expect(writeExplanation(near, { width: 80, color: false })).toMatch(
      /^Near, which needs an equal identifier: /,
    );
  });
});

describe('the parts', () => {
  test('each name stands above its readings', () => {
    const [, first, second] = table('정인철', 'Jung In-cheol').split('\n\n');
    expect(first?.split('\n')).toEqual([
      '정인철',
      expect.stringMatching(/^ {2}정인철 {6}정 인 철 +hangul +100%$/),
      '  can be nothing but Korean',
    ]);
    expect(second?.split('\n')).toEqual([
      'Jung In-cheol',
      expect.stringMatching(/^ {2}정인철 {6}jung in cheol +Latin letters +\d\d%$/),
      expect.stringMatching(
        /^ {2}reads (over a million|[\d,]+) times better as a Korean name than /,
      ),
    ]);
  });

  test('what of a text was compared is told where it is a part', () => {
    expect(table('정인철 (Dev)', '정인철')).toContain('\n  compared     정인철\n');
  });

  test('a name without a Korean reading says so', () => {
    expect(table('John Smith', 'Jane Doe')).toContain('no Korean reading of these letters');
  });

  test('the readings of a name that is hardly Korean are left out', () => {
    const text = table('Ann Lee', 'John Sample');
    expect(text).toMatch(
      /^ {2}reads [\d,]+ times better as an English name than as a Korean one$/m,
    );
    expect(text).not.toMatch(/\p{Script=Hangul}/u);
  });

  test('the columns of the syllables stand in one line, hangul counted double', () => {
    const text = table('Kim Yong Chol', '김용철');
    const [head = '', ...rows] = (
      text.split('\n\n').find((part) => part.includes('weight')) ?? ''
    ).split('\n');
    const column = displayWidth(head.slice(0, head.indexOf('weight')));
    for (const row of rows.filter((line) => /^ {2}(surname|given)/.test(line))) {
      expect(displayWidth(row.slice(0, row.search(/[+-]\d/)))).toBe(column);
    }
    expect(rows).toHaveLength(5);
  });

  test('a missing syllable has no weight and an empty place', () => {
    expect(table('Jong In', 'Jong In Chol')).toMatch(/^ {2}given 2 {20,}chol 철 +only in one$/m);
  });

  test('the evidence is told as odds, for or against', () => {
    expect(table('Jung In-cheol', 'JONG, In Chol')).toMatch(
      /together +\+\d+\.\d nats: letters [\d,]+ times likelier for one name than two$/m,
    );
    expect(table('Kim Yong Chol', 'Pak In Chun', 132)).toMatch(
      /together +-\d+\.\d nats: letters over a million times likelier for two names than one$/m,
    );
  });

  test('the last lines say what would settle it', () => {
    expect(table('Jung In-cheol', 'JONG, In Chol')).toMatch(
      /\n {2}to settle {4}the hanja, the birth date, a passport number\n$/,
    );
    expect(table('Kim Yong Chol', 'Pak In Chun')).toMatch(/to settle +an equal identifier alone/);
  });
});

describe('whatever the names', () => {
  const names = fc.oneof(
    koreanNames.map(({ surname, given }) => `${surname} ${given.join('')}`),
    koreanNames.map(({ hangul }) => hangul),
    latinNames,
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  );

  test('no line is too wide, ends in blanks or steers the terminal', () => {
    fc.assert(
      fc.property(names, names, fc.constantFrom(...WIDTHS), (first, second, width) => {
        const text = table(first, second, width);
        expect(widest(text)).toBeLessThanOrEqual(width);
        expect(text).toMatch(/^.*\S\n$/su);
        expect(text).not.toMatch(/ \n|\p{Cc}(?<!\n)/u);
      }),
      { numRuns: 200 },
    );
  });

  test('colours only repeat what the words say', () => {
    fc.assert(
      fc.property(names, names, (first, second) => {
        const explanation = explainNames(first, second, 'person');
        const painted = writeExplanation(explanation, { width: 80, color: true });
        const plain = writeExplanation(explanation, { width: 80, color: false });
        expect(stripVTControlCharacters(painted)).toBe(plain);
        expect(painted).not.toBe(plain);
      }),
      { numRuns: 50 },
    );
  });
});
