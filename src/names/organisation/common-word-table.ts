/**
 * Words that names of companies the world over share, beside those of the Korean lexicon.
 *
 * `GENERIC_ROWS` name trades, kinds of bodies and praise; `|` parts the forms, abbreviations and
 * translations of one word, the first being the form that is compared, a comma other words of its field.
 * `PLACE_ROWS` are countries, what is called after them, and towns, each with its other spellings.
 * `ORDINARY_WORDS` are words of the language that many companies choose for a name: two of them
 * together tell a company, one does not.
 *
 * Trades after ISIC Rev. 4 (United Nations, 2008), countries after ISO 3166, towns after UN/LOCODE; which
 * words are generic or ordinary was judged, not counted.
 */
export const GENERIC_ROWS = `
trading|handel|treyd|treid|trejd|ticaret|ticareti|trades|traders|trader,tijara,bazargani,tejarat
international|internacional|internationale|internazionale|uluslararasi|intern|worldwide|inter
general|generale|algemene
group|groupe|grupo|gruppe|gruppa|grup|gruppo|groups
holding|holdings|kholding
services|servicios|servis|servicos|servizi|dienste|hizmetleri
solutions|solution
systems|system|sistemas|sistemy|systeme
partners|partner|partnership|partnerstvo
associates|associate
enterprises|enterprise|predpriyatie|predpriyatiye|empresa|empresas|entreprise|entreprises|undertaking
production|productions|proizvodstvo|producciones|produccion,producing,producer
products|product|produkty|productos|produits
distribution|distributors|distributor|distributing|distribuidora
supply|supplies|suministros,supplier,suppliers,snab
sales|sale|prodazhi|prodazha|selling
consulting|consultants|consultancy|consult|consultores|consultoria|konsalting|danismanlik,advisory|advisors|advisers
engineering|engineers|engineer|inzhiniring|ingenieria|muhendislik|mohandesi|eng|engg|inzhenering
manufacturing|manufacturers|manufacturer|manufacture|manufacturas|mfg|manuf|imalat
construction|constructions|constr|construcciones|stroitelstvo|insaat,constructora,contracting|contractors|contractor,builders,building
electronics|electronic|electronica|elektronik|elektronika
electrical|electric|elektrik,electro
equipment|oborudovanie|equipments|equipos
instruments|instrument
industrial|industria|industrias|industrie|industrielle|sanayi|promyshlennost|sanat|sanaye
machinery|makina|mashin|maquinaria
automotive|otomotiv,auto|automobile|automobiles,motors|motor
logistics|logistic|logistik|logistika|logistica|lojistik
transport|transportation|transportes|transporte|tasimacilik,trans,freight,cargo,haulage
shipping|shpg|denizcilik,navigation,shipmanagement,naviera,shipowners
maritime|marine|maritima
shipyard|shipyards|tersanesi,shipbuilding
airlines|airline,airways,aviation|havacilik,avia,aero,aerospace,air
travel,tourism|turizm|turismo,tours|tour
bank|banking|banque|banco|banka|bankasi|banca
finance|financial|financing|finans|financiera|finances
investment|investments|inversiones|inversion|investitsii|investissements|yatirim|sarmayeh,invest,investors
capital|kapital
fund|funds|fond|fondo
trust|trusts
asset|assets
insurance|assurance|seguros|strakhovanie|sigorta|bimeh
credit|kredit
exchange|exchanges|birzha|sarafi,currency
payment|payments
estate|estates,real,inmobiliaria,immobilien,inmuebles,gayrimenkul,emlak
property|properties
energy|energiya|energia|energie|enerji,energetika,energo
oil|neft|naft,petroleum|petroleo,petrol,petrochemical|petrochemicals|petroquimica
gas|gaz
power|electricity
mining|mineracao|madencilik,minera,mines,mineral|minerals
metals|metal|metall,metallurgical|metallurgy|metalurgia,metalworks
steel|stal|foolad|celik
gold|zoloto
chemical|chemicals|quimica|kimya|chimie,khim
pharmaceutical|pharmaceuticals|pharma|pharm|farma|ilac,farmatsevtika,pharmacy,medicine
medical|medikal,medicina,healthcare|health,clinic,hospital
agricultural|agriculture|agricola|tarim,agro|agri,farms|farm|farming
food|foods|foodstuff|foodstuffs|gida|alimentos
fisheries|fishing|pesquera,fish,seafood
textile|textiles|tekstil,garments|apparel,fashion
wood|timber|lumber,forest|forestry
technology|technologies|tekhnologii|tecnologia|tecnologias|teknoloji|technologie|technol,tech,technical|technics|technic|tekhnika
software|soft
information|informatica
digital,cyber,online,web,internet
communications|communication|telecommunications|telecommunication|telecom|telekom|telecomunicaciones,svyaz,media,broadcasting
network|networks
computer|computers|computing
research|investigaciones|pazhouhesh
science|sciences|scientific
development|developments|desarrollo|desarrollos|razvitie|tosee|towseeh|gostaresh|gelistirme,developing|developers|developer
design|designs|konstruktorskoe
institute|institut|instituto|institution|inst|institutes
center|centre|tsentr|centro|merkezi|centers
university|universidad|universitet|daneshgah|universitesi|universite
academy|akademiya|academia
school|college
laboratory|laboratories|labs|lab|laboratorios
agency|agencia|agentstvo|agencies|agence|ajansi
bureau|byuro,office|oficina
department|dept|departamento,directorate,division,section,branch
ministry|ministerio|ministerstvo|ministere|vezarat
committee|komitet|comite,commission,council,board
authority,administration
federation|federatsiya,confederation,union|soyuz
association|asociacion|assotsiatsiya|assn|assoc|dernegi,society|societe|sociedad|jamiat,cooperative|cooperativa
foundation|fundacion|fondation|bonyad|vakfi,charity|charitable,relief
organization|organisation|organizatsiya|organizacion|sazman|org
concern|kontsern|konzern
company|kompaniya|companies|compania|sherkat|sirketi|corporation|corporate|corporacion|korporatsiya,firm|firma|firme
factory|fabrika|fabrica|karkhaneh,plant|plants|zavod,works,mill|mills,kombinat
complex|kompleks
station,terminal,port
shop,store|stores,supermarket,market|markets,mall,boutique
hotel|hotels|otel,resort|resorts,restaurant,cafe
house|haus|casa
national|nacional|natl|nazionale
state,federal,government|governmental,public
central
new|nueva|nuevo
pervyy|pervaya,premier,prime
united|unidos,unified,joint,allied,combined
special,specialized,spets,speciality|specialty
global,world,mondial,dunya,globe
infrastructure,facilities,data,database
management|mgmt|mngmnt|managment|administradora|gestion|administracion|yonetim
marketing,advertising|publicidad|reklam
project|projects|proekt|proyectos|proje
import|imports|ithalat|importacion,export|exports|ihracat|exportacion,importadora,exportadora,impex|impeks
commercial|comercial|commerciale|commerce|comercio,kommerts,comercializadora
business|businesses|biznes|negocios
security|bezopasnost|guvenlik,protection
defense|defence,military,army,armed,forces
nuclear,atomic
space
railway|railways|rail|railroad
road|roads|highway
water|voda
packaging,paper,printing,publishing,press,izdatelstvo,plastic|plastics
furniture,ceramic|ceramics,glass,cement,beton
jewelry|jewellery,diamonds,gems
sport|sports,club
entertainment,film|films,music,games|gaming,casino
education|educational,training,learning
cleaning,maintenance,repair|repairs,rental,leasing|lizing
brothers|bros|hermanos|kardesler,sons,family
limited|ltd
al,el
overseas,foreign,external,zarubezh
free,zone
region,regional,oblast,city,municipal,gorod,county,district
people|peoples,popular
material|materials,resources|resource
quality,integrated,innovation|innovations,innovative,advanced,modern,smart,professional,creative,strategic,universal,multi,mega,super,top
`;

export const PLACE_ROWS = `
afghanistan|afghan
albania|albanian
algeria|algerian
andorra
angola|angolan
argentina
armenia|armenian
asia|asian|asya
australia|australian
austria|austrian
azerbaijan|azerbaijani|azeri
bahamas
bahrain
bangladesh
belarus|belarusian|belorussian|byelorussian
belgium|belgian
belize
bolivia
bosnia|bosnian
brazil|brasil|brazilian
britain|british|uk|england|english
brunei
bulgaria|bulgarian
myanmar|myanma|burma|burmese
cambodia|cambodian
cameroon
canada|canadian
caspian
caucasus
chile
colombia|colombian
congo
crimea|crimean|krym
croatia|croatian
cuba|cuban|cubana
cyprus
czech
denmark|danish
dubai
ecuador
egypt|egyptian
emirates|emirate|uae
eritrea
estonia|estonian
ethiopia|ethiopian
eurasia|eurasian
europe|european|euro|evropa
dalnevostochnaya
finland|finnish
france|french|francaise
georgia|georgian
germany|german|deutsche|deutschland
ghana
greece|greek|hellenic|hellas
guatemala
gulf
guyana
haiti
honduras
hungary|hungarian
iceland
india|indian
indonesia|indonesian
iran|iranian|iranians|irani
iraq|iraqi
ireland|irish
israel|israeli
italy|italian|italia
jordan|jordanian
kazakhstan|kazakh|kazakhstani
kenya
kuwait|kuwaiti
kyrgyzstan|kyrgyz
laos
latvia|latvian
lebanon|lebanese|liban
liberia
libya|libyan
lithuania|lithuanian
luxembourg
macau|macao
macedonia|macedonian
malaysia|malaysian
maldives
mali
malta|maltese
marshall
mexico|mexican|mexicana
moldova|moldovan
mongolia|mongolian
montenegro|montenegrin
morocco|maroc
mozambique
nepal
netherlands|dutch|nederland|holland
nicaragua
niger
nigeria|nigerian
norway|norwegian
oman|omani
pakistan|pakistani
palestine|palestinian
panama
paraguay
persian|persia,pars,parsian
peru
philippines|philippine
poland|polish|polska
portugal
qatar|qatari
romania|romanian
russia|russian|rossiya|rossii,rus
rwanda
saudi,arabia|arabian,arab|arabic
scotland|scottish
senegal
serbia|serbian|srbija
seychelles
siberia|siberian|sibir
singapore
slovakia|slovak
slovenia|slovenian
somalia|somali
africa|african
spain|spanish|espana
sri,lanka
sudan|sudanese
sweden|swedish
switzerland|swiss|suisse
syria|syrian
taiwan
tajikistan|tajik
tanzania
thailand|thai
tunisia
turkey|turkish|turk|turkiye
turkmenistan|turkmen
uganda
ukraine|ukrainian|ukraina
uruguay
america|american|americas,usa
uzbekistan|uzbek
venezuela|venezuelan
vietnam|vietnamese
wales|welsh
yemen|yemeni
zambia
zimbabwe
aleppo|halab
almaty
amsterdam
ankara
antwerp
ashgabat
athens
baghdad
baku
bangkok
basra
batumi
beirut|beyrouth
belgrade|beograd
berlin
bishkek
bogota
bucharest
budapest
cairo
caracas
chelyabinsk
damascus|damas
delhi
doha
donetsk
dushanbe
erbil
esfahan|isfahan
frankfurt
geneva
guangdong
guangzhou
hamburg
hanoi
harare
havana
homs
irkutsk
istanbul
izhevsk
jakarta
jilin
kabul
karachi
kazan
khabarovsk
khartoum
kharkiv
kiev|kyiv
krasnodar
krasnoyarsk
kuala,lumpur
lahore
latakia
liaoning
limassol
london
lugansk|luhansk
madrid
manila
mashhad
medellin
miami
milan
minsk
moscow|moskva
mumbai
munich
muscat
nanjing
york
nizhny,novgorod
novosibirsk
odessa
omsk
osaka
paris
perm
prague
qingdao
riga
rome
rostov
samara
sanaa
sevastopol
sharjah
shandong
shiraz
shenzhen
sofia
petersburg|peterburg,leningrad
tabriz
tallinn
tashkent
tbilisi
tehran|teheran
tianjin
tokyo
tripoli
tula
tver
ufa
ural|urals
vienna
vladivostok
volga
volgograd
voronezh
warsaw
yangon|rangoon
yekaterinburg|ekaterinburg
yerevan
zagreb
phnom,penh
windhoek
bobruisk|babruysk|bobruysk
gomel|homel
grodno|hrodna
vitebsk|vitsyebsk
mogilev|mahilyow|mogilyov
brest
nairobi
lagos
abuja
accra
luanda
maputo
riyadh
jeddah
abu,dhabi
vientiane
ulaanbaatar|ulan,bator
zhejiang
anhui
changchun
chengdu
chongqing
dongguan
foshan
fujian
fuzhou
gansu
guangxi
guizhou
hainan
hangzhou
harbin
hebei
heilongjiang
henan
hubei
hunan
hunchun
jiangsu
jiangxi
jinan
kunming
ningbo
quanzhou
shaanxi
shanxi
sichuan
suzhou
tumen
wenzhou
wuhan
wuxi
xiamen
xinjiang
yantai
yunnan
zhengzhou
zhuhai
zurich
east|eastern|vostok|sharq|orient|oriental|dogu
west|western|zapad|occidental
north|northern|sever|shomal
south|southern|yug|jonoub
middle,far
island,islands
atlantic
pacific
baltic
mediterranean
`;

export const ORDINARY_WORDS = `
ace active adler alfa alliance alpha amber angel apex apollo aqua aria ark arrow atlas
aurora avenue azure basic beacon bear best beta big bird black blue bold bond bravo bridge bright
brown canal cap cape castle century challenge champion choice circle citadel classic clear cloud
coast cobalt comfort compass concept concord continental coral core corner cosmos craft crest cross
crown crystal cube dawn delta desert diamond direct discovery dolphin dragon dream eagle earth easy
eden edge elegance element elite emerald empire epic equator era essential eternal everest
evergreen excel excellence expert express falcon fast fidelity field fire first flag flame fleet flow fly
focus force fortune forum forward fox freedom fresh friends friendship frontier future galaxy garden
gate gateway gemini genesis giant glory golden good grace grand granite great green grey grid
guardian guide hand happy harbor harbour harmony hawk heart heaven helios heritage hermes high hill
hope horizon horse host hub icon idea ideal image impact imperial impulse independent infinity
insight interior iris iron jade jet joy jupiter key king kingdom kings knight land landmark laser
leader leading legacy legend liberty life light line lines link links lion live local logic lotus
lucky luna lux magic magnet marshal magnum main major maple mars master matrix max maxi maxim maximum medal
mercury meridian metro micro mind mirage mobile mobility moon morning motion mountain mystic nation
neo neptune next nova oak oasis olive olympia omega one opal open optima optimal
optimum orbit orchid origin orion oxford palace palm panther paradise paramount park peace pearl pegasus
perfect phoenix pine pioneer pixel planet platinum plaza plus polar polo premium prestige
pride prince princess prisma progress prominent prospect prosper prosperity pulse pyramid quantum
queen rainbow rapid ray red regal regency reliable renaissance republic rich right ring rise
rising river rock rose royal ruby safe safety sail sapphire saturn sea secure select sense shadow
shine signal silk silver sincere sirius skill sky smile snow solar sole sonic source spark spectrum
speed sphere spirit spring square stability standard star stars status stone storm stream strong
success summit sun sunny synergy carbon sunrise sunset supreme swift target team thunder tiger time titan total
tower transit treasure trend triangle trinity trio triumph true turbo ultra unique unit unity
universe up valley value vanguard vector velocity venture venus victoria victory view villa vip
vision vista vital vulcan wave way white wild wind wing wings winner wolf wonder yellow young zenith
zodiac zoom
agility alphabet altair antares apogee arctic astra atlant bastion berkut blossom breeze
buran cascade cedar columbia condor cornerstone cosmo dynasty edelweiss energetic evolution exodus
fregat fusion galaktika granit griffin grizzly harvest hercules imperia infinite intrepid kaskad
kristall lagoon lake lakes lavender leopard lider lighthouse magnolia maverick monarch monolith
nautilus nebula nexus norma odyssey optimist orbita panorama parus patriot perseus pinnacle
polaris poseidon prometheus proton pulsar quest raduga redwood ridge rodina romashka rubicon
rubin salyut sand sands scorpion sentinel serenity sequoia sierra signum sokol sputnik
start stella stellar sterling tempo terra titanium topaz tornado vega vektor vertex
vesta vesna vulkan zarya zenit zephyr
`;

/**
 * Words that join others and tell nothing; those of the second row only between two words (Y is a name
 * by itself). Fewer than the particles of people's names: AL, BIN or VAN are parts of a company's.
 * `&` folds to a blank.
 */
export const JOINING_WORDS = 'of the and for und et de del la и та';
export const JOINING_BETWEEN = 'y ve e ye';
