/**
 * Chinese surnames: pinyin, then each character (traditional form after it where it differs) with
 * its bearers in a million. Sources: household registration of the People's Republic, 1.2 thousand
 * million Han Chinese born 1930-2008 (National Citizen Identity Information Center, as counted for
 * the ChineseNames database of Bao Han-Wu-Shuang); the hundred most common agree with the surname
 * reports of the Ministry of Public Security (2018-2020: 85.9 % of the people). All above 100 in a
 * million. Lü is written Lu, Lv and Lyu in passports: its share is split in three by judgement.
 * Piao (朴), which only Koreans of China bear, is left out.
 */
export const CHINESE_SURNAMES = `
wang 王74862 汪3784
li 李73703 黎2118 栗211 厉厲121 利69
zhang 张張70329 章1198
liu 刘劉53056 柳1001
chen 陈陳45548 谌諶186
yang 杨楊33689 阳陽508 羊104
huang 黄黃23483
zhao 赵趙21113
wu 吴吳19990 武1896 伍1266 邬鄔330 巫271
zhou 周19626
xu 徐14972 许許6403 胥225
sun 孙孫14555
zhu 朱13210 祝939
ma 马馬13077 麻254
hu 胡12035
guo 郭11500 国國138
he 何10737 贺賀2148 和331 赫105
gao 高10429
luo 罗羅9862 骆駱731
lin 林9824 蔺藺180
zheng 郑鄭9119
liang 梁8389
xie 谢謝7467 解557
song 宋7319
tang 唐7150 汤湯1736
han 韩韓6426
feng 冯馮6340 封244 丰豐142
deng 邓鄧6240
cao 曹6199
peng 彭5900
zeng 曾5653
xiao 肖5453 萧蕭78
tian 田5429
dong 董5335
yuan 袁5207 苑258 原208
yu 于5143 余4807 俞1011 喻634 虞266 郁225 玉152 禹145
pan 潘5115
jiang 姜4144 蒋蔣4933 江2690
du 杜4855 都112
cai 蔡4851
cheng 程4697 成772
wei 魏4640 韦韋3130 卫衛370 位157
ye 叶葉4609
lu 卢盧4068 陆陸3714 鲁魯1253 路747 芦蘆439 鹿110 逯95 吕呂1519
lv 吕呂1500
lyu 吕呂1500
ding 丁4513
su 苏蘇4494 粟173 宿98
ren 任4335
shen 沈4242 申1150
yao 姚4175
cui 崔4026
zhong 钟鍾3945 仲275
tan 谭譚3797 谈談237
fan 范3759 樊1411 凡149
jin 金3687 靳722 晋晉129
shi 石3539 史2228 施1521 时時525 师師330
liao 廖3483
jia 贾賈3465
xia 夏3333
fu 付3275 傅920 符781 伏113
fang 方3168 房577
zou 邹鄒3061
bai 白3036 柏374
xiong 熊3016
meng 孟2995 蒙614
qin 秦2981 覃1751
qiu 邱2753 仇315 丘261 裘102
yin 尹2706 殷1162 印96
xue 薛2663
yan 闫閆2604 严嚴1896 颜顏1178 晏394 阎閻250 燕208 鄢206
hou 侯2583 候535
duan 段2519
lei 雷2469
long 龙龍2226 隆94
tao 陶2201
gu 顾顧2155 谷780 古417 辜102
hao 郝2095
mao 毛2081
shao 邵2060
gong 龚龔2058 宫宮411 巩鞏266
wan 万萬2006
qian 钱錢1933
dai 戴1865 代1593
kong 孔1801
xiang 向1786 项項445 相129
chang 常1741
mo 莫1682
kang 康1638
wen 温溫1604 文1608 闻聞173
niu 牛1593
lai 赖賴1586 来來117
hong 洪1550
ge 葛1525 戈114
xing 邢1496
an 安1465
qi 齐齊1389 祁649 戚406 漆139 亓106
qiao 乔喬1362
yi 易1352 伊160
pang 庞龐1309
ni 倪1266
nie 聂聶1244
yue 岳1182 乐樂222
zhai 翟1155
geng 耿1090
ou 欧歐1072
zhuang 庄莊1052
zuo 左1048
jiao 焦1047
lan 兰蘭1047 蓝藍692
guan 关關1033 管676 官231
gan 甘959
bao 包871 鲍鮑646
shang 尚863 商312
bi 毕畢854
shu 舒842
ning 宁寧834
qu 曲817 屈572 瞿349 区區119
mei 梅816
tong 童802 佟354 仝155
ruan 阮800
ji 纪紀798 季797 吉456 姬332 冀223 计計130
miao 苗790 缪繆442
shan 单單790
pei 裴788
ling 凌780
huo 霍771
sheng 盛769
zhan 詹759 占270 战戰94
ran 冉758
xin 辛722
ke 柯720
tu 涂715 屠147
ouyang 欧阳歐陽684
chai 柴678
weng 翁667
you 游620 尤512
hua 华華602 花154
pu 蒲595 普332 浦116
teng 滕577
rao 饶饒560
ai 艾555
mou 牟300
mu 牟253 穆504 母107
si 司468
che 车車452
nong 农農439
zhuo 卓425
dou 窦竇423 豆146
chu 褚421 储儲209 楚207 初129
lou 娄婁418 楼樓172
jing 景412 荆荊227 井141 敬121
lian 连連405 廉146 练練140
fei 费費404
dang 党黨404
leng 冷395
bu 卜394
mi 米378
xi 席378 奚180
zong 宗366
cen 岑358
bian 边邊353 卞329
mai 麦麥348
gui 桂342
sha 沙341
zang 臧340
quan 全336 权權146
min 闵閔334
gou 苟330
ying 应應329
sang 桑323
sui 隋322
luan 栾欒319
diao 刁310
jian 简簡308
rong 荣榮302 容105
kou 寇302
lang 郎294
cong 丛叢276
ming 明274
zha 查271
zhen 甄269
she 佘261
chi 迟遲257 池252
ao 敖248
ju 鞠241
hui 惠236
kuang 匡235 邝鄺212
nan 南221
ban 班208
lao 劳勞182
pi 皮181
man 满滿173
hai 海164
kan 阚闞156
ba 巴154
shuai 帅帥149
zu 祖140
ping 平140
zhi 支137
di 狄132
xuan 宣128
men 门門126
yun 云雲123
rui 芮114
yong 雍112
xian 冼156 鲜鮮98
`;

/**
 * Surnames of Hong Kong, Macau, Singapore and Malaysia as they are spelt there, each with a
 * weight. Sources: telephone directories of Hong Kong, 400,000 names (South China
 * Morning Post, 1995-02-09: Chan 10.11 %, Wong 7.78 %, Lee 6.02 %, Tang 1.93 %); Singapore's census
 * of 2000 for the order of Tan, Lim, Lee, Ng, Ong, Wong, Goh, Chua, Chan, Koh. The rest is judged by
 * the share of the same surname in Guangdong, Fujian and Hainan; two thirds Hong Kong and Macau.
 */
export const SOUTHERN_SURNAMES = `
chan:78 wong:64 lee:54 cheung:36 lau:30 leung:30 lam:26 ho:26 ng:34 cheng:20 chow:18 tan:32 lim:22
ong:13 goh:9 chua:9 koh:9 teo:7 tsang:15 chung:14 yeung:14 kwok:15 fung:14 tang:15 yip:13 lo:13
tsui:12 chu:12 law:11 mak:11 kwan:8 tam:8 siu:7 hui:8 poon:8 choi:7 tse:9 kwong:6 so:7 ma:7 lui:5
yu:8 au:4 chiu:7 fok:3 kan:3 wu:6 wan:4 ip:4 hung:4 hon:2 shum:3 pang:5 mok:4 lai:8 yau:3 yuen:6
yung:2 yim:2 sin:2 shek:2 liu:5 leong:8 loke:1 ang:6 yeo:6 tay:5 low:6 sim:4 toh:4 chong:9 chia:5
seah:3 soh:3 oh:1 kang:1 yap:5 khoo:3 kok:2 gan:3 heng:2 foo:4 quek:3 yong:4 wee:4 loh:4 soon:1
kho:1 tiong:1 ting:2 chin:6 chew:4 phua:3 see:1 peh:2 hong:2 han:1 tong:3 to:3 man:3 sham:1 cho:1
kong:3 kam:2 ko:3 sze:2 sung:1 suen:2 yue:1 cham:1 hau:1 luk:2 szeto:1 chik:1 ling:2 lok:1 mui:1
sum:1 tsoi:2 wai:2 woo:2 yan:1 yick:1 chai:1 chee:2 chiang:2 hoe:1 kee:1 kwek:1 lew:2 liew:3 ooi:3
saw:1 sia:1 sng:1 tee:2 thong:1 tio:1 tham:1 wen:1 yeoh:4 yew:1 fong:5 ku:1 lung:1 moy:1 shin:1
shiu:1 hu:2 li:7
`;

/**
 * Surnames of Taiwan as they are spelt there, each with its bearers among a thousand. Source: the
 * Ministry of the Interior's analysis of names and surnames (2018); spellings of the passport
 * offices, mostly Wade-Giles without marks.
 */
export const TAIWANESE_SURNAMES = `
chen:111 lin:83 huang:60 chang:53 lee:38 li:13 wang:41 wu:40 liu:32 tsai:29 yang:27 hsu:37 cheng:20
hsieh:18 kuo:15 hung:15 chiu:15 tseng:15 liao:14 lai:13 chou:12 yeh:12 su:12 chuang:10 lu:14
chiang:10 ho:8 lo:8 kao:8 hsiao:8 pan:7 chien:7 chu:7 chung:7 peng:6 yu:7 you:4 chan:6 hu:6 shih:6
shen:5 chao:4 liang:4 yen:4 ko:4 ke:1 weng:4 wei:4 sun:4 tai:4 fan:4 fang:3 sung:3 teng:3 tu:3 fu:3
hou:3 tsao:3 hsueh:3 ting:3 cho:2 juan:2 ma:2 tung:2 wen:2 tang:3 lan:2 chi:2 yao:2 lien:2 feng:2
ou:2 tien:2 kang:2 pai:2 tsou:2 wan:1 kung:1 tsui:1 chin:1 yin:1 han:1 shao:1 an:1 ni:1 hsia:1
chia:1 shan:1 mao:1
`;
