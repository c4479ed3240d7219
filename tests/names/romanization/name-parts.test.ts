import { describe, expect, test } from '@jest/globals';
import {
  isNamePart,
  isOptional,
  isPatronymic,
  withoutAnd,
} from '../../../src/names/romanization/name-particles.ts';
import { SHORT_NAMES } from '../../../src/names/romanization/short-name-table.ts';
import { fullNamesOf } from '../../../src/names/romanization/short-names.ts';
import { wordSound } from '../../../src/names/romanization/word-sound.ts';

describe('short forms', () => {
  const rows = SHORT_NAMES.trim()
    .split('\n')
    .map((row) => row.split(' '));

  test.each(rows)('%s is called what its row says', (full = '', ...shorts) => {
    for (const short of shorts) expect([...fullNamesOf(short)]).toContain(wordSound(full));
  });

  test.each([
    ['sasha', 'sergey'],
    ['paco', 'pablo'],
    ['bill', 'robert'],
    ['aleksandr', 'aleksandr'],
  ])('%s is not short for %s', (short, full) => {
    expect([...fullNamesOf(short)]).not.toContain(wordSound(full));
  });
});

describe('words beside names', () => {
  test.each(['al', 'bin', 'sayed', 'haji', 'khan'])(
    '%s says nothing where it is missing',
    (word) => {
      expect(isOptional(word)).toBe(true);
    },
  );
  test.each(['hassan', 'abd', 'y'])('%s does', (word) => expect(isOptional(word)).toBe(false));

  test.each(['abd', 'عبد', 'al'])('%s is no name by itself', (word) => {
    expect(isNamePart(word)).toBe(false);
  });
  test.each(['khan', 'rahman'])('%s is one', (word) => expect(isNamePart(word)).toBe(true));

  test.each(['ivanovich', 'sergeevna', 'yuriyovych', 'petrivna', 'ilyich'])(
    '%s is after the father',
    (word) => {
      expect(isPatronymic(word)).toBe(true);
    },
  );
  test.each(['ivanov', 'petrovic', 'anna', 'erich'])('%s is not', (word) => {
    expect(isPatronymic(word)).toBe(false);
  });

  test.each([
    ['ortega y gasset', 'ortega gasset'],
    ['antonov y y', 'antonov y y'],
    ['y sivakov', 'y sivakov'],
    ['sivakov y', 'sivakov y'],
  ])('%s is compared as %s', (name, rest) => {
    expect(withoutAnd(name.split(' '))).toEqual(rest.split(' '));
  });
});
