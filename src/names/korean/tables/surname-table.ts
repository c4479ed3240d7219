/**
 * Korean surnames, a row each: hangul; the northern form where it differs; bearers in per cent of
 * the South Korean population; spelling in Revised Romanization, McCune-Reischauer and the system
 * of the DPRK; spellings in South Korean passports with their shares.
 *
 * Sources: census of 2015 (KOSIS DT_1IN15SD) for the bearers; passport statistics of the South
 * Korean foreign ministry of 2024-10-31 for Kim, Lee, Park, Choi and Jung, the passport sample of
 * the National Institute of Korean Language (2007, 2011) for some forty more; the rest are judged
 * by analogy. The North publishes no counts.
 */
export const SURNAME_ROWS = `
김||21.5|gim|kim|kim|kim:0.995 gim:0.0042 ghim:0.0001 keem:0.0001 khim:0.00005 kym:0.00005
이|리|14.7|i|i|ri|lee:0.988 yi:0.0092 rhee:0.0012 li:0.0006 i:0.0005 ri:0.0002 rhie:0.0002 yee:0.0002 ree:0.0001 rie:0.00005 lie:0.00005 leigh:0.00002 ni:0.00002
박||8.43|bak|pak|pak|park:0.967 bak:0.0161 pak:0.0151 bahk:0.000601 pack:0.000501 bark:0.0004 pahk:0.0003 parc:0.0000501 paku:0.00002
정||4.83|jeong|chŏng|jŏng|jung:0.462 jeong:0.426 chung:0.0714 joung:0.013 cheong:0.00701 chong:0.00601 jeoung:0.00401 jeung:0.00301 choung:0.00301 jong:0.0025 cheung:0.001 juong:0.000501 jeng:0.000501 tjong:0.0001 chyung:0.0001
최||4.7|choe|ch'oe|choi|choi:0.945 choe:0.0526 choy:0.0006 che:0.0005 chae:0.0004 chey:0.0004 choo:0.0001 tsoi:0.0002 tsoy:0.0002 choie:0.0001 tchoe:0.00005 chwe:0.00005 coi:0.0001
조||2.93|jo|cho|jo|cho:0.735 jo:0.252 joe:0.00705 joh:0.00302 chow:0.00101 jou:0.00101 zo:0.000503 tcho:0.000503 choe:0.000201 djo:0.000101
강||2.55|gang|kang|kang|kang:0.969 gang:0.0272 kahng:0.00101 khang:0.00101 ghang:0.00101 kwang:0.000202 caing:0.000101
윤||2.05|yun|yun|yun|yoon:0.505 yun:0.423 youn:0.067 yune:0.00309 yeun:0.00103 yon:0.00103 ioun:0.000206 jun:0.000206
장||2.04|jang|chang|jang|jang:0.757 chang:0.228 jahng:0.00415 zang:0.00519 jhang:0.00311 tchang:0.00104 djang:0.000519 cheng:0.000207 tjang:0.000207
임|림|2.04|im|im|rim|lim:0.643 im:0.249 yim:0.0622 rim:0.0259 leem:0.00933 lym:0.00207 rhim:0.00622 yeim:0.000519 eam:0.000519 eim:0.000519 reem:0.000519 lem:0.000207 limb:0.000104
신||1.98|sin|sin|sin|shin:0.858 sin:0.133 shinn:0.00409 sheen:0.00409 shim:0.000204 cin:0.000204 schin:0.000204 seen:0.000511
유|류|1.91|yu|yu|ryu|yoo:0.422 you:0.253 yu:0.253 ryu:0.0528 ryoo:0.0095 lyu:0.00528 yoe:0.000528 yew:0.000528 ou:0.000211 yuh:0.000528 liu:0.000528 rhyu:0.00106 iu:0.000211
한||1.56|han|han|han|han:0.993 hahn:0.00602 hann:0.001 haan:0.000201 hanh:0.0001
오||1.54|o|o|o|oh:0.856 o:0.143 ohe:0.000509 oe:0.000306 au:0.000306 ou:0.000306 owe:0.000102 ouh:0.000204
전||1.51|jeon|chŏn|jŏn|jeon:0.614 jun:0.201 chun:0.127 chon:0.0191 cheon:0.0159 jon:0.00953 jhun:0.00318 jeun:0.00424 joun:0.00212 jean:0.00212 gen:0.000212 tjon:0.000106 jen:0.00106
서||1.51|seo|sŏ|sŏ|seo:0.843 suh:0.112 su:0.0225 so:0.0146 sur:0.00337 seu:0.00225 sohr:0.000562 sir:0.000225 seoh:0.000562 shu:0.000562 sear:0.000225 ser:0.000225
권||1.42|gwon|kwŏn|kwŏn|kwon:0.889 gwon:0.0808 kwun:0.00303 kweon:0.0222 kuon:0.00101 gweon:0.00202 guon:0.00101 kwan:0.000202 koun:0.000202 quon:0.000202
황||1.4|hwang|hwang|hwang|hwang:0.968 whang:0.0302 hoang:0.00101 wong:0.000101 fang:0.000101 huang:0.000504 hwan:0.000202
안||1.38|an|an|an|ahn:0.604 an:0.393 ann:0.00201 ahnn:0.000504 arn:0.000201 aan:0.000201
송||1.37|song|song|song|song:0.987 soung:0.00907 sung:0.00202 shong:0.000504 soong:0.00101
홍||1.12|hong|hong|hong|hong:0.995 houng:0.00402 hung:0.000503 hongh:0.000101
양|량|1.07|yang|yang|ryang|yang:0.994 ryang:0.00304 yaung:0.00101 lyang:0.000507 liang:0.000507 iang:0.000203 jang:0.000203 yangh:0.000101
고||0.948|go|ko|ko|ko:0.678 go:0.184 koh:0.114 goh:0.0161 kho:0.00502 gho:0.00201 kow:0.000502 kau:0.000201 ku:0.0001
문||0.933|mun|mun|mun|moon:0.766 mun:0.232 mon:0.000504 moun:0.00201 mum:0.000201 moone:0.000101
손||0.919|son|son|son|son:0.798 sohn:0.184 shon:0.0113 soun:0.00307 sun:0.00205 soon:0.00102 soh:0.000205
배||0.807|bae|pae|pae|bae:0.953 pae:0.0164 bai:0.0184 bea:0.00512 pai:0.00307 bay:0.00307 bee:0.000205 be:0.000512 pay:0.000205
백||0.769|baek|paek|paek|baek:0.552 back:0.177 baik:0.146 paik:0.0625 paek:0.0312 bek:0.0104 beak:0.0156 paick:0.00208 pak:0.000208 bag:0.000208 bac:0.00104 pai:0.000208 beck:0.00104 bak:0.000521
허||0.656|heo|hŏ|hŏ|heo:0.365 hur:0.282 huh:0.25 her:0.0835 ho:0.00939 hu:0.00522 hurr:0.00209 hoe:0.00104 huhh:0.000209 heor:0.000522 hue:0.000209 hough:0.000209 hou:0.000522
노|로|0.634|no|no|ro|noh:0.48 roh:0.173 no:0.255 ro:0.0408 rho:0.0408 nho:0.00714 row:0.00102 rhoh:0.000204 lo:0.00102 loh:0.00051 nou:0.000204
남||0.555|nam|nam|nam|nam:0.989 nahm:0.00909 nham:0.00101 narm:0.000505
심||0.547|sim|sim|sim|shim:0.739 sim:0.257 sheem:0.00205 seem:0.00103 shem:0.000205 sym:0.000514
주||0.467|ju|chu|ju|joo:0.54 ju:0.384 chu:0.0312 choo:0.0312 jou:0.00623 zu:0.00208 zoo:0.00208 joe:0.00104 jue:0.00104 jew:0.000519 djou:0.000104
하||0.463|ha|ha|ha|ha:0.995 hah:0.00402 har:0.000503
곽||0.408|gwak|kwak|kwak|kwak:0.713 gwak:0.227 kwack:0.0324 kwag:0.013 kwark:0.00757 kuak:0.00324 gwag:0.00216 quack:0.000216 kwok:0.00054 kuark:0.00054
성||0.4|seong|sŏng|sŏng|sung:0.604 seong:0.349 song:0.0116 soung:0.0174 seoung:0.00813 sing:0.000581 seung:0.00813 shung:0.00116
구||0.394|gu|ku|ku|koo:0.548 ku:0.227 goo:0.124 gu:0.093 kou:0.00517 kuh:0.00103 khu:0.00103 koh:0.000517
차||0.39|cha|ch'a|cha|cha:0.99 char:0.00707 tcha:0.00101 chah:0.00202 tchah:0.000202
우||0.39|u|u|u|woo:0.924 wu:0.0254 u:0.0457 ou:0.00203 wo:0.00102 uh:0.00102 oo:0.00102 wou:0.000203
진||0.36|jin|chin|jin|jin:0.913 chin:0.0667 jean:0.00924 gin:0.00411 zin:0.00308 jhin:0.00205 chen:0.00103 tjin:0.000205 dzin:0.000205
나|라|0.346|na|na|ra|na:0.68 ra:0.251 rha:0.0314 la:0.0261 nah:0.00627 rah:0.00314 nha:0.00209 law:0.000209
민||0.346|min|min|min|min:0.994 minn:0.00507 mean:0.000507 meen:0.000507
류||0.328|ryu|ryu|ryu|ryu:0.702 yoo:0.0943 yu:0.0524 you:0.0419 ryoo:0.0524 lyu:0.0419 rhyu:0.0105 liu:0.00314 rue:0.00105
지||0.322|ji|chi|ji|ji:0.773 chi:0.0813 jee:0.132 chee:0.0102 jie:0.00102 gi:0.00102 gee:0.00102 jy:0.000508 tchi:0.000203
엄||0.29|eom|ŏm|ŏm|eom:0.416 um:0.333 uhm:0.135 om:0.0416 ohm:0.0416 aum:0.0125 eum:0.0156 oum:0.00312 am:0.00052 yom:0.000208
변||0.28|byeon|pyŏn|pyŏn|byun:0.607 byeon:0.298 byon:0.0331 pyun:0.0165 pyon:0.011 byoun:0.0276 byen:0.00221 bian:0.000551 bion:0.0011 pyeon:0.0011 been:0.000221 beon:0.00221
원||0.266|won|wŏn|wŏn|won:0.952 weon:0.0314 one:0.00418 wone:0.00314 woon:0.00523 wan:0.000523 wun:0.00314 uon:0.000523 yuan:0.000209
채||0.264|chae|ch'ae|chae|chae:0.914 chai:0.063 che:0.0158 choi:0.000525 tsai:0.00105 chea:0.00315 chay:0.0021 cai:0.000525 tchae:0.00021
방||0.258|bang|pang|pang|bang:0.959 pang:0.0365 bhang:0.00313 panng:0.000208 baang:0.000521 phang:0.00104
천||0.245|cheon|ch'ŏn|chŏn|cheon:0.542 chun:0.387 chon:0.0443 chen:0.00996 choun:0.00664 cheun:0.00664 tchen:0.000221 chean:0.00221 jeon:0.000221
공||0.185|gong|kong|kong|kong:0.82 gong:0.176 goong:0.00104 koung:0.00207 khong:0.00104
현||0.179|hyeon|hyŏn|hyŏn|hyun:0.736 hyeon:0.192 hyon:0.0267 hyoun:0.032 heon:0.00533 hyen:0.0032 hyeun:0.0032 hynn:0.000213 hiun:0.000533 hun:0.00107
여|려|0.163|yeo|yŏ|ryŏ|yeo:0.792 yuh:0.0733 yu:0.0367 yo:0.0367 yeu:0.0088 ryo:0.00733 ryeo:0.00733 lyeo:0.00293 you:0.022 yoo:0.0044 yea:0.00147 yer:0.00147 lyu:0.00147 rye:0.000733 ye:0.00293 lu:0.000733
함||0.161|ham|ham|ham|ham:0.933 hahm:0.0615 haam:0.00205 hamm:0.00308
염|렴|0.139|yeom|yŏm|ryŏm|yeom:0.621 yum:0.23 youm:0.092 ryom:0.0103 yom:0.0345 ryum:0.00345 lyum:0.00115 yeam:0.00345 ryeom:0.0023 yem:0.00115 ym:0.00023 lyom:0.000575
추||0.123|chu|ch'u|chu|choo:0.586 chu:0.408 chou:0.00627 tchoo:0.000209 qiu:0.000209
석||0.113|seok|sŏk|sŏk|seok:0.687 suk:0.241 sok:0.0361 seuk:0.0108 suck:0.0145 seock:0.00361 sug:0.00241 soek:0.00241 souk:0.00241 shik:0.000241
도||0.111|do|to|to|do:0.842 doh:0.114 to:0.0341 toh:0.00455 dho:0.00341 dou:0.00114 doe:0.00114
소||0.105|so|so|so|so:0.864 soh:0.126 sho:0.00632 sow:0.00105 soe:0.00105 sou:0.00105
선||0.0865|seon|sŏn|sŏn|sun:0.504 seon:0.471 son:0.0134 sen:0.00224 soun:0.00448 shun:0.00224 sean:0.00224 sunn:0.00056
설||0.0865|seol|sŏl|sŏl|seol:0.671 sul:0.28 sol:0.0134 seul:0.0224 sull:0.00448 suhl:0.00336 soul:0.00448 sel:0.000559 xue:0.000224
마||0.0785|ma|ma|ma|ma:0.984 mah:0.0152 mar:0.000507
길||0.0765|gil|kil|kil|gil:0.617 kil:0.324 gill:0.0433 keel:0.0108 kill:0.000541 geel:0.00108 ghil:0.00216 khil:0.00108
연||0.0684|yeon|yŏn|yŏn|yeon:0.754 youn:0.0958 yun:0.0718 yon:0.0479 yeoun:0.018 yeun:0.00718 yoen:0.0012 yen:0.00239 ryeon:0.0012 lyon:0.000598
위||0.0644|wi|wi|wi|wi:0.778 wee:0.195 we:0.0108 wei:0.0108 ui:0.00216 whee:0.00108 wie:0.00216 uy:0.000216
표||0.0604|pyo|p'yo|phyo|pyo:0.98 phyo:0.00948 pio:0.00632 pyoh:0.00211 peo:0.00105 pyou:0.00105
명||0.0583|myeong|myŏng|myŏng|myung:0.524 myeong:0.31 myoung:0.139 myong:0.0214 meong:0.00321 mung:0.00107 ming:0.00107 mueong:0.000534
기||0.0583|gi|ki|ki|ki:0.701 gi:0.14 kee:0.129 key:0.0216 ky:0.0054 kie:0.00108 khi:0.00054 kii:0.000216
반||0.0563|ban|pan|pan|ban:0.904 bahn:0.0532 van:0.016 pan:0.0213 bhan:0.00319 bann:0.00213
왕||0.0503|wang|wang|wang|wang:0.997 whang:0.00305 uang:0.000203
금||0.0503|geum|kŭm|kŭm|keum:0.496 geum:0.272 kum:0.177 kim:0.00591 gum:0.0236 kuem:0.0177 guem:0.00591 kem:0.000591 keem:0.00118
옥||0.0503|ok|ok|ok|ok:0.792 ock:0.138 oak:0.0459 og:0.00803 ohk:0.0138 okh:0.00115 ork:0.000574 uk:0.00115
육|륙|0.0463|yuk|yuk|ryuk|yuk:0.388 yook:0.427 youk:0.142 ryuk:0.00776 yug:0.0259 yoog:0.00646 lyuk:0.00129 luk:0.00129 lu:0.000646
인||0.0443|in|in|in|in:0.891 ihn:0.0652 inn:0.0326 een:0.00326 ein:0.00109 yin:0.00543 lin:0.00109
맹||0.0443|maeng|maeng|maeng|maeng:0.768 maing:0.0731 meng:0.11 mang:0.0244 meang:0.0244 maeung:0.000609
제||0.0443|je|che|je|je:0.79 jae:0.113 jea:0.0627 che:0.0188 jei:0.00753 jeh:0.00376 chae:0.00125 jai:0.00125 ze:0.00125 zhe:0.000251
모||0.0443|mo|mo|mo|mo:0.951 moh:0.0428 mou:0.00428 mow:0.000534 mao:0.00107
탁||0.0422|tak|t'ak|thak|tak:0.943 tark:0.0159 thak:0.00636 tack:0.0265 tag:0.0053 tahk:0.00212 taak:0.00106
국||0.0422|guk|kuk|kuk|kook:0.547 guk:0.156 kuk:0.179 gook:0.101 kug:0.0101 gug:0.00335 kouk:0.00223 kok:0.00112
남궁||0.0422|namgung|namkung|namkung|namgung:0.287 namkung:0.298 namgoong:0.159 namkoong:0.234 namkoung:0.0159 nangung:0.00106 namgoung:0.00425 namkuhng:0.000532
어||0.0382|eo|ŏ|ŏ|eo:0.346 uh:0.296 eoh:0.222 oh:0.0741 ur:0.0247 uhr:0.0123 au:0.00617 o:0.00617 ou:0.00617 er:0.0037 auh:0.00247
라||0.0382|ra|ra|ra|ra:0.779 la:0.0923 rha:0.0615 rah:0.0154 na:0.0513
은||0.0342|eun|ŭn|ŭn|eun:0.909 un:0.0737 en:0.00737 yin:0.00369 ein:0.00246 uhn:0.00369
경||0.0342|gyeong|kyŏng|kyŏng|kyung:0.634 kyeong:0.0984 gyeong:0.109 kyoung:0.12 kyong:0.0219 geong:0.00437 guong:0.00109 gyung:0.0109
편||0.0322|pyeon|p'yŏn|phyŏn|pyun:0.458 pyeon:0.423 pyon:0.0587 pyoun:0.0469 phyon:0.00704 phyun:0.00587 pian:0.00117
용|룡|0.0322|yong|yong|ryong|yong:0.966 young:0.0299 ryong:0.00299 long:0.000498 lyong:0.000498
예||0.0262|ye|ye|ye|ye:0.879 yeh:0.0685 yea:0.0285 yae:0.0171 yei:0.00571 yeah:0.00114
봉||0.0241|bong|pong|pong|bong:0.951 pong:0.0437 boung:0.00437 vong:0.000547
부||0.0221|bu|pu|pu|boo:0.522 bu:0.444 pu:0.0222 poo:0.00666 bou:0.00555
황보||0.0201|hwangbo|hwangpo|hwangpo|hwangbo:0.878 whangbo:0.0976 hwangpo:0.0183 hwangboh:0.00488 hwanbo:0.00122
가||0.0201|ga|ka|ka|ka:0.45 ga:0.503 kah:0.0314 gha:0.00524 kha:0.0105
리||0.0201|ri|ri|ri|ri:0.616 lee:0.0924 rhee:0.0924 li:0.123 yi:0.0308 rhie:0.0205 ree:0.0154 ly:0.00103 lie:0.00308 rhi:0.00513
사||0.0201|sa|sa|sa|sa:0.983 sah:0.0159 sha:0.00106
목||0.0181|mok|mok|mok|mok:0.912 mock:0.0798 mog:0.00684 mork:0.00114
복||0.0181|bok|pok|pok|bok:0.91 pok:0.0473 bock:0.0355 bog:0.00709
태||0.0181|tae|t'ae|thae|tae:0.899 tai:0.0562 thae:0.0225 tea:0.0225
계||0.0141|gye|kye|kye|kye:0.719 gye:0.225 kae:0.0281 kay:0.0112 gae:0.0112 key:0.00562
형||0.0133|hyeong|hyŏng|hyŏng|hyung:0.516 hyeong:0.363 hyoung:0.0989 hyong:0.022
피||0.0121|pi|p'i|phi|pi:0.685 phi:0.0348 pee:0.256 phee:0.0232 pie:0.00116
제갈||0.0121|jegal|chekal|jekal|jegal:0.618 jaegal:0.197 jekal:0.105 chegal:0.0526 jaekal:0.0263 jaegaul:0.000657 zhuge:0.000657
감||0.0121|gam|kam|kam|kam:0.583 gam:0.375 kahm:0.0313 gahm:0.0104
두||0.0121|du|tu|tu|doo:0.495 du:0.473 tu:0.022 too:0.011
빈||0.0121|bin|pin|pin|bin:0.955 been:0.0227 pin:0.0227
음||0.0119|eum|ŭm|ŭm|eum:0.832 um:0.159 yeum:0.00612 yin:0.00245
시||0.0117|si|si|si|si:0.701 shi:0.219 see:0.0548 shee:0.0219 sy:0.00329
온||0.0117|on|on|on|on:0.888 ohn:0.102 own:0.00569 one:0.00341 wen:0.000569
동||0.0111|dong|tong|tong|dong:0.945 tong:0.0549
호||0.0101|ho|ho|ho|ho:0.962 hoh:0.0328 hu:0.00546
선우||0.00805|seonu|sŏnu|sŏnu|sunwoo:0.68 seonwoo:0.222 seonu:0.0494 sunu:0.0185 sonu:0.0111 sonwoo:0.00742 sunoo:0.00742 sunou:0.00247 sunwu:0.00124
사공||0.00805|sagong|sakong|sakong|sagong:0.702 sakong:0.296 sakoung:0.0011 sagoung:0.0011
범||0.00805|beom|pŏm|pŏm|beom:0.591 bum:0.341 pom:0.0227 bom:0.0454 bam:0.000568
승||0.00684|seung|sŭng|sŭng|seung:0.83 sung:0.164 song:0.00377 sing:0.00252
팽||0.00684|paeng|p'aeng|phaeng|paeng:0.769 pang:0.115 paing:0.0385 peng:0.0769
좌||0.00664|jwa|chwa|jwa|jwa:0.795 chwa:0.0513 joa:0.115 jua:0.0385
상||0.00523|sang|sang|sang|sang:0.989 sahng:0.0106
간||0.00503|gan|kan|kan|kan:0.478 gan:0.446 khan:0.0435 kahn:0.0326
갈||0.00422|gal|kal|kal|gal:0.59 kal:0.397 karl:0.0114 gar:0.00114
서문||0.00402|seomun|sŏmun|sŏmun|seomun:0.496 suhmoon:0.0764 seomoon:0.356 suhmun:0.0509 somun:0.0115 sumun:0.00764 suhmoun:0.000637
단||0.00402|dan|tan|tan|dan:0.909 tan:0.0682 dahn:0.0227
견||0.00342|gyeon|kyŏn|kyŏn|kyun:0.337 gyeon:0.371 kyeon:0.124 kyoun:0.0674 kyon:0.0562 gyun:0.0449
당||0.00241|dang|tang|tang|dang:0.899 tang:0.101
독고||0.00201|dokgo|tokko|tokko|dokgo:0.517 dokko:0.286 tokko:0.0952 dokgoh:0.0544 dokkoh:0.0272 tokgo:0.0204 togo:0.00068
림||0.00201|rim|rim|rim|rim:0.726 lim:0.16 im:0.0534 rhim:0.0427 leem:0.00641 reem:0.00534 yim:0.00534
옹||0.00201|ong|ong|ong|ong:0.994 onng:0.00585
창||0.00201|chang|ch'ang|chang|chang:1
종||0.00161|jong|chong|jong|jong:0.932 chong:0.0682
화||0.00161|hwa|hwa|hwa|hwa:0.934 wha:0.0659
대||0.00141|dae|tae|tae|dae:0.899 tae:0.0674 dai:0.0337
빙||0.00141|bing|ping|ping|bing:1
궁||0.00121|gung|kung|kung|gung:0.42 kung:0.352 koong:0.102 goong:0.125
순||0.00121|sun|sun|sun|soon:0.54 sun:0.46
평||0.00121|pyeong|p'yŏng|phyŏng|pyeong:0.536 pyung:0.298 pyoung:0.107 pyong:0.0595
풍||0.00121|pung|p'ung|phung|pung:0.75 poong:0.25
아||0.00101|a|a|a|ah:0.5 a:0.5
점||0.00101|jeom|chŏm|jŏm|jeom:0.769 jum:0.192 jom:0.0385
곡||0.000805|gok|kok|kok|gok:0.556 kok:0.444
내||0.000805|nae|nae|nae|nae:0.964 nai:0.0361
영||0.000604|yeong|yŏng|yŏng|young:0.494 yeong:0.432 yong:0.0741
판||0.000604|pan|p'an|phan|pan:1
필||0.000604|pil|p'il|phil|pil:0.833 phil:0.167
해||0.000604|hae|hae|hae|hae:0.952 hai:0.0476
환||0.000604|hwan|hwan|hwan|hwan:0.944 whan:0.0556
후||0.000604|hu|hu|hu|hoo:0.5 hu:0.5
낭||0.000604|nang|nang|nang|nang:1
동방||0.000402|dongbang|tongpang|tongpang|dongbang:0.885 tongbang:0.115
매||0.000402|mae|mae|mae|mae:0.964 mai:0.0361
묵||0.000402|muk|muk|muk|mook:0.529 muk:0.471
미||0.000402|mi|mi|mi|mi:0.93 mee:0.0698
비||0.000402|bi|pi|pi|bi:0.882 bee:0.0941 pi:0.0235
야||0.000402|ya|ya|ya|ya:1
요||0.000402|yo|yo|yo|yo:0.972 yao:0.0278
자||0.000402|ja|cha|ja|ja:0.926 cha:0.0741
초||0.000402|cho|ch'o|cho|cho:0.964 choh:0.0361
탄||0.000402|tan|t'an|than|tan:0.952 than:0.0476
포||0.000402|po|p'o|pho|po:1
근||0.000402|geun|kŭn|kŭn|geun:0.595 keun:0.298 kun:0.107
엽||0.000402|yeop|yŏp|yŏp|yeop:0.577 yup:0.231 yeob:0.154 yop:0.0385
수||0.000402|su|su|su|soo:0.5 su:0.5
담||0.000201|dam|tam|tam|dam:0.875 tam:0.125
량||0.000201|ryang|ryang|ryang|ryang:0.722 yang:0.206 lyang:0.0515 liang:0.0206
로||0.000201|ro|ro|ro|ro:0.604 roh:0.22 no:0.11 noh:0.0659
룡||0.000201|ryong|ryong|ryong|ryong:0.806 yong:0.161 lyong:0.0323
륙||0.000201|ryuk|ryuk|ryuk|ryuk:0.854 yuk:0.146
묘||0.000201|myo|myo|myo|myo:0.988 mio:0.0123
삼||0.000201|sam|sam|sam|sam:1
애||0.000201|ae|ae|ae|ae:0.897 ai:0.103
운||0.000201|un|un|un|woon:0.61 un:0.366 yun:0.0244
저||0.000201|jeo|chŏ|jŏ|jeo:0.929 ju:0.0714
준||0.000201|jun|chun|jun|jun:0.625 joon:0.341 chun:0.0341
증||0.000201|jeung|chŭng|jŭng|jeung:0.952 zeng:0.0476
춘||0.000201|chun|ch'un|chun|chun:0.556 choon:0.444
흥||0.000201|heung|hŭng|hŭng|heung:0.75 hung:0.25
교||0.000201|gyo|kyo|kyo|gyo:0.706 kyo:0.294
난||0.000201|nan|nan|nan|nan:0.944 ran:0.0556
뇌||0.000201|noe|noe|noi|noe:0.857 roe:0.129 loi:0.0143
돈||0.000201|don|ton|ton|don:0.952 ton:0.0476
번||0.000201|beon|pŏn|pŏn|beon:0.714 bun:0.286
섭||0.000201|seop|sŏp|sŏp|seop:0.61 sub:0.183 sup:0.11 sop:0.0366 yeop:0.061
려||0.000101|ryeo|ryŏ|ryŏ|ryo:0.517 ryeo:0.345 yo:0.069 yeo:0.069
렴||0.000101|ryeom|ryŏm|ryŏm|ryom:0.632 ryeom:0.207 yom:0.103 ryum:0.0575
강전||0.000101|gangjeon|kangchŏn|kangjŏn|gangjeon:0.571 kangjeon:0.429
누||0.000101|nu|nu|nu|nu:0.75 noo:0.25
장곡||0.0000402|janggok|changkok|jangkok|janggok:1
벽||0.0000402|byeok|pyŏk|pyŏk|byeok:0.692 byuk:0.308
망절||0.0000201|mangjeol|mangchŏl|mangjŏl|mangjeol:0.781 mangjul:0.141 mangjol:0.0781
즙||0.0000201|jeup|chŭp|jŭp|jeup:1
소봉||0.0000201|sobong|sopong|sopong|sobong:1
`;
