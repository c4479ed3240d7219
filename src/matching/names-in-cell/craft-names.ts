/** What ships are marked with beside their names, with cells and what is left of them. */
interface CraftMark {
  readonly pattern: RegExp;
  readonly examples: {
    readonly yes: Readonly<Record<string, string>>;
    readonly no: readonly string[];
  };
}

/**
 * Source: the prefixes of merchant ships in common use, and the numbers of seven digits that the
 * International Maritime Organization gives ships (Resolution A.1117).
 */
export const CRAFT_MARKS: readonly CraftMark[] = [
  {
    pattern:
      /^(?:[mfst]\/?[vts]|[mfst]\.\s?[vts]\.|(?:motor |fishing |cargo )?(?:vessel|tanker|ship))\s*:?\s+(?=\S)/iu,
    examples: {
      yes: {
        'MV VELATRIX': 'VELATRIX',
        'm/v Velatrix 3': 'Velatrix 3',
        'M.T. Velatrix': 'Velatrix',
        'S.S. Velatrix': 'Velatrix',
        'Motor vessel "Velatrix"': '"Velatrix"',
      },
      no: ['MVELATRIX', 'Ship', 'Shipping Velatrix', 'Velatrix MV'],
    },
  },
  {
    pattern: /[\s,()]{1,3}IMO[\s.:#]*(?:no\.?\s?|number\s)?:?\d{7}\)?$/iu,
    examples: {
      yes: { 'VELATRIX IMO 9000000': 'VELATRIX', 'Velatrix (IMO: 9000000)': 'Velatrix' },
      no: ['IMO 9000000', 'VELATRIX IMO 12', 'VELATRIX 9000000'],
    },
  },
  {
    pattern: /(?<=\s)(?:no\.?|[#№])\s?(?=\d+$)/iu,
    examples: {
      yes: { 'VELATRIX No. 3': 'VELATRIX 3', 'VELATRIX NO 12': 'VELATRIX 12' },
      no: ['NO 12', 'VELATRIX NO', 'VELATRIX NOVA 3'],
    },
  },
];

/** Ships keep the names that they had: `VELATRIX ex TARMOND`. */
const FORMER = /[\s,(]{1,3}ex(?:[.-]\s?|\s)/iu;

/** The names of ships that a text may hold, where it says more than a name. */
export function craftNames(text: string): readonly string[] {
  return text
    .split(FORMER)
    .map((name) => CRAFT_MARKS.reduce((left, { pattern }) => left.replace(pattern, ''), name))
    .filter((name) => name !== '' && name !== text);
}
