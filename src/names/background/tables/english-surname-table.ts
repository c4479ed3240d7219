/**
 * Surnames of the United States, each with its bearers among 100,000 people. Source: U.S. Census
 * Bureau, Frequently Occurring Surnames from the 2010 Census (public domain), the most common 1,000.
 * Of these: the first two hundred and fifty, and of the later ones the shorter (long ones cannot be
 * read as Korean).
 *
 * The census gives the share of each surname's bearers who are Asian. Surnames of which seven in ten
 * or more are, and which are Korean (Kim 94.5 %, Park 73 %, Choi 96.1 %), are left out: they would
 * count Koreans among the English. Lee (42.2 %), Young (3 %), Moon (19.1 %), Long (2.5 %), Chung,
 * Chang, Yang, Lim, Yu and other Chinese ones stand with the share that is not Asian.
 */
export const ENGLISH_SURNAMES = `
smith:828 johnson:655 williams:551 brown:487 jones:483 garcia:395 miller:394 davis:379 rodriguez:371
martinez:360 hernandez:354 lopez:297 gonzalez:285 wilson:272 anderson:266 thomas:256 taylor:255
moore:246 jackson:240 martin:238 lee:136 perez:231 thompson:225 white:224 harris:212 sanchez:209
clark:191 ramirez:189 lewis:180 robinson:180 walker:177 young:159 allen:164 king:156 wright:156
scott:149 torres:148 hill:147 flores:147 green:146 adams:145 nelson:144 baker:142 hall:138
rivera:133 campbell:131 mitchell:130 carter:128 roberts:128 gomez:124 phillips:122 evans:121
turner:118 diaz:118 parker:114 cruz:108 edwards:113 collins:112 reyes:106 stewart:110 morris:108
morales:106 murphy:105 cook:103 rogers:103 gutierrez:99 ortiz:97 morgan:97 cooper:95 peterson:94
bailey:94 reed:94 kelly:91 howard:90 ramos:85 cox:89 ward:88 richardson:88 watson:86 brooks:85
chavez:85 wood:85 james:85 bennett:84 gray:83 mendoza:78 ruiz:81 hughes:80 price:80 alvarez:79
castillo:76 sanders:78 patel:78 myers:78 long:76 ross:78 foster:77 jimenez:76 powell:76 jenkins:76
perry:75 russell:75 sullivan:75 bell:75 coleman:74 butler:74 henderson:74 barnes:74 gonzales:70
fisher:73 vasquez:72 simmons:71 romero:70 jordan:71 patterson:70 alexander:69 hamilton:68 graham:68
reynolds:68 griffin:67 wallace:67 moreno:66 west:66 cole:66 hayes:66 bryant:65 herrera:65 gibson:65
ellis:64 medina:63 aguilar:63 stevens:63 murray:63 ford:63 castro:60 marshall:62 owens:62
harrison:61 fernandez:58 mcdonald:61 woods:60 washington:60 kennedy:60 wells:60 vargas:58 henry:58
freeman:57 webb:57 tucker:57 guzman:56 burns:56 crawford:56 olson:56 simpson:55 porter:55 hunter:55
gordon:55 mendez:55 silva:54 shaw:54 snyder:54 mason:54 dixon:54 munoz:54 hunt:54 hicks:54 holmes:53
palmer:53 wagner:53 black:52 robertson:52 boyd:52 rose:52 stone:52 salazar:51 fox:52 warren:52
mills:51 meyer:51 rice:51 schmidt:50 garza:50 daniels:50 ferguson:50 nichols:49 stephens:49 soto:49
weaver:49 ryan:48 gardner:48 payne:48 grant:48 dunn:48 kelley:48 spencer:47 hawkins:47 arnold:47
pierce:47 hansen:47 peters:46 santos:40 hart:46 bradley:46 knight:46 elliott:46 cunningham:46
duncan:46 armstrong:46 hudson:46 carroll:45 lane:45 riley:45 andrews:45 ray:44 delgado:45 berry:45
perkins:44 hoffman:44 johnston:44 matthews:44 pena:44 richards:44 willis:44 carpenter:44 lawrence:44
george:40 chapman:43 rios:43 ortega:42 greene:43 nunez:42 harper:42 burke:42 larson:42 santiago:41
morrison:41 franklin:41 carlson:41 austin:41 carr:40 lawson:40 jacobs:40 obrien:40 lynch:40 singh:40
vega:39 bishop:40 oliver:39 jensen:39 harvey:39 gilbert:39 dean:38 sims:38 howell:38 wong:5 reid:38
hanson:38 mccoy:38 garrett:38 burton:38 weber:37 welch:37 rojas:37 lucas:36 fields:36 yang:1
little:36 banks:36 day:35 walsh:36 bowman:36 schultz:36 luna:35 fowler:35 davidson:35 may:35
holland:35 newman:35 pearson:34 curtis:34 douglas:34 schneider:34 joseph:31 barrett:34 keller:33
wade:33 molina:32 stanley:33 hopkins:33 bates:32 beck:32 lambert:32 miranda:30 byrd:31 craig:31
lowe:31 powers:31 neal:31 leonard:31 gregory:31 sutton:31 fleming:31 rhodes:31 shelton:31 norris:30
watts:30 cohen:30 moran:30 parks:30 steele:30 becker:30 holt:30 barker:30 terry:29 hale:29 leon:29
benson:29 haynes:29 horton:29 miles:29 lyons:29 bush:28 wolfe:28 mann:27 page:28 mccarthy:28 love:28
reeves:28 chang:3 klein:27 daniel:26 simon:26 hardy:27 lin:1 sharp:27 barber:27 bowen:27 dennis:26
paul:25 blair:26 cross:26 quinn:26 moss:26 swanson:26 chan:3 khan:26 gill:22 manning:25 gross:25
doyle:25 newton:25 blake:25 brady:25 roman:25 todd:24 hines:24 tate:24 mack:24 rowe:24 wise:23
clarke:23 barton:23 maxwell:23 logan:23 norman:23 parsons:23 frank:23 glover:23 casey:22 floyd:22
ball:22 tyler:22 cobb:22 gibbs:22 moody:22 lloyd:22 mueller:22 french:22 kramer:22 pope:22 norton:22
flynn:21 yates:21 hogan:21 marsh:21 owen:21 lang:20 brock:21 drake:21 cain:21 burnett:20 lamb:20
hess:20 nash:20 briggs:20 roth:20 short:19 mora:19 bryan:19 weiss:19 bass:19 greer:19 summers:19
carey:19 poole:19 lam:2 huff:19 hood:19 monroe:19 kirk:18 combs:18 skinner:18 wall:18 boone:18
kirby:18 bruce:18 roy:16 vincent:18 york:18 hodge:18 abbott:18 gates:18 chase:18 horn:18 heath:17
glenn:17 bond:17 kane:17 hancock:17 dillon:17 savage:17 ho:1 pitts:17 rich:17 booth:17 koch:17
ware:17 marks:16 clay:16 tanner:16 berg:16 keith:16 hobbs:16 beard:16 snow:16 vance:16 barry:16
eaton:16 dyer:16 prince:16 english:16 hurst:16 kemp:16 nolan:16 moon:12 strong:15 kline:15 roach:15
knox:15 kerr:15 leach:15 orr:15 kent:15 barr:15 david:13 berger:15 gaines:15 stein:15 stout:15
sloan:15 chung:1 hull:15 buck:14 howe:14 frost:14 glass:14 morse:14 noble:14 weeks:14 walls:14
house:14 mays:14 hahn:13 small:14 peck:14 boyle:13 hanna:13 pace:13 rush:13 mayer:13 case:13
moses:13 gould:13 duffy:13 levy:13 lim:1 fry:13 best:13 crane:13 lynn:13 bean:13 cano:13 stuart:12
church:12 good:12 duke:12 madden:12 tang:1 archer:12
`;
