import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { weighedWords } from '../../../src/matching/revision/weighed-words.ts';
import { compareNames } from '../../../src/names/comparison.ts';
import { type NameKind, prepareName } from '../../../src/names/prepared-name.ts';
import { UNHEARD_OF } from '../../../src/names/word-alignment.ts';
import { odd, text } from './name-texts.ts';

const kind = fc.constantFrom<NameKind>('person', 'organisation', 'craft');
const written = fc.oneof({ weight: 5, arbitrary: text }, odd);

test('a comparison asks for no weight but of the words of the two names', () => {
  const asked = new Set<string>();
  fc.assert(
    fc.property(written, written, kind, (one, other, kind) => {
      const [a, b] = [prepareName(one, kind), prepareName(other, kind)];
      const words = new Set([UNHEARD_OF, ...weighedWords(a), ...weighedWords(b)]);
      compareNames(a, b, (word) => {
        asked.add(word);
        expect(words).toContain(word);
        return 8;
      });
    }),
    { numRuns: 3000 },
  );
  // Joined as the other name has it, in another spelling, and of a Korean word.
  for (const word of ['shaozhong', 'namchonggan', UNHEARD_OF]) expect(asked).toContain(word);
});
