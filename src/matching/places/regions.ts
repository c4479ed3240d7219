/**
 * Regions and towns that people name in place of a country, with the ISO 3166-1 codes of every country
 * that a list may print for them. Written and reviewed by hand. Which regions: Executive Orders 13685
 * (Crimea) and 14065 (Donetsk, Luhansk), and what OFAC's address file prints as `Region: ...`. Spellings:
 * those of that file, the official names in Ukrainian, Russian and Korean with their Latin forms, and
 * the one that OFAC's settlement with Amazon of 8 July 2020 is known for, `Krimea`. `DPR` is left away:
 * it is the short form of Korea's name too.
 */
const REGIONS = `
  UA RU: crimea, krimea, krym, krim, qirim, crimean peninsula, crimea peninsula, crimea region,
    crimea republic, republic of crimea, autonomous republic of crimea, respublika krym,
    avtonomna respublika krym, crimea region of ukraine, republic of krym,
    крым, крим, республика крым, республіка крим, автономная республика крым,
    автономна республіка крим, ар крым, ар крим, полуостров крым, крымский полуостров,
    кримський півострів, крымская область,
    크림, 크림반도, 크림 반도, 크림공화국, 크림 공화국, 크름, 크름반도, 克里米亚, 克里米亞
  UA RU: sevastopol, sebastopol, city of sevastopol, севастополь, г севастополь, м севастополь,
    세바스토폴, simferopol, симферополь, сімферополь, 심페로폴, yalta, jalta, ялта, 얄타,
    kerch, city of kerch, керчь, керч, 케르치, feodosia, feodosiya, feodosiia, феодосия, феодосія,
    yevpatoria, yevpatoriya, yevpatoriia, evpatoria, евпатория, євпаторія,
    sudak, судак, alushta, алушта, bakhchisaray, bakhchysarai, bakhchisarai, бахчисарай,
    dzhankoy, dzhankoi, джанкой, armyansk, армянск
  UA RU: donetsk, donetska, donetsk region, donetsk oblast, donetskaya oblast, donetska oblast, dnr,
    donetsk peoples republic, so called donetsk peoples republic,
    донецк, донецьк, донецкая область, донецька область, донецкая народная республика,
    донецька народна республіка, днр, 도네츠크, 도네츠크주, 도네츠크 인민공화국, 顿涅茨克
  UA RU: luhansk, lugansk, luhansk region, lugansk region, luhansk oblast, lugansk oblast,
    luhanska oblast, luganskaya oblast, lnr, luhansk peoples republic, lugansk peoples republic,
    so called luhansk peoples republic, so called lugansk peoples republic,
    луганск, луганськ, луганская область, луганська область, луганская народная республика,
    луганська народна республіка, лнр, 루한스크, 루간스크, 루한스크주, 루한스크 인민공화국, 卢甘斯克
  PS: gaza, gaza strip, north gaza, northern gaza, west bank
  SD SS: kafia kingi
  ML: northern mali
  IN PK: jammu and kashmir
`;

/** The codes for each name, in lower case. */
export const CODES_OF_REGION: ReadonlyMap<string, readonly string[]> = new Map(
  REGIONS.replace(/,\n/gu, ', ')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [codes = '', names = ''] = line.trim().split(': ');
      return names.split(/,\s*/u).map((name): [string, string[]] => [name, codes.split(' ')]);
    }),
);
