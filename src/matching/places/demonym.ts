/**
 * What the people of a country are called in English, with the country's ISO 3166-1 code; several
 * codes where the word leaves it open. Written and reviewed by hand from English usage; the codes are
 * those of ISO 3166-1. Words for the two Koreas stand with the names of countries.
 */
const DEMONYMS = `
  AF: afghan, afghani
  AL: albanian
  DZ: algerian
  AO: angolan
  AR: argentine, argentinian, argentinean
  AM: armenian
  AU: australian
  AT: austrian
  AZ: azerbaijani, azeri
  BH: bahraini
  BD: bangladeshi
  BY: belarusian, belarussian
  BE: belgian
  BO: bolivian
  BA: bosnian
  BR: brazilian
  BN: bruneian
  BG: bulgarian
  MM: burmese
  KH: cambodian, khmer
  CM: cameroonian
  CA: canadian
  CF: central african
  TD: chadian
  CL: chilean
  CN: chinese
  CO: colombian
  CD CG: congolese
  CR: costa rican
  HR: croatian, croat
  CU: cuban
  CY: cypriot
  CZ: czech
  DK: danish, dane
  DM DO: dominican
  NL: dutch
  EC: ecuadorian, ecuadorean
  EG: egyptian
  AE: emirati
  GB: english, british, briton
  GQ: equatoguinean, equatorial guinean
  ER: eritrean
  EE: estonian
  ET: ethiopian
  PH: filipino, filipina, philippine
  FI: finnish, finn
  FR: french
  GE: georgian
  DE: german
  GH: ghanaian
  GR: greek
  GT: guatemalan
  HT: haitian
  HN: honduran
  HK: hongkonger
  HU: hungarian
  IN: indian
  ID: indonesian
  IR: iranian
  IQ: iraqi
  IE: irish
  IL: israeli
  IT: italian
  CI: ivorian
  JM: jamaican
  JP: japanese
  JO: jordanian
  KZ: kazakh, kazakhstani
  KE: kenyan
  KW: kuwaiti
  KG: kyrgyz, kyrgyzstani
  LA: lao, laotian
  LV: latvian
  LB: lebanese
  LR: liberian
  LY: libyan
  LT: lithuanian
  MK: macedonian
  MY: malaysian
  ML: malian
  MT: maltese
  MX: mexican
  MD: moldovan
  MN: mongolian, mongol
  ME: montenegrin
  MA: moroccan
  MZ: mozambican
  NA: namibian
  NP: nepali, nepalese
  NZ: new zealander
  NI: nicaraguan
  NG: nigerian
  NO: norwegian
  OM: omani
  PK: pakistani
  PS: palestinian
  PA: panamanian
  PY: paraguayan
  PE: peruvian
  PL: polish
  PT: portuguese
  QA: qatari
  RO: romanian
  RU: russian
  RW: rwandan
  SV: salvadoran
  SA: saudi, saudi arabian
  GB: scottish, welsh
  SN: senegalese
  RS: serbian, serb
  SL: sierra leonean
  SG: singaporean
  SK: slovak, slovakian
  SI: slovenian, slovene
  SO: somali
  ZA: south african
  SS: south sudanese
  ES: spanish, spaniard
  LK: sri lankan
  SD: sudanese
  SE: swedish
  CH: swiss
  SY: syrian
  TW: taiwanese
  TJ: tajik, tajikistani
  TZ: tanzanian
  TH: thai
  TN: tunisian
  TR: turkish
  TM: turkmen
  UG: ugandan
  UA: ukrainian
  UY: uruguayan
  UZ: uzbek, uzbekistani
  VE: venezuelan
  VN: vietnamese
  YE: yemeni
  ZM: zambian
  ZW: zimbabwean
  US: american
`;

/** The codes for each word, in lower case. */
export const CODES_OF_DEMONYM: ReadonlyMap<string, readonly string[]> = new Map(
  DEMONYMS.trim()
    .split('\n')
    .flatMap((line) => {
      const [codes = '', words = ''] = line.trim().split(': ');
      return words.split(', ').map((word): [string, string[]] => [word, codes.split(' ')]);
    }),
);
