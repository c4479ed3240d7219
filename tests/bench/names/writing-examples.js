// What the writers of this folder must give: the examples of the project's romanization tables (their
// sources there), and names of heads of state as Russian and Japanese print them.
import { writeJoined, writeOld } from './cyrillic.js';
import { writeKanaJoined, writeKanaVoiced } from './east-asian.js';
import { writeDprk, writeMr, writeMrAscii, writeMrPlain } from './romanize.js';

const EXAMPLES = [
  [writeDprk, '박동구', 'PAK, Tong Gu'],
  [writeDprk, '안복철', 'AN, Pok Chol'],
  [writeDprk, '김명록', 'KIM, Myong Rok'],
  [writeDprk, '김진룡', 'KIM, Jin Ryong'],
  [writeDprk, '김국렬', 'KIM, Kuk Ryol'],
  [writeDprk, '리태철', 'RI, Thae Chol'],
  [writeDprk, '김정은', 'KIM, Jong Un'],
  [writeDprk, '최룡해', 'CHOE, Ryong Hae'],
  [writeMr, '김명록', 'KIM, Myŏng-nok'],
  [writeMr, '김극렬', 'KIM, Kŭng-nyŏl'],
  [writeMr, '김복남', 'KIM, Pong-nam'],
  [writeMr, '김진룡', 'KIM, Chil-lyong'],
  [writeMr, '박동철', "PAK, Tong-ch'ŏl"],
  [writeMr, '김일규', 'KIM, Il-gyu'],
  [writeMr, '백세봉', 'PAEK, Se-bong'],
  [writeMr, '김미애', 'KIM, Mi-ae'],
  [writeMr, '김정은', 'KIM, Chŏng-ŭn'],
  [writeMr, '최란', "CH'OE, Ran"],
  [writeMr, '이류환', 'YI, Ryu-hwan'],
  [writeMr, '박목월', 'PAK, Mog-wŏl'],
  [writeMr, '김영건', 'KIM, Yŏng-gŏn'],
  [writeMrAscii, '정철', "CHO'NG, Ch'o'l"],
  [writeMrPlain, '정철', 'CHONG, Chol'],
  [writeJoined, '이명박', 'Ли Мёнбак'],
  [writeJoined, '박근혜', 'Пак Кынхе'],
  [writeJoined, '노무현', 'Но Мухён'],
  [writeJoined, '박정희', 'Пак Чонхи'],
  [writeOld, '김정일', 'Ким Чен Ир'],
  [writeOld, '김일성', 'Ким Ир Сен'],
  [writeOld, '김정은', 'Ким Чен Ын'],
  [writeKanaVoiced, '이명박', 'イ・ミョンバク'],
  [writeKanaJoined, '박정희', 'パク・チョンヒ'],
];

/** A line for each example that the writers do not give. */
export function wrongWritings() {
  return EXAMPLES.flatMap(([write, hangul, expected]) => {
    const written = write(hangul);
    return written === expected ? [] : [`${hangul} is written ${written} instead of ${expected}`];
  });
}
