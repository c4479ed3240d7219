/**
 * Spellings of jamo that have been seen, but are the regular spelling of another jamo in the same
 * place: Hek for 혁, Seang for 성, Euk for 억. They are thought of only where hardly anybody writes a
 * syllable so; else Jon would be 정, Su 서, and Pak 백.
 *
 * Sources: the OFAC list (PAK, Jin Hek; O, Chong Euk), single sightings among 1,451 names of South
 * Korean artists (ㅇ as n and g, ㅐ as a, ㅕ without its glide) and among members of the National
 * Assembly (ㅓ as ea); the weights, judged, are those of things seen once or twice in some hundreds.
 */
export const IRREGULAR_INITIAL_ROWS = `
ㄴ|l 0.004, r 0.003
ㄷ|th 0.006
ㅂ|ph 0.003
ㅅ|x 0.001, sz 0.001
ㅈ|g 0.001, ts 0.001
ㅊ|j 0.006, ts 0.004
ㅎ|ch 0.001
`;

export const IRREGULAR_MEDIAL_ROWS = `
ㅏ|u 0.003, au 0.001
ㅐ|a 0.015, eh 0.004, ee 0.001
ㅓ|a 0.003, au 0.003, ea 0.003, eu 0.018, oe 0.002
ㅔ|ee 0.002
ㅕ|eo 0.004, e 0.004, o 0.002, u 0.002, yoo 0.002
ㅖ|yeo 0.003
ㅗ|oo 0.004, u 0.002, au 0.002
ㅘ|wha 0.006, hwa 0.001
ㅚ|ui 0.004
ㅜ|o 0.004, uh 0.002
ㅝ|o 0.015, oo 0.008, woo 0.008, wu 0.006, we 0.004, u 0.002
ㅟ|we 0.01, whi 0.01, hwi 0.003
ㅠ|u 0.012, eu 0.001
ㅡ|o 0.004, i 0.004, eo 0.004
ㅢ|u 0.002
ㅣ|e 0.006
`;

export const IRREGULAR_FINAL_ROWS = `
ㄱ|ng 0.002
ㄴ|ng 0.003
ㅂ|f 0.001
ㅇ|n 0.012, g 0.002, nk 0.001, gn 0.001
`;
