/**
 * Words of Korean company names that tell little, and names that are also printed in translation. The
 * class `country` holds places too: the cities across the border that DPRK companies trade from.
 *
 * Columns: class | hangul, northern spelling first | hanja, traditional and simplified | English,
 * all the same word, the first being the form that is compared | English that stands for the same
 * hangul but is a word of its own elsewhere | romanizations, one for each spelling that
 * `romanSkeleton` tells apart | words that look like it and are others.
 *
 * Only romanizations that follow from a system or its assimilation rules stand here, no misprints of
 * single lists. Short romanizations that are words or names elsewhere (susan, teri, kuka) are left
 * out: those rows are known by hangul and English alone.
 *
 * Sources: names printed side by side for one company by the United Nations (Security Council list,
 * KPe.001 to KPe.075) and by OFAC (DPRK programmes); for rows that neither prints, the ordinary
 * Korean-English dictionary sense. Koryo is no row: it tells banks and airlines apart.
 */
export const LEXICON_ROWS = `
country|조선,조선민주주의인민공화국,북조선,북한|朝鮮,朝鲜,北朝鮮,北朝鲜,朝鮮民主主義人民共和國,朝鲜民主主义人民共和国|korea,korean,koreas,dprk,dprkn,dprks,dpr korea,north korea,north korean,north koreas,democratic peoples republic of korea,of korea,of dprk,of the dprk,of north korea,of the democratic peoples republic of korea||choson,chosun,joseon|chosen,koryo,choshin
country|한국,대한민국,남조선|韓國,韩国,大韓民國,大韩民国|south korea,south korean,republic of korea,of the republic of korea||hanguk|hanka,hangu
country|중국|中國,中国|china,chinese||chungguk|chongguk
country|로씨야,러시아|俄羅斯,俄罗斯|russia,russian|||
country|일본|日本|japan,japanese||ilbon|
country|평양|平壤|pyongyang,pyeongyang|||pyongchon
country|홍콩|香港|hong kong,hongkong,hkg||hyanggang|hongkang
country|단동|丹東,丹东|dandong||tandong|
country|대련|大連,大连|dalian||taeryon|taeryong
country|심양|瀋陽,沈阳|shenyang||simyang|
country|북경,베이징|北京|beijing||pukkyong|
country|상해,상하이|上海|shanghai||sanghae|
country|연변,연길|延邊,延边,延吉|yanbian,yanji||yonbyon|
legal|회사|會社,会社|company,corporation,corp,co,companies||hoesa,hwesa|hosta,hessa
legal|총회사|總會社,总会社|general corporation,general company,gen corp,general corp,general co||chonghoesa,chong hoesa,chong hoisa|chong,general
legal|합영회사|合營會社,合营会社|joint venture,joint venture company,joint venture corporation,joint venture co,joint operation,joint operation company,jv,jvc,j v||hapyonghoesa,hapyong hoesa,hapyong hoisa|joint,venture,hapyong
legal|합작회사|合作會社,合作会社|||hapjak hoesa,hapchak hoesa|hapjanggang
legal|주식회사|株式會社,株式会社|||chusikhoesa,chusik hoesa,jusik hoesa|chusik
legal|유한회사,유한책임회사|有限會社,有限会社|||yuhan hoesa,yuhanhoesa|yuhan
legal|합자회사|合資會社,合资会社||||
legal|합명회사|合名會社,合名会社||||
legal|상사|商社|||sangsa|sansa
generic|총|總,总|general,gen|||
generic|무역|貿易,贸易|trading,trade,trdg||muyok|muyong,mujok
generic|수출입|輸出入,输出入|import export,import and export,export import,export and import,imp exp,i e||suchulip,suchurip|
generic|은행|銀行,银行|bank,banking||unhaeng|unhye
generic|신용|信用|credit|trust|sinyong|sinyang,shinhan
generic|해운|海運,海运|shipping,shpg|marine,maritime|haeun|haein
generic|선박|船舶|ship,ships,vessel,vessels||sonbak|sonback
generic|해사|海事|maritime|marine||
generic|해양|海洋|ocean|marine,maritime|haeyang|hanyang
generic|선원|船員,船员|crew|seamen|sonwon|songwon
generic|운수,수송|運輸,运输,輸送,输送|transport,transportation|||
generic|기계|機械,机械|machinery,machine,machines||kigye|
generic|전자|電子,电子|electronics,electronic||jonja|
generic|기술|技術,技术|technology,technologies,technol|technical,tech|kisul|
generic|개발|開發,开发|development,dev||kaebal|
generic|발전|發展,发展|development||paljon|
generic|투자|投資,投资|investment,investments||thuja|
generic|보험|保險,保险|insurance||pohom|
generic|과학원|科學院,科学院|academy of sciences,academy of science||kwahakwon,kwahagwon|
generic|과학|科學,科学|science,sciences,scientific||kwahak|
generic|국방|國防,国防|national defence,national defense|defence,defense|kukpang,kukbang|
generic|대외|對外,对外|external|foreign,overseas|taeoe|
generic|외국|外國,外国|foreign|external|oeguk|
generic|해외|海外|overseas|external,foreign|haeoe|
generic|건설|建設,建设|construction|building|konsol|consul,console
generic|광업|鑛業,矿业|mining||kwangop|
generic|련합,연합|聯合,联合|united,associated|union,allied|ryonhap,yonhap|
generic|국제|國際,国际|international,intl||kukje,kukche|
generic|화학|化學,化学|chemical,chemicals,chemistry||hwahak|
generic|산업|産業,产业|industrial,industry,industries,ind||sanop|
generic|공업|工業,工业|industrial,industry,industries,ind||kongop|
generic|경제|經濟,经济|economic,economy,economics||kyongje|
generic|정보|情報,情报|information,info|||
generic|통신|通信|communications,communication|telecommunications,telecom|thongsin|
generic|항공|航空|aviation|airlines,airways,air|hanggong|
generic|석탄|石炭,石炭|coal||soktan|
generic|철강|鐵鋼,铁钢,钢铁|steel||cholgang|
generic|금속|金屬,金属|metal,metals,metallic||kumsok|
generic|자원|資源,资源|resources,resource||chawon|
generic|자연|自然|natural,nature||chayon|
generic|국가|國家,国家|state|national||
generic|민족|民族|national||minjok|
generic|중앙|中央|central||chungang|
generic|인민군|人民軍,人民军|peoples army||inmingun|
generic|로동당,노동당|勞動黨,劳动党|workers party||rodongdang|
generic|원자력|原子力|atomic energy|nuclear energy|wonjaryok|
generic|우주|宇宙|space|aerospace||
generic|위원회|委員會,委员会|committee|commission|wiwonhoe|
generic|정찰|偵察,侦察|reconnaissance||chongchal|
generic|총국|總局,总局|general bureau|general department|chongguk|chongkok
generic|대학|大學,大学|university,univ|college|taehak|
generic|연구소|硏究所,研究所|research institute|institute|yonguso|
generic|연구원|硏究院,研究院|research institute|institute|yonguwon|
generic|관리|管理|management,mgmt|administration|kwalli|
generic|상업|商業,商业|commercial,commerce||sangop|
generic|합영|合營,合营|joint||hapyong|
generic|농업|農業,农业|agricultural,agriculture||nongop|
generic|림업,임업|林業,林业|forestry|||
generic|제약|製藥,制药|pharmaceutical,pharmaceuticals||cheyak|
generic|건재|建材|building materials|||
generic|재료|材料|material,materials|||
generic|아연|亞鉛,亚铅|zinc|||
generic|원유|原油|crude oil|oil||
generic|석유|石油|petroleum|oil||
generic|탐사|探査,探查|exploration||thamsa|
generic|군수|軍需,军需|munitions|military supplies||
generic|공장|工場,工场|factory|plant|kongjang|
generic|기업소|企業所,企业所|enterprise,enterprises|||
generic|그룹|集團,集团|group|||
generic|수산|水産,水产|fisheries,fishery|||
generic|식품|食品|food,foods,foodstuff|||
generic|피복|被服|clothing|garment,garments||
generic|예술|藝術,艺术|art,arts|||
generic|창작사|創作社,创作社|art studio|studio|changjaksa|
generic|콤퓨터,컴퓨터||computer,computers||khomphyutho|
generic|쎈터,센터|中心|center,centre||sentho|
generic|프로그람,프로그램||software|program||
generic|네트워크|網絡,网络|network|internet||
generic|인터네트,인터넷||internet|network||
generic|봉사|奉仕|services,service,svcs||pongsa|
generic|대리|代理|agency|||
generic|협조|協助,协助|cooperation|cooperative||
generic|합작|合作|cooperation|joint|hapjak,hapchak|
generic|교류|交流|exchange|||
generic|전람|展覽,展览|exhibition|expo||
generic|려행,여행|旅行|travel||ryohaeng|
generic|관광|觀光,观光|tourism|tourist||
generic|보안|保安|security|||
generic|무기|武器|weapons|arms||
generic|부문|部門,部门|department,dept|||
name|릉라도,능라도|綾羅島,绫罗岛|||rungrado,nungnado|rynrado
name|은성|銀星,银星||silver star,silverstar|unsong|
name|청송|靑松,青松||green pine|chongsong|
name|동방|東方,东方||east land,of east land|tongbang|
name|화려|華麗,华丽||gorgeous,brilliance,huali|hwaryo|
name|남남|南南||south south|namnam,nam nam|
name|제일|第一||first|cheil|
name|백호|白虎||white tiger|paekho|
name|압록강|鴨綠江,鸭绿江||yalu,yalu river|amnokgang,amrokgang,aprokgang|
name|대동강|大同江||taedong river|taedonggang,taedong gang|
`;
