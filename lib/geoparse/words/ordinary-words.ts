/**
 * Ordinary English words that are also names of places: a capital letter says little of them at the beginning of a sentence or
 * in a headline. Left out are those that news uses more for the place, such as "buffalo".
 */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `
  a abbey about ace act add advance after aid ale all alliance along alpha also altar amen among an and
  anger angle angles another any ape apples april arch archer are area arena ares ark army as ash ask
  assumption at august bacon bag bail ball ban band banks bar barge bark barking basic bat bath battle
  battlefield bay be beach beacon bear beaver because bee beers before beg begun bell belle bells bend
  bender berry best between big bin bingo bishop blades bled bloom blossom bluff bone boo boom boot bore
  born both bourbon bow bowman box boy bra brad brains branch brand brat bravo bride bridge brig bright
  brilliant brooks brother brush bud bug bulls bully burns bury bus bush bust but butler buy by bye cab
  caller can cane canyon cap cars cash casino casinos cast cat cave celebration central century chair
  chamber change charge chase chi chief chilly chin chino chop christian christmas church circle city clay
  clever coats cocoa coin cola college come comfort commerce con condom congress consolation continental
  convent convoy cook cool cottage council countryside court cove cow coyote crane creek crook crooks
  crystal cube cue cup cut dad dale dam dandy data date day deal deb december delta den dent deposit
  diamond die dig dim district do dollar don doom drain drama drew driver drug dry due duh during each
  eagle ear early earth easter eat echo economy effort egg ego either elbow elf elk empire end energy
  english enough enterprise era every everyone everything experiment eye falcon fan far fare fat fate
  father february federal fell few fez finally fire first five fleet fog following for force ford forest
  former forth foster fountain four freedom french friday friend friendly friendship from front fry fully
  further gal gale gang gap garrison gas gay general german gift give given glad globe go gob god goes
  going gold golden got grabs grain grandson grass grave green grenade grill grove guessing gut gym ha had
  halfway hall halls ham hamlet hang hard hare hart harvest has hat hatch haven hay hazard he healing heel
  heist hell her here high hill his hit ho hog holiday holler home homeland homer hometown honey hook
  hooks hop horn hot house how hug hum human humble hunt hurricane hurt hut if in indeed independence
  industry inn instead intercourse international internet is islam it its jackpot jam january jaw jewish
  job july junction june justice karma ken key kid kill kin king kissing la lack lad lake lam lama lame
  landing lap late later law lazy lead least led lemon lend lens lent less let liberal liberty licking
  like lime limit limo line lion lip list lit lively loan local locking log lone long loop lord lot loving
  low loyal luck lucky lure mace mad made maiden main major make male mama man manage manly manning manor
  many mar marathon march marines marks mars martinis mat may maybe mayo me meanwhile media medical meg
  melon member men mentor mercury mere metro mile miles mills mine minor miss mission mob mobile monday
  monster more moron most mother mountain much muslim mustang my myrtle name nap national naval navy nay
  near nearly needles neither never new next nice no noble nobody noisy none nor normal north northern not
  nothing november now oak october of off officer officials old on once one only opera opportunity or oral
  orange other others our out outer outside over ox pa pace pacific pack pad page pal pale pals pan papa
  paper par parachute paradise parks parliament parole part pasta pat pearl peculiar pee peel peg pen
  people per perhaps pet pets piano pierce pigeon pill pin pinch pine pink pit plan planes plantation
  plate plaza plenty plum point police polo pool pop port porter posse post pray president price prime
  progress prospect pry pub public puke punch purchase quack queens race rage rain rainbow ramadan ran
  ranger rap rapid rat rather raw re reading real recently redhead reform rehab rep republic research
  reserve rest retreat rib rice rid riddle ridge rifle rig right ripe rivers robe rock rode rodeo roman
  root roses rot rouge row rube rude rum run rye sadly said saints sake sale sales saline salmon salon
  salt same sand sandwich sandy sap sat saturday sauce savage save say school scissors sea second
  secretary sector see seen sees sells senate send september set settle seven several shaft share she
  shepherd shields shin shore should shy side silly simply sin since sing sins sip siren sis sister
  sisters six ski slaughter small snow so sober sol sole solo some son song sort soul sour south southern
  spa spanish sparks split spoken sports spring springs spy stains stall stamps star state still stock
  stone store strawberry street strong students sub success such summer summit sunday sundown sunrise
  sunset sunshine superior supreme surely surprise swords tab tag tale talent tales tall tan tango tank
  tanner tap tape tapes tapping tar tea tell temple ten tequila terrace terry than that the their then
  there these they this thorn three throughout thursday thy till tin tip tire tires to toast today toe tom
  tomorrow tonight too tool top torn toss total tour tow toward tower toy trail train trainer triangle
  trim trip trooper try tub tuesday tune tunes turn tux two under union university until up upper uptown
  us used usually valentine valley van very via vice villa viola violet volcano waits wall walls wanna
  warden warrior was wave wax we weasel weaver wedding wednesday weed week welcome well wells were west
  western what wheeler when where while who whose why will willow wing wink winner winter wise with within
  without women wool world worms wrist yea yes yesterday yet you young your yum zone zoo center centre plateau health eastern coast black white red blue hospital neighbouring neighboring near outside inside throughout across around
  `
    .trim()
    .split(/\s+/),
)
