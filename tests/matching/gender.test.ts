import { describe, expect, test } from '@jest/globals';
import { compareGenders } from '../../src/matching/gender.ts';
import { genderOf } from '../../src/matching/gender-words.ts';

describe('gender', () => {
  test.each([
    [['M'], 'Male', 'equal'],
    [['남성'], 'Male', 'equal'],
    [['여'], 'Female', 'equal'],
    [['(f)'], 'Female', 'equal'],
    [['female'], 'Male', 'differs'],
    [['x', 'M'], 'Male', 'equal'],
    [['F', 'M'], 'Male', 'equal'],
    [['he/him'], 'Male', 'equal'],
    [['she / they'], 'Male', 'differs'],
    [['Mr.'], 'Female', 'differs'],
    [['M/F', 'M'], 'Female', 'differs'],
    [['M'], 'Female; Male', 'equal'],
    [['F', 'f'], 'Male', 'differs'],
  ])('%j beside %s is %s', (here, listed, verdict) => {
    const expected = { kind: 'gender', verdict, here: here.join('; '), listed };
    expect(compareGenders(here, listed)).toMatchObject(expected);
  });

  test('says little for and more against', () => {
    const same = compareGenders(['M'], 'Male')?.weight ?? Number.NaN;
    const other = compareGenders(['F'], 'Male')?.weight ?? Number.NaN;
    expect(same).toBeGreaterThan(0);
    expect(-other).toBeGreaterThan(same);
  });

  test.each([
    [[], 'Male', 'missing-here', null],
    [[' '], 'Male', 'missing-here', null],
    [['M'], undefined, 'missing-on-list', 'M'],
  ])('%j beside %s is %s', (here, listed, verdict, shown) => {
    const evidence = compareGenders(here, listed);
    expect(evidence).toMatchObject({ verdict, here: shown, listed: listed ?? null, weight: 0 });
    expect(evidence).not.toHaveProperty('detail');
  });

  test.each([
    [['x'], 'Male', 'missing-here'],
    [['M/F'], 'Male', 'missing-here'],
    [['male/female'], 'Male', 'missing-here'],
    [['constructor'], 'Male', 'missing-here'],
    [['M'], 'Unknown', 'missing-on-list'],
  ])('%j beside %s is told as not understood', (here, listed, verdict) => {
    expect(compareGenders(here, listed)).toMatchObject({
      verdict,
      here: here.join('; '),
      listed,
      weight: 0,
      detail: 'understood as neither male nor female',
    });
  });

  test('is not mentioned where neither side has one', () => {
    expect(compareGenders([], undefined)).toBeUndefined();
  });
});

describe('the words of a language', () => {
  test.each([
    [
      'English',
      ['M', 'Male', 'man', 'Masc.', 'Mr', 'Mister', 'him'],
      ['F', 'FEMALE', 'Fem.', 'Ms', 'Mrs.', 'her'],
    ],
    ['Korean', ['남', '남성', '남자'], ['여', '여성', '여자']],
    ['Chinese and Japanese', ['男', '男性', '先生'], ['女', '女性', '女士']],
    ['Russian', ['М', 'муж.', 'Мужской'], ['Ж', 'жен.', 'Женский']],
    ['Ukrainian', ['чол.', 'Чоловік'], ['жін.', 'Жінка']],
    ['Vietnamese', ['Nam'], ['Nữ', 'Nữ'.normalize('NFD')]],
    ['Spanish', ['Hombre', 'varón', 'masculino', 'Sr.'], ['mujer', 'Femenino', 'Sra.']],
    ['Portuguese', ['masculino', 'homem'], ['feminino', 'mulher']],
    ['French', ['homme', 'masculin', 'mâle', 'Monsieur'], ['femme', 'FÉMININ', 'Mme']],
    ['German', ['Mann', 'männlich', 'Herr'], ['Frau', 'Weiblich']],
    ['Italian', ['uomo', 'Maschio'], ['donna', 'Femmina']],
    ['Dutch', ['man', 'Mannelijk'], ['vrouw', 'Vrouwelijk']],
    ['Polish', ['Mężczyzna', 'Pan'], ['kobieta', 'Pani']],
    ['Turkish', ['Erkek', 'ERKEK', 'Bay'], ['Kadın', 'KADIN']],
    ['Indonesian', ['Laki-laki', 'pria'], ['Perempuan', 'wanita']],
    ['Arabic', ['ذكر'], ['أنثى']],
    ['Persian and Urdu', ['مرد'], ['زن']],
    ['Hebrew', ['זכר'], ['נקבה']],
    ['Hindi', ['पुरुष'], ['महिला']],
  ])('%s', (_, male, female) => {
    for (const word of male) expect([word, genderOf(word)]).toEqual([word, 'male']);
    for (const word of female) expect([word, genderOf(word)]).toEqual([word, 'female']);
  });

  test.each([
    '',
    'x',
    'h',
    'w',
    'dr',
    'they',
    'master',
    'unknown',
    'diverse',
    'nu',
    'мс',
    '남편',
    '子',
    'constructor',
  ])('%j means none', (word) => expect(genderOf(word)).toBeUndefined());
});
