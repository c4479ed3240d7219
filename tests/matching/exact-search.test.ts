import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Subject, SubjectValues } from '../../src/input/subject.ts';
import { createMatcher } from '../../src/matching/matcher.ts';
import { bundledList } from './sample.ts';

const lists = await bundledList();
const found = createMatcher(lists);
const compared = createMatcher(lists, { exhaustive: true });

const entries = lists.flatMap((list) => [...list.entries]);
const LISTED = entries.flatMap(({ name, aliases }) => [name, ...aliases.map((one) => one.name)]);
const OTHERS = [
  'Jung In-cheol',
  'Chung Inchul',
  'Son Gyeong-sik',
  '정인철',
  'Kim Yong Chol',
  'David Kim Minsu',
  'SAMPLE Person Maria',
  'Mohammed al-Sample Hassan',
  "O'Sample Dmitriy",
  'Sampleova Aleksandra',
  'Wang Xiaoming',
  'Velatrix Trading Co., Ltd.',
  'Sample Oil and Gas Limited',
  'Korea Sample Muyok',
  '조선무역회사',
  'VELATRIX GENERAL TRADING FZE',
  'Mgt Sample Constn',
  'Trade Holding Group',
  'Sample Grp Companies',
  'Baden Baden Trading',
  'S. S. Samplov',
];
const DATES = [
  ...entries.flatMap(({ birthDates }) => birthDates),
  '1979-01-05',
  '1980',
  '05/01/1979',
];

const pick = (texts: readonly string[]) => fc.constantFrom(...texts);
const name = fc.oneof({ weight: 3, arbitrary: pick(LISTED) }, pick(OTHERS));
const letters = fc.constantFrom(...'aeinoshkg');

/** What people and programs do to a name on its way into a file. */
const written = fc
  .tuple(name, name, fc.nat(40), letters, fc.nat(12))
  .map(([text, other, at, letter, what]) => {
    const words = text.replace(',', '').split(' ');
    const place = at % Math.max(1, text.length);
    const changed: readonly string[] = [
      text,
      text.slice(0, place) + text.slice(place + 1),
      text.slice(0, place) + letter + text.slice(place),
      text.slice(0, place) + letter + text.slice(place + 1),
      text.slice(0, place) + (text[place + 1] ?? '') + (text[place] ?? '') + text.slice(place + 2),
      [...words].reverse().join(' '),
      [words.slice(0, 2).join(''), ...words.slice(2)].join(' '),
      words.filter((_, index) => index !== at % words.length).join(' '),
      [words[0], ...other.split(' ').slice(1)].join(' '),
      `${text.toUpperCase()} ${other.split(' ')[0] ?? ''}`,
      words.map((word, index) => (index % 2 === at % 2 ? word.charAt(0) : word)).join(' '),
      [...words, words[at % words.length]].join(' '),
      text.replace(/\b(Trad)ing\b/giu, '$1e').replace(/\bCorporation\b/giu, 'Group'),
    ];
    return changed[what] ?? text;
  });

const values: fc.Arbitrary<SubjectValues> = fc.record(
  {
    name: written.map((text) => [text]),
    organisation: written.map((text) => [text]),
    birth_date: pick(DATES).map((text) => [text]),
    nationality: pick(['North Korea', 'Spain']).map((text) => [text]),
  },
  { requiredKeys: ['name'] },
);

test('what is found is what comparing with every listed party finds, byte for byte', () => {
  let hits = 0;
  fc.assert(
    fc.property(values, (row) => {
      const subject: Subject = { file: 'rows.csv', row: 1, line: 2, values: row };
      const all = compared.match(subject);
      hits += all.length;
      expect(JSON.stringify(found.match(subject))).toBe(JSON.stringify(all));
    }),
    { numRuns: 400 },
  );
  expect(hits).toBeGreaterThan(50);
});
