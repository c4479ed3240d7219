import { ALPHA_2_OF_ALPHA_3 } from '../places/alpha-3.ts';

/**
 * Words of up to three letters before a number that say no more than what it is, beside longer ones of
 * the languages in use here: others as short may be the series of the number. Source: the registers
 * themselves, as their countries' forms abbreviate them (RFC and CURP of Mexico, DNI of Spain, Peru and
 * Argentina, ИНН of Russia, 번호 of Korea ...).
 */
const LABELS: ReadonlySet<string> = new Set(
  `no nr nro num number numero id ids pp passport travel document national identity identification
  card ser reg ref tax tin nit ruc rut rfc nif nie cif cpf dni vat gst abn acn ein ssn sin nin inn kpp
  bin iin pan pin vkn uen brn crn nip ico dic egn oib registration company паспорт серия инн кпп огрн
  бин иин унп 번호 여권 여권번호 신분증 주민번호 주민등록번호 사업자번호 사업자등록번호 법인번호
  법인등록번호`.split(/\s+/u),
);

/** Letters of up to three that stand before a number as a part of it: `HRB 37918`, `PS 123456`. */
const SERIES = /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}$/u;

/** Greece and Northern Ireland have codes of their own for VAT (Directive 2006/112/EC, article 215). */
const VAT_CODES = ['EL', 'XI'];
const COUNTRY_CODES: ReadonlySet<string> = new Set([
  ...[...ALPHA_2_OF_ALPHA_3].flat(),
  ...VAT_CODES,
]);

/** Whether a word says only what the number behind it is: `No.`, `D.N.I.`, or the country's `PRK`. */
export function isLabel(word: string): boolean {
  const letters = word.toLowerCase().replace(/[^\p{L}]/gu, '');
  return LABELS.has(letters) || (letters.length === 3 && isCountryCode(letters));
}

/** Whether a word may be a part of the number behind it. */
export function mayBeSeries(word: string): boolean {
  return SERIES.test(word) && !isLabel(word);
}

/** Codes of ISO 3166-1 and of VAT, in any case; `NO` and `ID` before a number are words. */
export function isCountryCode(letters: string): boolean {
  return COUNTRY_CODES.has(letters.toUpperCase()) && !LABELS.has(letters.toLowerCase());
}
