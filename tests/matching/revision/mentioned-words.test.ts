import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SubjectValues } from '../../../src/input/subject.ts';
import { MentionedWords } from '../../../src/matching/revision/mentioned-words.ts';
import { weighedWords } from '../../../src/matching/revision/weighed-words.ts';
import { subjectNames } from '../../../src/matching/subject-name.ts';
import { subjectOf } from '../sample.ts';
import { odd, text } from './name-texts.ts';

const KINDS = ['person', 'organisation', 'craft'] as const;
const WORDS =
  'zephyr shaozhong yongchol namchonggan mooyok rahman kimyongchol 김영철 walnutcomet'.split(' ');

const written = fc.oneof({ weight: 5, arbitrary: text }, odd);
const values: fc.Arbitrary<SubjectValues> = fc.oneof(
  written.map((name) => ({ name: [name] })),
  written.map((name) => ({ organisation: [name] })),
  fc.tuple(text, text).map(([surname, given]) => ({ surname: [surname], given_name: [given] })),
);

/** Of all names that the row may hold, read in every way. */
function wordsIn(row: SubjectValues): readonly string[] {
  return subjectNames(subjectOf(row)).flatMap((name) =>
    KINDS.flatMap((kind) => {
      const prepared = name.as(kind);
      return prepared ? weighedWords(prepared) : [];
    }),
  );
}

/** The company form counts for nothing, and what stands around it is one word. */
const FORM_IN_THE_MIDST = { surname: ['namchong ltd gan walnut'], given_name: ['walnut'] };

test('tells the rows of which a name has one of the words, however plainly it is written', () => {
  const told = { yes: 0, no: 0 };
  fc.assert(
    fc.property(fc.array(values, { maxLength: 8 }), fc.subarray(WORDS), (rows, words) => {
      const mentioned = new MentionedWords(words);
      for (const row of rows) {
        const isThere = wordsIn(row).some((word) => words.includes(word));
        told[isThere ? 'yes' : 'no'] += 1;
        expect({ row, told: mentioned.areIn(row) }).toEqual({ row, told: isThere });
      }
    }),
    { numRuns: 400, examples: [[[FORM_IN_THE_MIDST], ['namchonggan']]] },
  );
  expect(Math.min(told.yes, told.no)).toBeGreaterThan(100);
});
