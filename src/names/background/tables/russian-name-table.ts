/**
 * Surnames of Russia as they are romanized, each with its bearers among 100,000 people, a woman's
 * form counted with the man's. Source: E. V. Balanovskaya and others, Family portraits of five
 * Russian regions (Medical Genetics, 2005): Smirnov 1.862 %, Ivanov 1.332 %, Kuznetsov 0.998 %.
 * Kim, Pak, Tsoi, Li, Ten and Khan of Russia are Koreans' surnames and are left out.
 */
export const RUSSIAN_SURNAMES = `
smirnov:1862 ivanov:1332 kuznetsov:998 sokolov:856 popov:805 lebedev:742 kozlov:636 novikov:610
morozov:568 petrov:517 volkov:499 solovyov:487 vasilyev:478 zaytsev:460 pavlov:445 semyonov:442
golubev:432 vinogradov:430 bogdanov:428 vorobyov:420 fyodorov:401 mikhaylov:395
`;
/** Common surnames of Russia and Ukraine without figures: they teach how such names are spelt. */
export const MORE_RUSSIAN_SURNAMES = `
belyaev tarasov belov komarov orlov kiselev makarov andreev kovalev ilyin gusev titov kuzmin
kudryavtsev baranov kulikov alekseev stepanov yakovlev sorokin sergeev romanov zakharov borisov
korolev gerasimov ponomarev grigoryev lazarev medvedev ershov nikitin sobolev ryabov polyakov
tsvetkov danilov zhukov frolov zhuravlev nikolaev krylov maksimov sidorov osipov belousov fedotov
dorofeev egorov matveev bobrov dmitriev kalinin anisimov petukhov antonov timofeev nikiforov veselov
filippov markov bolshakov sukhanov mironov shiryaev aleksandrov konovalov shestakov kazakov efimov
denisov gromov fomin yudin lukin shmidt shevchenko bondarenko kovalenko tkachenko kravchenko melnik
boyko moroz koval rudenko savchenko avdeev bykov vlasov gavrilov gorbunov davydov drozdov zimin
ignatov isaev kolesnikov konstantinov kryukov loginov lobanov muravyov naumov nesterov odintsov
pakhomov rodionov rogov savelyev safonov semenov fedorov solovev sitnikov tikhonov trofimov ustinov
uvarov fadeev kharitonov chernov chernyshev shubin shcherbakov yushkov yashin
`;
/**
 * Given names of Russia as they are romanized, each with a weight, among adults of the years
 * around 2010. Judged from the order in published counts of telephone books and
 * register offices (Aleksandr, Sergey, Vladimir, Andrey, Aleksey; Elena, Olga, Tatyana, Irina,
 * Natalya first); with short forms that stand in files of freelancers.
 */
export const RUSSIAN_GIVEN_NAMES = `
aleksandr:1050 alexander:300 sergey:750 sergei:200 vladimir:620 andrey:500 andrei:150 aleksey:430
alexey:200 nikolay:380 ivan:350 mikhail:340 dmitry:380 dmitriy:200 yury:280 yuri:100 viktor:290
anatoly:240 evgeny:280 igor:250 oleg:220 pavel:180 vasily:180 valery:150 maksim:170 roman:170
denis:170 konstantin:120 anton:130 vyacheslav:110 stanislav:90 ruslan:90 kirill:90 vitaly:110
artyom:110 artem:100 ilya:120 nikita:90 timur:50 boris:100 gennady:90 georgy:60 grigory:60 leonid:70
vadim:90 vladislav:80 yaroslav:30 yan:25 ian:5 semyon:20 stepan:20 danil:50 daniil:50 egor:60
gleb:25 lev:25 mark:20 timofey:15 arseny:15 kim:3 renat:15 rinat:15 elena:800 olga:680 tatyana:680
tatiana:100 irina:600 natalya:560 natalia:150 svetlana:420 anna:420 lyudmila:400 galina:390
marina:300 maria:270 nina:240 valentina:300 nadezhda:200 lyubov:180 ekaterina:380 anastasia:280
yulia:300 julia:80 ksenia:130 larisa:170 tamara:80 vera:130 lidia:70 raisa:70 alla:60 inna:70
zoya:40 rimma:25 oksana:120 alina:110 polina:70 daria:130 darya:80 kristina:80 karina:40 evgenia:90
viktoria:120 alexandra:90 aleksandra:90 sofia:50 elizaveta:70 diana:60 yana:70 jana:10 regina:20
snezhana:10 margarita:50 lilia:30 angelina:25 ulyana:25 milana:10 arina:30 kira:20 alisa:20 ina:3
dina:20 lina:8 mila:10 lana:5 asya:5 anya:10 katya:10 masha:10 sasha:20 dasha:8 lena:10 tanya:10
sonya:5 toma:2 roma:8 dima:10 misha:10 kolya:5 vanya:5 tolya:3
`;
