import { describe, expect, test } from '@jest/globals';
import { readAddress } from '../../../src/matching/places/street.ts';
import { isUnit } from '../../../src/matching/places/street-words.ts';

describe('the word for a part of a building', () => {
  test.each([
    ['English', 'Room', 'Rm.', 'Suite', 'Flats', 'Shop', 'Office', 'Floor', 'Level'],
    ['Spanish', 'oficina', 'apartamento', 'piso', 'local', 'Dpto.'],
    ['Portuguese', 'sala', 'andar', 'loja'],
    ['Russian', 'квартира', 'кв.', 'офис', 'помещение', 'pomeshch.', 'kom.', 'этаж'],
    ['Turkish', 'Daire', 'Kat'],
    ['German', 'Wohnung', 'Büro', 'Etage', 'Top'],
    ['French', 'appartement', 'étage', 'bureau'],
    ['Italian', 'interno', 'piano'],
    ['Polish', 'mieszkanie', 'lokal', 'piętro'],
  ])('in %s: %j and others', (_, ...words) => {
    for (const word of words) {
      for (const number of ['12', 'No. 12', '№ 12', '12 & 14']) {
        const text = `${word} ${number}`;
        expect([text, readAddress(text).numbers]).toEqual([text, []]);
      }
    }
  });

  test.each(['house', 'building', 'dom', 'no', 'street', 'phong', 'scala', 'stock', ''])(
    '%j is none',
    (word) => {
      expect(isUnit(word)).toBe(false);
      expect(readAddress(`${word} 12`).numbers).toEqual(['12']);
    },
  );
});
