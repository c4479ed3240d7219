import fc from 'fast-check';

const TELLING = " -,.'’ŏŭ́̆\u200b\u00ad정인철ㄱ李Ж가ß٣🎉\ud83d\0".split('');

/** Text of any UTF-16 units, lone surrogates included, rich in what names are made of. */
export const oddText: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...TELLING),
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
  ),
  maxLength: 30,
});
