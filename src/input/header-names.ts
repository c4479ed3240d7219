import type { Role } from './subject.ts';

/** What columns of one role are called, with headers that must and must not be taken for it. */
export interface HeaderNames {
  readonly role: Role;
  /** Whole headers, in lower case and without punctuation; blanks do not matter. */
  readonly names: readonly string[];
  readonly examples: { readonly yes: readonly string[]; readonly no: readonly string[] };
}

const COINS = words(`btc | xbt | bitcoin | eth | ethereum | usdt | tether | usdc | trx | tron | xmr
  | monero | ltc | litecoin | bch | sol | crypto | cryptocurrency | digital currency
  | virtual currency | virtual asset | blockchain`);

/** Reviewed by hand; the headers are those of vendor masters, payout files, rosters and spend reports. */
export const HEADER_NAMES: readonly HeaderNames[] = [
  {
    role: 'id',
    names: words(`id | no | row id | record id | record no | reference | reference id | reference no
      | reference number | ref | ref no | ref id | uuid | guid | user id | customer id | client id
      | vendor id | vendor no | vendor number | vendor code | supplier id | supplier no
      | supplier number | supplier code | contractor id | contractor no | contractor number
      | freelancer id | employee id | employee no | employee number | staff id | staff no | member id
      | worker id | account id | profile id | external id
      | 번호 | 순번 | 연번 | 일련번호 | 관리번호 | 고객번호 | 회원번호 | 사번 | 사원번호 | 직원번호
      | 업체코드 | 업체번호 | 거래처코드 | 거래처번호 | 공급업체코드 | 식별자`),
    examples: {
      yes: ['ID', 'No.', 'vendor_id', 'Supplier Number', 'contractorId', '사번', '거래처 코드'],
      no: ['Transaction Number', 'Project Code', 'Postal code', '우편번호', 'Contract Number'],
    },
  },
  {
    role: 'name',
    names:
      words(`name | names | full name | full names | complete name | legal full name | real name
      | full legal name | contractor legal name | freelancer legal name | employee legal name
      | worker legal name | person | person name | individual | contractor | freelancer | consultant
      | subcontractor | sub contractor | sub contractor name | engineer | talent | team member
      | team member name | resource name | assignee | developer | candidate | applicant | employee | worker | tenant | customer | client
      | contact | contact person | point of contact | contact persons | display name
      | alias | aliases | aka | also known as | other name | other names | former name | former names
      | previous name | previous names | maiden name | nickname | director | directors | owner
      | owners | beneficial owner | beneficial owners | ubo | ceo | shareholder | shareholders
      | representative | legal representative | signatory | authorised signatory
      | authorized signatory | party | party name | account manager name
      | name in english | name in korean | name in hangul | name of contractor | name of person
      | name of freelancer | name of individual | name on passport | name in passport
      | name as in passport | name as on passport | name as per passport | name as shown in passport
      | name as shown on passport | name per passport | name on id | name as per id
      | first and last name | first last name | last first name | first middle last name
      | last first middle name | first name last name | last name first name | first name surname
      | surname first name | name surname | surname name | given name surname | surname given name
      | given name family name | family name given name
      | 이름 | 성명 | 성함 | 성명명칭 | 이름 성명 | 한글이름 | 한글성명 | 한글명 | 국문이름 | 국문성명
      | 국문명 | 영문이름 | 영문성명 | 영문명 | 영어이름 | 영어명 | 로마자성명 | 로마자이름 | 한자이름
      | 한자성명 | 한자명 | 별명 | 별칭 | 가명 | 이명 | 본명 | 실명 | 계약자 | 계약자명 | 프리랜서
      | 프리랜서명 | 직원 | 직원명 | 사원명 | 지원자 | 지원자명 | 신청자 | 신청자명 | 신청인 | 고객명
      | 담당자 | 담당자명 | 대표 | 대표자 | 대표자명 | 대표이사 | 작업자 | 작업자명 | 개발자
      | 개발자명 | 근로자 | 근로자명 | 회원명 | 임차인 | 임차인명 | 주주 | 주주명 | 실소유자 | 임원명 | 성이름
      | 이름성 | 엔지니어 | 엔지니어명 | 작업자성명 | 인력명 | 팀원 | 팀원명 | 수행자 | 수행자명 | 활동명`),
    examples: {
      yes: [
        'Name',
        'contractor_full_name',
        'Full name (as in passport)',
        'Tenant Name',
        'contactPerson',
        'Freelancer',
        'English name',
        'Name (Korean)',
        '성명',
        '성명(영문)',
        '담당자 이름',
        'Name / 이름',
        '이름 Name',
        'Name_이름',
        '이름/업체명',
        'Name/Company',
        'Name or company',
        '이름 또는 업체명',
        '성 및 이름',
        'Last name, First name',
        'Surname / Given name',
        'First and last name',
        'Name on passport',
        'Passport Name',
        '여권상 영문명',
        '여권상 성명 (Name)',
        'Preferred Name',
        'NAME1',
        'Engineer Name',
        'Talent',
        'Resource Name',
        'Team Member',
        'Assignee',
        'Sub-contractor',
        'Subcontractor Name',
        'CEO name',
        '성명\nFull name as registered',
      ],
      no: [
        'File\nname',
        'File 이름',
        'Project 이름',
        '프로젝트 Name',
        'Wallet 이름',
        'Passport type',
        'Team Name',
        'Resource group name',
        'Talent pool size',
        'Preferred currency',
        'Assignee count',
        'Individual/Company',
        'CEO 이메일',
        'Contractor Phone / 전화번호',
        'Client/Contractor ID',
        'Research and name',
        'File name',
        'Project name',
        'Product Name',
        'Bank name',
        'Names of files',
        'Department',
        'Expense Area',
        'username',
        'Contact type',
        'Client count',
        '파일명',
        '프로젝트명',
        '품명',
        '은행명',
        '부서명',
        '대표번호',
      ],
    },
  },
  {
    role: 'surname',
    names: words(`surname | surnames | last name | last names | family name | family names
      | paternal surname | maternal surname | name last | last | lname | l name | last nm
      | 성 | 성씨 | 영문성 | 한글성 | 영어성`),
    examples: {
      yes: [
        'Surname',
        'LastName',
        'family_name',
        'Contractor last name',
        'lname',
        'Surname/Family name',
        'Surname / 성',
        '성 (Last name)',
        '성',
        '성(영문)',
      ],
      no: ['성과', '성적', '성별', 'Last login', 'Family status'],
    },
  },
  {
    role: 'given_name',
    names: words(`given name | given names | first name | first names | forename | forenames
      | middle name | middle names | second name | name first | name middle | christian name
      | 1st name | first | fname | f name | mname | first nm
      | 명이름 | 영문명이름 | 중간이름 | 미들네임`),
    examples: {
      yes: [
        'First Name',
        'given_names',
        'Forename(s)',
        'middleName',
        'employee first name',
        'fname',
        '1st name',
        'First Name / 이름',
      ],
      no: ['1st', 'First and last name', 'First invoice', 'Given', 'Middle', 'first_seen'],
    },
  },
  {
    role: 'organisation',
    names:
      words(`organisation | organization | organisations | organisation name | organization name
      | org | org name | supplier | suppliers | supplier name | name of supplier | vendor | vendors
      | vendor name | vendor legal name | name of vendor | company | companies | company name
      | name of company | legal company name | entity | entities | entity name | legal entity
      | legal entity name | legal name | registered name | registered company name | trading name
      | trading as | trade name | dba | doing business as | business name | legal business name
      | firm | firm name | seller | seller name | employer | employer name | merchant | merchant name | counterparty
      | counterparty name | counter party | partner | partner name | partner company | third party
      | third party name | corporation | corporate name | manufacturer | manufacturer name
      | distributor | distributor name | consignee | consignee name | shipper | shipper name
      | agency name | staffing agency | outsourcing company | client company | parent company
      | 회사 | 회사명 | 회사이름 | 회사명칭 | 업체 | 업체명 | 업체이름 | 상호 | 상호명 | 상호법인명
      | 법인 | 법인명 | 법인명상호 | 기업 | 기업명 | 기관명 | 단체명 | 거래처 | 거래처명 | 거래처이름
      | 거래처상호 | 거래업체 | 거래업체명 | 거래상대방 | 공급업체 | 공급업체명 | 공급자 | 공급자명
      | 공급사 | 공급사명 | 협력사 | 협력사명 | 협력업체 | 협력업체명 | 외주업체 | 외주업체명 | 외주사
      | 계약업체 | 계약업체명 | 판매자 | 판매자명 | 판매처 | 매입처 | 매입처명 | 매출처 | 매출처명
      | 제조사 | 제조사명 | 고용주 | 소속 | 소속회사 | 소속업체 | 사업자명 | 사업체명 | 업체상호
      | 판매업체 | 판매업체명 | 영문상호 | 영문회사명 | 영문업체명 | 영문법인명`),
    examples: {
      yes: [
        'Supplier',
        'Supplier Name',
        'Vendor',
        'Company',
        'Organization',
        'Entity',
        'Legal name',
        'Trading name',
        'Company name (English)',
        '회사명',
        '거래처',
        '공급업체',
        '상호(법인명)',
        'Vendor Name / 업체명',
        'Vendor Name\n업체명',
        'Company | 회사',
        'Seller',
        'Supplier/Vendor',
      ],
      no: [
        'Vendor/Supplier Type',
        'Seller rating',
        'Vendor Email / 이메일',
        'Company\nsize',
        '개인/법인',
        'Type (회사/개인)',
        'Supplier Postcode',
        'Supplier Type',
        'Supplier Site Postcode',
        'Company size',
        'Departmental Family',
        'Business unit',
        'Entity type',
        'Vendor status',
        'Supplier payments 2016',
        '업체구분',
        '회사규모',
      ],
    },
  },
  {
    role: 'birth_date',
    names: words(`birth date | birthdate | birthday | date of birth | dob | d o b | born | born on
      | date birth | birth | year of birth | birth year | yob
      | 생년월일 | 생일 | 출생일 | 출생일자 | 출생년도 | 출생연도 | 생년 | 출생년월일`),
    examples: {
      yes: [
        'DOB',
        'D.O.B.',
        'Date of birth',
        'dateOfBirth',
        'birth_date (YYYY-MM-DD)',
        '생년월일',
        '생년월일 Date of Birth',
        '생년월일 (YYYY-MM-DD)',
      ],
      no: ['Date', 'Payment date', 'Start Date', 'Birth certificate', '등록일'],
    },
  },
  {
    role: 'birth_place',
    names: words(`birth place | birthplace | place of birth | pob | city of birth | country of birth
      | birth country | birth city | town of birth | 출생지 | 출생국가 | 출생국 | 출생도시 | 본적`),
    examples: { yes: ['Place of Birth', 'birthCountry', '출생지'], no: ['Place', 'Birth', '생일'] },
  },
  {
    role: 'gender',
    names: words('gender | sex | 성별'),
    examples: { yes: ['Gender', 'Sex', '성별'], no: ['성', 'Gendered', 'Title'] },
  },
  {
    role: 'nationality',
    names: words(`nationality | nationalities | citizenship | citizenships | citizen of
      | country of citizenship | country of nationality | passport country | country of passport
      | passport issuing country | passport issued by | 국적 | 시민권 | 여권발급국 | 여권발급국가`),
    examples: {
      yes: [
        'Nationality',
        'Citizenship(s)',
        'country_of_citizenship',
        '국적',
        '국적/Nationality',
        '국적 (Nationality)',
      ],
      no: ['Country', 'National insurance', 'International'],
    },
  },
  {
    role: 'country',
    names: words(`country | country code | country name | countries | country region
      | country of residence | residence country | residence | country of incorporation
      | country of registration | country of origin | country of domicile | nation | iso country
      | iso country code | country iso | 국가 | 국가명 | 국가코드 | 나라 | 거주국 | 거주국가 | 소재국
      | 소재국가 | 거주지국가 | 설립국가`),
    examples: {
      yes: ['Country', 'Country code', 'supplier_country', 'Country/Region', '국가', '업체 국가'],
      no: ['County', 'Country manager', 'Cross-country', '국가유공자'],
    },
  },
  {
    role: 'city',
    names: words(
      'city | city name | town | town city | city town | city of residence | 도시 | 도시명',
    ),
    examples: {
      yes: ['City', 'Town/City', 'vendor city', '도시'],
      no: ['Capacity', 'Citywide', '시'],
    },
  },
  {
    role: 'address',
    names: words(`address | addresses | addr | street | street address | street name | address line
      | full address | postal address | mailing address | residential address | registered office
      | address street | address 1 | address 2 | 주소 | 주소지 | 소재지 | 도로명주소 | 지번주소 | 상세주소
      | 거주지 | 거주지주소 | 사업장주소 | 사업장소재지 | 본사주소 | 본점소재지 | 자택주소 | 집주소`),
    examples: {
      yes: ['Address', 'Address Line 1', 'home_address', 'Supplier address', '주소', '회사 주소'],
      no: ['Address type', 'Addressee count', 'MAC address', '주소구분'],
    },
  },
  {
    role: 'location',
    names: words(`location | current location | based in | region | province | state province
      | province state | place | 지역 | 위치 | 근무지 | 근무지역 | 활동지역`),
    examples: {
      yes: ['Location', 'Work location', '지역', 'City, Country', '도시/국가'],
      no: ['Allocation', 'State', 'Locations count'],
    },
  },
  {
    role: 'time_zone',
    names: words('time zone | tz | utc offset | gmt offset | 시간대 | 표준시간대 | 타임존'),
    examples: { yes: ['Time zone', 'timezone', '시간대'], no: ['Time', 'Zone', '시간'] },
  },
  {
    role: 'email',
    names: words(`email | emails | mail | email address | email addresses | mail address | email id
      | paypal email | payoneer email | 이메일 | 이메일주소 | e mail 주소 | 전자우편 | 전자우편주소 | 메일 | 메일주소`),
    examples: {
      yes: [
        'E-mail',
        'e-mail address',
        'contact_email',
        'workEmail',
        '이메일',
        '담당자 Email 주소',
      ],
      no: ['Email sent', 'Mailing list', 'Email opt-in', 'Mailbox size'],
    },
  },
  {
    role: 'phone',
    names:
      words(`phone | phones | phone no | phone number | phone numbers | telephone | telephone no
      | telephone number | tel | tel no | tel number | mobile | mobile no | mobile number
      | mobile phone | mobile phone number | cell | cell no | cell number | cell phone
      | cell phone number | contact no | contact number | contact 번호 | whatsapp | whatsapp number
      | 전화 | 전화번호 | 대표전화 | 대표전화번호 | 유선전화 | 휴대폰 | 휴대폰번호 | 휴대전화 | 휴대전화번호
      | 핸드폰 | 핸드폰번호 | 연락처 | 모바일`),
    examples: {
      yes: [
        'Phone',
        'Tel.',
        'mobile_number',
        'Contact No.',
        '전화번호',
        '휴대폰',
        '대표자 연락처',
        '업체/담당자 연락처',
        'Contact 번호',
      ],
      no: ['Phone model', 'Telephone bill', 'Cell reference', 'Mobile app', '전화요금'],
    },
  },
  {
    role: 'website',
    names: words(`website | websites | web site | web | url | homepage | home page | website url
      | web address | domain | domain name | portfolio | portfolio url | portfolio link
      | 홈페이지 | 홈페이지주소 | 웹사이트 | 누리집 | 사이트주소 | 포트폴리오`),
    examples: {
      yes: ['Website', 'Company URL', 'home page', '홈페이지'],
      no: ['Site', 'Web hosting costs', 'Domain expiry'],
    },
  },
  {
    role: 'passport',
    names: words(`passport | passports | passport no | passport num | passport number
      | passport numbers | passport id | 여권no | 여권id | travel document | travel document no
      | travel document number | 여권 | 여권번호`),
    examples: {
      yes: ['Passport no.', 'passportNumber', 'Passport #', '여권번호', '여권 번호', '여권 No.'],
      no: ['Passport Name', 'Passport expiry', 'Passport scan', 'Passport photo', '여권만료일'],
    },
  },
  {
    role: 'national_id',
    names: words(`national id | national id no | national id number | national identity number
      | national identification number | national insurance number | identity card
      | identity card no | identity card number | id card | id card no | id card number
      | id number | id no | identity number | identity document | id document | identification number
      | government id | personal id number | citizen id | citizen id number | ssn
      | social security number | social security no | resident registration number
      | resident registration no | rrn | alien registration number | arc number | nric
      | 주민등록번호 | 주민번호 | 외국인등록번호 | 신분증번호 | 신분증 | 공민증번호`),
    examples: {
      yes: ['National ID', 'SSN', 'Identity Card No.', '주민등록번호', '외국인 등록번호'],
      no: ['National team', 'ID type', '주민세'],
    },
  },
  {
    role: 'tax_id',
    names: words(`tax id | tax ids | tax id no | tax id number | tax no | tax number
      | tax identification no | tax identification number | tax registration number | taxpayer id
      | taxpayer identification number | tin | vat | vat id | vat no | vat num | vat number
      | vat registration | vat registration no | vat registration num | vat registration number
      | vat reg no | ein | gst no | gst number | gstin | abn | business registration number
      | business registration no | business number | business id | company number | company no
      | company registration number | company registration no | company reg no | registration number
      | registration no | corporate registration number | crn | reg no | uscc | social credit code
      | unified social credit code | ogrn | inn | imo | imo no | imo number | imo num
      | vessel imo | vessel imo no | vessel imo number | ship imo number
      | 사업자등록번호 | 사업자번호 | 법인등록번호 | 법인번호 | 납세자번호 | 세금식별번호 | 등록번호`),
    examples: {
      yes: [
        'Tax ID',
        'USCC / Reg. No.',
        'VAT Registration Num',
        'Vat Registration Number',
        'EIN',
        'IMO',
        'Vessel IMO No.',
        '사업자등록번호',
      ],
      no: ['Tax', 'VAT amount', 'VAT rate', 'Tax code', '세금', '등록일'],
    },
  },
  {
    role: 'wallet',
    names: [
      ...words(`wallet | wallets | wallet address | wallet addresses | wallet id | wallet no
        | payout wallet | 지갑 | 지갑주소 | 코인주소 | 코인지갑 | 코인지갑주소 | 가상자산주소
        | 가상자산지갑 | 가상자산지갑주소 | 암호화폐주소 | 암호화폐지갑 | 암호화폐지갑주소 | 가상화폐주소
        | 가상화폐지갑 | 가상화폐지갑주소 | 비트코인주소 | 비트코인지갑 | 비트코인지갑주소 | 이더리움주소
        | 이더리움지갑 | 이더리움지갑주소`),
      // A column of amounts under such a header holds nothing that a wallet could equal.
      ...COINS.flatMap((coin) => [
        coin,
        `${coin} address`,
        `${coin} wallet`,
        `${coin} wallet address`,
      ]),
    ],
    examples: {
      yes: [
        'Wallet',
        'BTC address',
        'ETH',
        'eth_wallet',
        'Crypto address',
        'Digital currency address',
        '지갑주소',
      ],
      no: ['Wallet balance', 'BTC amount', 'Bitcoin price', 'Wallet type', '지갑잔액'],
    },
  },
  {
    role: 'payout_account',
    names:
      words(`payout account | payout account no | payout account number | payment account | iban
      | iban number | iban no | account number | account no | account num | acct | acct no
      | acct number | bank account | bank account no | bank account number | bank acct no
      | paypal | paypal account | paypal id | payoneer | payoneer account | payoneer id | wise account
      | account number iban | iban account number | swift | swift code | swift no | swift number
      | swift bic | swift bic code | swift code bic | bic | bic code | bic swift | bic swift code
      | bank swift | bank swift code | bank bic | bank bic code | beneficiary bank swift
      | beneficiary bank swift code | swift코드 | bic코드 | 스위프트코드 | 은행swift코드
      | 은행스위프트코드 | 계좌 | 계좌번호 | 입금계좌 | 입금계좌번호
      | 지급계좌 | 지급계좌번호 | 은행계좌 | 은행계좌번호 | 통장번호`),
    examples: {
      yes: [
        'IBAN',
        'Account number',
        'bank_account_no',
        'Payoneer ID',
        '계좌번호',
        '입금 계좌',
        'SWIFT code',
        'BIC',
        'BIC/SWIFT',
        'SWIFT 코드',
        'IBAN / 계좌번호',
        'Bank / Account number',
      ],
      no: [
        'Swift delivery',
        'Bic pens',
        'Bank code',
        'Account',
        'Account Code',
        'Account Description',
        'Account type',
        'Bank',
        '계정과목',
      ],
    },
  },
  {
    role: 'payee_name',
    names: words(`payee | payees | payee name | payee full name | name of payee | beneficiary
      | beneficiary name | beneficiary full name | name of beneficiary | account holder
      | account holder name | account holders name | name of account holder | account owner
      | account owner name | account name | bank account name | bank account holder
      | bank account holder name | name on account | payout name | payment recipient | recipient
      | recipient name | cardholder | cardholder name | paid to | pay to
      | 예금주 | 예금주명 | 예금주성명 | 예금주이름 | 수취인 | 수취인명 | 수취인성명 | 수령인 | 수령인명
      | 계좌주 | 계좌주명 | 계좌명의 | 계좌명의자 | 명의자 | 받는사람 | 지급처 | 지급처명`),
    examples: {
      yes: [
        'Payee',
        'payee name',
        'Beneficiary',
        "Account holder's name",
        'AccountHolder',
        '예금주',
      ],
      no: ['Payment', 'Payee type', 'Beneficiary bank', 'Account Description', '예금'],
    },
  },
  {
    role: 'bank_country',
    names: words(`bank country | bank country code | country of bank | beneficiary bank country
      | country of bank account | payout country | 은행국가 | 은행소재국 | 은행소재국가 | 은행국적`),
    examples: { yes: ['Bank country', '은행 국가'], no: ['Bank', 'Bank code', '은행'] },
  },
  {
    role: 'handle',
    names:
      words(`handle | handles | username | user name | login | login name | login id | screen name
      | account handle | github | github username | github user | github handle | github id
      | github profile | github url | gitlab | gitlab username | linkedin | linkedin profile
      | linkedin url | telegram | telegram id | telegram handle | telegram username | skype | skype id
      | skype name | discord | discord id | discord username | wechat | wechat id | qq | qq number
      | twitter | twitter handle | upwork | upwork profile | freelancer profile | kakaotalk id
      | kakao id | slack | slack id | slack handle
      | sns 아이디 | 아이디 | 닉네임 | 사용자명 | 사용자이름 | 사용자아이디 | 로그인아이디 | 계정명 | 깃허브 | 텔레그램
      | 텔레그램아이디 | 카카오톡아이디 | 카카오톡id`),
    examples: {
      yes: ['username', 'User Name', 'GitHub', 'github_url', 'Telegram handle', '아이디', '닉네임'],
      no: ['User', 'Login date', 'Last login', 'Github stars'],
    },
  },
  {
    role: 'ip',
    names: words(`ip | ip addr | ip address | ip addresses | last ip | login ip | last login ip
      | client ip | ipv4 | ipv6 | source ip | registration ip | signup ip | sign up ip
      | 아이피 | ip주소 | 아이피주소 | 접속ip | 로그인ip | 접속아이피`),
    examples: { yes: ['IP', 'ip_address', 'Login IP', 'IP주소'], no: ['Tip', 'IP rights', 'Zip'] },
  },
  {
    role: 'resume_hash',
    names: words(
      `resume hash | cv hash | resume sha256 | cv sha256 | resume checksum | 이력서해시`,
    ),
    examples: { yes: ['Resume hash', 'cv_sha256'], no: ['Resume', 'Hash', 'CV'] },
  },
];

function words(list: string): string[] {
  return list.split('|').map((name) => name.trim());
}
