/**
 * Given names that are written in many ways for one name in another alphabet, a row each; the Russian
 * and the Ukrainian form of a name count as one, since papers of one person hold both.
 *
 * Sources: ICAO Doc 9303 part 3, BGN/PCGN and GOST 7.79 for Russian, the Ukrainian resolution 55 of
 * 2010, ALA-LC for Arabic and Persian; the spellings that OFAC, the United Nations and the European
 * Union print side by side for one person.
 */
export const EQUIVALENT_NAMES = `
mohammed mohammad mahamed maxamed mohamed mohamad muhammad muhammed mohamet mehmet mehmed mahomed muhamad muhamed mohd md muhd
ahmed ahmad ahmet akhmed akhmad achmed
hussein hussain husayn husain hossein hosein hussien huseyn huseyin hoseyn hosain
hassan hasan hassen hasson
abdullah abdallah abdulla abdalla abdollah abdoullah abdullahi abdoulaye abdulahi abdulah
mahmoud mahmud mahmood mehmood makhmud
mustafa mostafa moustafa mustapha
yousef yusuf youssef yusef yousuf yosef yousif yusif yousof
omar umar omer
osman uthman othman ousmane usman
khaled khalid haled
said saeed saeid saied
sayyid sayed sayid seyed seyyed syed sayeed
suleiman sulayman soleiman soleyman sulaiman suleyman solaiman
ismail ismael esmail esmaeil ismayil
ibrahim ebrahim ibraheem
hamid hameed
rashid rasheed rachid
karim kareem
sharif cherif sherif shareef charif
jamal gamal djamal djamel jamel djemal cemal
jaafar jafar jaffar
qasim qasem kasim kasem ghasem qassem kassem gasim
nasser naser nasir
taher tahir
tareq tariq tarek
yahya yehia yahia
ayman aiman aymen
mehdi mahdi
mohsen muhsin mohsin
morteza murtaza mortada murtada
daud dawood daoud dawud davud
rajab ragab rajeb redjeb
aisha ayesha aicha aysha aishah
fatima fatema fatemeh fatimah
zainab zaynab zeinab zeynab zaineb
osama usama oussama ussama
tawfiq taufik tawfik toufik taufiq
bilal belal billal
riyad riad riyadh ryad
ziyad ziad zeyad
fahd fahad
mutasim moatassem mutassim mutasem moatasem motasem
yasser yasir yaser yassir
fazel fazal fadel fadil fazil
vladislav vladyslav uladzislau
farouk faruq farooq farouq faruk
haidar haydar heidar hyder haider heydar
faisal faysal feisal faical faycal
saif seif sayf saef
walid waleed oualid
majid majeed madjid magid
majed maged
rahim raheem
rahman rehman rachman
qadir kader qader kadir qadeer khader
mukhtar mokhtar mochtar
munir mounir moneer
murad mourad
nabil nabeel
hisham hicham hesham
jawad javad jouad
imad emad imed
bashir bachir basheer
hakim hakeem
idris idriss edris driss
ihsan ehsan
isa issa eisa essa
jabir jaber djaber gaber
musa moussa mousa moosa
yasin yassin yaseen yassine
sheikh shaikh shaykh cheikh shekh
abu abou
abubakr abubakar aboubakar aboubacar aboubaker abubaker aboubakr
nuruddin nuraldin nurdin
ghulam gholam
aleksandr alexander alexandr alexandre aleksandar aleksander oleksandr alyaksandr aliaksandr
aleksey alexey aleksei alexei oleksii oleksiy alexi aleksej
sergey sergei serhiy serhii sergej syarhey
dmitry dzmitry dmitri dmitriy dmitrii dmytro dimitri dmitrij
vladimir volodymyr uladzimir
nikolay nikolai mykola nikolaj
mikhail mykhailo mihail mykhaylo mikhayl
andrey andrei andriy andrii andrej
evgeny yevgeny evgeniy yevgeniy evgenii yevgenii yevhen evgeni yevgeni
yury yuri juri yuriy yurii iurii iuri yuryi
pavel pavlo
vasily vasiliy vasilii vasyl vasili
konstantin constantin kostiantyn kostyantyn
grigory grigoriy grigorii hryhoriy hryhorii
georgy georgiy georgii heorhii
gennady gennadiy gennadii hennadii hennadiy
anatoly anatoliy anatolii anatoli
vitaly vitaliy vitalii vitali vitalij
valery valeriy valerii valeri
arkady arkadiy arkadii
oleg oleh
igor ihor
artem artyom artiom
fedor fyodor fedir
petr pyotr petro piotr
ekaterina yekaterina kateryna katerina
elena yelena olena
natalia natalya nataliya nataliia
tatiana tatyana tetiana tetyana tatjana
irina iryna
yulia yuliya iuliia julia yuliia
ksenia kseniya kseniia xenia
maria mariya mariia marija
victor viktor
`;
