import type { Alphabet } from './alphabet.ts';

/**
 * Source: ELOT 743 (ISO 843, type 2), as passports of Greece have it. Folding takes the accents, and
 * with them the dots that keep two vowels apart.
 */
export const GREEK: Alphabet = {
  word: /^\p{Script=Greek}+$/u,
  rules: [
    [/(?<=[αεη])υ(?=[θκξπσςτφχψ]|$)/gu, 'f'],
    [/(?<=[αεη])υ/gu, 'v'],
    [/ου/gu, 'ou'],
    [/γ(?=[γξχ])/gu, 'n'],
    [/^μπ|μπ$/gu, 'b'],
  ],
  letters: {
    α: 'a',
    β: 'v',
    γ: 'g',
    δ: 'd',
    ε: 'e',
    ζ: 'z',
    η: 'i',
    θ: 'th',
    ι: 'i',
    κ: 'k',
    λ: 'l',
    μ: 'm',
    ν: 'n',
    ξ: 'x',
    ο: 'o',
    π: 'p',
    ρ: 'r',
    σ: 's',
    ς: 's',
    τ: 't',
    υ: 'y',
    φ: 'f',
    χ: 'ch',
    ψ: 'ps',
    ω: 'o',
  },
  examples: [
    ['μαζιωτης', 'maziotis'],
    ['νικολαος', 'nikolaos'],
    ['χριστοδουλος', 'christodoulos'],
    ['ξηρος', 'xiros'],
    ['ευαγγελος', 'evangelos'],
    ['παυλος', 'pavlos'],
    ['ευθυμιου', 'efthymiou'],
    ['μπακογιαννη', 'bakogianni'],
    ['λαμπρος', 'lampros'],
    ['γκικας', 'gkikas'],
    ['μελαγχρινος', 'melanchrinos'],
    ['ψαρρας', 'psarras'],
  ],
};
