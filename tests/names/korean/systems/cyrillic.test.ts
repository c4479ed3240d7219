import { describe, expect, test } from '@jest/globals';
import { cyrillic } from '../../../../src/names/korean/systems/cyrillic.ts';
import * as tables from '../../../../src/names/korean/tables/cyrillic-table.ts';
import { likelihoodOf, SLIP, surnameLikelihood, USUAL } from './joined-syllables.ts';
import { largestSum, partsOf } from './spelling-sums.ts';

describe('surnames', () => {
  test.each([
    ['ким', '김'],
    ['пак', '박'],
    ['хан', '한'],
    ['кан', '강'],
    ['хван', '황'],
    ['ли', '이'],
    ['ли', '리'],
    ['и', '이'],
    ['ни', '이'],
    ['лигай', '이'],
    ['цой', '최'],
    ['цхой', '최'],
    ['чхве', '최'],
    ['чой', '최'],
    ['чон', '정'],
    ['тен', '정'],
    ['чен', '정'],
    ['ногай', '노'],
    ['но', '노'],
    ['ро', '노'],
    ['хегай', '허'],
    ['огай', '오'],
    ['ю', '유'],
    ['рю', '유'],
    ['югай', '유'],
    ['пан', '반'],
    ['бан', '반'],
    ['лім', '임'],
    ['кім', '김'],
    ['намгун', '남궁'],
    ['хванбо', '황보'],
    ['сону', '선우'],
    ['сагон', '사공'],
    ['токко', '독고'],
  ])('%s may be %s', (text, hangul) => {
    expect(surnameLikelihood(cyrillic, text, hangul)).toBeGreaterThan(USUAL);
  });

  test.each([
    ['ким', '박'],
    ['цой', '조'],
    ['хан', '강'],
    ['ли', '임'],
    ['пак', '백'],
    ['ногай', '나'],
    ['намгун', '남'],
  ])('%s is not %s', (text, hangul) => {
    expect(surnameLikelihood(cyrillic, text, hangul)).toBeLessThan(SLIP);
  });
});

describe('syllables of their own', () => {
  test.each([
    ['ын', '은'],
    ['ун', '은'],
    ['чен', '정'],
    ['чон', '정'],
    ['чжон', '정'],
    ['чжу', '주'],
    ['ир', '일'],
    ['иль', '일'],
    ['сен', '성'],
    ['сон', '성'],
    ['ён', '영'],
    ['ен', '영'],
    ['йон', '영'],
    ['йон', '용'],
    ['чхоль', '철'],
    ['чоль', '철'],
    ['чер', '철'],
    ['хи', '희'],
    ['ги', '기'],
    ['ду', '두'],
    ['дин', '진'],
    ['тхэ', '태'],
    ['пхё', '표'],
    ['рён', '룡'],
    ['рён', '용'],
    ['сік', '식'],
    ['мьон', '명'],
    ['єн', '영'],
  ])('%s may be %s', (text, hangul) => {
    expect(likelihoodOf(cyrillic, text, hangul)).toBeGreaterThan(USUAL);
  });

  test.each([
    ['чхоль', '정'],
    ['ын', '운'],
    ['ён', '은'],
    ['тхэ', '대'],
    ['сон', '송국'],
    ['хи', '기'],
  ])('%s is not %s', (text, hangul) => {
    expect(likelihoodOf(cyrillic, text, hangul)).toBeLessThan(SLIP);
  });

  test.each(['', 'н', 'ь', 'чх', 'джк', 'kim', 'キム', '김', '-'])('%j is no syllable', (piece) => {
    expect(cyrillic.spellings(piece, 'given', '').size).toBe(0);
  });
});

describe('syllables written together', () => {
  test.each([
    ['канджин', '강진'],
    ['хвечхан', '회찬'],
    ['манбок', '만복'],
    ['хачхоль', '하철'],
    ['чханхи', '창희'],
    ['чонъын', '정은'],
    ['чонын', '정은'],
    ['согу', '석우'],
    ['иру', '일우'],
    ['соби', '섭이'],
    ['поннам', '복남'],
    ['попмин', '법민'],
    ['поммин', '법민'],
    ['кыннёль', '극렬'],
    ['чоннён', '정룡'],
    ['чиллён', '진룡'],
    ['чхоллам', '철남'],
    ['ирхо', '일호'],
    ['ильхо', '일호'],
    ['мёнгук', '명국'],
  ])('%s may be %s', (text, hangul) => {
    expect(likelihoodOf(cyrillic, text, hangul)).toBeGreaterThan(USUAL);
  });

  test.each([
    ['канчхин', '강진'],
    ['хведжан', '회찬'],
    ['манмок', '만복'],
    ['поннам', '복강'],
    ['чхоллам', '철강'],
    ['ирхо', '일조'],
  ])('%s is not %s', (text, hangul) => {
    expect(likelihoodOf(cyrillic, text, hangul)).toBeLessThan(SLIP);
  });

  test('a voiced initial stands after a voiced sound rather than elsewhere', () => {
    const voicedBehind = (front: string) =>
      cyrillic.spellings('джин', 'given', cyrillic.context?.(front, 'джин', '') ?? '').get('진') ??
      0;
    expect(voicedBehind('кан')).toBeGreaterThan(2 * voicedBehind(''));
    expect(voicedBehind('')).toBeGreaterThan(2 * voicedBehind('хак'));
  });
});

describe('the probabilities of all spellings of a syllable sum to at most 1', () => {
  const rows = Object.entries(tables).filter(
    ([name]) => name.endsWith('ROWS') || /_ROWS_/u.test(name),
  );
  const parts = partsOf(rows.map(([name, table]) => [name, String(table)]));

  test.each(['', 'voiced vowel', 'n nasal', 'l liquid', 'voiceless h'])('with %j', (context) => {
    expect(largestSum(cyrillic, 'given', context, parts)).toBeLessThan(1.0001);
  });

  test('in surnames', () => {
    expect(largestSum(cyrillic, 'surname', '', parts)).toBeLessThan(1.0001);
  });
});
