/**
 * Short forms that people go by, a row each: the full given name, then what it is shortened to. Sources:
 * the usual diminutives of Russian and Ukrainian (Unbegaun, Russian Surnames, 1972, appendix on given
 * names), of Serbian and Croatian, Spanish and Portuguese (hypocoristics), and of English.
 */
export const SHORT_NAMES = `
aleksandr sasha sacha shura sanya alex oles aleks
aleksandra sasha sacha alex
aleksey alyosha alesha lyosha lesha
anastasia nastya asya
anatoly tolya tolik
andrey andryusha
anna anya
anton antosha
boris borya
daniil danya danila
dmitry dima mitya dimitar
ekaterina katya katia
elena lena alyona
evgeny zhenya evgesha
fedor fedya
galina galya
gennady gena
georgy gosha zhora yura
grigory grisha hrysha
igor gosha
ilya ilyusha
irina ira
ivan vanya
kirill kirya
konstantin kostya
ksenia ksyusha
leonid lyonya lenya
lev lyova leva
lyubov luba lyuba
lyudmila lyuda mila
maria ma masha marusya
maksim max maks
margarita rita
mikhail misha
nadezhda nadya
natalia natasha
nikita nik
nikolay kolya
oksana ksana
oleg olezhka
olga olya
pavel pasha
petr petya
roman roma
semyon syoma senya
sergey seryozha serezha serhiyko
stanislav stas slava
stepan styopa stepa
svetlana sveta lana
tatiana tanya
timofey tima
vadim vadik
valentin valya
valentina valya
valery valera
vasily vasya
viktor vitya
vitaly vitalik
vladimir vova volodya vlad vovka
vladislav vlad vladik slava
vyacheslav slava
yaroslav slava yarik
yury yura
aleksandar aca sasa
milorad mile
radovan rade
slobodan sloba
alberto beto
alejandro alex jano
alfredo fredo
antonio tono tonio toni
eduardo eddy lalo edu
enrique quique kike
ernesto neto
fernando nando
francisco fco paco pancho francis kiko chico
guadalupe lupe lupita
guillermo memo guille
ignacio nacho
jesus chuy chucho
jose pepe che
luis lucho
manuel manolo
mario mayito
rafael rafa
roberto beto
rosario chayo
vicente chente
abraham abe
albert al bert
andrew andy drew
anthony tony
benjamin ben benny
charles charlie chuck
christopher chris
daniel dan danny
david dave
donald don
edward ed eddie ted
frederick fred freddy
gregory greg
james jim jimmy
jeffrey jeff
john jack johnny
joseph joe joey
kenneth ken
lawrence larry
matthew matt
michael mike mick
nicholas nick
patrick pat
peter pete
philip phil
richard rick dick richie
robert bob rob bobby
ronald ron
samuel sam
stephen steve
thomas tom tommy
timothy tim
william bill will billy
zachary zach
`;
