import { describe, expect, test } from '@jest/globals';
import { words } from '../../../src/names/folding.ts';
import { lookUp } from '../../../src/names/organisation/lexicon.ts';
import { LEXICON_ROWS } from '../../../src/names/organisation/lexicon-table.ts';

const rows = LEXICON_ROWS.trim()
  .split('\n')
  .map((row) => {
    const [kind = '', hangul = '', hanja = '', english = '', loose = '', roman = '', other = ''] =
      row.split('|');
    const forms = [hangul, hanja, english, loose, roman].flatMap((cell) => cell.split(','));
    return {
      kind,
      hangul: hangul.split(',')[0] ?? '',
      forms: forms.filter((form) => form !== ''),
      others: other.split(',').filter((form) => form !== ''),
    };
  });

const meaningsOf = (form: string) => lookUp(words(form).join(' '))?.meanings ?? [];

describe('the table', () => {
  test('has rows of the four classes', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect([...new Set(rows.map(({ kind }) => kind))].sort()).toEqual([
      'country',
      'generic',
      'legal',
      'name',
    ]);
  });

  test('is folded already', () => {
    const unfolded = rows.flatMap(({ forms }) =>
      forms.filter((form) => words(form).join(' ') !== form),
    );
    expect(unfolded).toEqual([]);
  });

  test.each(rows)('$kind $hangul: every form of the row is found, and no look-alike', (row) => {
    expect(row.forms.filter((form) => !meaningsOf(form).includes(row.hangul))).toEqual([]);
    expect(row.others.filter((form) => meaningsOf(form).includes(row.hangul))).toEqual([]);
  });

  test('no form stands in rows of two classes', () => {
    const kinds = new Map<string, string>();
    const torn = rows.flatMap(({ kind, forms }) =>
      forms.filter((form) => {
        const before = kinds.get(form) ?? kind;
        kinds.set(form, kind);
        return before !== kind;
      }),
    );
    expect(torn).toEqual([]);
  });
});

describe('any romanization', () => {
  test.each([
    ['muyok', 'trading'],
    ['Mooyok', 'trading'],
    ['muyeok', 'trading'],
    ['unhaeng', 'bank'],
    ['Eunhaeng', 'bank'],
    ["U'nhaeng", 'bank'],
    ['Ŭnhaeng', 'bank'],
    ['hoisa', 'company'],
    ['Chosŏn', 'korea'],
    ['Joson', 'korea'],
    ['Haewoon', 'shipping'],
    ["T'uja", 'investment'],
    ['gisul', 'technology'],
    ['geonseol', 'construction'],
    ['Gukje', 'international'],
    ['kwahak-won', undefined],
    ['Dongbang', '동방'],
    ['eunseong', '은성'],
  ])('%s: %s', (form, word) => expect(lookUp(words(form).join(' '))?.word).toBe(word));
});

describe('words that are no words of the lexicon', () => {
  test.each([
    'susan',
    'terry',
    'kuka',
    'chosen',
    'consul',
    'hosta',
    'song',
    'sun',
    'long',
    'taesong',
    'koryo',
    'samsung',
    'hana',
    '',
    '대성',
    '金',
  ])('%j', (form) => expect(lookUp(form)).toBeUndefined());
});
