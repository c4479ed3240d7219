import { describe, expect, test } from '@jest/globals';
import { words } from '../../src/names/folding.ts';
import { withoutHonorifics } from '../../src/names/honorifics.ts';
import { CLEAR_WHEN_MISSPELT, LEGAL_FORM_ROWS } from '../../src/names/legal-form-table.ts';
import { cutLegalForms } from '../../src/names/legal-forms.ts';
import { phoneticKey } from '../../src/names/phonetic-key.ts';

const cut = (name: string) => cutLegalForms(words(name));
const rest = (name: string) => cut(name).words.join(' ');
const inDoubt = (name: string) => cut(name).doubtful.map((form) => form.words.join(' '));

describe('a company name without its legal form', () => {
  test.each([
    ['CHONSURIM TRADING CORPORATION', 'chonsurim trading'],
    ['Chonsurim Trading Corp.', 'chonsurim trading'],
    ['LIAONING CHINA TRADE INDUSTRY CO.,LTD', 'liaoning china trade industry'],
    ['Liaoning Zhongmao Industrial Company Limited', 'liaoning zhongmao industrial'],
    ['LIMITED LIABILITY COMPANY ALIS', 'alis'],
    ['LLC Alis', 'alis'],
    ['OOO "Алис"', 'алис'],
    ['SIS d.o.o.', 'sis'],
    ['SIS DOO', 'sis'],
    ['Muster GmbH & Co. KG', 'muster'],
    ['주식회사 샘플', '샘플'],
    ['(주)샘플', '샘플'],
    ['㈜샘플', '샘플'],
    ['PT Contoh Tbk', 'contoh'],
    ['SAMPLE COMPNAY LIMTED', 'sample'],
    ['SAMPLE CORPORTION', 'sample'],
  ])('%s: %s', (name, expected) => expect(rest(name)).toBe(expected));

  test.each([
    ['Corporation', 'corporation'],
    ['Co Ltd', 'co ltd'],
    ['', ''],
    ['AB Bank', 'ab bank'],
    ['AD Shipping', 'ad shipping'],
    ['Coral Trading', 'coral trading'],
    ['Sample Companion', 'sample companion'],
    ['Incorporated Dreams Studio', 'dreams studio'],
  ])('%j keeps %j', (name, expected) => expect(rest(name)).toBe(expected));
});

describe('the forms of the main jurisdictions', () => {
  test.each([
    ['Muster Co., Ltd.', 'muster'],
    ['Muster L.L.C.', 'muster'],
    ['Muster FZ-LLC', 'muster'],
    ['Muster FZCO', 'muster'],
    ['Muster DMCC', 'muster'],
    ['Muster W.L.L.', 'muster'],
    ['Muster S.A.L.', 'muster'],
    ['Muster S.A.K.', 'muster'],
    ['Muster Co. P.J.S.', 'muster'],
    ['Obshchestvo s Ogranichennoy Otvetstvennostyu Primer', 'primer'],
    ['Obschestvo S Ogranichennoi Otvetstvennostiu Primer', 'primer'],
    ['Общество с ограниченной ответственностью «Пример»', 'пример'],
    ['ТОВ Приклад', 'приклад'],
    ['Товариство з обмеженою відповідальністю Приклад', 'приклад'],
    ['TOV Pryklad', 'pryklad'],
    ['ТАА Прыклад', 'прыклад'],
    ['TOO Primer', 'primer'],
    ['PAO Primer', 'primer'],
    ['Aktsionernoe Obshchestvo Primer', 'primer'],
    ['Primer, AO', 'primer'],
    ['Muster AG', 'muster'],
    ['Primjer D O O', 'primjer'],
    ['Primjer d.d.', 'primjer'],
    ['Primjer d.o.o. Beograd', 'primjer beograd'],
    ['Primer EOOD', 'primer'],
    ['Příklad s.r.o.', 'priklad'],
    ['Příklad a.s.', 'priklad'],
    ['Przykład Sp. z o.o.', 'przyklad'],
    ['Exemple S.A.R.L.', 'exemple'],
    ['Esempio S.p.A.', 'esempio'],
    ['Esempio S.r.l.', 'esempio'],
    ['Exemplo Ltda.', 'exemplo'],
    ['Ejemplo, S.A. de C.V.', 'ejemplo'],
    ['Ejemplo, S. de R.L.', 'ejemplo'],
    ['Ejemplo, S. de R.L. de C.V.', 'ejemplo'],
    ['Esimerkki Oy', 'esimerkki'],
    ['Exempel AB', 'exempel'],
    ['Eksempel A/S', 'eksempel'],
    ['Eksempel ApS', 'eksempel'],
    ['Voorbeeld B.V.', 'voorbeeld'],
    ['Pelda Kft.', 'pelda'],
    ['SIA Piemers', 'piemers'],
    ['UAB Pavyzdys', 'pavyzdys'],
    ['Näide OÜ', 'naide'],
    ['Örnek A.Ş.', 'ornek'],
    ['Örnek Ltd. Şti.', 'ornek'],
    ['Örnek Sanayi ve Ticaret Limited Şirketi', 'ornek'],
    ['Sample Pvt. Ltd.', 'sample'],
    ['Sample Private Limited', 'sample'],
    ['Contoh Sdn. Bhd.', 'contoh'],
    ['CV Contoh', 'contoh'],
    ['Công ty TNHH MTV Ví Dụ', 'vi du'],
    ['Công ty Cổ phần Ví Dụ', 'vi du'],
    ['株式会社見本', '見本'],
    ['見本株式会社', '見本'],
    ['見本有限公司', '見本'],
    ['见本有限责任公司', '见本'],
    ['見本股份有限公司', '見本'],
    ['見本 有限公司', '見本'],
    ['Nepublichnoe Aktsionernoe Obshchestvo Primer', 'primer'],
    ['УП Пример', 'пример'],
    ['Muster e.K.', 'muster'],
    ['Ejemplo S.A.C.', 'ejemplo'],
    ['Shembull SH.P.K.', 'shembull'],
    ['Namuna MChJ', 'namuna'],
    ['Sample L.P.', 'sample'],
    ['Muster B.S.C. (c)', 'muster'],
    ['株式会社 見本', '見本'],
    ['(株)見本', '見本'],
    ['합자회사 샘플', '샘플'],
    ['مثال ش.م.م', 'مثال'],
    ['شركة مثال', 'مثال'],
    ['Sherkat-e Nemuneh', 'nemuneh'],
    ['Nemuneh Sahami Khass', 'nemuneh'],
  ])('%s: %s', (name, expected) => expect(rest(name)).toBe(expected));

  test.each([
    ['LIMITED LIABILITY ALIS', 'alis'],
    ['LIABILITY COMPANY ALIS', 'alis'],
    ['JOINT STOCK ALIS', 'alis'],
    ['OPEN JOINT STOCK ALIS', 'alis'],
    ['OPEN JINT STOCK COMPANY ALIS', 'alis'],
    ['ALIS JOINT STOhCK COMPANY', 'alis'],
    ['AKTSIONERNOE OBSHCHEmSTVO ALIS', 'alis'],
    ['AKTSIONERNO OBSHCHESTVO ALIS', 'alis'],
    ['JOINT STOCK COMPANYALIS', 'companyalis'],
    ['Joint Alis', 'joint alis'],
    ['Liability Management', 'liability management'],
  ])('a word missing or misspelt: %s: %s', (name, expected) => expect(rest(name)).toBe(expected));

  test.each([
    'SAS Institute',
    'Spa Hotel',
    'CA Technologies',
    'SL Green',
    'PLC Motion',
    'Sal Mineo Productions',
    'Private Eye',
    'Ticaret Odasi',
    'LP Records',
    'ASC Shipping',
    'Chang Sha',
    'SE Asia Trading',
    '見公司',
  ])('%s has none', (name) => expect(rest(name)).toBe(name.toLowerCase()));
});

describe('a short form in front, or in the midst', () => {
  test.each([
    ['Pao Yue Kong', 'pao', 'yue kong'],
    ['Pão de Açúcar', 'pao', 'de acucar'],
    ['Too Faced Cosmetics', 'too', 'faced cosmetics'],
    ['Sia Abrasives', 'sia', 'abrasives'],
    ['A. O. Smith', 'a o', 'smith'],
    ['PT Contoh Ltd', 'pt', 'contoh'],
    ['CV Contoh', 'cv', 'contoh'],
    ['Scooby Doo Productions', 'doo', 'scooby productions'],
  ])('may be a word: %s: %s', (name, form, others) => {
    expect(inDoubt(name)).toEqual([form]);
    expect(rest(name)).toBe(others);
  });

  test.each([
    ['PT Contoh Tbk', 'contoh'],
    ['AO Primer JSC', 'primer'],
    ['OOO Primer', 'primer'],
    ['LLC Primer', 'primer'],
    ['Primjer d.o.o. Beograd', 'primjer beograd'],
    ['АО Пример', 'пример'],
  ])('is confirmed by another one, or no word: %s', (name, others) => {
    expect(inDoubt(name)).toEqual([]);
    expect(rest(name)).toBe(others);
  });

  test('of two or three Latin letters is in doubt or has no other reading', () => {
    const sure = 'ooo oao fze fzc llc jsc ltd inc coy'.split(' ');
    const short = LEGAL_FORM_ROWS.trim()
      .split('\n')
      .map((row) => row.split('|'))
      .filter(([where = '']) => /[FM]/u.test(where))
      .flatMap(([where = '', , forms = '']) =>
        where.includes('F') ? forms.split(',').filter((form) => /^[a-z]{2,3}$/u.test(form)) : [],
      );
    expect(short.filter((form) => !sure.includes(form))).toEqual([]);
  });
});

describe('a slip in a long word of legal forms', () => {
  test.each([
    ['Sample Limted', 'sample'],
    ['Sample Campany', 'sample'],
    ['Sample Incorporatd', 'sample'],
    ['Muster Aktiengeselschaft', 'muster'],
  ])('leaves it what it is: %s', (name, others) => expect(rest(name)).toBe(others));

  test.each(['Perseo', 'Behrad', 'Campania', 'Cooperation', 'Companion', 'Kabushi'])(
    '%s is another word',
    (word) => {
      expect(rest(`${word} Sample`)).toBe(`${word} sample`.toLowerCase());
      expect(rest(`Sample ${word}`)).toBe(`sample ${word}`.toLowerCase());
    },
  );

  test('is looked for in words of the table', () => {
    const forms = LEGAL_FORM_ROWS.trim().split(/[\n|,]/u);
    expect(CLEAR_WHEN_MISSPELT.filter((word) => !forms.includes(word))).toEqual([]);
  });
});

describe('a name within which a form stands', () => {
  test.each([
    ['Primjer d.o.o. Beograd', 'primjer beograd'],
    ['Sample Private Limited Dubai LLC Branch', 'sample private limited dubai branch'],
    ['Mazel Tov Diamonds', 'mazel tov diamonds'],
    ['Arturo Prat Shipyard', 'arturo prat shipyard'],
    ['Vympel PAO Defence', 'vympel pao defence'],
  ])('%s: %s', (name, expected) => expect(rest(name)).toBe(expected));

  test('of thousands of forms is cut at once', () => {
    const many = Array.from({ length: 200_000 }, () => 'llc');
    expect(cutLegalForms(['volna', ...many]).words).toEqual(['volna']);
    expect(cutLegalForms([...many, 'volna']).words).toEqual(['volna']);
    expect(cutLegalForms([...many.map(() => 'sia'), 'volna']).words).toEqual(['volna']);
    expect(cutLegalForms(['volna', ...many, 'primer']).words).toEqual(['volna', 'primer']);
  });
});

describe('a name without forms of address', () => {
  test.each([
    ['Mr. Jung In-cheol', 'Jung In-cheol'],
    ['JUNG, In-cheol (Mr)', 'JUNG, In-cheol ( )'],
    ['정인철 씨', '정인철'],
    ['정인철님', '정인철'],
    ['Dr Jung In Cheol PhD', 'Jung In Cheol'],
    ['Jong In Chol, CEO', 'Jong In Chol'],
    ['개발자 정인철', '정인철'],
    ['정인철 대리', '정인철'],
    ['정인철대리', '정인철'],
    ['정인철 군', '정인철'],
    ['Mr.Jung In Cheol', 'Jung In Cheol'],
    ['Herr Jung In-cheol', 'Jung In-cheol'],
    ['Jung In Cheol ssi', 'Jung In Cheol'],
    ['정인철 대표님', '정인철'],
    ['정인철 회장', '정인철'],
    ['Gen Kim', 'Gen Kim'],
    ['Director Ri Yong', 'Ri Yong'],
    ['양 지원', '양 지원'],
  ])('%s: %s', (name, expected) => expect(withoutHonorifics(name)).toBe(expected));

  test.each(['Dr', '님', '', 'Drew Sirin', 'Missy Mrsic', '!!!'])('%j stays', (name) => {
    expect(withoutHonorifics(name)).toBe(name);
  });
});

describe('how words sound', () => {
  test.each([
    ['smith', 'smyth'],
    ['philip', 'filip'],
    ['shipping', 'shiping'],
  ])('%s as %s', (a, b) => expect(phoneticKey(a)).toBe(phoneticKey(b)));

  test.each([
    ['정인철', '김정은'],
    ['辽宁', '北京'],
    ['петров', 'иванов'],
    ['kim', 'kam'],
    ['1105', '1106'],
    ['', 'a'],
    ['aaaa', 'aaae'],
  ])('not %j as %j: no code is no likeness', (a, b) => {
    expect(phoneticKey(a)).not.toBe(phoneticKey(b));
  });
});
