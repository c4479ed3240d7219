import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { personWordWeights } from '../../../src/matching/candidates/word-weight.ts';
import { compareNames } from '../../../src/names/comparison.ts';
import { prepareName } from '../../../src/names/prepared-name.ts';

const weight = personWordWeights([]);
const compare = (a: string, b: string) =>
  compareNames(prepareName(a, 'person'), prepareName(b, 'person'), weight);

describe('one person', () => {
  test.each([
    ['Vitaliy Andreyev', 'ANDREYEV, Vitaliy Sergeyevich', 'without patronymic'],
    ['Andreev Vitalii Sergeevich', 'ANDREYEV, Vitaliy Sergeyevich', 'another romanization'],
    ['Андреев Виталий Сергеевич', 'ANDREYEV, Vitaliy Sergeyevich', 'Cyrillic'],
    ['York Celestino Herrera', 'CELESTINO HERRERA, York Louis', 'without second given name'],
    ['عبد الرحمن السامبل', "SAMBAL, 'Abd al-Rahman", 'Arabic letters'],
    ['Quang Minh Hoàng', 'HOANG, Minh Quang', 'Vietnamese order and marks'],
    ['ASATRYAN, G.', 'ASATRYAN, Gayk', 'an initial'],
    ['Asatrian Gaik', 'ASATRYAN, Gayk', 'two words romanized otherwise'],
    ['Muhammad Abdul Rahman Sample', "SAMPLE, Mohammed 'Abd-al-Rahman", 'Arabic parts'],
    ['Seyed Gayk Asatryan', 'ASATRYAN, Gayk', 'a title that is borne as a name'],
    ['Chang Shao-chung', 'ZHANG, Shaozhong', 'Wade-Giles in two pieces'],
    ['Chiang Wei-ming', 'JIANG, Weiming', 'Wade-Giles that is pinyin for another name'],
    ['Олег Гриценко', 'HRYTSENKO, Oleh', 'a Ukrainian name in Russian letters'],
    ['Чедомир Узорвић', 'UZORVIC, Cedomir', 'Serbian letters'],
    ['رشيد شريف', 'CHERIF, Rachid', 'Arabic letters, as French writes them'],
    ['علي أحمد كريشت', 'KRISHT, Ali Ahmad', 'short names in Arabic letters'],
    ['محمدرضا دهقان', 'DEHGHAN, Mohammad Reza', 'Persian, two names written as one'],
    ['سیف الله محسنی', 'MOHSENI, Seifollah', 'Persian, one name written as two'],
    ['Ievgueni Belomorine', 'BELOMORIN, Yevgeniy', 'as French writes it'],
    ['Abdullahi Yusufov', 'YUSUFOV, Abdallah', 'Abdullah'],
    ['Mr Ye Win Oo', 'OO, Ye Win', 'a title before a name that reads as Korean'],
    ['Y. Asatryan', 'ASATRYAN, Yervand', 'an initial that is a Spanish word'],
    ['Sasha Belomorov', 'BELOMOROV, Aleksandr', 'a short form'],
    ['Nasir ud-Din Belomorov', 'BELOMOROV, Nasiruddin', 'three words for one'],
    ['Ruslanovish Belomorov Gayk', 'BELOMOROV, Gayk Ruslanovich', 'a misspelt patronymic'],
    ['Gayk Asatrayn', 'ASATRYAN, Gayk', 'two letters exchanged'],
  ])('%s and %s (%s)', (a, b) => expect(compare(a, b).score).toBeGreaterThanOrEqual(0.5));
});

describe('two persons, or too little to tell', () => {
  test.each([
    ['John Smith', 'SMITH, John Sample', 'common parts'],
    ['Vitaliy Petrov', 'ANDREYEV, Vitaliy Sergeyevich', 'a given name in common'],
    ['Vitaliy Sergeyevich Petrov', 'ANDREYEV, Vitaliy Sergeyevich', 'another surname'],
    ['Andreyev', 'ANDREYEV, Vitaliy Sergeyevich', 'a surname alone'],
    ['Rashid Abdullayev', 'ABDULLAYEV, Elchin', 'a surname made of two words of Arabic'],
    ['Tristan Zhu', 'ZHOU, Tristan', 'two syllables of pinyin'],
    ['Noordzee Advies B.V.', 'BOYARKIN, V.A.', 'initials alone'],
    ['Zulfiqar Shamsher Belomor', 'Zulfiqar Shamsher Korvath', 'two words against one another'],
    ['Juan Asatryan Belomor', 'ASATRYAN BELOMOR, Raul', 'another given name'],
    ['Igor Maratovich Belomorov', 'BELOMOROV, Igor Ivanovich', 'another patronymic'],
    ['Victoria Belomorov', 'BELOMOROV, Victor', 'a name of the other gender'],
    ['Wei Yang', 'WANG, Wei', 'short words one letter apart'],
    ['Maria de la Cruz', 'DE LA CRUZ, Ana', 'particles and a common surname'],
  ])('%s and %s (%s)', (a, b) => expect(compare(a, b).score).toBeLessThan(0.5));
});

test('rare parts tell more than common ones', () => {
  const common = compare('Andrey Kuznetsov', 'KUZNETSOV, Andrey Sample');
  const rare = compare('Gayk Asatryan', 'ASATRYAN, Gayk Sample');
  expect(rare.score).toBeGreaterThan(common.score);
});

test('the same in either direction', () => {
  const part = fc.constantFrom(
    'Andreyev',
    'Andreev',
    'Vitaliy',
    'V.',
    'al',
    'Mohamed',
    'Wei',
    'Li',
  );
  const name = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(compare(a, b).score).toBeCloseTo(compare(b, a).score, 9);
    }),
  );
});
