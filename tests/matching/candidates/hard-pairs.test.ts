import { expect, test } from '@jest/globals';
import { PlainNames } from '../../../src/matching/candidates/plain-names.ts';
import { NEAR } from '../../../src/matching/name-match.ts';
import { POSSIBLE } from '../../../src/matching/score.ts';
import { compareNames } from '../../../src/names/comparison.ts';
import { type NameKind, prepareName } from '../../../src/names/prepared-name.ts';
import { candidatesFor, indexNames } from './name-index.ts';

/** Pairs that a count of words, or of letters, is easily wrong about. */
const PAIRS: readonly (readonly [NameKind, string, string])[] = [
  ['person', 'Sergey Sergeyevich Zorblatov', 'S. S. Zorblatov'],
  ['person', 'Mohammed Mahmoud Zorblatov', 'M M Zorblatov'],
  ['person', 'X. Zorblatana', 'Xavier Z.'],
  ['person', 'Xavier Q', 'X Quentin'],
  ['person', 'X Haji', 'Xavier Khan'],
  ['person', 'Karim Van Zorb', 'Zorb Va N Karima'],
  ['person', 'Shao Chung Zorb', 'Shaozhong Zorb'],
  ['person', 'Abd al-Rahman Zorb', 'Abdurrahman Zorb'],
  ['person', 'Juan Carlos Zorb Latov', 'Juancarlos Zorblatov'],
  ['person', 'Shao Zhong Zorb', 'Shaozhong Z.'],
  ['person', 'Abdelrahman Zorb', 'Abd al-Rahman Zorb'],
  ['person', 'De Jesus Zorblat', 'Zorblat Dejesus'],
  ['person', 'Abu Bakr Bin Abu Bakr Zorblat', 'Abubakr Bin Abubakr'],
  ['person', 'Mac Zorb Mac Zorb John', 'MacZorb MacZorb'],
  ['person', 'Shao Chung Shao Chung Wei', 'Shaochung Shaochung'],
  ['person', 'Nur Din Nur Din Zorblat', 'Nurdin Nurdin Zorblatan'],
  ['person', 'aleksandr alexa ndr', 'aleksandr azlexandr'],
  ['person', 'Shaozhong Shaochunf', 'Shao Chung Shaozhong'],
  ['person', 'Ha Fahad Zorblat', 'Fahadh H.A.'],
  ['person', 'Fahad Ha Hah', 'H.A. Fahad'],
  ['person', 'Chol Hyok Cholhyok', 'Cholhyok Chol Hyok Kim'],
  ['person', 'Lee Zorblat', 'Li Yi Zorblat'],
  ['person', 'Zorblat X. Latov', 'Zorblat Latov Xavier'],
  ['person', 'Grace K. Kim Chol Su', 'Kim Chol Su'],
  ['person', 'David Kim Cholsu', 'Kim Chol Su'],
  ['person', 'Kim Cholsu Brgt', 'Kim Chol Su'],
  ['person', 'Kim Dan Cholsu', 'Kim Chol Su'],
  ['person', 'Grace Cholsu Kim', 'Kim Chol Su'],
  ['person', 'Klm Chol Su', 'Kim Chol Su'],
  ['person', 'Chol Su Kang Grace', 'Kang Chol Su'],
  ['person', 'Mary Anne Kang Cholsu', 'Kang Chol Su'],
  ['person', 'Kang Grace Chol Su', 'Kang Chol Su'],
  ['person', 'Grace Grace Kim Cholsu', 'Kim Chol Su'],
  ['person', 'Kim Kim Chol', 'Kim Kim Chol'],
  ['person', 'Nam Nam Chol Grace', 'Nam Nam Chol'],
  ['person', 'Sonu Chol Su Brgt', 'Sonu Chol Su'],
  ['person', 'So Nu Chol Su', 'Sonu Chol Su'],
  ['person', 'O Chol Su', 'Oh Cheol-su'],
  ['person', 'Daes Zzo Rbdenu', 'Dae Z. Zorbdenu'],
  ['person', 'O U', 'Oh U'],
  ['person', 'O I I', 'Oh I I'],
  ['person', 'O. A O. O.', 'O A O'],
  ['person', 'I. Petrov I I', 'I, I I'],
  ['person', 'Hu Lıng', 'Ho Rang'],
  ['person', 'Hu Łing', '허밍'],
  ['organisation', 'Velatrix Velatrx', 'Vela Trix Vela Trix'],
  ['organisation', 'Velatrix Velatrx', 'Vela Trix Vela Trix Company'],
  ['organisation', 'Zorblatic Latov', 'Zorb Latic Latov'],
  ['organisation', 'Zorblatic Zorblatik', 'Zorb Latic Zorblatic'],
  ['organisation', 'Zorblatov Group C.V.', 'ZORBLATOV C.V.'],
  ['organisation', 'Anna Zorblatov I.C.', 'ZORBLATOV I C'],
  ['organisation', 'Zorblatov Design', 'Zorblatov Ltd'],
  ['organisation', 'Zorblatovich Design', 'Zorblatovich Shipping'],
  ['organisation', 'Zorblatovich Design Shipping', 'Zorblatovich Shipping'],
  ['organisation', 'Tradng Logistics Export', 'Trading Logistics Export Shipping'],
  ['organisation', 'Zorblat Trading Shipping', 'Zorblad Trading Shipping'],
  ['organisation', 'Zorba Trading Shipping Export', 'Torba Trading Shipping Export'],
  ['organisation', 'Zor Trading Shipping Export', 'Zort Trading Shipping Export'],
  ['organisation', 'Tradin Shipping', 'Trading Shippin'],
  ['organisation', 'Zorblat Mgt', 'Zorblat Management Holdings'],
  ['organisation', 'Zorblatoeksport Trading', 'Zorblatoexport Trading'],
  ['organisation', 'Zorblat B. Latov', 'Zorblat Latov B'],
  ['organisation', 'Zorblat De Latov', 'Zorblat Latov'],
  ['organisation', 'Trading Group', 'Trade Group'],
  ['organisation', 'Zorb Zorb', 'Zorb Zorba'],
  ['organisation', 'Zorb Zorb Trading', 'Zorb Zorb'],
  ['organisation', 'Marina Zorblat', 'Marine Zorblat'],
  ['organisation', 'Tekhnology Eksport', 'Technology Export'],
  ['organisation', 'Zorblatbank', 'Zorblat Bank'],
  ['organisation', 'Asia Group', 'Asian Group'],
  ['organisation', 'Group Holdings', 'Holding Group'],
  ['organisation', 'Holding Company Group', 'Holdings Companies Group'],
  ['organisation', 'Zorblat Group', 'Zorblat Grp'],
  ['organisation', 'Zorblat Holding', 'Zorblat Hldg'],
  ['organisation', 'Zorblat Holding', 'Zorblat Holdng'],
  ['organisation', 'Baden Baden Trading', 'Baden Baden Sunrise Oil Trading'],
  ['organisation', 'Walla Walla', 'Walla Walla Xyzzy'],
  ['organisation', 'trade trade', 'trade holding trade'],
  ['organisation', 'dprk dprk', 'korea korea'],
  ['organisation', 'Velatrix Mgt', 'Velatrix Management'],
  ['organisation', 'Vela Trix Trading', 'Velatrix Trading'],
];

/** Some words stand in several names, so that they tell less. */
const OTHERS = [
  ...['KIM, Yong Chol', 'SAMPLE TRADING COMPANY', 'AL-SAMPLE, Hassan'],
  ...['ZORBDENU, Qwa', 'ZORBDENU, Qwb', 'ZORBDENU, Qwc'],
];

test.each(PAIRS)('%s %s: nothing that comparison raises beside %s is left out', (kind, a, b) => {
  const [row, listed] = [prepareName(a, kind), prepareName(b, kind)];
  const index = indexNames([listed, ...OTHERS.map((name) => prepareName(name, kind))]);
  const { score } = compareNames(row, listed, index.weightOf(kind));
  const least = kind === 'person' ? NEAR : POSSIBLE;
  expect(candidatesFor(index, row).has(0) || score < least).toBe(true);
  const plain = new PlainNames(index);
  for (const supported of [undefined, () => true]) {
    const found = new Set<number>();
    if (!plain.find(a, 'name', supported, found)) index.find(row, supported, found);
    expect(found.has(0) || score < (supported ? least : POSSIBLE)).toBe(true);
  }
});
