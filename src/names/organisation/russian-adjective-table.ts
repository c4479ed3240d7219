/**
 * Stems of Russian adjectives in names of companies, a row for each common word that they stand for: the
 * form that is compared, then stems after BGN/PCGN, without what `RUSSIAN_ENDINGS` put behind them.
 *
 * Source: names of state bodies and companies as the Russian registers of legal entities (EGRUL) print
 * them in Russian and in English; which of them tell little was judged, not counted.
 */
export const RUSSIAN_ADJECTIVES = `
agricultural agrarn selskokhozyaystvenn
aviation aviatsionn
central tsentraln
chemical khimichesk
commercial kommerchesk komerchesk
communications telekommunikatsionn
construction stroiteln
credit kreditn
defense oboronn
design konstruktorsk proektn
digital tsifrov
education obrazovateln
electrical elektrichesk elektrotekhnichesk
electronics elektronn
energy energetichesk
federal federaln
finance finansov
food pishchev prodovolstvenn
gas gazov
industrial promyshlenn
information informatsionn
insurance strakhov
international mezhdunarodn
investment investitsionn
logistics logistichesk
machinery mekhanichesk mashinostroiteln
management upravlyayushch
maritime morsk
medical meditsinsk
metallurgical metallurgichesk
military voyenn voenn
mining gorn gornodobyvayushch
national natsionaln
new nov
nuclear yadern
oil neftyan
people narodn
pervyy perv
pharmaceutical farmatsevtichesk
production proizvodstvenn
public obshchestvenn
railway zheleznodorozhn
regional regionaln
research issledovatelsk
science nauchn
security okhrann
shipbuilding sudostroiteln
shipping sudokhodn
space kosmichesk
special spetsialn
state gosudarstvenn
technical tekhnichesk
technology tekhnologichesk
trading torgov
transport transportn
united obyedinenn obedinenn
asia aziatsk
belarus belorussk
crimea krymsk
dalnevostochnaya dalnevostochn
east vostochn
eurasia evraziysk yevraziysk
europe evropeysk yevropeysk
kazan kazansk
moscow moskovsk
north severn
perm permsk
rostov rostovsk
russia rossiysk rossisk
samara samarsk
siberia sibirsk
south yuzhn
tula tulsk
tver tversk
ural uralsk
volga volzhsk
volgograd volgogradsk
voronezh voronezhsk
west zapadn
`;

/** Endings of the cases and genders that names have, in the romanizations in use; longest first. */
export const RUSSIAN_ENDINGS = [
  ...['yykh', 'iykh', 'oye', 'oje', 'oie', 'aya', 'aja', 'aia', 'iya', 'ogo', 'ego', 'ykh', 'ikh'],
  ...['yye', 'iye', 'yy', 'iy', 'yi', 'ii', 'yj', 'ij', 'oy', 'oi', 'oe', 'ye', 'ie', 'ee', 'ey'],
  ...['y', 'i'],
] as const;
/** Of compounds (`nauchno-issledovatelskiy`); short stems with it are words elsewhere (Novo). */
export const RUSSIAN_COMPOUND_ENDING = 'o';
