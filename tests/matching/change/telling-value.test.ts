import { describe, expect, test } from '@jest/globals';
import type { Role } from '../../../src/input/subject.ts';
import { isNameAlone } from '../../../src/matching/change/subject-identity.ts';
import { TELLING_ROLES, tells } from '../../../src/matching/change/telling-value.ts';

const NOTHING = (
  'N/A|n.a.|-|--|x|XXX|none|unknown|TBD|?|0|미상|nan|NaN|undefined|null|(null)|None None|#REF!|#N/A|#NAME?|' +
  '#BEZUG!|#NV|#¡VALOR!|#ССЫЛКА!|#DIV/0!|Err:508|#####|unknown 5|n/a 1|test|test 1|vendor|linkedin|없음|没有'
).split('|');

describe('words for nothing tell nothing, whatever the column', () => {
  test.each(TELLING_ROLES)('%s', (role) => {
    expect(NOTHING.filter((value) => tells(role, value))).toEqual([]);
    for (const value of NOTHING) expect(isNameAlone({ name: ['A'], [role]: [value] })).toBe(true);
  });
});

describe('a value tells who somebody is', () => {
  const cases: readonly (readonly [Role, readonly string[], readonly string[]])[] = [
    [
      'id',
      [
        ...['F-1', 'F-17', 'SAMPLE-001', 'EMP1042', 'annlee', '10017', 'No. F-17', 'row 10017'],
        ...['3f2504e0-4f89-11d3-9a0c-0305e82c3301', 'Norma-1', '가-17', 'T17', 'entry10017'],
      ],
      [
        ...[
          '1',
          '17',
          '017',
          '00017',
          '9999',
          '#17',
          'No. 17',
          'no17',
          '17번',
          '제17호',
          '1.',
          '00000',
        ],
        ...[
          '행_17',
          'Zeile 17',
          '순번 17',
          'entry 17',
          'record 17',
          '17th',
          'row-17',
          'ROW_17',
          '第17行',
        ],
        ...[
          '17행',
          '17 строка',
          'строка 17',
          'fila 17',
          'ligne n° 17',
          'Nr. 17',
          '17º',
          '[17]',
          '17:e',
        ],
        ...[
          'item#17',
          'line no. 17',
          '(entry 17)',
          '連番17',
          '번호: 17',
          '17번째',
          'vendor 17',
          'KR',
          '2024-01-01',
          '20240101',
          '第十七行',
          'S.No. 17',
          'sheet 1',
          'id 17',
        ],
        ...['Customer', 'record', '行', 'A', 'ID', '2nd', 'row 17 of 20'],
      ],
    ],
    [
      'birth_date',
      ['1979-01-05', '05 Jan 1979', '28860', 'Nov 1963', '1970-01-02', '1990-01-01', '01/02/03'],
      [
        ...['00/00/0000', '1900-01-01', '1970-01-01', '1899-12-30', '1899-12-31', '0001-01-01'],
        ...[
          '1990',
          '1990-00-00',
          'circa 1951',
          '1970 to 1972',
          '1960s',
          '1979-XX-XX',
          '01/01/1970',
        ],
        ...[
          '1970-01-01T00:00:00Z',
          '1969-12-31',
          '1900-01-00',
          '1904-01-01',
          '25569',
          '1 Jan 1970',
        ],
        '1970-01-01 09:00:00',
      ],
    ],
    [
      'address',
      [
        ...[
          '12 Sample Rd, Springfield',
          '서울 강남구 역삼동 123-4',
          '서울특별시 종로구 세종대로 209',
        ],
        ...[
          'Hauptstr. 5, 10115 Berlin',
          '12345 Sample Rd',
          '北京市朝阳区建国路88号',
          'Calle 82 # 11-37',
        ],
        ...[
          'ул. Ленина, д. 5',
          'Sample Rd, 12, Springfield',
          'Dolní Lhota 5, Ostrava',
          '上海市南京西路1266号',
        ],
        ...[
          '1234 Broadway, New York',
          '東京都千代田区丸の内1-1-1',
          '역삼동 736-100',
          '221B Baker Street',
        ],
        ...['Sample House 5, Springfield', 'Dom 113/5, Vokzalnaya Street'],
      ],
      [
        ...[
          'Vientiane',
          '12',
          'Rd 0',
          'Seoul 04524',
          'China 200000',
          'unknown 5',
          'n/a 1',
          '서울 04524',
        ],
        ...[
          'Wien 1010, Austria',
          '1010 Wien',
          'New York 10001',
          'London SW1A 1AA',
          'Toronto M5V 2T6',
        ],
        ...[
          'Prague 110 00',
          'Tokyo 100-0001',
          'Seoul 135-080',
          'Buenos Aires 1425',
          'Springfield 12345-6789',
        ],
        ...[
          '서울 강남구 06236',
          'Sample Rd, Seoul 04524',
          '75001 Paris, France',
          'Seoul 5',
          '北京 100000',
        ],
        ...[
          'Room 5, Seoul',
          '강남구 역삼1동',
          '을지로 3가',
          'Ward 7, Hanoi, Vietnam',
          'Quan 1, Ho Chi Minh',
          'Dolní Lhota 5',
          '서울특별시 04524 대한민국',
          'Delhi 110 001, India',
          'address 1',
          'Street 1',
        ],
      ],
    ],
    [
      'email',
      [
        ...['ann@example.com', '71345@example.com', 'a@example.com', 'ann (at) example.com'],
        ...[
          'a-b@x.example',
          'ann+test@example.com',
          'ann.info@example.com',
          'user10017@example.com',
        ],
      ],
      [
        ...[
          'ann',
          'none@none.com',
          'x@x.com',
          'n.a@example.com',
          '@example.com',
          'no-reply@corp.com',
        ],
        ...[
          'noreply@corp.com',
          'info@corp.com',
          'do-not-reply@corp.com',
          'noreply-orders@corp.com',
        ],
        ...[
          'NoReply+17@corp.com',
          'test1@corp.com',
          'info-kr@corp.com',
          'sales@corp.com',
          'hr@corp.com',
        ],
        ...[
          'no_reply@corp.com',
          'velatrix@velatrix.example',
          'a@a.com',
          'donotreply@corp.com',
          'admin@corp.com',
          'nan@nan.com',
          'unknown1@x.com',
        ],
      ],
    ],
    [
      'phone',
      ['+1 202-555-0102', '010-1234-5678', '+82 2 123 4567 ext. 12', '+86 136 0000 1234'],
      [
        ...['0000000000', '12345', 'ask', '+1 000 000 0000', '+82 10-0000-0000', '+1 555 555 5555'],
        ...[
          '+82 2 0000 0001',
          '+12345678901',
          '98765432',
          '+82 10-XXXX-1234',
          '+82 10 **** 1234',
          '010-1111-1111',
        ],
      ],
    ],
    [
      'website',
      [
        ...[
          'ann.example',
          'https://github.com/ann',
          'https://kr.linkedin.com/in/ann',
          'ann.github.io',
        ],
        ...[
          'facebook.com/profile.php?id=100012345',
          'https://t.me/ann',
          'https://medium.com/@ann',
          'https://www.velatrix.co.kr',
        ],
        ...['upwork.com/freelancers/~01d4f9'],
      ],
      [
        ...['github.com', 'no website', 'https://linkedin.com/in/', 'https://gitlab.com/users'],
        ...[
          'https://kr.linkedin.com/in/',
          'https://www.linkedin.com/in/none',
          'https://t.me/',
          't.me/s',
          'n.a.com',
          'https://medium.com/@',
          'https://www.notion.so',
          'x.com',
        ],
        ...[
          'https://linkedin.com/in/?originalSubdomain=kr',
          'https://www.facebook.com/profile.php',
        ],
        ...[
          'https://gitlab.com/users/sign_in',
          'https://bsky.app',
          'test.com',
          'https://n/a',
          'none.com',
        ],
        'https://www.google.com/search?q=ann',
      ],
    ],
    [
      'handle',
      ['@ann', 'ann.example', 'telegram: @ann', 'user71345', 'https://t.me/ann', '安娜李', '10017'],
      [
        ...['@', 'aa', '@none', '12', 'nan', 'linkedin', 'telegram', '@linkedin', 'telegram: n/a'],
        ...[
          'https://linkedin.com/in/',
          'linkedin.com',
          't.me',
          'Kakao Talk',
          '카카오톡',
          'test123',
          '微信',
        ],
        ...['WeChat ID', 'undefined', '@username', 'GitHub: -', 'no handle', 'linkedin.com/in/'],
      ],
    ],
    [
      'passport',
      [
        ...['M1234567', '754 110 065', 'M1234567 expires 2027', 'passport M1234567', 'C01X00T47'],
        ...['754110065 (2020)', 'МР 7541100', 'AXX1234567'],
      ],
      [
        ...[
          '123',
          '000000000',
          'pending',
          'expired 2020',
          'expired 2020-05-01',
          'expired2020',
          'N/A 2020',
        ],
        ...[
          'passport1',
          'XX1234',
          'M****567',
          '여권 2020',
          'applied 2024-01',
          'issued 2020',
          '0000017',
        ],
        ...[
          'XXXXX1234',
          'N/A-2020',
          'none0000001',
          'TBD-123456',
          'test123456',
          'applied 20240101',
          '87654321',
          'not yet 2024',
          '****5678',
          'passport 123',
          'see row 1234',
        ],
      ],
    ],
    [
      'national_id',
      ['790105-1234567', 'ABCDE1234F', 'RSSMRA85T10A562S', '서울 04-123456-78', '078-05-1120'],
      ['12', 'XXX-XX-1234', '790105-1******', '790105-1XXXXXX', '***-**-1234', 'xxx xx 123456'],
    ],
    ['tax_id', ['321-45-67890', '12-7541106'], ['000-00-00000', 'exempt 2024', 'XX-XXX6789']],
    [
      'wallet',
      [
        '0xcb74874f1e06fcf80a306e06e5379a44b488ba2d',
        'ETH 0xcb74874f1e06fcf80a306e06e5379a44b488ba2d',
        'cb74 874f 1e06 fcf8 0a30 6e06 e537 9a44 b488 ba2d',
        '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
        'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
      ],
      [
        ...['0x', 'USDT', `0x${'0'.repeat(40)}`, '0x...dEaD', `0x${'0'.repeat(36)}dEaD`],
        ...[`0x${'dead'.repeat(10)}`, `0x${'0'.repeat(39)}1`, 'will be provided in 2025 or later'],
        ...[
          '1111111111111111111114oLvT2',
          `0x${'1234567890'.repeat(4)}`,
          '0xcb74874f1e06fcf80a306e...ba2d',
          'to be determined later on',
        ],
        ...['1BitcoinEaterAddressDontSendf59kuE', 'T9yD14Nj9j7xAB4dbGeiX9h8unkKHxuWwb'],
      ],
    ],
    [
      'payout_account',
      ['GB82 WEST 1234 5698 7654 32', 'ann@example.com', '110-234-567890'],
      [
        ...[
          'PayPal',
          'DEUTDEFF500',
          'bank',
          'GB82 **** **** 7654 32',
          'since 2020-01-01',
          '000000017',
        ],
        ...['****567890', 'paypal@paypal.com', 'closed 2020'],
      ],
    ],
    ['country', [], ['Laos']],
    ['nationality', [], ['Laos']],
    ['city', [], ['Vientiane']],
    ['ip', [], ['192.0.2.1']],
    ['resume_hash', [], ['0123456789abcdef']],
  ];
  test.each(cases)('%s', (role, telling, others) => {
    expect(telling.filter((value) => !tells(role, value))).toEqual([]);
    expect(others.filter((value) => tells(role, value))).toEqual([]);
  });
});
