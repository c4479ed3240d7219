import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EQUIVALENT_NAMES } from '../../../src/names/romanization/equivalent-name-table.ts';
import { ROMANIZATION_RULES } from '../../../src/names/romanization/romanization-rules.ts';
import { applyRules } from '../../../src/names/romanization/spelling-rule.ts';
import {
  TRANSCRIPTIONS,
  transcribedSounds,
} from '../../../src/names/romanization/transcriptions.ts';
import { spell, wordSound } from '../../../src/names/romanization/word-sound.ts';

describe('each rule joins the spellings of one name and keeps two names apart', () => {
  test.each(ROMANIZATION_RULES.map((rule) => ({ ...rule, name: `${rule.from}` })))(
    '$name',
    (rule) => {
      const others = ROMANIZATION_RULES.filter(({ from }) => from !== rule.from);
      const [a, b] = rule.same;
      expect(wordSound(a)).toBe(wordSound(b));
      expect(applyRules(a, others)).not.toBe(applyRules(b, others));
      const [c, d] = rule.other;
      expect(wordSound(c)).not.toBe(wordSound(d));
      expect(spell(c)).not.toBe(applyRules(c, others));
    },
  );
});

const rules = [...ROMANIZATION_RULES, ...TRANSCRIPTIONS.flatMap((one) => one.rules)];

test.each(rules)('$from is about words with one of $letters', ({ from, to, letters }) => {
  const others = [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => !letters.includes(letter));
  fc.assert(
    fc.property(fc.array(fc.constantFrom('', ...others)), (word) => {
      expect(word.join('').replace(from, to)).toBe(word.join(''));
    }),
    { numRuns: 300 },
  );
});

test.each(TRANSCRIPTIONS)('$name tells two names apart', ({ same: [a, b], other: [c, d] }) => {
  expect(wordSound(a)).not.toBe(wordSound(b));
  expect(transcribedSounds(a)).toContain(wordSound(b));
  expect(transcribedSounds(c)).not.toContain(wordSound(d));
});

const rows = EQUIVALENT_NAMES.trim()
  .split('\n')
  .map((row) => row.split(' '));

test.each(rows)('%s has one sound in all its spellings', (...spellings) => {
  expect(new Set(spellings.map(wordSound)).size).toBe(1);
});

test('two rows are two names', () => {
  const sounds = rows.map(([first = '']) => wordSound(first));
  expect(new Set(sounds).size).toBe(rows.length);
});

test.each([
  ['dmitry', 'dmitrii'],
  ['andreev', 'andreyev'],
  ['aleksey', 'alexei'],
  ['khalifa', 'halifa'],
  ['zhanna', 'janna'],
  ['yulia', 'iuliia'],
])('%s and %s sound alike', (a, b) => expect(wordSound(a)).toBe(wordSound(b)));

test.each([
  ['hassan', 'hussein'],
  ['salim', 'salam'],
  ['jamal', 'amal'],
  ['sergei', 'georgy'],
  ['ivanov', 'ivanova'],
  ['wang', 'yang'],
  ['diana', 'dana'],
  ['sonia', 'sona'],
  ['maria', 'mara'],
  ['ryan', 'ran'],
  ['saeed', 'sayyid'],
  ['qasim', 'qasemi'],
  ['majid', 'maged'],
])('%s and %s do not', (a, b) => expect(wordSound(a)).not.toBe(wordSound(b)));

test.each(['김', '53', 'a', '', 'k1m'])('%j has none', (word) => {
  expect(wordSound(word)).toBeUndefined();
});
