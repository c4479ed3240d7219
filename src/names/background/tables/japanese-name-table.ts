/**
 * Japanese surnames, each with its bearers in thousands (of 126 million). Sources: Meiji Yasuda Life,
 * survey of 6.55 million customers (2018: Sato 1,940, Suzuki 1,820, Takahashi 1,430, Tanaka 1,330,
 * Watanabe 1,190, Ito 1,130, Nakamura 1,070, Kobayashi 1,040, Yamamoto 1,030, Kato 890 thousand) and
 * the rankings of myoji-yurai.net (2015-2024) for the order of the rest, whose figures are rounded;
 * surnames that sound alike together. The shorter ones are taken from far down the ranking, because
 * they are the ones that can be read as Korean.
 */
export const JAPANESE_SURNAMES = `
sato:1940 suzuki:1820 takahashi:1430 tanaka:1330 watanabe:1250 ito:1430 nakamura:1070 kobayashi:1040
yamamoto:1030 kato:890 yoshida:830 yamada:810 sasaki:690 yamaguchi:640 matsumoto:630 inoue:610
kimura:580 hayashi:550 shimizu:530 saito:1000 yamazaki:480 mori:470 abe:600 ikeda:450 hashimoto:450
yamashita:420 ishikawa:420 nakajima:400 maeda:390 fujita:380 ogawa:380 goto:370 okada:360
hasegawa:380 murakami:350 kondo:380 ishii:340 sakamoto:330 endo:330 aoki:320 fujii:310 nishimura:310
fukuda:310 ota:340 miura:300 fujiwara:300 okamoto:300 matsuda:290 nakagawa:290 nakano:280 harada:280
ono:380 tamura:270 takeuchi:270 kaneko:260 wada:250 nakayama:250 ishida:240 ueda:290 morita:240
hara:230 shibata:230 sakai:280 kudo:220 yokoyama:220 miyazaki:220 miyamoto:220 uchida:210 takagi:210
ando:210 taniguchi:210 ohno:20 maruyama:200 imai:200 takada:190 fujimoto:190 takeda:260 murata:190
ueno:180 sugiyama:180 masuda:180 sugawara:170 hirano:170 otsuka:170 kojima:270 chiba:170 kubo:160
matsui:160 iwasaki:150 sakurai:150 kinoshita:150 noguchi:150 matsuo:150 nomura:150 kikuchi:190
sano:150 onishi:150 sugimoto:140 arai:290 hamada:140 ichikawa:130 furukawa:130 mizuno:130
komatsu:130 shimada:130 koyama:130 konno:80 takano:120 yamanaka:120 uchiyama:110 nishida:120 oda:60
oka:60 seki:70 doi:50 ogata:50 mita:20 mano:20 noda:80 nagai:110 nagata:80 nishi:50 asano:70 asai:40
hori:70 hirata:110 honda:100 hoshino:80 iida:90 inaba:40 ishihara:80 iwata:80 iwamoto:70
kawaguchi:100 kawakami:80 kawamura:90 kawasaki:70 kono:90 kitamura:90 kuroda:70 koike:60 koga:40
kamei:25 kagawa:20 kano:30 kai:40 kashima:20 kishi:25 kita:20 maki:30 makino:40 matsuoka:90
mikami:40 minami:50 miki:25 miyake:40 mizutani:40 mochizuki:60 morimoto:70 morioka:15 nagano:40
naito:60 nakai:50 nakao:50 nakata:70 nakanishi:80 nishio:30 nishiyama:60 noro:8 oba:30 obata:20
ochi:20 ohta:5 oishi:50 okabe:40 okazaki:50 oki:10 okuda:60 okumura:40 omori:50 osawa:50 oshima:60
otani:60 oyama:40 ozaki:50 ozawa:60 sada:3 saeki:40 sakaguchi:40 sakata:40 sawada:70 senda:5 seto:15
shima:10 shinohara:40 shoji:40 soma:10 suda:20 sugita:20 suga:20 sumi:5 tada:25 tachibana:20
taguchi:50 takai:25 tamaki:20 tani:30 tsuchiya:80 tsuda:50 tsuji:60 tsukamoto:40 uehara:70 uemura:70
uno:30 usui:15 wakabayashi:20 yagi:70 yano:70 yasuda:70 yoneda:40 yoshikawa:90 yoshimura:70
yoshino:40 yuasa:20 imamura:70 inada:20 ide:30 iijima:60 ikegami:20 aida:15 aikawa:15 akita:15
amano:50 araki:80 bando:20 date:10 eguchi:30 ema:1 enomoto:40 fuji:5 fujino:20 gamo:1 hada:10
haga:20 hata:25 hino:20 hotta:30 jinno:8 kageyama:20 katayama:70 kida:20 kusano:20 kume:10 kuno:15
mabuchi:8 misawa:10 moriyama:30 muto:70 nagase:25 nakada:25 nara:10 nasu:15 niwa:25 nonaka:30 ryu:5
sakuma:30 sanada:8 seo:15 shiina:10 shiraishi:50 suwa:8 takase:20 taki:10 toda:40 tominaga:40
toyoda:40 tsutsui:20 umeda:40 ura:5 usami:10 yabe:10 yoda:10 yonezawa:10 kan:15
`;
/**
 * Japanese given names, each with a weight. No official counts exist: the names are those of the
 * yearly rankings of Meiji Yasuda Life (from 1912) and of its readings lists (from 2004), weighted by
 * judgement from 10 (among the ten commonest of a decade) to 1.
 */
export const JAPANESE_GIVEN_NAMES = `
hiroshi:10 takashi:10 kenji:10 akira:10 makoto:9 kazuo:6 yoshio:5 masao:4 hideo:4 toshio:4 kiyoshi:5
shigeru:5 minoru:5 isamu:2 saburo:1 ichiro:6 jiro:2 goro:1 taro:3 osamu:6 susumu:4 satoshi:8
tsuyoshi:6 takeshi:8 koji:8 kazuya:6 tatsuya:8 naoki:8 hideki:7 daisuke:9 kenta:8 shota:8 takuya:8
tomoya:5 yuta:7 ryota:6 shun:6 sho:7 ryo:7 jun:8 ken:7 kei:6 yu:9 jin:3 shin:5 rei:5 ryu:3 go:3
kai:4 gaku:2 dai:3 rin:5 ren:6 rui:3 riku:5 sora:5 haru:4 haruto:6 yuto:6 sota:5 hayato:5 minato:4
itsuki:4 yuma:4 yuki:16 yuya:6 yusuke:7 yuichi:3 yuji:6 yukio:4 yasuhiro:4 yasushi:4 yoshihiro:4
yosuke:5 yoichi:3 tomohiro:4 toru:6 toshiyuki:3 tetsuya:6 tetsuo:3 tatsuo:2 tadashi:4 takahiro:6
takayuki:5 takumi:7 taku:2 shuji:3 shuichi:3 shinji:6 shinichi:5 shingo:4 shunsuke:4 shuhei:4
seiji:5 seiichi:2 satoru:4 ryuji:3 ryosuke:5 ryohei:4 rikuto:2 nobuyuki:4 nobuo:2 norio:3 noboru:3
naoto:4 masato:5 masashi:5 masaki:6 masahiro:6 masaru:4 mamoru:3 manabu:4 makio:1 kyohei:3 kohei:6
koki:4 koichi:5 kota:4 kosuke:4 kenichi:6 kentaro:4 kengo:3 keisuke:6 keita:5 keiji:3 kazuki:6
kazuhiro:5 katsuya:3 kaoru:4 kaito:4 junichi:4 junya:3 hitoshi:5 hisashi:3 hiroyuki:7 hiroki:6
hideaki:3 hikaru:4 haruki:5 hajime:3 genki:2 fumiya:2 fumio:3 eiji:5 eiichi:2 atsushi:5 asahi:3
aoi:5 akio:3 akihiro:4 toma:2 soma:3 sosuke:3 sohei:1 issei:2 ibuki:2 haruma:1 yoko:9 kazuko:7
keiko:10 kyoko:6 sachiko:7 setsuko:4 toshiko:5 michiko:7 mieko:4 mitsuko:4 noriko:7 nobuko:4 reiko:5
ryoko:5 sumiko:4 takako:5 tomoko:8 yasuko:4 yoshiko:6 yuko:8 yukiko:6 yumiko:8 akiko:7 atsuko:5
ayako:5 chieko:4 eiko:4 emiko:5 etsuko:4 fumiko:5 hanako:2 haruko:3 hideko:3 hiroko:7 hisako:3
junko:7 kayoko:4 kimiko:3 kumiko:6 machiko:3 mariko:6 masako:6 momoko:3 naoko:6 naomi:6 maki:4
mika:6 miho:6 miki:6 mina:4 minako:3 misaki:7 mio:5 miu:4 miyu:5 miyuki:6 mai:7 maiko:3 mami:5 mao:5
mari:5 maya:4 mayu:4 mayumi:6 megumi:8 mei:4 moe:5 momo:3 momoka:4 nana:5 nanami:5 nao:5 natsuki:5
natsumi:6 noa:3 nozomi:5 rena:4 reina:4 rie:6 riko:5 rika:5 rina:5 rio:4 risa:6 rumi:3 saki:7
sakura:6 sana:3 sanae:3 saori:6 sara:3 satomi:5 sayaka:6 sayuri:3 shiho:5 shiori:6 shoko:3 suzu:2
tomomi:5 tsubasa:4 tsumugi:2 wakana:3 yua:5 yui:7 yuina:3 yuka:7 yukari:4 yumi:6 yuna:5 yuri:6
yuria:2 yurika:2 yurina:2 yuzuki:3 yuu:2 ai:7 airi:4 aimi:2 akane:5 akari:5 akemi:5 ami:4 ayaka:7
ayumi:6 ayane:3 ayano:4 asuka:5 asami:5 ayame:2 anna:3 an:3 chie:4 chika:5 chinatsu:3 chiharu:3
chisato:3 ena:2 eri:6 erika:5 eriko:4 emi:5 ema:2 hana:5 hina:5 hinata:4 himari:4 haruka:7 haruna:5
hazuki:2 hitomi:5 honoka:4 honami:2 iroha:2 izumi:4 juri:2 kana:6 kanae:2 kanako:5 kanna:2 kaho:4
kaede:3 kaori:6 karen:3 karin:4 kazumi:4 kazue:3 kokoro:2 koharu:4 kotone:3 kurumi:2 kyoka:2
manami:5 marina:4 mihoko:1 minami:5 misa:3 misato:3 mitsuki:2 mizuki:5 mutsumi:2 nene:2 nina:1
nodoka:2 ran:3 riho:2 riri:1 ririka:1 rino:3 riona:1 runa:3 sae:3 sari:1 sena:3 seira:1 sei:2
shiina:1 shizuka:4 sumire:3 toko:1 towa:2 uta:2 yae:1 yayoi:2 yoshie:3 yoshimi:3 juna:1 nagi:2 sen:1
shu:3 so:3 yo:2 eito:2 ao:3 leo:1 reo:2 taiki:4 taichi:4 taiga:3 tenma:1 toa:1 yamato:4 yusei:2
yushi:1 yuga:1 ayumu:4
`;
