import { isPlaceholder } from '../identifiers/document-number.ts';
import { foldedWords, ownWords, type WordsForNothing } from '../words-for-nothing.ts';

/** A customer number of fewer digits is as often the number of the row. */
const FEWEST_DIGITS = 5;

/** Written by hand, by language as below; what stands before or behind the number of a row. */
export const ROW_WORDS: WordsForNothing = {
  sort: 'words for a row, an entry and their numbers',
  words: `row, rows, line, lines, entry, entries, record, records, item, items, no, nr, num, number, sequence, seq,
    index, idx, serial, serial no, sr, sl, s n, s no, data, sheet, page, file, case, ticket, position, pos, rank, order, count, of, and, the,
    행, 줄, 열, 번, 번호, 순번, 연번, 순서, 일련번호, 호, 제, 항목, 번째, 기록, 레코드, 명,
    行, 第, 号, 號, 序号, 序號, 编号, 編號, 项, 項, 条, 條, 记录, 記錄, 个, 名, 位,
    行目, 番, 番号, 番目, 連番, 通番, 件目, 項番, 件,
    zeile, zeilen, reihe, datensatz, eintrag, nummer, lfd, laufende, laufende nr, ligne, rangee, numero,
    entree, enregistrement, rang, fila, linea, registro, entrada, renglon, linha, riga, voce, rij, regel,
    строка, строки, запись, номер, ряд, пункт, п п, рядок, запис, wiersz, pozycja, lp, rekord, numer, radek,
    satir, sira, kayit, dong, hang, stt, so, so thu tu, baris, nomor, urut, صف, سطر, رقم, سجل, ردیف,
    แถว, ลำดับ, पंक्ति, क्रम`,
  examples: {
    yes: [
      'Row 17',
      '행_17',
      '17행',
      'Zeile 17',
      '제17호',
      '17th',
      'lfd. Nr. 17',
      'п/п 17',
      '[17]',
      '17 строка',
      '第十七行',
      'S.No. 17',
    ],
    no: ['F-17', 'P17', 'Norma-1', 'Rowan-1', '17A', 'E17', '가-17'],
  },
};

const ROWS = foldedWords(ROW_WORDS.words);
/** `17th`, `17º` and `17:e`. */
const ORDINAL = /(?<=\d)(?:st|nd|rd|th|er|te|[:.]?e|o)(?![\p{L}\p{N}])/giu;

/** In Chinese signs: `第十七行`. */
const CHINESE_NUMBER = /^第?[〇零一二三四五六七八九十百千]+(?:行|号|號|番|条|條|项|項)?目?$/u;
/** `20240101` and `2024-01-01`: the day of an entry, which others share. */
const DAY = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/u;
/** Two letters are a country's or a state's. */
const FEWEST_LETTERS = 3;

/**
 * Whether a text is an id of somebody's own: a word that is none for nothing, or a number of five digits
 * and more. Fewer are the number of a row, whatever word for it stands before or behind.
 */
export function isOwnId(text: string): boolean {
  const own = ownWords(text.replace(ORDINAL, ''), ROWS);
  const plain = own.join('');
  if (CHINESE_NUMBER.test(plain)) return false;
  if (/\p{L}/u.test(plain)) {
    return plain.length >= (/\d/u.test(plain) ? 2 : FEWEST_LETTERS);
  }
  const whole = plain === text.replace(/[^\p{L}\p{N}]/gu, '');
  return (whole ? [plain] : own).some(isLongNumber);
}

/** Whether digits are too many for the number of a row, and not typed to get past a form. */
export function isLongNumber(digits: string): boolean {
  if (DAY.test(digits) || isPlaceholder(digits) || '9876543210'.includes(digits)) return false;
  return digits.replace(/^0+/u, '').length >= FEWEST_DIGITS;
}
