import { HEADER_NAMES } from './header-names.ts';
import type { Role } from './subject.ts';

/**
 * Whose column it is, before what it holds: `contractor_full_name`, `home address`. Taken away one
 * by one until the rest is a known header.
 */
const OWNERS = new Set(
  `contractor contractors freelancer freelancers vendor vendors supplier suppliers employee employees
  worker workers candidate applicant client customer consultant developer person individual tenant
  member staff user contact contacts company business organisation organization beneficiary recipient
  payee merchant entity partner party director owner representative subject seller buyer employer
  primary secondary main alternate alternative current personal work home office private legal
  registered permanent residential mailing postal billing official emergency english korean chinese
  native local hangul romanised romanized original roman latin full the my your`.split(/\s+/),
);
const KOREAN_OWNERS =
  `계약자 프리랜서 직원 사원 지원자 신청자 담당자 대표자 대표 대표이사 작업자 개발자 근로자 고객 회원 본인
  회사 업체 거래처 공급업체 공급자 공급사 협력사 협력업체 외주업체 법인 기업 수취인 예금주 영문 한글 국문
  영어 한자 현재 현 자택 직장 개인 공식`.split(/\s+/);

/** What may follow: the script that a name is written in, or its place among several. */
const AFTERTHOUGHTS = new Set(
  `english korean chinese en ko kr hangul native local latin roman romanised romanized original legal
  영문 한글 국문 영어 한자 1 2 3 4 5 6 7 8 9`.split(/\s+/),
);

const ROLE_BY_NAME: ReadonlyMap<string, Role> = new Map(
  HEADER_NAMES.flatMap(({ role, names }) =>
    names.map((name): [string, Role] => [compact(name), role]),
  ),
);

/** Longer than any header; a title or a sentence is not looked at. */
const LONGEST = 60;

/**
 * The role that a header announces, if any. First the whole header counts, then the header without
 * its brackets, its owner and the script it names; single words within a longer text never do.
 */
export function recogniseHeader(header: string): Role | undefined {
  if (header.length > LONGEST) return undefined;
  const bare = header.replace(/[([（［【].*?[)\]）］】]/g, ' ');
  return recogniseFolded(foldHeader(header)) ?? recogniseFolded(foldHeader(bare));
}

/**
 * A header as lower-case words: `contractorFullName`, `CONTRACTOR_FULL_NAME` and `Contractor full
 * name:` become one, and `#` is a number.
 */
export function foldHeader(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/['’]s?\b/g, '')
    .replace(/\(s\)/g, 's')
    .replace(/#|№/g, ' no ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function recogniseFolded(folded: string): Role | undefined {
  let words = folded.split(' ').filter((word) => word !== '');
  for (;;) {
    if (words.length === 0) return undefined;
    const role = ROLE_BY_NAME.get(words.join('')) ?? withoutKoreanOwner(words.join(''));
    if (role !== undefined) return role;
    if (AFTERTHOUGHTS.has(words.at(-1) ?? '')) words = words.slice(0, -1);
    else if (OWNERS.has(words[0] ?? '')) words = words.slice(1);
    else return undefined;
  }
}

function withoutKoreanOwner(word: string): Role | undefined {
  for (const owner of KOREAN_OWNERS) {
    const role = word.startsWith(owner) ? ROLE_BY_NAME.get(word.slice(owner.length)) : undefined;
    if (role !== undefined) return role;
  }
  return undefined;
}

function compact(name: string): string {
  return name.replaceAll(' ', '');
}
