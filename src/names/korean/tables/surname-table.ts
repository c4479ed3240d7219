/**
 * Korean surnames, a row each: hangul; the northern form where it differs; bearers in per cent of
 * the South Korean population; spellings in South Korean passports with their shares. How the
 * published systems spell them is in `official-spelling-table.ts`.
 *
 * Sources: census of 2015 (KOSIS DT_1IN15SD) for the bearers of 68 of them, the rest approximate;
 * passport statistics of the South Korean foreign ministry of 2024-10-31
 * for Kim, Lee, Park, Choi and Jung, the passport sample of the National Institute of Korean
 * Language (2007, 2011) for some forty more; the list of Korean surnames of Wikipedia for rarer
 * forms; the rest are judged by analogy. PACK, BEA, SU, YUNE, JEUN, JONG, JOE, CHOY and HAHN are
 * each below one bearer in a hundred, as the ministry's list of granted changes says. Chinese and
 * Japanese readings are not here but in tables of their own. The North publishes no counts.
 */
export const SURNAME_ROWS = `
김||21.5|kim:0.995 gim:0.0042 ghim:0.0001 keem:0.0001 khim:0.00005 kym:0.00005
이|리|14.7|lee:0.988 yi:0.0092 rhee:0.0012 li:0.0006 i:0.0005 ri:0.0002 rhie:0.0002 yee:0.0002 ree:0.0001 rie:0.00005 lie:0.00005 leigh:0.00002 ni:0.00002
박||8.43|park:0.967 bak:0.0161 pak:0.0151 bahk:0.000601 pack:0.000501 bark:0.0004 pahk:0.0003 parc:0.0000501
정||4.83|jung:0.462 jeong:0.426 chung:0.0714 joung:0.013 cheong:0.00701 chong:0.00601 jeoung:0.00401 jeung:0.00301 choung:0.00301 jong:0.0025 cheung:0.001 juong:0.000501 jeng:0.000501 tjong:0.0001 chyung:0.0001
최||4.7|choi:0.946 choe:0.0526 choy:0.0006 chey:0.0004 tsoi:0.0002 tsoy:0.0002 choie:0.0001 coi:0.0001 tchoe:0.00005 chwe:0.00005
조||2.93|cho:0.735 jo:0.252 joe:0.00705 joh:0.00302 chow:0.00101 jou:0.00101 zo:0.000503 tcho:0.000503 djo:0.000101
강||2.55|kang:0.97 gang:0.0272 kahng:0.00101 khang:0.00101 ghang:0.00101
윤||2.05|yoon:0.505 yun:0.423 youn:0.067 yune:0.00309 yeun:0.00103 ioun:0.000206
장||2.04|jang:0.758 chang:0.228 zang:0.00519 jahng:0.00415 jhang:0.00311 tchang:0.00104 djang:0.000519 tjang:0.000207
임|림|2.04|lim:0.643 im:0.249 yim:0.0622 rim:0.0259 leem:0.00933 rhim:0.00622 lym:0.00207 yeim:0.000519 eam:0.000519 eim:0.000519 reem:0.000519 lem:0.000207 limb:0.000104
신||1.98|shin:0.858 sin:0.133 shinn:0.00409 sheen:0.00409 seen:0.000511 cin:0.000204 schin:0.000204
유|류|1.91|yoo:0.423 you:0.254 yu:0.254 ryu:0.0529 ryoo:0.00952 lyu:0.00529 rhyu:0.00106 yoe:0.000529 yew:0.000529 iu:0.000211
한||1.56|han:0.993 hahn:0.00602 hann:0.001 haan:0.000201 hanh:0.0001
오||1.54|oh:0.855 o:0.143 ohe:0.000509 oe:0.000306 au:0.000306 ou:0.000306 ouh:0.000204 owe:0.000102
전||1.51|jeon:0.615 jun:0.201 chun:0.127 chon:0.0191 cheon:0.0159 jon:0.00955 jeun:0.00425 jhun:0.00319 joun:0.00212 jean:0.00212 tjon:0.000106
서||1.51|seo:0.855 suh:0.114 so:0.0148 su:0.00812 sur:0.00342 seu:0.00228 sohr:0.00057 seoh:0.00057 shu:0.00057 sir:0.000228 sear:0.000228 ser:0.000228
권||1.42|kwon:0.89 gwon:0.0809 kweon:0.0222 kwun:0.00303 gweon:0.00202 kuon:0.00101 guon:0.00101 quon:0.000202
황||1.4|hwang:0.969 whang:0.0302 hoang:0.00101
안||1.38|ahn:0.604 an:0.393 ann:0.00201 ahnn:0.000504 arn:0.000201 aan:0.000201
송||1.37|song:0.99 soung:0.0091 shong:0.000506
홍||1.12|hong:0.995 houng:0.00402 hung:0.000503 hongh:0.000101
양|량|1.07|yang:0.995 ryang:0.00304 yaung:0.00101 lyang:0.000508 yangh:0.000101
고||0.948|ko:0.678 go:0.184 koh:0.114 goh:0.0161 kho:0.00502 gho:0.00201 kow:0.000502 kau:0.000201
문||0.933|moon:0.765 mun:0.232 moun:0.00201 mon:0.000504 mum:0.000201 moone:0.000101
손||0.919|son:0.801 sohn:0.185 shon:0.0113 soun:0.00308
배||0.807|bae:0.957 bai:0.0185 pae:0.0165 bea:0.00514 bay:0.00308 pay:0.000206
백||0.769|baek:0.553 back:0.177 baik:0.146 paik:0.0626 paek:0.0312 beak:0.0156 bek:0.0104 paick:0.00208 bac:0.00104 beck:0.00104
허||0.656|heo:0.365 hur:0.282 huh:0.25 her:0.0835 ho:0.00939 hu:0.00522 hurr:0.00209 hoe:0.00104 heor:0.000522 hou:0.000522 huhh:0.000209 hue:0.000209 hough:0.000209
노|로|0.634|noh:0.481 no:0.255 roh:0.173 ro:0.0409 rho:0.0409 nho:0.00715 lo:0.00102 loh:0.000511 rhoh:0.000204 nou:0.000204
남||0.555|nam:0.989 nahm:0.00909 nham:0.00101 narm:0.000505
심||0.547|shim:0.739 sim:0.257 sheem:0.00205 seem:0.00103 sym:0.000514 shem:0.000205
주||0.467|joo:0.54 ju:0.384 chu:0.0312 choo:0.0312 jou:0.00623 zu:0.00208 zoo:0.00208 joe:0.00104 jue:0.00104 jew:0.000519 djou:0.000104
하||0.463|ha:0.995 hah:0.00402 har:0.000503
곽||0.408|kwak:0.713 gwak:0.227 kwack:0.0324 kwag:0.013 kwark:0.00757 kuak:0.00324 gwag:0.00216 kwok:0.00054 kuark:0.00054 quack:0.000216
성||0.4|sung:0.604 seong:0.349 soung:0.0174 song:0.0116 seoung:0.00813 seung:0.00813 shung:0.00116
구||0.394|koo:0.548 ku:0.227 goo:0.124 gu:0.0931 kou:0.00517 kuh:0.00103 khu:0.00103
차||0.39|cha:0.99 char:0.00707 chah:0.00202 tcha:0.00101 tchah:0.000202
우||0.39|woo:0.926 u:0.0458 wu:0.0254 ou:0.00203 oo:0.00102 wou:0.000203
진||0.36|jin:0.914 chin:0.0668 jean:0.00925 gin:0.00412 zin:0.00308 jhin:0.00205 tjin:0.000205 dzin:0.000205
나|라|0.346|na:0.68 ra:0.251 rha:0.0314 la:0.0261 nah:0.00627 rah:0.00314 nha:0.00209
민||0.346|min:0.994 minn:0.00507 mean:0.000507 meen:0.000507
류||0.328|ryu:0.705 yoo:0.0946 yu:0.0526 ryoo:0.0526 you:0.042 lyu:0.042 rhyu:0.0105 rue:0.00105
지||0.322|ji:0.774 jee:0.132 chi:0.0814 chee:0.0102 jie:0.00102 gee:0.00102 jy:0.000508 tchi:0.000203
엄||0.29|eom:0.416 um:0.333 uhm:0.135 om:0.0416 ohm:0.0416 eum:0.0156 aum:0.0125 oum:0.00312 am:0.000521
변||0.28|byun:0.607 byeon:0.298 byon:0.0331 byoun:0.0276 pyun:0.0165 pyon:0.011 byen:0.00221 beon:0.00221 bion:0.0011 pyeon:0.0011 bian:0.000551 been:0.000221
원||0.266|won:0.957 weon:0.0316 one:0.0042 wone:0.00316 wun:0.00316 wan:0.000526 uon:0.000526 yuan:0.00021
채||0.264|chae:0.914 chai:0.063 che:0.0158 chea:0.00315 chay:0.0021 tsai:0.00105 cai:0.000525 tchae:0.00021
방||0.258|bang:0.959 pang:0.0365 bhang:0.00313 phang:0.00104 baang:0.000521 panng:0.000208
천||0.245|cheon:0.543 chun:0.387 chon:0.0443 chen:0.00997 choun:0.00665 cheun:0.00665 chean:0.00221 tchen:0.000221
공||0.185|kong:0.821 gong:0.176 koung:0.00207 khong:0.00104
현||0.179|hyun:0.736 hyeon:0.192 hyoun:0.032 hyon:0.0267 heon:0.00533 hyen:0.0032 hyeun:0.0032 hun:0.00107 hiun:0.000533 hynn:0.000213
여|려|0.163|yeo:0.8 yuh:0.074 yu:0.0371 yo:0.0371 you:0.0222 yeu:0.00889 ryo:0.0074 ryeo:0.0074 lyeo:0.00296 yea:0.00148 yer:0.00148
함||0.161|ham:0.933 hahm:0.0615 hamm:0.00308 haam:0.00205
염|렴|0.139|yeom:0.621 yum:0.23 youm:0.092 yom:0.0345 ryom:0.0103 ryum:0.00345 yeam:0.00345 ryeom:0.0023 lyum:0.00115 yem:0.00115 lyom:0.000575
추||0.123|choo:0.586 chu:0.408 chou:0.00627 tchoo:0.000209
석||0.113|seok:0.687 suk:0.241 sok:0.0361 suck:0.0145 seuk:0.0108 seock:0.00361 sug:0.00241 soek:0.00241 souk:0.00241 shik:0.000241
도||0.111|do:0.842 doh:0.114 to:0.0341 toh:0.00455 dho:0.00341 dou:0.00114 doe:0.00114
소||0.105|so:0.864 soh:0.126 sho:0.00632 sow:0.00105 soe:0.00105 sou:0.00105
선||0.0865|sun:0.504 seon:0.471 son:0.0134 soun:0.00448 sen:0.00224 shun:0.00224 sean:0.00224 sunn:0.00056
설||0.0865|seol:0.671 sul:0.28 seul:0.0224 sol:0.0134 sull:0.00448 soul:0.00448 suhl:0.00336 sel:0.000559
마||0.0785|ma:0.984 mah:0.0152 mar:0.000507
길||0.0765|gil:0.617 kil:0.324 gill:0.0433 keel:0.0108 ghil:0.00216 geel:0.00108 khil:0.00108 kill:0.000541
연||0.0684|yeon:0.754 youn:0.0958 yun:0.0718 yon:0.0479 yeoun:0.018 yeun:0.00718 yen:0.00239 yoen:0.0012 ryeon:0.0012 lyon:0.000598
위||0.0644|wi:0.786 wee:0.197 we:0.0109 ui:0.00218 wie:0.00218 whee:0.00109 uy:0.000218
표||0.0604|pyo:0.98 phyo:0.00948 pio:0.00632 pyoh:0.00211 peo:0.00105 pyou:0.00105
명||0.0583|myung:0.524 myeong:0.31 myoung:0.139 myong:0.0214 meong:0.00321 mung:0.00107 mueong:0.000534
기||0.0583|ki:0.702 gi:0.14 kee:0.129 key:0.0216 ky:0.00541 kie:0.00108 khi:0.000541 kii:0.000216
반||0.0563|ban:0.904 bahn:0.0532 pan:0.0213 van:0.016 bhan:0.00319 bann:0.00213
왕||0.0503|wang:0.997 whang:0.00305
금||0.0503|keum:0.499 geum:0.274 kum:0.178 gum:0.0237 kuem:0.0178 guem:0.00595 keem:0.00119 kem:0.000595
옥||0.0503|ok:0.792 ock:0.138 oak:0.0459 ohk:0.0138 og:0.00803 okh:0.00115 uk:0.00115 ork:0.000574
육|륙|0.0463|yook:0.428 yuk:0.389 youk:0.142 yug:0.0259 ryuk:0.00777 yoog:0.00647 lyuk:0.00129
인||0.0443|in:0.891 ihn:0.0652 inn:0.0326 yin:0.00543 een:0.00326 ein:0.00109 lin:0.00109
맹||0.0443|maeng:0.768 meng:0.11 maing:0.0731 mang:0.0244 meang:0.0244 maeung:0.000609
제||0.0443|je:0.79 jae:0.113 jea:0.0627 che:0.0188 jei:0.00753 jeh:0.00376 chae:0.00125 jai:0.00125 ze:0.00125 zhe:0.000251
모||0.0443|mo:0.952 moh:0.0429 mou:0.00429 mow:0.000535
탁||0.0422|tak:0.943 tack:0.0265 tark:0.0159 thak:0.00636 tag:0.0053 tahk:0.00212 taak:0.00106
국||0.0422|kook:0.548 kuk:0.179 guk:0.156 gook:0.101 kug:0.0101 gug:0.00335 kouk:0.00223
남궁||0.0422|namkung:0.298 namgung:0.287 namkoong:0.234 namgoong:0.159 namkoung:0.0159 namgoung:0.00425 nangung:0.00106 namkuhng:0.000532
어||0.0382|eo:0.346 uh:0.296 eoh:0.222 oh:0.0741 ur:0.0247 uhr:0.0123 au:0.00617 o:0.00617 ou:0.00617 er:0.0037 auh:0.00247
라||0.0382|ra:0.779 la:0.0923 rha:0.0615 na:0.0513 rah:0.0154
은||0.0342|eun:0.912 un:0.074 en:0.0074 uhn:0.0037 ein:0.00247
경||0.0342|kyung:0.634 kyoung:0.12 gyeong:0.109 kyeong:0.0984 kyong:0.0219 gyung:0.0109 geong:0.00437 guong:0.00109
편||0.0322|pyun:0.458 pyeon:0.423 pyon:0.0587 pyoun:0.0469 phyon:0.00704 phyun:0.00587
용|룡|0.0322|yong:0.967 young:0.0299 ryong:0.00299 lyong:0.000498
예||0.0262|ye:0.879 yeh:0.0685 yea:0.0285 yae:0.0171 yei:0.00571 yeah:0.00114
봉||0.0241|bong:0.951 pong:0.0437 boung:0.00437 vong:0.000547
부||0.0221|boo:0.522 bu:0.444 pu:0.0222 poo:0.00666 bou:0.00555
황보||0.0201|hwangbo:0.878 whangbo:0.0976 hwangpo:0.0183 hwangboh:0.00488 hwanbo:0.00122
가||0.0201|ga:0.503 ka:0.45 kah:0.0314 kha:0.0105 gha:0.00524
리||0.0201|ri:0.616 li:0.123 lee:0.0924 rhee:0.0924 yi:0.0308 rhie:0.0205 ree:0.0154 rhi:0.00513 lie:0.00308 ly:0.00103
사||0.0201|sa:0.983 sah:0.0159 sha:0.00106
목||0.0181|mok:0.912 mock:0.0798 mog:0.00684 mork:0.00114
복||0.0181|bok:0.91 pok:0.0473 bock:0.0355 bog:0.00709
태||0.0181|tae:0.899 tai:0.0562 thae:0.0225 tea:0.0225
계||0.0141|kye:0.719 gye:0.225 kae:0.0281 kay:0.0112 gae:0.0112 key:0.00562
형||0.0133|hyung:0.516 hyeong:0.363 hyoung:0.0989 hyong:0.022
피||0.0121|pi:0.685 pee:0.256 phi:0.0348 phee:0.0232 pie:0.00116
제갈||0.0121|jegal:0.618 jaegal:0.197 jekal:0.105 chegal:0.0526 jaekal:0.0263 jaegaul:0.000657
감||0.0121|kam:0.583 gam:0.375 kahm:0.0313 gahm:0.0104
두||0.0121|doo:0.495 du:0.473 tu:0.022 too:0.011
빈||0.0121|bin:0.955 been:0.0227 pin:0.0227
음||0.0119|eum:0.834 um:0.159 yeum:0.00614
시||0.0117|si:0.701 shi:0.219 see:0.0548 shee:0.0219 sy:0.00329
온||0.0117|on:0.892 ohn:0.102 own:0.00571
동||0.0111|dong:0.945 tong:0.0549
호||0.0101|ho:0.962 hoh:0.0328 hu:0.00546
선우||0.00805|sunwoo:0.68 seonwoo:0.222 seonu:0.0494 sunu:0.0185 sonu:0.0111 sonwoo:0.00742 sunoo:0.00742 sunou:0.00247 sunwu:0.00124
사공||0.00805|sagong:0.702 sakong:0.296 sakoung:0.0011 sagoung:0.0011
범||0.00805|beom:0.591 bum:0.341 bom:0.0454 pom:0.0227 bam:0.000568
승||0.00684|seung:0.835 sung:0.165
팽||0.00684|paeng:0.769 pang:0.115 peng:0.0769 paing:0.0385
좌||0.00664|jwa:0.795 joa:0.115 chwa:0.0513 jua:0.0385
상||0.00523|sang:0.989 sahng:0.0106
간||0.00503|kan:0.478 gan:0.446 khan:0.0435 kahn:0.0326
갈||0.00422|gal:0.59 kal:0.397 karl:0.0114 gar:0.00114
서문||0.00402|seomun:0.496 seomoon:0.356 suhmoon:0.0765 suhmun:0.0509 somun:0.0115 sumun:0.00765 suhmoun:0.000638
단||0.00402|dan:0.909 tan:0.0682 dahn:0.0227
견||0.00342|gyeon:0.371 kyun:0.337 kyeon:0.124 kyoun:0.0674 kyon:0.0562 gyun:0.0449
당||0.00241|dang:0.899 tang:0.101
독고||0.00201|dokgo:0.517 dokko:0.286 tokko:0.0951 dokgoh:0.0544 dokkoh:0.0272 tokgo:0.0204 togo:0.000679
림||0.00201|rim:0.727 lim:0.16 im:0.0534 rhim:0.0427 leem:0.00642 reem:0.00534 yim:0.00534
옹||0.00201|ong:0.994 onng:0.00585
창||0.00201|chang:1
종||0.00161|jong:0.932 chong:0.0682
화||0.00161|hwa:0.934 wha:0.0659
대||0.00141|dae:0.899 tae:0.0674 dai:0.0337
빙||0.00141|bing:1
궁||0.00121|gung:0.42 kung:0.352 goong:0.125 koong:0.102
순||0.00121|soon:0.54 sun:0.46
평||0.00121|pyeong:0.536 pyung:0.298 pyoung:0.107 pyong:0.0595
풍||0.00121|pung:0.75 poong:0.25
아||0.00101|ah:0.5 a:0.5
점||0.00101|jeom:0.769 jum:0.192 jom:0.0385
곡||0.000805|gok:0.556 kok:0.444
내||0.000805|nae:0.964 nai:0.0361
영||0.000604|young:0.494 yeong:0.432 yong:0.0741
판||0.000604|pan:1
필||0.000604|pil:0.833 phil:0.167
해||0.000604|hae:0.952 hai:0.0476
환||0.000604|hwan:0.944 whan:0.0556
후||0.000604|hoo:0.5 hu:0.5
낭||0.000604|nang:1
동방||0.000402|dongbang:0.885 tongbang:0.115
매||0.000402|mae:0.964 mai:0.0361
묵||0.000402|mook:0.529 muk:0.471
미||0.000402|mi:0.93 mee:0.0698
비||0.000402|bi:0.882 bee:0.0941 pi:0.0235
야||0.000402|ya:1
요||0.000402|yo:0.972 yao:0.0278
자||0.000402|ja:0.926 cha:0.0741
초||0.000402|cho:0.964 choh:0.0361
탄||0.000402|tan:0.952 than:0.0476
포||0.000402|po:1
근||0.000402|geun:0.595 keun:0.298 kun:0.107
엽||0.000402|yeop:0.577 yup:0.231 yeob:0.154 yop:0.0385
수||0.000402|soo:0.5 su:0.5
담||0.000201|dam:0.875 tam:0.125
량||0.000201|ryang:0.722 yang:0.206 lyang:0.0515 liang:0.0206
로||0.000201|ro:0.604 roh:0.22 no:0.11 noh:0.0659
룡||0.000201|ryong:0.807 yong:0.161 lyong:0.0323
륙||0.000201|ryuk:0.854 yuk:0.146
묘||0.000201|myo:0.988 mio:0.0123
삼||0.000201|sam:1
애||0.000201|ae:0.897 ai:0.103
운||0.000201|woon:0.61 un:0.366 yun:0.0244
저||0.000201|jeo:0.929 ju:0.0714
준||0.000201|jun:0.625 joon:0.341 chun:0.0341
증||0.000201|jeung:0.952 zeng:0.0476
춘||0.000201|chun:0.556 choon:0.444
흥||0.000201|heung:0.75 hung:0.25
교||0.000201|gyo:0.706 kyo:0.294
난||0.000201|nan:0.944 ran:0.0556
뇌||0.000201|noe:0.857 roe:0.129 loi:0.0143
돈||0.000201|don:0.952 ton:0.0476
번||0.000201|beon:0.714 bun:0.286
섭||0.000201|seop:0.61 sub:0.183 sup:0.11 yeop:0.061 sop:0.0366
려||0.000101|ryo:0.517 ryeo:0.345 yo:0.069 yeo:0.069
렴||0.000101|ryom:0.632 ryeom:0.207 yom:0.103 ryum:0.0575
강전||0.000101|gangjeon:0.571 kangjeon:0.429
누||0.000101|nu:0.75 noo:0.25
장곡||0.0000402|janggok:1
벽||0.0000402|byeok:0.692 byuk:0.308
망절||0.0000201|mangjeol:0.781 mangjul:0.141 mangjol:0.0781
즙||0.0000201|jeup:1
소봉||0.0000201|sobong:1
`;
