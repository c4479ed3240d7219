import { expect, test } from '@jest/globals';
import { unreadScripts } from '../../src/names/unread-scripts.ts';

test.each([
  ['יוסי כהן', ['Hebrew']],
  ['नरेन्द्र मोदी', ['Devanagari']],
  ['สมชาย ใจดี', ['Thai']],
  ['አቢይ አህመድ', ['Ethiopic']],
  ['শেখ হাসিনা', ['Bengali']],
  ['Yossi Cohen (יוסי כהן)', ['Hebrew']],
  ['สมชาย / नरेन्द्र', ['Devanagari', 'Thai']],
  ['ᏣᎳᎩ', ['another script']],
])('%s: %j', (name, scripts) => expect(unreadScripts(name, 'person')).toEqual(scripts));

test.each([
  ['Jung In-cheol'],
  ['Đỗ Phi Khánh 2'],
  ['정인철'],
  ['鄭仁哲'],
  ['チョン・インチョル'],
  ['Андреев'],
  ['عبد الملك'],
  ['ბიძინა ივანიშვილი'],
  ['Մարգարիտա Սիմոնյան'],
  ['Νικόλαος Μαζιώτης'],
  ["CH'OE, Ch'ŏl-ryong"],
  ['ªº µ'],
  [''],
])('%s is read', (name) => expect(unreadScripts(name, 'person')).toEqual([]));

test('of organisations some scripts fewer are read', () => {
  expect(unreadScripts('Ελληνική Εταιρεία', 'organisation')).toEqual(['Greek']);
  expect(unreadScripts('شركة', 'organisation')).toEqual(['Arabic']);
  expect(unreadScripts('조선무역회사', 'organisation')).toEqual([]);
});
