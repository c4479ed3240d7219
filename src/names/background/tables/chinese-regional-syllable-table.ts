/**
 * Syllables of given names in the romanization of Hong Kong, each with its share among a thousand.
 * No census counts them: the shares are judged from the order of the same characters in the given
 * names of the mainland (see the table of pinyin syllables) and from what is common in the class and
 * voter lists that are published there.
 */
export const CANTONESE_GIVEN_SYLLABLES = `
wai:34 wing:32 man:30 chi:30 ming:26 ka:26 yin:18 ying:22 chun:22 kwok:20 siu:18 yan:18 ho:18 lai:18
yuk:16 kin:16 ling:16 mei:14 hung:14 kit:13 fai:13 wah:13 sau:12 kam:12 shing:12 yuen:12 tsz:12
ching:12 hing:11 lok:11 hoi:11 chung:11 pui:11 yee:11 on:10 tak:10 kai:10 kwan:10 hei:10 fung:10
keung:10 mui:9 suet:6 kei:9 chiu:9 tung:9 kwong:9 hang:8 ping:8 sze:8 nga:8 long:7 lun:7 lam:7 wan:8
yiu:8 yu:8 hin:8 him:6 hon:7 cheuk:7 cheung:7 king:6 lap:3 sum:6 fong:8 lan:8 kuen:7 yung:6 ngan:4
sang:7 sing:5 wang:4 shun:4 yat:6 yau:4 yi:4 choi:5 cho:4 fuk:5 gar:2 hau:3 ha:5 hong:4 kan:3 kau:2
kiu:3 ko:2 kong:4 kui:2 lau:1 lee:3 leung:4 lin:6 lung:6 muk:1 nam:4 ngai:2 oi:5 pak:3 pang:4 po:5
pik:4 sai:2 san:4 shan:5 shek:1 shuk:4 suk:6 suen:2 tai:4 tat:5 tim:2 tin:5 tong:3 to:2 tsun:3
ting:5 tsang:1 wa:4 wo:3 woon:2 yik:3 yim:2 yip:1 yue:3 ki:2 cheong:3 chak:3 chin:3 chor:1 dick:1
fan:4 fu:3 hok:3 ip:1 kwai:4 mo:2 sek:1 sin:4 sheung:2 tze:1 ue:1 wun:1 yeung:2
`;
