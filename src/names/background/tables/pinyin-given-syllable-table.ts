/**
 * Syllables of Chinese given names in pinyin without tones: how many of a million people have a
 * character of that sound in their given name. Source: the counts of 2,614 characters among 1.2
 * thousand million Han Chinese born 1930-2008 (National Citizen Identity Information Center, as
 * published with the ChineseNames database of Bao Han-Wu-Shuang): for each character the mean of its
 * shares in the six birth cohorts, added up by sound; characters below 4 in a million left out.
 * 行 is counted half as hang, half as xing, 曾 as zeng, 觉 as jue.
 */
export const PINYIN_GIVEN_SYLLABLES = `
a:603 ai:7302 an:4383 ang:155 ao:520 ba:107 bai:1424 bang:973 bao:8649 bei:714 ben:1113 bi:2374
bian:83 biao:1549 bin:8646 bing:7381 bo:9308 bu:174 cai:8736 can:1070 cang:173 cao:85 ce:108 cen:74
ceng:9 cha:101 chai:74 chan:463 chang:10208 chao:8998 che:19 chen:5114 cheng:14162 chi:532
chong:1068 chu:1027 chuan:3884 chuang:433 chui:26 chun:17860 ci:275 cong:2473 cui:5389 cun:1352
cuo:67 da:4588 dai:912 dan:4007 dang:82 dao:1606 de:10648 deng:1030 di:3464 dian:725 die:189
ding:1674 dong:12983 dou:174 du:74 duan:290 dun:112 duo:574 e:3300 en:1695 er:1665 fa:4522 fan:3367
fang:16883 fei:8070 fen:7170 feng:25518 fo:26 fu:12832 ga:45 gai:741 gan:278 gang:5053 gao:1729
ge:1183 gen:2615 geng:378 gong:554 gou:12 gu:208 guan:1228 guang:10843 gui:17397 guo:17071 ha:18
hai:16050 han:5479 hang:2054 hao:11145 he:5394 hei:59 heng:2406 hong:31487 hou:760 hu:1899 hua:35576
huai:1668 huan:4025 huang:317 hui:22953 huo:391 ji:7448 jia:19000 jian:20817 jiang:4678 jiao:3173
jie:14793 jin:23307 jing:15233 jiong:104 jiu:1177 ju:6360 juan:8299 jue:133 jun:30326 ka:18 kai:6556
kan:36 kang:2576 kao:20 ke:5409 ken:5 keng:12 kong:131 ku:87 kuai:19 kuan:579 kuang:21 kui:1651
kun:4317 kuo:97 la:356 lai:1712 lan:17519 lang:460 lao:207 le:2664 lei:5045 leng:11 li:37740
lian:11079 liang:10671 liao:16 lie:177 lin:17150 ling:15125 liu:1889 long:10696 lou:76 lu:4020
luan:131 lue:16 lun:971 luo:271 lv:134 ma:154 mai:146 man:2048 mang:25 mao:2443 me:22 mei:29696
men:9 meng:6457 mi:344 mian:157 miao:1740 min:12188 ming:24467 mo:235 mou:85 mu:1084 na:3787 nai:473
nan:3994 nen:13 neng:626 ni:1550 nian:1199 niao:8 ning:2833 niu:191 nong:82 nu:6 nuan:41 nuo:285
nv:703 ou:83 pan:942 pang:27 pei:4049 peng:7444 pi:98 piao:73 pin:455 ping:22765 po:155 pu:452
qi:13121 qian:4950 qiang:8715 qiao:3210 qin:14158 qing:22819 qiong:4414 qiu:5860 qu:58 quan:7819
que:4 qun:3874 ran:2096 rang:75 rao:23 re:10 ren:3344 ri:775 rong:18252 rou:164 ru:4751 rui:9527
run:1662 ruo:722 sa:24 sai:520 san:1465 sang:61 sen:1600 sha:676 shan:5925 shang:1073 shao:5215
she:330 shen:789 sheng:15239 shi:11799 shou:2403 shu:16715 shuai:1982 shuan:81 shuang:3447 shui:2414
shun:3839 shuo:1023 si:5625 song:4104 su:5701 sui:120 sun:56 suo:276 ta:11 tai:1300 tan:72 tang:1112
tao:7966 te:57 teng:752 ti:94 tian:7100 tiao:15 tie:644 ting:9017 tong:3849 tou:51 tu:279 tuan:133
tuo:47 wa:224 wai:24 wan:3890 wang:2090 wei:25129 wen:27102 wo:10 wu:3601 xi:9015 xia:12864
xian:12009 xiang:20712 xiao:34867 xie:50 xin:23111 xing:11203 xiong:2149 xiu:22339 xu:4824 xuan:4293
xue:14904 xun:838 ya:9872 yan:30772 yang:9819 yao:4350 ye:3356 yi:21015 yin:5058 ying:37136
yong:19248 you:8214 yu:46977 yuan:13845 yue:9844 yun:18480 zai:874 zan:128 zao:118 ze:4625 zeng:1483
zhai:18 zhan:2203 zhang:1918 zhao:4377 zhe:1593 zhen:21664 zheng:7467 zhi:26736 zhong:11790
zhou:2047 zhu:3874 zhuan:36 zhuang:450 zhui:5 zhun:25 zhuo:1091 zi:9142 zong:2521 zou:4 zu:1541
zuan:8 zun:141 zuo:715
`;
