/**
 * Chinese surnames of two characters, pinyin first, in any form of the characters. Sources: Hundred
 * Family Surnames (Song dynasty), of which those that are still borne; for 尉迟, 万俟, 澹台 and 长孙,
 * whose readings as surnames are not the first of their characters, Contemporary Chinese Dictionary
 * (Commercial Press, 7th edition).
 */
export const COMPOUND_SURNAMES = `
ouyang 欧阳
shangguan 上官
sima 司马
situ 司徒
sikong 司空
zhuge 诸葛
xiahou 夏侯
huangfu 皇甫
dongfang 东方
murong 慕容
linghu 令狐
yuwen 宇文
zhangsun 长孙
gongsun 公孙
duanmu 端木
dongguo 东郭
nangong 南宫
ximen 西门
helian 赫连
tantai 澹台
yuchi 尉迟
moqi 万俟
wenren 闻人
shentu 申屠
taishi 太史
gongye 公冶
puyang 濮阳
chunyu 淳于
zhongli 钟离
xianyu 鲜于
lüqiu 闾丘
baili 百里
`;
