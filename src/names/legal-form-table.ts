/**
 * Legal forms of companies: words that say what kind of company a name belongs to and not which one.
 *
 * Columns: where they stand | jurisdictions | forms, folded, without dots and apostrophes. Where: `F`
 * in front of the name, `E` behind it, `M` in the midst too (a town may follow: X d.o.o. Beograd); `f`
 * and `m` there in doubt. A form of single letters in a row (`d o o`) is derived from the form without
 * gaps. `a/b` gives other spellings of a word.
 *
 * Two or three Latin letters that are rather a company's own in front (AB Bank, AD Shipping, SAS
 * Institute, Spa Hotel) stand behind only. Where the custom is to write them in front they stand there
 * in doubt, for they are words and surnames too (Pao Yue Kong, Too Faced, Sia Abrasives, Prat), as DOO
 * is in the midst. Left out are forms that are words or names elsewhere: the Norwegian and Swedish DA
 * and HB, the Spanish SC, the Polish S.C.
 *
 * After the ISO 20275 list of entity legal forms, the company laws that name them, and the spellings
 * found on OFAC's list; not compared row by row with the edition that is in force.
 */
export const LEGAL_FORM_ROWS = `
EM|English|company limited,co ltd,ltd,coltd,company ltd,co limited,coy ltd,co llc
FE|English|limited,ltd,company,coy,incorporated,inc,corporation,corp,general corporation,gen corp
E|English|co
FEM|US,GB,RU,UA,BY,KZ,UZ|limited liability company,llc,ltd liability company,limited liability co
E|US,GB,KZ|limited liability partnership,llp
E|US,GB|limited partnership,plc,public limited company,cic,unlimited company
FEM|RU,UA,BY,KZ,UZ|joint stock company/co,jsc,open joint stock company,ojsc,closed joint stock company,cjsc,public joint stock company/co,pjsc,private joint stock company,joint stock commercial bank,jscb,joint stock society
E|US|pllc,pbc,lp
E|EU|se,societas europaea
FEM|RU|ooo,ооо,oao,оао,зао,пао,нпао,npao,fgup,фгуп
fE|RU|ao,pao,zao
FE|RU|ао,ип
FEM|RU|obshchestvo/obschestvo/obshestvo/obscestvo s ogranichennoy/ogranichennoi/ogranichennoj/ogranicennoj otvetstvennostyu/otvetstvennostiu/otvetstvennostju/otvetstvennostu
FEM|RU|общество с ограниченной ответственностью
FEM|RU|aktsionernoe/aktsionernoye/aktzionernoe/akcionernoe obshchestvo/obschestvo/obshestvo/obscestvo
FEM|RU|publichnoe/publichnoye aktsionernoe/aktsionernoye/akcionernoe obshchestvo/obschestvo/obshestvo
FEM|RU|otkrytoe/otkrytoye aktsionernoe/aktsionernoye/akcionernoe obshchestvo/obschestvo/obshestvo
FEM|RU|nepublichnoe/nepublichnoye aktsionernoe/aktsionernoye/akcionernoe obshchestvo/obschestvo/obshestvo
FEM|RU|zakrytoe/zakrytoye aktsionernoe/aktsionernoye/akcionernoe obshchestvo/obschestvo/obshestvo
FEM|RU|акционерное общество,публичное акционерное общество,открытое акционерное общество,закрытое акционерное общество,непубличное акционерное общество
F|RU,BY|чп,уп,чуп,частное предприятие,унитарное предприятие,chastnoe predpriyatie,chastnoye predpriyatie
FEM|UA|тов,tzov,тзов,прат,пат
fE|UA|tov,prat
FEM|UA|tovarystvo z obmezhenoyu/obmezhenoiu/obmezhenoju vidpovidalnistyu/vidpovidalnistiu/vidpovidalnistju
FEM|UA|товариство з обмеженою відповідальністю,приватне акціонерне товариство,публічне акціонерне товариство,акціонерне товариство
FEM|BY|таа,тда,таварыства з абмежаванай адказнасцю,адкрытае акцыянернае таварыства,закрытае акцыянернае таварыства
FEM|BY|tavarystva/tavaristva z abmezhavanay/abmezhavanaj/abmiezavanaj adkaznastsyu/adkaznasciu/adkaznascu
FEM|BY|obshchestvo s dopolnitelnoy otvetstvennostyu,общество с дополнительной ответственностью,одо
fE|BY|odo
fE|KZ|too
FEM|KZ|тоо,товарищество с ограниченной ответственностью
FEM|KZ|tovarishchestvo/tovarischestvo s ogranichennoy/ogranichennoi otvetstvennostyu/otvetstvennostiu
E|DE,AT|e v,e k,e kfm,e u,gmbh i l,ag i l
E|DE,AT,CH|gmbh,mbh,gesmbh,ag,kg,ohg,ug,kgaa,gmbh co kg,gmbh and co kg,gmbh und co kg,ag and co kg,ag co kg,co kg
EM|DE,AT|gesellschaft mit beschrankter haftung,aktiengesellschaft,kommanditgesellschaft,ug haftungsbeschrankt
E|SI,HR,BA,RS,ME,MK|dd,ad,jdoo
EM|SI,HR,BA,RS,ME,MK|d o o,dooel
Em|SI,HR,BA,RS,ME,MK|doo
FEM|SI,HR,BA,RS,ME,MK|drustvo/druzba s/sa/z ogranicenom/ogranichenom/omejeno odgovornoscu/odgovornosti/odgovornostjo/odgovornosku
FEM|RS,MK|доо,дооел,друштво са ограниченом одговорношћу,друштво со ограничена одговорност
FE|RS,MK|акционарско друштво,akcionarsko drustvo,dionicko drustvo
EM|BG|ood,eood,ead,оод,еоод,еад
E|BG|ад
E|CZ,SK|sro,as,spol sro,spol s r o,akciova spolecnost,spolecnost s rucenim omezenym
E|PL|sp zoo,sp z oo,sp z o o,spzoo,sp k,sp z o o sp k
FE|PL|spolka akcyjna,spolka z ograniczona odpowiedzialnoscia,spolka z oo,spolka komandytowa
E|ES,FR,IT,PT,CH,LATAM|sa,sas,sasu,sarl,sarlu,eurl,snc,srl,srls,spa,sl,slu,sau,sapa
E|ES,FR,LATAM|sac,saa,sca,sicav,unipersonal,sas esp,sa esp,sociedad anonima cerrada
E|ES,LATAM|sociedad anonima,sociedad limitada,sociedad de responsabilidad limitada,s de rl,s de rl de cv,sa de cv,sab de cv,sapi de cv,sociedad anonima de capital variable,sociedad por acciones simplificada,y cia,y compania,eirl,ca,compania anonima,c por a,limitada,cia ltda,y cia ltda,scs,en c,s en c
E|BR,PT|ltda,lda,eireli,sociedade anonima,sociedade limitada,unipessoal lda
E|ES,FR,PT|compania,companhia,compagnie,cia,cie
E|FR|societe anonyme,societe a responsabilite limitee,societe par actions simplifiee,et cie
E|IT|societa a responsabilita limitata,societa per azioni
E|NL,BE|bv,nv,bvba,cvba,besloten vennootschap,naamloze vennootschap,cooperatief ua
E|FI,SE,DK,NO,IS|oy,oyj,oy ab,ab,aktiebolag,as,asa,aps,osakeyhtio,aktieselskab,anpartsselskab,aksjeselskap,ehf
E|HU|kft,zrt,nyrt,bt,korlatolt felelossegu tarsasag
fE|LV|sia
fE|LT|uab
fE|EE|ou
FE|EE|osauhing
E|RO|srl,societate cu raspundere limitata
E|AL,XK|sh a,sh p k,shpk,shoqeri me pergjegjesi te kufizuar
FE|UZ,KG|mchj,мчж,osoo,осоо
E|AZ|mmc,qsc,asc
E|GR,CY|ae,epe,ike,anonymi etaireia
E|TR|kollektif sirketi,komandit sirketi,dis ticaret limited sirketi,dis ticaret ltd sti,dis ticaret as,dis tic ltd sti,ic ve dis ticaret limited sirketi,ic ve dis ticaret ltd sti,ic ve dis ticaret as,ithalat ihracat limited sirketi,ithalat ihracat ltd sti,ithalat ihracat as
E|TR|as,ltd sti,limited sti,limited sirketi,anonim sirketi,sti,as sanayi ve ticaret,sanayi ve ticaret,san ve tic,san tic,sanayi ve ticaret limited sirketi,sanayi ve ticaret ltd sti,san ve tic ltd sti,san tic ltd sti,san ve tic as,sanayi ve ticaret anonim sirketi,ve ticaret,ve ticaret limited sirketi,ve ticaret anonim sirketi,ve tic ltd sti,tic ltd sti
FEM|AE|fze,fzco,fzc,fz llc,fzllc,fz co,free zone establishment,free zone company,dmcc,dwc llc
E|AE,KW,BH,QA,SA,OM,LB,SY|wll,spc,sal,sal offshore,sal holding,sak,sakc,kscc,ksc,pjs,co pjs,company pjs,psc,bsc,bsc c,saoc,saog,est,establishment,with limited liability,offshore sal,scs
E|EG,JO,DZ,TN,MA|sae,spa,eurl,suarl
FE|Arabic|ش م م,ش م ل,ش م ك,ش م ع,ذ م م,م م ح,شركة,الشركة,ش ذ م م,شركة ذات مسؤولية محدودة,شركة مساهمة
FE|IR|سهامی خاص,سهامی عام,شرکت,شرکت سهامی,شرکت با مسئولیت محدود,با مسئولیت محدود
FE|IR|sherkat,sherkate,sherkat e,sherkat sahami,sherkat sahami khass,sahami khass,sahami khas,sahami aam,bamasouliyat mahdood,private joint stock
E|IN,PK,BD,LK|pvt ltd,pvt,pvt limited,private limited,private ltd,p ltd,p limited,smc pvt ltd,opc pvt ltd
E|SG,MY,BN,AU,ZA,NZ|pte ltd,pte,pte limited,pty ltd,pty,pty limited,proprietary limited,sdn bhd,bhd,sendirian berhad,berhad,cc
fE|ID|pt
FE|ID|persero,perseroan terbatas
E|ID|tbk
f|ID|cv
FE|VN|cong ty tnhh,cong ty tnhh mtv,cong ty tnhh mot thanh vien,tnhh,tnhh mtv,cong ty co phan,cong ty cp,ctcp,cong ty trach nhiem huu han,cong ty
E|TH,MM,PH|public company limited,pcl,opc
E|CN,TW,HK|有限公司,有限责任公司,有限責任公司,股份有限公司,集团有限公司,集團有限公司,公司
E|CN|youxian gongsi,gufen youxian gongsi,youxian zeren gongsi
FE|JP|株式会社,株式會社,合同会社,有限会社,合名会社,合資会社,株,kabushiki kaisha,kabushikigaisha,godo kaisha,yugen kaisha
fE|JP|kk
FE|KR,KP|주식회사,유한회사,유한책임회사,합자회사,합명회사,합작회사,합영회사,총회사,회사,주
`;

/**
 * Long words of legal forms that stay what they are with one slip in them (LIMTED, COMPNAY). Judged word
 * by word: none has a neighbour one letter away that is a name or a word of names, as PERSERO has
 * Perseo, BERHAD Behrad and COMPANIA Campania.
 */
export const CLEAR_WHEN_MISSPELT = [
  'limited',
  'company',
  'incorporated',
  'corporation',
  'establishment',
  'limitada',
  'aktiengesellschaft',
  'kommanditgesellschaft',
  'aktiebolag',
  'aktieselskab',
  'aksjeselskap',
  'anpartsselskab',
  'osakeyhtio',
] as const;
