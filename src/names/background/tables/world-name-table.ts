/**
 * Names of people from the rest of the world, given names and surnames without figures: they teach
 * the catch-all how names are spelt. Common ones of South Asia, the Arab countries, Turkey, Iran,
 * Africa, Spain, Portugal and Latin America, Italy, France, Germany and its neighbours, Scandinavia,
 * Poland and the Balkans, Greece, Indonesia, Malaysia, the Philippines, Thailand, Burma, Cambodia,
 * Mongolia: the head of each country's published rankings, about as many from each region as it has
 * people online (judged).
 */
export const WORLD_NAMES = `
aarav aditya ajay akash amit anand anil anita anjali ankit arjun arun ashok asha bharat deepak
deepika dinesh divya ganesh gaurav geeta gita harish imran kamal karan kavita kiran krishna kumar
lakshmi lalit mahesh manish manoj meena mohan mohit mukesh naresh naveen neha nikhil nisha nitin
pankaj pooja prakash pradeep prasad priya rahul raj rajesh rakesh ram ramesh ravi rekha rohit sachin
sandeep sanjay santosh sarita seema shanti shyam sita sonia sunil sunita suresh tarun umesh usha
vijay vikram vinod vishal vivek agarwal ahuja bhat bhatt bose chakraborty chatterjee chaudhary
chauhan das desai dutta gandhi ghosh goyal gupta iyer jain jha joshi kapoor kaur khanna malhotra
mehta menon mishra mukherjee nair naidu nath pandey patil paul pillai rai rajput rana rao rathore
reddy roy sahu saini saxena sen shah sharma shetty shukla singh sinha soni srivastava thakur tiwari
tripathi varma verma yadav dey sarkar saha mondal biswas hossain rahman islam akter begum khatun
miah uddin chowdhury ali ahmed hasan hussain khan malik iqbal akhtar bibi butt qureshi shaikh sheikh
siddiqui ansari aslam bilal fahad faisal farhan hamza haroon junaid kashif nadeem naeem rashid saad
sajid salman shahid sohail tariq umar usman waqas yasir zahid zubair perera silva fernando bandara
dissanayake jayasinghe kumara nimal ruwan gurung tamang thapa shrestha lama sherpa muhammad mohammed
mohamed ahmad mahmoud mustafa ibrahim ismail youssef yusuf omar osman khaled karim hassan hussein
abdallah abdullah abdul adel amir amin anwar ayman aziz bakr bashir fadi farid fathi habib hamid
hani hatem jamal layla leila lina maha mariam marwan mona mounir nabil nadia nour rami rania rashad
sami samir sara sayed tamer walid yasmin yassin zainab ziad haddad khoury mansour nasser saleh salem
shaheen suleiman taha zaki mehmet ahmet ayse fatma emine hatice huseyin murat zeynep yilmaz kaya
demir celik sahin yildiz ozturk aydin arslan dogan kilic polat reza hossein mohsen mehdi maryam
zahra fatemeh nima arash hamed mohammadi hosseini ahmadi karimi rahimi moradi jafari abebe alemu
bekele tesfaye haile girma mulugeta desta tadesse ochieng otieno odhiambo wanjiru wambui kamau
njoroge mwangi kariuki kimani njeri achieng adeyemi adebayo ade ayo chukwu chinedu emeka eze ifeanyi
ikenna kelechi nneka ngozi nnamdi obi okafor okeke okoro oluwaseun olu segun tunde uche mensah owusu
boateng asante kofi kwame kwaku ama akua abena diallo diop ndiaye fall sow ba traore keita coulibaly
kone toure cisse camara sylla bah barry moyo ncube ndlovu dlamini nkosi zulu khumalo mokoena sithole
banda phiri mwale tembo mutua musa juma hamisi salim said jose juan carlos luis miguel jorge pedro
pablo diego javier alejandro sergio raul rafael ramon andres manuel antonio francisco ana maria
carmen rosa lucia elena marta laura cristina sofia camila valentina isabella daniela gabriela paula
garcia rodriguez gonzalez hernandez lopez martinez perez sanchez ramirez torres flores rivera gomez
diaz cruz reyes morales ortiz gutierrez chavez ramos ruiz alvarez mendoza castillo jimenez moreno
romero herrera medina aguilar vargas castro fernandez guzman mendez salazar soto delgado pena rios
santos oliveira souza pereira lima costa ferreira ribeiro almeida carvalho gomes martins araujo
barbosa rocha dias nunes joao paulo lucas gabriel thiago rodrigo marcelo fernanda juliana patricia
beatriz larissa leticia mateus giuseppe giovanni marco andrea luca matteo francesco paolo stefano
roberto alessandro giulia chiara rossi russo ferrari esposito bianchi romano colombo ricci marino
greco bruno gallo conti pierre jean michel philippe nicolas julien thomas francois laurent olivier
sebastien camille chloe manon lea emma ines martin bernard dubois durand moreau lefebvre leroy roux
fournier girard bonnet dupont lambert fontaine hans peter klaus jurgen wolfgang andreas stefan
markus sebastian florian tobias jan lukas felix jonas ursula monika petra sabine claudia katrin anja
julia lena hanna muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch
bauer richter klein wolf schroder neumann schwarz zimmermann braun kruger hofmann lange jung hahn
vogel fuchs keller lang berg busch kuhn horn bergmann bang sauer seidel johannes pieter willem
hendrik jeroen bas daan sander jong vries boer bakker visser smit meijer dekker brouwer dijk kok
peeters janssens maes jacobs mertens claes lars erik anders johan karl nils per sven ole jens lasse
mads soren henrik mikkel emil anna karin ingrid astrid kirsten hansen johansen olsen larsen andersen
nilsen johansson andersson karlsson nilsson eriksson larsson olsson persson svensson nielsen jensen
pedersen christensen korhonen virtanen makinen nieminen laine heikkinen koskinen juha mika timo
antti sanna piotr andrzej krzysztof tomasz pawel michal marcin katarzyna malgorzata agnieszka nowak
kowalski wisniewski wojcik kowalczyk kaminski lewandowski zielinski wozniak jana petr pavel jiri
tomas novak svoboda dvorak cerny kucera horak nagy kovacs toth szabo horvath varga kiss molnar
nemeth farkas balogh laszlo istvan zoltan gabor eva popescu ionescu popa radu stan dumitru ion
andrei mihai ioana ivan georgi dimitar petrov nikolov marko nikola milan jovana jovanovic petrovic
nikolic ilic horvat kovac babic maric juric giorgos dimitris nikos kostas eleni papadopoulos
georgiou budi agus sri dewi siti nur eko dwi tri wahyu rizky putri putra ayu indah lestari santoso
wijaya susanto hidayat setiawan kurniawan saputra pratama nugroho siregar nasution simanjuntak
sinaga halim gunawan hartono sutanto rahim razak zainal nurul fatimah aisyah farah hafiz syed
bautista ocampo villanueva dela aquino angelo mark john jhon mary joy grace rose ann jane kim may
somchai somsak malee siriporn kanya nattapong chai sak suda wong saetang boonmee srisuk aung min thu
kyaw zaw htun htet hein win tun soe myint moe khin su mon ei phyu thin zin nay lin ko ma san yu
maung thein naing sok sokha chea chan heng long seng kong keo meas mao nhem ouk pech phan prak sar
sim som son srey suon tep vann yim hun dara bopha sophea rith vuthy batbayar ganbold bat bold erdene
tuya oyuun munkh naran tsetseg enkh dorj otgon
`;
