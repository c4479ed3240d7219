/**
 * Whose column it is, before what it holds: `contractor_full_name`, `home address`. Taken away one
 * by one until the rest is a known header.
 */
export const OWNERS: ReadonlySet<string> = new Set(
  `contractor contractors subcontractor subcontractors freelancer freelancers vendor vendors supplier
  suppliers employee employees engineer engineers talent assignee worker workers candidate applicant
  client customer consultant developer person individual tenant member staff user contact contacts
  company business organisation organization beneficiary recipient payee merchant entity partner
  party director ceo owner representative subject seller buyer employer passport preferred primary
  secondary main alternate alternative current personal work home office private legal registered
  permanent residential mailing postal billing official emergency english korean chinese native
  local hangul romanised romanized original roman latin full the my your`.split(/\s+/),
);

export const KOREAN_OWNERS: readonly string[] =
  `계약자 프리랜서 직원 사원 지원자 신청자 담당자 대표자 대표 대표이사 작업자 개발자 근로자 고객 회원 본인
  회사 업체 거래처 공급업체 공급자 공급사 협력사 협력업체 외주업체 법인 기업 판매자 수취인 예금주 여권상
  여권 영문 한글 국문 영어 한자 현재 현 자택 직장 개인 공식`.split(/\s+/);

/** What may follow: the script that a name is written in, or its place among several. */
export const AFTERTHOUGHTS: ReadonlySet<string> = new Set(
  `english korean chinese en ko kr hangul native local latin roman romanised romanized original legal
  영문 한글 국문 영어 한자 1 2 3 4 5 6 7 8 9`.split(/\s+/),
);
