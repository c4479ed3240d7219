import { describe, expect, test } from '@jest/globals';
import { HEADER_NAMES } from '../../src/input/header-names.ts';
import { recogniseHeader } from '../../src/input/recognise-header.ts';
import { ROLES } from '../../src/input/subject.ts';

const cases = HEADER_NAMES.map(({ role, examples }) => ({ role, ...examples }));

describe('the table of headers', () => {
  test('has every role once, in their order', () => {
    expect(HEADER_NAMES.map(({ role }) => role)).toEqual([...ROLES]);
  });

  test('gives no header to two roles', () => {
    const names = HEADER_NAMES.flatMap(({ names }) =>
      names.map((name) => name.replaceAll(' ', '')),
    );
    const twice = names.filter((name, at) => names.indexOf(name) !== at);
    const roles = new Map<string, Set<string>>();
    for (const { role, names: own } of HEADER_NAMES) {
      for (const name of own) {
        const key = name.replaceAll(' ', '');
        roles.set(key, (roles.get(key) ?? new Set()).add(role));
      }
    }
    expect(twice.filter((name) => (roles.get(name)?.size ?? 0) > 1)).toEqual([]);
  });

  test.each(cases)('$role: all its names are recognised', ({ role }) => {
    const names = HEADER_NAMES.find((entry) => entry.role === role)?.names ?? [];
    expect(names.filter((name) => recogniseHeader(name) !== role)).toEqual([]);
  });

  test.each(cases)('$role: its good examples', ({ role, yes }) => {
    expect(yes.map((header) => [header, recogniseHeader(header)])).toEqual(
      yes.map((header) => [header, role]),
    );
  });

  test.each(cases)('$role: its bad examples', ({ role, no }) => {
    expect(no.filter((header) => recogniseHeader(header) === role)).toEqual([]);
  });
});

describe('headers that hold nothing to screen', () => {
  test.each([
    'File name',
    'Project name',
    'Department',
    'Departmental Family',
    'Supplier Postcode',
    'Supplier Type',
    'Account Description',
    'Address type',
    'Company size',
    'Amount (£)',
    'Expense Area',
    'Transaction Number',
    'File\nname',
    'Project / 프로젝트',
    'Yes/No',
    'Invoice/PO No',
    '개인/법인',
    'Individual or company',
    '업무(Task)',
    `Report of ${'suppliers and payments '.repeat(6)}/ Vendor`,
    'Publish/Redact',
    'Report of supplier payments',
    '은행명',
    '금액',
    '',
    '#',
    '1',
    '홍길동',
    'Sample Person One',
  ])('%j', (header) => {
    expect(['id', undefined]).toContain(recogniseHeader(header));
  });
});

describe('writing does not matter', () => {
  test.each([
    ['date_of_birth', 'birth_date'],
    ['DateOfBirth', 'birth_date'],
    ['DATE OF BIRTH:', 'birth_date'],
    ['Ｎａｍｅ', 'name'],
    ['  supplier  ', 'organisation'],
    ['IPAddress', 'ip'],
    ['생 년 월 일', 'birth_date'],
    ['Supplier 2', 'organisation'],
    ['Vendor e-mail', 'email'],
    ['회사 이메일', 'email'],
    ['Company country', 'country'],
    ['Passport number (if any)', 'passport'],
  ])('%s is %s', (header, role) => {
    expect(recogniseHeader(header)).toBe(role);
  });
});

describe('headers in two languages, or of two things', () => {
  test.each([
    ['Name / 이름', 'name'],
    ['이름 Name', 'name'],
    ['Name\n이름', 'name'],
    ['계약자 성명 (여권상)\nName of contractor as shown there', 'name'],
    ['성함 안내 (Full Name)', 'name'],
    ['국적|Nationality', 'nationality'],
    ['Project / Client', 'name'],
    ['Name / Company', 'name'],
    ['업체명/담당자명', 'name'],
    ['IBAN / Payee', 'payee_name'],
    ['이메일 및 전화', 'email'],
    ['번호/여권번호', 'passport'],
    ['No. / 번호', 'id'],
    ['성/이름', 'name'],
    ['이름 / First name', 'given_name'],
    ['Family name / 성', 'surname'],
    ['Vendor Phone / 전화번호', 'phone'],
    ['Wallet 주소', 'wallet'],
    ['여권 No.', 'passport'],
  ])('%j is %s', (header, role) => {
    expect(recogniseHeader(header)).toBe(role);
  });
});
