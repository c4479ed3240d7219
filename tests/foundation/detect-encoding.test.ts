import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { detectEncoding } from '../../src/foundation/detect-encoding.ts';

const bytes = (text: string, encoding: string, addBOM = false) =>
  iconv.encode(text, encoding as 'utf-8', { addBOM });

describe('settled', () => {
  test.each([
    ['utf-8', 'name\nSample Person\n', false],
    ['utf-8', '이름\n홍길동\n', false],
    ['utf-8', '이름\n홍길동\n', true],
    ['utf-16le', '이름\n홍길동\n', true],
    ['utf-16be', '이름\n홍길동\n', true],
    ['utf-8', '', false],
  ])('%s of %j, with a mark: %s', (encoding, text, mark) => {
    expect(detectEncoding(bytes(text, encoding, mark))).toEqual({ encoding, guessed: false });
  });

  test('a character cut at the end of the sample does no harm', () => {
    const whole = bytes('이름,김', 'utf-8');
    for (const cut of [0, 1, 2]) {
      expect(detectEncoding(whole.subarray(0, whole.length - cut))).toEqual({
        encoding: 'utf-8',
        guessed: false,
      });
    }
  });
});

describe('guessed', () => {
  test.each([
    ['cp949', '이름\n홍길동\n'],
    ['cp949', '이름,이메일\n김철수,a@example.com\n'],
    ['cp949', 'name,note\nSample,김\n'],
    ['cp949', '상호\n㈜샘플 · 표본\n'],
    ['cp949', '성명,비고\n홍길동,똠방각하 펲시\n박영희,서울특별시 마포구\n'],
    ['cp949', '성명,한자\n김철수,金哲洙\n박영희,朴英姬\n'],
    ['cp949', 'team,name\nIT팀,홍길동\n'],
    ['windows-1252', 'Supplier,Amount\nSample Ltd,£40\n'],
    ['windows-1252', 'Supplier\nSam’s Sample\n'],
    ['windows-1252', 'Supplier\nThe “Sample” – it’s\n'],
    ['windows-1252', 'Nom,Prénom\nLefèvre,José\n'],
    ['windows-1252', 'Descrição\nINFORMAÇÃO\n'],
    ['windows-1252', 'Nome,Valor\nINFORMAÇÃO,1\n'],
    ['windows-1252', 'NAME\nGRÖßE ÄÖÜ\n'],
    ['windows-1252', 'Amount £\n'],
    ['gb18030', '姓名,国籍\n张伟,中国\n王芳,中国\n'],
    ['gb18030', '供应商名称,地址\n样例软件有限公司,北京市海淀区\n样例科技公司,上海市\n'],
    ['shift_jis', '氏名,国籍\nやまだたろう,日本\nすずきはなこ,日本\n'],
    ['utf-16le', 'name,note\nSample,김\n'],
    ['utf-16be', '이름,국적\n홍길동,대한민국\n'],
  ])('%s of %j', (encoding, text) => {
    expect(detectEncoding(bytes(text, encoding))).toEqual({ encoding, guessed: true });
  });

  test('damage in a UTF-8 file does not make it another encoding', () => {
    const damaged = Buffer.concat([
      bytes('이름,국적\n홍길동,대한민국\n', 'utf-8'),
      Buffer.from([0xb0, 0xff, 0x0a]),
    ]);
    expect(detectEncoding(damaged)).toEqual({ encoding: 'utf-8', guessed: true });
  });

  test.each([1, 5, 20])('nor do %i damaged lines beside one line of hangul', (lines) => {
    const latin = Buffer.from(`Jos\u00e9 Sample,\n`.repeat(lines), 'latin1');
    const mixed = Buffer.concat([
      Buffer.from('name,country\n'),
      latin,
      bytes('홍길동,\n', 'utf-8'),
    ]);
    expect(detectEncoding(mixed)).toEqual({ encoding: 'utf-8', guessed: true });
  });

  test('damage in a CP949 file does not either', () => {
    const damaged = Buffer.concat([
      bytes('이름,국적\n홍길동,대한민국\n', 'cp949'),
      Buffer.from([0xff, 0x0a]),
    ]);
    expect(detectEncoding(damaged)).toEqual({ encoding: 'cp949', guessed: true });
  });

  test('a few names far down a long Latin file decide', () => {
    const text = `name\n${'Sample Person\n'.repeat(5000)}홍길동\n`;
    expect(detectEncoding(bytes(text, 'cp949')).encoding).toBe('cp949');
  });
});
