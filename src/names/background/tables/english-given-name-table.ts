/**
 * Given names of the United States, each with its bearers among 100,000 people of the sex. Source:
 * U.S. Census Bureau, Frequently Occurring First Names from the 1990 Census (public domain): men and
 * women apart, a name of both sexes in both.
 *
 * Census names that are Korean immigrants' (Young, Sung, Jung, Soon, Myung, Kyung, Yong, Sang, Jin)
 * are left out: they would count Koreans among the English. Kim stays: it is short for Kimberly.
 */
export const ENGLISH_MENS_NAMES = `
james:3318 john:3271 robert:3143 michael:2629 william:2451 david:2363 richard:1703 charles:1523
joseph:1404 thomas:1380 christopher:1035 daniel:974 paul:948 mark:938 donald:931 george:927
kenneth:826 steven:780 edward:779 brian:736 ronald:725 anthony:721 kevin:671 jason:660 matthew:657
gary:650 timothy:640 jose:613 larry:598 jeffrey:591 frank:581 scott:546 eric:544 stephen:540
andrew:537 raymond:488 gregory:441 joshua:435 jerry:432 dennis:415 walter:399 patrick:389 peter:381
harold:371 douglas:367 henry:365 carl:346 arthur:335 ryan:328 roger:322 joe:321 juan:316 jack:315
albert:314 jonathan:313 justin:311 terry:311 gerald:309 keith:308 samuel:306 willie:302 ralph:282
lawrence:282 nicholas:275 roy:273 benjamin:270 bruce:263 brandon:260 adam:259 harry:251 fred:251
wayne:249 billy:248 steve:246 louis:243 jeremy:242 aaron:240 randy:232 howard:230 eugene:230
carlos:229 russell:224 bobby:223 victor:222 martin:216 ernest:215 phillip:213 todd:213 jesse:209
craig:206 alan:204 shawn:200 clarence:197 sean:197 philip:197 chris:197 johnny:195 earl:193
jimmy:191 antonio:190 danny:190 bryan:190 tony:190 luis:189 mike:189 stanley:186 leonard:186
nathan:185 dale:184 manuel:181 rodney:180 curtis:180 norman:177 allen:174 marvin:171 vincent:168
glenn:167 jeffery:166 travis:166 jeff:166 chad:165 jacob:165 lee:162 melvin:162 alfred:162 kyle:160
francis:160 bradley:159 jesus:155 herbert:155 frederick:154 ray:153 joel:152 edwin:148 don:145
eddie:144 ricky:141 troy:138 randall:138 barry:134 alexander:132 bernard:127 mario:125 leroy:125
francisco:124 marcus:124 micheal:123 theodore:123 clifford:123 miguel:122 oscar:122 jay:118 jim:118
tom:117 calvin:115 alex:115 jon:115 ronnie:113 bill:112 lloyd:112 tommy:112 leon:112 derek:112
warren:110 darrell:108 jerome:108 floyd:107 leo:106 alvin:105 tim:104 wesley:104 gordon:104 dean:104
greg:104 jorge:104 dustin:103 pedro:103 derrick:103 dan:101 lewis:99 zachary:99 corey:98 herman:97
maurice:97 vernon:97 roberto:97 clyde:95 glen:94 hector:94 shane:93 ricardo:93 sam:92 rick:91
lester:91 brent:90 ramon:90 charlie:90 tyler:89 gilbert:89 gene:87 marc:87 reginald:84 ruben:82
brett:82 angel:82 nathaniel:81 rafael:81 leslie:81 edgar:80 milton:80 raul:79 ben:78 chester:78
cecil:78 duane:77 franklin:77 andre:76 elmer:74 brad:73 gabriel:73 ron:72 mitchell:72 roland:72
arnold:72 harvey:72 jared:71 adrian:69 karl:69 cory:68 claude:68 erik:68 darryl:67 jamie:66 neil:66
jessie:65 christian:65 javier:65 fernando:65 clinton:65 ted:64 mathew:64 tyrone:64 darren:64
lonnie:64 lance:63 cody:63 julio:63 kelly:63 kurt:62 allan:61 nelson:61 guy:60 clayton:60 hugh:60
max:59 dwayne:59 dwight:58 armando:58 felix:58 jimmie:58 everett:57 jordan:56 ian:56 wallace:56
ken:55 bob:55 jaime:55 casey:54 alfredo:54 alberto:53 dave:53 ivan:53 johnnie:52 sidney:52 byron:52
julian:52 isaac:51 morris:51 clifton:50 willard:50 daryl:50 ross:50 virgil:49 andy:49 marshall:49
salvador:49 perry:49 kirk:49 sergio:49 marion:48 tracy:48 seth:48 kent:48 terrance:48 rene:48
eduardo:47 terrence:47 enrique:46 freddie:46 wade:45 austin:44 stuart:44 fredrick:43 arturo:43
alejandro:43 jackie:43 joey:43 nick:43 luther:43 wendell:42 jeremiah:42 evan:42 julius:42 dana:42
donnie:41 otis:41 shannon:40 trevor:40 oliver:40 luke:40 homer:40 gerard:40 doug:40 kenny:39
hubert:39 angelo:39 shaun:39 lyle:38 matt:38 lynn:38 alfonso:38 orlando:37 rex:37 carlton:37
ernesto:37 cameron:37 neal:37 pablo:36 lorenzo:36 omar:36 wilbur:36 blake:36 grant:36 horace:36
roderick:36 kerry:36 abraham:35 willis:35 jean:35 ira:35 andres:34 cesar:34 malcolm:34 rudolph:34
damon:34 kelvin:34 rudy:34 preston:34 alton:33 archie:33 marco:33 pete:32 randolph:32 garry:32
geoffrey:32 jonathon:32 felipe:32 gerardo:32 ed:32 dominic:32 robin:32 loren:32 colin:31 lucas:31
benny:30 noel:30 spencer:30 rodolfo:30 myron:30 edmund:30 garrett:29 cedric:29 lowell:29 gregg:29
sherman:28 wilson:28 devin:28 kim:28 israel:28 leland:27 simon:26 irving:26 bryant:26 owen:26
rufus:25 sammy:25 mack:25 levi:25 marcos:25 gustavo:25 jake:25 lionel:24 marty:24 taylor:24 ellis:24
clint:24 drew:24 jody:24 al:23 wilfred:23 josh:23 hugo:23 caleb:23 sheldon:23 erick:23 frankie:23
stewart:22 doyle:22 terence:22 elias:22 bert:22 conrad:22
`;
export const ENGLISH_WOMENS_NAMES = `
mary:2629 patricia:1073 linda:1035 barbara:980 elizabeth:937 jennifer:932 maria:828 susan:794
margaret:768 dorothy:727 lisa:704 nancy:669 karen:667 betty:666 helen:663 sandra:629 donna:583
carol:565 ruth:562 sharon:522 michelle:519 laura:510 sarah:508 kimberly:504 deborah:494 jessica:490
shirley:482 cynthia:469 angela:468 melissa:462 brenda:455 amy:451 anna:440 rebecca:430 virginia:430
kathleen:424 pamela:416 martha:412 debra:408 amanda:404 stephanie:400 carolyn:385 christine:382
marie:379 janet:379 catherine:373 frances:370 ann:364 joyce:364 diane:359 alice:357 julie:348
heather:337 teresa:336 doris:335 gloria:335 evelyn:322 jean:315 cheryl:315 mildred:313 katherine:313
joan:306 ashley:303 judith:297 rose:296 janice:285 kelly:283 nicole:281 judy:276 christina:275
kathy:272 theresa:271 beverly:267 denise:264 tammy:259 irene:252 jane:250 lori:248 rachel:242
marilyn:241 andrea:236 kathryn:234 louise:229 sara:229 anne:228 jacqueline:228 wanda:226 bonnie:223
julia:223 ruby:221 lois:220 tina:220 phyllis:219 norma:218 paula:217 diana:216 annie:216 lillian:211
emily:208 robin:208 peggy:208 crystal:207 gladys:205 rita:204 dawn:202 connie:200 florence:200
tracy:197 edna:197 tiffany:195 carmen:195 rosa:194 cindy:192 grace:189 wendy:185 victoria:180
edith:179 kim:178 sherry:178 sylvia:177 josephine:177 thelma:175 shannon:175 sheila:175 ethel:174
ellen:173 elaine:173 marjorie:173 carrie:171 charlotte:169 monica:166 esther:166 pauline:165
emma:165 juanita:164 anita:162 rhonda:162 hazel:161 amber:160 eva:159 debbie:157 april:154
leslie:154 clara:153 lucille:153 jamie:153 joanne:150 eleanor:150 valerie:149 danielle:149 megan:147
alicia:146 suzanne:145 michele:145 gail:145 bertha:143 darlene:142 veronica:142 jill:142 erin:141
geraldine:141 lauren:137 cathy:137 joann:136 lorraine:135 lynn:135 sally:135 regina:133 erica:130
beatrice:130 dolores:129 bernice:128 audrey:127 yvonne:126 annette:125 june:125 samantha:124
marion:122 dana:122 stacy:121 ana:120 renee:120 ida:118 vivian:118 roberta:117 holly:117
brittany:117 melanie:116 loretta:115 yolanda:115 jeanette:115 laurie:114 katie:113 kristen:111
vanessa:111 alma:111 sue:111 elsie:110 beth:110 jeanne:109 vicki:109 carla:107 tara:107 rosemary:107
eileen:105 terri:105 gertrude:103 lucy:103 tonya:102 ella:101 stacey:101 wilma:99 gina:99 kristin:99
jessie:98 natalie:98 agnes:98 vera:98 willie:97 charlene:97 bessie:96 delores:95 melinda:94 pearl:94
arlene:94 maureen:92 colleen:92 allison:92 tamara:92 joy:91 georgia:91 constance:91 lillie:90
claudia:90 jackie:90 marcia:90 tanya:89 nellie:89 minnie:89 marlene:88 heidi:88 glenda:88 lydia:86
viola:86 courtney:86 marian:86 stella:85 caroline:85 dora:84 jo:83 vickie:82 mattie:81 terry:80
maxine:79 irma:79 mabel:78 marsha:78 myrtle:78 lena:77 christy:77 deanna:76 patsy:76 hilda:75
gwendolyn:74 jennie:73 nora:73 margie:72 nina:72 cassandra:72 leah:72 penny:71 kay:71 priscilla:71
naomi:71 carole:71 brandy:70 olga:70 billie:69 dianne:69 tracey:69 leona:69 jenny:68 felicia:68
sonia:68 miriam:66 velma:66 becky:66 bobbie:65 violet:65 kristina:65 toni:64 misty:63 mae:63
shelly:62 daisy:62 ramona:62 sherri:62 erika:61 katrina:61 claire:61 lindsey:60 lindsay:60 geneva:59
belinda:59 margarita:59 sheryl:59 cora:58 faye:58 ada:57 natasha:57 sabrina:57 isabel:57
marguerite:56 hattie:56 harriet:56 molly:55 cecilia:55 kristi:55 brandi:55 blanche:55 sandy:55
rosie:55 joanna:55 iris:55 eunice:54 angie:54 inez:53 madeline:52 amelia:52 alberta:52 genevieve:51
monique:51 jodi:51 janie:51 maggie:51 kayla:51 sonya:51 jan:51 lee:51 kristine:51 candace:51
fannie:50 maryann:50 opal:50 alison:50 yvette:50 melody:50 luz:49 susie:49 olivia:49 flora:49
shelley:49 kristy:48 mamie:48 lula:48 lola:48 verna:48 antoinette:48 candice:46 juana:46 pam:46
kelli:46 hannah:45 whitney:45 bridget:45 karla:44 celia:44 latoya:43 patty:43 gayle:43 della:43
vicky:43 lynne:43 sheri:42 marianne:42 kara:41 myra:40 leticia:40 pat:40 krista:40 roxanne:40
angelica:39 robyn:39 adrienne:39 rosalie:39 alexandra:39 brooke:39 bethany:39 sadie:39 bernadette:39
traci:38 jody:38 kendra:38 jasmine:38 rachael:38 chelsea:38 muriel:38 marcella:37 elena:37
angelina:37 nadine:36 kari:36 estelle:36 lora:36 mona:35 doreen:35 angel:35 desiree:35 antonia:35
hope:34 ginger:34 janis:34 betsy:34 freda:34 mercedes:33 meredith:33 teri:33 cristina:33 eula:33
leigh:32 meghan:32 sophia:32 eloise:32 rochelle:32 gretchen:32 raquel:31 alyssa:31 jana:31 gwen:31
jenna:30 tricia:30 olive:30
`;
/**
 * Names of people born since, which the census of 1990 has not: from the yearly lists of the Social
 * Security Administration (popular names by year of birth), without figures.
 */
export const ENGLISH_NEWER_NAMES = `
aidan aiden alexis aubrey ava bella brayden brianna caden carter chloe connor cooper dylan elijah
ellie emerson ethan faith fiona gavin hailey harper hunter isabella jaden jayden kaitlyn katelyn
kylie landon layla liam lily logan mackenzie madison mason mia mila morgan noah nolan paige parker
peyton riley ryder savannah sebastian serena sienna skylar sofia summer sydney tristan trinity
vivienne wyatt xavier zoe
`;
