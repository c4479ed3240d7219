import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { explainNames } from '../../src/reports/explanation/explanation.ts';
import { koreanNames, latinNames, namesSpeltTwice, type SpeltName } from '../names/korean-names.ts';

const written = ({ surname, given }: SpeltName) => `${surname} ${given.join(' ')}`;

describe('the verdict', () => {
  test.each([
    ['Jung In-cheol', 'JONG, In Chol', 'potential-match', []],
    ['정인철', 'JONG, In Chol', 'potential-match', []],
    ['KIM, Yong Chol', 'Kim Yong Chun', 'different', ['syllable']],
    ['Jong In', 'Jong In Chol', 'near', ['missing syllable']],
    ['Jong I. C.', 'Jong In Chol', 'near', ['initial']],
    ['Son Mnjung', 'Son Min Jung', 'potential-match', ['slip']],
    ['Kim Chol', 'Kim Yong Chol Su', 'different', ['length']],
    ['Ann Lee', 'JONG, In Chol', 'different', ['length']],
    ['Jane Doe', 'John Sample', 'different', []],
  ] as const)('%s and %s: %s', (first, second, verdict, obstacles) => {
    const explanation = explainNames(first, second, 'person');
    expect(explanation).toMatchObject({ verdict, obstacles });
    const { score, bounds } = explanation;
    expect(score >= bounds.match).toBe(verdict === 'potential-match');
    expect(score >= bounds.near).toBe(verdict !== 'different');
  });

  test('says by what was compared', () => {
    const methodOf = (first: string, second: string) =>
      explainNames(first, second, 'person').method;
    expect(methodOf('Jung In-cheol', 'JONG, In Chol')).toBe('hangul');
    expect(methodOf('Jane Doe', 'Janet Doe')).toBe('words');
    expect(methodOf('Jane Doe', 'DOE, Jane')).toBe('letters');
  });

  test('of organisations rests on their words, whatever is Korean about them', () => {
    const explanation = explainNames('Chonsurim Trading', 'CHONSURIM TRADING CO', 'organisation');
    expect(explanation).toMatchObject({ verdict: 'potential-match', syllables: [] });
    expect(explanation.hangul).toBeUndefined();
    expect(explanation.names.map(({ korean }) => korean)).toEqual([undefined, undefined]);
  });

  test('is the same from either side', () => {
    fc.assert(
      fc.property(fc.oneof(koreanNames.map(written), latinNames), latinNames, (a, b) => {
        const [there, back] = [explainNames(a, b, 'person'), explainNames(b, a, 'person')];
        expect(back.score).toBeCloseTo(there.score, 9);
        expect(back.obstacles).toEqual(there.obstacles);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a name that holds several', () => {
  test('is compared by the one that fits', () => {
    const { names, score } = explainNames('정인철 (Jung In-cheol)', '정인철', 'person');
    expect(score).toBe(1);
    expect(names[0]).toMatchObject({ text: '정인철 (Jung In-cheol)', compared: '정인철' });
  });

  test('is compared whole where nothing in it fits better', () => {
    const [first] = explainNames('Sample Person (Dev)', 'Sample Person (Dev)', 'person').names;
    expect(first.compared).toBe('Sample Person (Dev)');
  });
});

describe('the readings', () => {
  const readingsOf = (name: string) =>
    explainNames(name, 'JONG, In Chol', 'person').names[0].korean;

  test('are hangul names, in the system and the letters that they are read from', () => {
    expect(readingsOf('Jung Incheol')?.readings[0]).toMatchObject({
      hangul: '정인철',
      system: 'latin',
      surname: 'jung',
      given: ['in', 'cheol'],
    });
    expect(readingsOf('정인철')?.readings[0]).toMatchObject({ hangul: '정인철', system: 'hangul' });
  });

  test('of a syllable with several hangul are told one by one', () => {
    const readings = readingsOf('Kim Yong Chol')?.readings ?? [];
    expect(readings.map(({ hangul }) => hangul)).toEqual(
      expect.arrayContaining(['김영철', '김용철']),
    );
  });

  test('leave an initial as it is written', () => {
    expect(readingsOf('Kim J. U.')?.readings[0]).toMatchObject({
      hangul: '김J.U.',
      limit: 'initial',
    });
  });

  test('name the word that is no part of the Korean name', () => {
    expect(readingsOf('David Jong In Chol')?.readings[0]).toMatchObject({
      hangul: '정인철',
      besides: 'david',
    });
  });

  test('are told too of a name that was not compared as Korean', () => {
    const { method, names } = explainNames('Ann Lee', 'John Sample', 'person');
    expect(method).toBe('words');
    expect(names[0].korean?.odds).toBeLessThan(0);
    expect(names[0].korean?.chosen).toBeUndefined();
  });

  test('are at most four, likeliest first, and with the rest they are all', () => {
    fc.assert(
      fc.property(koreanNames.map(written), (name) => {
        const { readings = [], rest = 0 } = readingsOf(name) ?? {};
        const shares = readings.map(({ probability }) => probability);
        expect(readings.length).toBeGreaterThan(0);
        expect(readings.length).toBeLessThanOrEqual(4);
        expect(shares).toEqual([...shares].sort((a, b) => b - a));
        expect(shares.reduce((sum, share) => sum + share, rest)).toBeCloseTo(1, 2);
        const keys = readings.map((reading) => JSON.stringify({ ...reading, probability: 0 }));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the syllables', () => {
  test('stand side by side, surname first, whatever the order of the names', () => {
    const { syllables } = explainNames('In-cheol Jung', 'JONG, In Chol', 'person');
    expect(syllables.map(({ first, second }) => [first?.text, second?.text])).toEqual([
      ['jung', 'jong'],
      ['in', 'in'],
      ['cheol', 'chol'],
    ]);
    expect(syllables.map(({ relation }) => relation)).toEqual(['equal', 'equal', 'equal']);
    expect(syllables.map(({ hangul }) => hangul[0]?.form).join('')).toBe('정인철');
  });

  test.each([
    ['Jong In', 'Jong In Chol', 2, 'first', 'chol'],
    ['Jong Chol', 'Jong In Chol', 1, 'first', 'in'],
    ['Jong In Chol', 'Jong Chol', 1, 'second', 'in'],
  ] as const)('%s and %s: a missing one has its place', (first, second, place, empty, text) => {
    const { syllables } = explainNames(first, second, 'person');
    expect(syllables).toHaveLength(3);
    expect(syllables[place]).toMatchObject({ relation: 'only-in-one', weight: 0 });
    expect(syllables[place]?.[empty]).toBeUndefined();
    expect(syllables[place]?.[empty === 'first' ? 'second' : 'first']?.text).toBe(text);
  });

  test('that the letters leave open are one of several', () => {
    const { syllables } = explainNames('Kim Yong Chol', 'Kim Yong Chol', 'person');
    expect(syllables.map(({ relation }) => relation)).toEqual(['equal', 'one-of-several', 'equal']);
  });

  test('that no hangul explains differ', () => {
    const { syllables } = explainNames('Kim Yong Chol', 'Kim Yong Chun', 'person');
    expect(syllables[2]).toMatchObject({ relation: 'differs', hangul: [] });
    expect(syllables[2]?.weight).toBeLessThan(0);
  });

  test('weigh what the sum says, less what was taken off', () => {
    fc.assert(
      fc.property(namesSpeltTwice, ([a, b]) => {
        const { hangul, syllables } = explainNames(written(a), written(b), 'person');
        const sum = syllables.reduce((total, { weight }) => total + weight, 0);
        expect(hangul?.sum ?? sum).toBeCloseTo(sum, 9);
        const { weight = 0, takenForReading = 0, takenForLanguage = 0 } = hangul ?? {};
        expect(weight + takenForReading + takenForLanguage).toBeCloseTo(hangul?.sum ?? 0, 9);
      }),
      { numRuns: 100 },
    );
  });

  test('of a name with itself never differ, and weigh all they can', () => {
    fc.assert(
      fc.property(koreanNames.map(written), (name) => {
        const { identical, verdict, syllables } = explainNames(name, name, 'person');
        expect({ identical, verdict }).toEqual({ identical: true, verdict: 'potential-match' });
        for (const { relation, weight, fullWeight } of syllables) {
          expect(['equal', 'one-of-several']).toContain(relation);
          expect(weight).toBeCloseTo(fullWeight, 9);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('what would settle it', () => {
  test.each([
    ['Jung In-cheol', 'JONG, In Chol', ['hanja', 'birth_date', 'passport']],
    ['Kim Yong Chol', 'Kim Young Chol', ['hangul', 'hanja', 'birth_date', 'passport']],
    ['정인철', '정인철', ['hanja', 'birth_date', 'passport']],
    ['Jong In', 'Jong In Chol', ['full name', 'hanja', 'birth_date', 'passport']],
    ['Kim Yong Chol', 'Kim Yong Chun', []],
    ['Jane Doe', 'DOE, Jane', ['birth_date', 'passport']],
  ] as const)('%s and %s', (first, second, settlements) => {
    expect(explainNames(first, second, 'person').settlements).toEqual(settlements);
  });

  test('of organisations is in their records', () => {
    expect(explainNames('Sample Trading', 'Sample Trading', 'organisation').settlements).toEqual([
      'registration',
      'address',
    ]);
  });
});
