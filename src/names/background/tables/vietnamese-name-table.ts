/**
 * Vietnamese surnames without tone marks, each with its bearers among 100,000 people. Sources: Le
 * Trung Hoa, Ho va ten nguoi Viet Nam (2005), for the twelve most common (Nguyen 38 %, Tran 11 %,
 * Le 9.5 %, Pham 7.1 %, Hoang and Huynh 5.1 %, Phan 4.5 %, Vu and Vo 3.9 %, Dang 2.1 %, Bui 2 %);
 * the rest from 207,000 names of the province of Dak Lak (hoten.org, sample DKL01).
 */
export const VIETNAMESE_SURNAMES = `
nguyen:38400 tran:11000 le:9500 pham:7100 hoang:3200 huynh:1900 phan:4500 vu:2200 vo:1700 dang:2100
bui:2000 do:1400 ho:1300 ngo:1300 duong:1000 ly:500 dinh:1400 truong:1500 trinh:1000 mai:900 ha:900
doan:900 luong:880 cao:850 dao:750 ta:280 luu:500 trieu:300 phung:370 dam:300 chu:330 van:330 vi:250
thai:300 lam:290 vuong:270 to:250 hua:220 dau:200 chau:220 quach:150 luc:100 ma:140 lai:140 tong:130
la:118 be:50 mong:60 dong:100 kieu:98 than:94 tang:80 sam:50 lo:70 tu:69 vy:67 long:40 bach:65
lang:40 nong:300 quang:60 kim:30 ton:60 nghiem:60 mac:60 khuat:50 vinh:10 an:20 ong:30 thach:80
son:60 lieu:20 giang:40 tieu:20 cu:40 khuong:20 ninh:30 bien:10 ngan:20 kha:30 dai:5 hong:10
chung:10 ung:10 on:10 diep:60 au:20 lu:40 cung:10 cam:20 hang:20 phi:10 han:10 doi:5 phong:10 yen:10
`;
/**
 * Vietnamese given names (the last word of the name) without tone marks, each with its bearers among
 * 100,000 people, men and women together. Source: the hundred most common of men and of women in the
 * 207,000 names of DKL01 (born 1991-2002, hoten.org); half of each.
 */
export const VIETNAMESE_GIVEN_NAMES = `
trang:2097 thao:1857 linh:1945 anh:2256 phuong:2600 hang:1100 huyen:1053 hien:1119 huong:1140
ngoc:1126 dung:1698 nhung:843 thuy:1710 nhi:811 duyen:777 van:856 quynh:747 nga:744 yen:739
trinh:732 thuong:766 uyen:668 ngan:609 hanh:653 oanh:596 tram:581 ly:578 mai:573 hoa:852 vy:509
hong:497 tam:810 thu:472 my:628 giang:671 loan:460 thanh:1490 vi:418 lan:418 quyen:544 chi:398
tien:935 hue:344 nguyet:337 nhu:333 nguyen:1032 tuyet:318 diem:310 lien:299 hoai:266 kieu:257 le:253
xuan:234 tuyen:234 tham:232 dieu:200 duong:592 suong:192 an:471 binh:565 bich:172 chau:171 thi:169
hau:451 nhan:422 minh:812 hieu:1150 truc:145 han:143 na:143 dao:138 hai:847 y:133 hao:226 cuc:124
tran:120 thoa:119 phuc:634 lieu:102 thom:101 tra:98 thuan:327 tho:208 phung:87 lanh:87 quy:365
ha:676 diep:75 tuoi:72 tuan:1356 hoang:1231 huy:1113 hung:1453 nam:988 son:951 duc:942 dat:780
cuong:780 long:775 trung:775 thang:700 duy:577 quang:557 truong:509 tai:504 toan:491 phong:455
tung:447 khanh:600 bao:600 quan:413 nghia:389 lam:388 vinh:383 manh:376 viet:352 thinh:342 hiep:325
tan:323 phu:322 thien:433 thai:308 nhat:300 cong:297 sang:295 phuoc:281 quoc:274 vuong:257 khoa:252
tri:249 kien:244 loc:239 chien:238 trong:226 tin:192 phat:187 dai:186 thong:184 dong:173 phi:170
chung:166 loi:151 luan:136 khai:125 hoan:122 danh:120 kiet:118 luc:117 khang:116 quyet:115 thach:110
canh:107 tinh:99 dinh:96 vu:620 kim:380 bang:60 khoi:80 luong:60 dang:60 lap:40 sinh:60 sam:20
tu:372 ninh:40 sung:10 lai:20 nhuan:20 que:40 mi:60 khuong:20 be:20 chinh:120 si:30 to:30 ut:20
`;
/**
 * Middle names without tone marks, each with its share among 100,000. Sources: hoten.org (SG01:
 * women Thi and Ngoc above 17 % each, the ten commonest 60.4 %; men's ten commonest 41.9 %); the
 * middle name of men was Van for most of those born before 1980. Shares within these bounds judged.
 */
export const VIETNAMESE_MIDDLE_NAMES = `
thi:17000 van:11000 ngoc:9000 thanh:5000 minh:4500 hoang:3500 duc:3000 quoc:2800 anh:2600 xuan:2200
kim:2000 huu:2000 dinh:1900 thu:1700 phuong:1700 gia:1600 quang:1600 cong:1400 bao:1400 hong:1300
my:1200 tuan:1000 trong:1000 nhat:1000 duy:900 khanh:900 the:800 viet:800 manh:700 hai:700 tien:700
bich:700 le:600 tran:600 nguyen:1500 quynh:600 thuy:900 hoai:500 nhu:500 mai:500 ba:400 dang:600
phuc:500 vinh:400 thai:400 thien:400 huynh:300 truong:300 hung:300 cam:200 ai:200 an:300 chi:300
dieu:300 lan:200 tan:300 tri:300 trung:400 tu:300 uyen:200 yen:300 hien:200 song:50 son:150 si:100
nam:150 long:150 dai:150 khac:200 nghia:100 linh:200 tuyet:300 trinh:100 diem:200 ha:300 phu:200
chinh:100 chau:200 vu:200 ho:100 truc:200 tuong:150 kieu:200 dong:150 dac:100 tat:60 phi:150
huong:250 cao:100 bui:80 phan:120 pham:120
`;
