/**
 * English families of risk: what the same thing sounds like in many mouths. A family is a few lists of words; one of
 * each in a sentence is a sign. They are for wordings that nobody listed whole.
 */
import type { Together } from "./risk-lists.ts";

// prettier-ignore
const medicine = "pills/pill/tablets/tablet/meds/medication/paracetamol/tylenol/aspirin/ibuprofen/painkillers/antidepressants/insulin/codeine/diazepam/valium/xanax/morphine/patches/sleepers/capsules";
// prettier-ignore
const elders = "mum/mom/mother/mam/nan/nana/gran/grandma/grandmother/grandad/grandpa/granddad/grandfather/dad/father/aunt/auntie/uncle/resident/residents";
const children =
  "kid/kids/child/children/baby/toddler/boy/boys/girl/girls/son/daughter/niece/nephew/grandson/granddaughter/stepson/stepdaughter/twins/infant/newborn/bairn/wean";
// prettier-ignore
const menOfTheFamily = "father/dad/daddy/stepfather/stepdad/uncle/grandfather/grandpa/grandad/brother/stepbrother/cousin/priest/pastor/coach/neighbour/neighbor/teacher/babysitter/lodger/boyfriend/tutor/scoutmaster";

// prettier-ignore
const self: readonly Together["all"][] = [
  // The others would have it better.
  [
    ["me gone/dead", "without me", "i wasn't/weren't in/there/here/around/alive", "i was/were/am gone/dead/out", "i'm gone/dead/out", "i just wasn't/weren't", "i (just) wasn't in", "i never existed", "i hadn't been born", "i disappeared/vanished/died"],
    ["better/easier/smoother/happier/calmer/simpler/quieter/lighter/relief/relieved/peace/richer/freer/fine/notice/miss/cope/manage/grow/breathe"],
  ],
  // Things put in order for afterwards.
  [
    ["letter/letters/note/notes/video/videos/voicemail/recording/cards"],
    ["when it's/i'm/it over/done/gone/is", "for after", "for when", "when they find", "in case i", "once i'm", "after i'm"],
    ["written/wrote/write/writing/left/leave/made/recorded/hidden/hid/drawer/envelope/each/every"],
  ],
  [
    ["gave/given/giving/give/rehomed/rehoming/found"],
    ["dog/cat/pets/pet/budgie/horse/ring/rings/jewellery/jewelry/records/tools/guitar/clothes/watch/medals/savings"],
    ["sorted now", "all sorted", "won't be needing/need", "don't need it/them (any) more/now/anymore", "no use to me", "where i'm going", "so that's done/sorted", "won't have to worry", "before i go", "just in case"],
  ],
  // Medicine laid by, or taken at once.
  [
    [medicine],
    ["stockpile/stockpiling/stockpiled/putting/put/saving/saved/stashing/stashed/hoarding/hoarded/collecting/collected/hiding/hid/hidden/storing/stored/squirrelling/squirreled/piling", "my sleeping", "under her/his/my/the bed/mattress/pillow/floorboards", "in a/my/the jar/sock/shoebox/drawer/tin/tub/box/suitcase (under/behind)", "got/have enough"],
    ["stockpile/stockpiling/stockpiled/aside/away/back/jar/sock/shoebox/secret/secretly/promise/promised/enough/sixty/hundred/hundreds/dozens/bed/mattress/pillow/drawer/nobody/no/day/case"],
  ],
  [
    ["took/swallowed/taken/drank/necked/downed/swallow/washed"],
    ["everything/all/whole/packet/packets/bottle/box/strip/strips/handful/handfuls/lot/blister/cabinet"],
    ["cabinet/cupboard/bathroom/packet/packets/blister", "woke up", "came round/to", "when i woke", "stomach pumped", "ambulance", "charcoal", "they found me", medicine],
  ],
  // Places and means that somebody goes back to.
  [
    ["bridge/overpass/viaduct/cliff/cliffs/rooftop/roof/multistorey/platform/tracks/railway/crossing/quarry/pier/reservoir/canal/weir/river/ledge/balcony/garage"],
    ["i (just) sat/stood", "and (just) sat/stood", "just sitting/standing", "sitting/standing there", "sat/stood there", "engine running", "looking/looked/stared/staring down/over", "one (more) step", "keep/kept/end/ended going/driving/walking/up/finding/coming", "went/drove/walked/cycled/go/drive/walk (back) up/out/down (to) (the) (again)", "nobody around/about"],
    ["again/thought/think/thinking/wondered/wondering/quiet/over/step/running/easy/night/nights/hours/hour/alone/dark"],
  ],
  [
    ["rope/noose/cord/belt/hose/hosepipe/ligature/gun/pistol/rifle/shotgun"],
    ["i look at it", "look/looking at it most/every", "i keep/kept looking/thinking", "bought/ordered/got/found/tested/tried/keep/kept", "waiting for me", "know where"],
    ["garage/shed/attic/loft/beam/rafter/rafters/tree/boot/drawer/strong/hold/holds/weight/day/evening/evenings/night/case/ready/myself"],
  ],
  // No place in the time to come.
  [
    ["plans/planning/summer/christmas/easter/birthday/graduation/wedding/spring/autumn/winter/thirty/forty/fifty/eighteen/twenty/thanksgiving/prom/retirement/anniversary/new"],
    ["won't/wouldn't be around/here/alive", "not going to be around/here/alive", "not gonna be around/here", "don't/can't/cannot see/picture/imagine myself", "don't/didn't think/expect/plan/intend/see i'll/i/to/me (be/make/live/get/reach/see)", "never/won't make it", "won't live/see/reach", "won't get to see"],
  ],
  // Life itself is what somebody has had enough of.
  [
    ["enough/sick/tired/done/fed/finished/through/weary"],
    ["of this life/world/living/existence/earth", "of life/living/existing/breathing", "of being here/alive", "with this life/world/living", "with life/living/existing/breathing", "with all of it", "with being here/alive", "up with life/living/existing"],
  ],
  // A body that is hurt on purpose.
  [
    ["nails/fingernails/razor/pin/pins/needle/compass/glass/blade/blades/knife/teeth/scissors/sharpener/lighter/cigarette/iron/match/matches/hairpin"],
    ["dig/digs/digging/dug/press/presses/pressing/pressed/scratch/scratches/scratching/pick/picks/picking/stick/stuck/jab/jabs/poke/drag/dragged/use/used/using/bite/bites/hold/held/push/pushed"],
    ["bleed/bleeds/bled/bleeding/blood/numb/calms/calm/legs/thighs/wrist/wrists/skin/sleeve/sleeves", "my/her/his arm/arms/leg/stomach/hand", "till/until it hurts/stops", "feel something/better/real"],
    ["i/she/he/i'm/i've/my/her/his"],
  ],
  [
    ["hit/hits/hitting/bang/bangs/banging/banged/smash/smashing/slam/punch/punched/punching"],
    ["my/her/his (own) head/face/fist/fists"],
    ["wall/door/floor/desk/headboard/mirror/tiles"],
  ],
  // Tried, or nearly.
  [
    ["nearly/almost/about/close/tried/going/gonna/started"],
    ["went through with it", "go/going/gone through with it", "didn't come back", "stepped/jumped/let off/go", "to do it last/on/again/and", "did it last/on/again/this (night/week)", "did it (properly)"],
    ["night/week/weekend/monday/tuesday/wednesday/thursday/friday/saturday/sunday/again/home/phone/rang/came/alone/me"],
  ],
  // Whoever is old or ill and stops.
  [
    ["stopped/stop/refuse/refuses/refusing/refused/quit/given/giving/skip/skipping/flush/flushing/spit/spitting"],
    ["eating/drinking/food/dialysis/insulin/treatment/chemo/oxygen", "taking my/her/his", "my/her/his (heart/blood) (pressure)", medicine],
    ["let me", "get on with it", "what for", "no point", "what's the point", "had enough", "leave me be", "want to go", "over with", "join him/her", "be with", "my time", "lived long", "doesn't/don't want to live/carry/go", "to die", "sooner"],
  ],
  [
    ["lord/god/jesus/almighty/heaven/maker/him"],
    ["take me", "takes me", "call/calls me (home)", "come/comes for me", "fetch me", "end it", "let me go/die/sleep"],
    ["ask/asks/asking/wait/waiting/beg/begs/begging/pray/prays/praying/wish/hope/night/why/please/ready/time"],
  ],
  // Not minding what comes.
  [
    ["care/mind/bad/matter/relief/bother/bothered/hope/hoping/wish/wishing/welcome"],
    ["if i (just) die/died/crashed/crash/drowned/drown/starved/choked", "if i lived/live or/and", "whether i live/wake/lived", "a/the bus/truck/lorry/car/train would/hits/hit/ran/runs (me)", "it's/was/is cancer/terminal/fatal", "the plane/car/cancer goes/crashes/crashed/kills/takes", "something happens/happened to me"],
  ],
  // A child or a friend says it.
  [
    ["asked/asks/ask/wonders/talks/talking/googled/drew/draws/drawing/writes/wrote/written/says/said/told/texted"],
    ["what it's like to die/be", "how to die/do", "how many pills/tablets", "what happens if/when you/i die/take/jump", "herself/himself/themselves hanging/dead/dying/falling", "in a coffin/grave", "wants/wanted to be dead/die/with/gone", "be better off dead", "doesn't/didn't want to be alive/here/born/live/exist", "hates/hated being alive", "wish/wishes/wished she'd/he'd (never) been/died"],
    ["she/he/they/my/her/his/friend/son/daughter/boy/girl/sister/brother"],
  ],
  // How it should be afterwards; and who would manage, notice, cry.
  [
    ["papers/passwords/insurance/policy/deeds/will/pension/keys/everything/hymns/songs/readings/coffin"],
    ["told/shown/showed/taught/written/wrote/chose/chosen/picked/sorted"],
    ["hymns/songs/readings/ashes/buried/cremated/coffin/service/fuss/afterwards", "in case i/something", "where the/my papers/will/policy/insurance/passwords/deeds/everything"],
  ],
  [
    ["funeral/coffin/grave/graveside/wake"],
    ["nobody/no", "who would/will/would've", "how many", "anyone/anybody"],
    ["cry/come/turn/show/miss/notice/care/there"],
  ],
  [
    ["if i wasn't/weren't in/sitting/coming", "if i don't/didn't come/turn/show/make", "if i stopped/stop coming", "if this (chair) is/was/were empty", "when i'm not in/coming"],
    ["surprised/manage/miss/notice/look/strange/worry/worried/wait/forget/fine/cope/chair"],
    ["you/you'd/you'll/don't/anyone/anybody/nobody"],
  ],
  [
    ["promise/promising/guarantee"],
    ["i'll/i will/i'd be/make/come/still (it) (here)"],
    ["at any", "at all", "ever", "or at", "alive", "next year/month", "around"],
  ],
  [["favour/favor"], ["doing/do/be/did"], ["them all", "everyone/everybody", "the world", "my family/kids/children/wife/husband/parents/mum/mom", "all of them"]],
  // Illness, drink or speed, if only they did it.
  [
    ["cancer/terminal/tumour/tumor/malignant/incurable/fatal"],
    ["relief/relieved/glad/blessing/hope/hoping/pleased/thankful/welcome"],
    ["i/i'll/i'd/i'm/be/would"],
  ],
  [
    ["drink/drinking/drank/inject/shoot/smoke/take/use"],
    ["pass/black/blackout/passed/collapse/unconscious/nothing"],
    ["care/mind/matter/bothered"],
    ["come/wake/waking/whether/round/again/alive/happens"],
  ],
  [
    ["seat/seatbelt/helmet/brakes/lights/bends/motorbike/motorway/drive/driving"],
    ["purpose", "see what happens", "don't care (if)", "wait for", "close my/my eyes"],
    ["fast/faster/belt/seatbelt/helmet/without/off/stopped/eyes/crash/happens"],
  ],
  // What somebody holds on to, or dreams of.
  [
    ["train/tube/metro/bus/lorry/truck/tram/knife/knives/tablets/pills/balcony"],
    ["hold on", "holding on", "grip/grab/clutch", "step/stand/stay back", "can't look at", "keep away from", "hide/hid/lock the"],
    ["bench/wall/pole/rail/railing/myself/somebody/someone/drawer/case"],
    ["i/my"],
  ],
  [
    ["dream/dreams/dreamt/dreamed/nightmare/fantasy/fantasise/fantasize"],
    ["jump/jumps/jumped/hang/hanging/drown/drowning/grave/coffin/bleeding/die/dying"],
    ["nobody/no/peace/peaceful/quiet/happy/relief/looks/look/over"],
  ],
  [
    ["join/joining/joins"],
    ["my/his/her mum/mom/mother/wife/husband/dad/father/son/daughter/sister/brother", "her/him/them up/in/soon/there"],
    ["soon/before/long/winter/christmas/year/week/heaven/up/there"],
  ],
  [["hang/stick/wait/stay/hanging/sticking/waiting/staying"], ["about/around"], ["to find out", "to see it/that/how", "for much longer", "much longer", "for the end"], ["not/won't/don't/can't/isn't/couldn't"]],
  // A body that is felt only so.
  [
    ["feel/feels/felt/real/calm/calmer/breathe/better/alive"],
    ["blood/bleed/bleeding/razor/blade/cutting/burning"],
    ["only/until/till/when/after"],
    ["see/real/something/anything/alive/calm/calms/better/stop/sight"],
  ],
  [
    ["hose/hosepipe/rope/noose/charcoal/helium/cord"],
    ["boot/car/trunk/backseat/wardrobe/suitcase/bag/bed"],
  ],
  // Out of everybody's way.
  [["out of everyone's/everybody's/your/their/his/her hair/way", "put up with me", "rid of me", "off your/their hands/backs", "bothering/bother you/anyone/anybody/them", "a bother/problem/nuisance/burden to/for"], ["soon/long/longer/anymore/won't/better/much", "for good"], ["i'll/i/i'm/you/they'll/they"]],
  [["waste of space/air/oxygen/skin", "no use/good to anyone/anybody/them", "worthless/useless"], ["forget/over/gone/miss/notice/better/without/dead/here/alive/born/exist/live"], ["i/me/i'm"]],
  // Not to have to any more.
  [["sleep/bed/dark/quiet/lie"], ["not/never have/need to", "not get/wake/feel", "and that's it/that", "and be gone"], ["anymore/again/ever", "any more", "wake/do/face"], ["want/wish/could/like/just"]],
  [["i won't/don't/never/hope/can't/doubt", "don't let me", "i'm not going"], ["make it through/to/past", "see my/another/the", "live to/past/till/until", "get to/past", "reach my", "last the/till/until/another"], ["night/morning/winter/spring/summer/fiftieth/fortieth/thirtieth/sixtieth/eightieth/birthday/year/month/thirty/forty/fifty/eighteen/christmas"]],
  [["i", "i'd/i'll/i've"], ["want/wish/need/like/love/could"], ["vanish/evaporate/dissolve/cease/perish", "fade away", "not exist", "be nothing/dead/nobody", "be no more", "blow myself", "turn to dust"]],
  [["i'd/i'll/i/i've/i'm"], ["don't/didn't/not/no/never/can't"], ["want/wish/stand/bear"], ["be a person/human", "be me/anyone/anything/anybody", "be in this body/skin/world", "another birthday/winter/year/day of this"]],
  [["nothing/no"], ["to get up for", "to wake up for", "to stay for", "reason to get/wake/stay/breathe/bother (up)", "to stick around for"]],
  [["deserve/deserves/deserved/ought"], ["to die", "to be dead", "to suffer", "to hurt", "to bleed", "to rot", "to be here", "to breathe", "to be alive", "to live"], ["i/i'm/she/he/myself"]],
  // How, where and when.
  [["jump/jumping/jumped/leap/leaping"], ["river/bridge/roof/rooftop/cliff/window/balcony/train/platform/tracks/edge/overpass/ledge/lorry/bus/tube"], ["i/i'd/i'll/think/want/could/thought/she/he/going/wanted"]],
  [["how to do it/this", "how i'd do it", "how i would do it", "how to make it", "how to end"], ["pain/painless/painlessly/quick/quickly/know/googled/looked/searched/best/easiest/easy/stop/read/video/forum/look"]],
  [["drove/drive/driven/steer/steered/swerve/swerved/swerving/crash/crashed/driving/steering/ride/ran"], ["into/at/towards/under/off"], ["oncoming/lorry/truck/wall/tree/traffic/barrier/lake/river/bridge/cliff/pillar/train"], ["nearly/almost/want/wanted/thought/think/thinking/purpose/could/tempted/someday/day"]],
  [["drank/drink/drinks/drunk/drinking/swallowed/swallow"], ["bleach/antifreeze/detergent/weedkiller/poison/disinfectant/turpentine/petrol/cleaner/ammonia"]],
  [["gas/oven/exhaust"], ["on/sealed/taped"], ["stand/stood/sit/sat/lie/lay/breathe/breathed/sometimes/smell/wait/windows/alone/night"], ["i/she/he/i've"]],
  [["stones/rocks/bricks/weights"], ["pockets/pocket/coat/ankles/bag"], ["river/sea/lake/water/walked/waded/waist/in"]],
  [["left/trusted/trust/safe/leave"], ["alone/around/near/with"], ["cabinet/knives/knife/medicine/pills/tablets/razor/razors/drawer/balcony/myself/tonight/night"], ["can't/couldn't/shouldn't/mustn't/don't/not/scared/afraid/never"], ["me/myself/i"]],
  // What can be seen, and what is no longer answered.
  [["arms/arm/legs/thighs/wrists/wrist/forearms"], ["sleeves/lines/scars/scarred/stitches/bandages/bandage/scabs/slashes", "a mess"], ["under/new/fresh/again/hide/hides/hiding/see/all/mess/mum/mom/summer"]],
  [["cut/cuts/cutting"], ["deep/deeper/deepest", "too far", "again", "myself"], ["i/she/he/meant/usual/before/last"]],
  [["texted/posted/messaged/wrote/sent/message/text/status/story/voicemail"], ["goodbye/done/sorry/forgive/thanked/last/love", "it's over", "take care"], ["phone's/off/answer/answering/answers/picking/picked/replying/reply/reach/deleted/disappeared/voicemail/missing"], ["she/he/friend/they/her/his/sister/brother/daughter/son/mate"]],
  // Going, in other words.
  [["peaceful/quiet/easier/easy/simple/simpler/better/restful/nice"], ["to (just) not be/exist/wake", "if i had an accident", "if i got ill/sick/hit/run", "to be gone/dead/nothing", "not to be/exist/wake/feel/have"], ["would/it'd/how/think/be"]],
  [["reason/reasons/point/use/sense"], ["carry/carrying/go/going/keep/keeping on/going/trying/breathing/fighting", "to stay/live/continue", "in trying/staying/living/fighting"], ["can't/no/any/don't/isn't/what's/see/find"]],
  [["christmas/lunch/dinner/trip/party/holiday/holidays/summer/june/july/wedding/rota/list/photo"], ["don't bother/count", "won't need", "no need", "long gone", "don't put/book"], ["me", "i'll"], ["gone/down/by/then/for/ticket/place/seat/in"]],
  [["new/another/better/somebody/someone"], ["wife/husband/mother/mum/mom/father/dad", "to look after/mind/raise (them/the)"], ["for when i'm/i", "when i'm not/gone", "once i'm", "after i'm"]],
  [["be/being/reunited/gone"], ["with grandad/grandpa/grandma/nan/gran/mum/mom/dad/him/her/them/god/jesus soon/now/again", "with my late/dead"]],
  [["still here", "woke up", "i'm still breathing/alive"], ["worse luck", "unfortunately/sadly/regrettably", "more's the pity", "dose", "too bad"]],
  [["hope/want/wish/wanted/somebody/someone/something/heart"], ["finish it/me", "finishes me/it", "heart (just) stops/gives/stop", "put me out of", "get it over with", "to kill/shoot/stab me", "takes me out"], ["i/my"]],
  [["hates/hate/hated/tired/sick"], ["being alive/here/me", "my/her/his (own) life/existence", "living"]],
  [["want/wanted/wants/need"], ["out ^", "off this ride", "it over with", "over the edge", "drive it off", "to drive off", "walk into"]],
  [["who gets what", "wrote/written/writing down who", "a list of who"], ["i/last/night/wrote/down/everything/each/gets"]],
  [["drove/drive/walked/walk/walking/stood/lay/lie/sat"], ["eyes closed/shut", "train line/lines", "on/along the track/tracks/rails/line/motorway", "middle of the road", "in the (middle) (of) (the) road"], ["i/i've/see/seconds/hour/hours/night/thought/again"]],
  [["shave/shaving/chop/chopping/knife/razor/scissors"], ["pressing/press/push/pushing harder/deeper/in", "going deeper", "slip/slipping"], ["think/thought/thinking/wonder/want"]],
  [["only/just"], ["here/alive/staying/hanging/around/on/living"], ["till/until/for/because"], ["cat/dog/kids/children/mum/mom/mother/dies/die/dead/go/grown"], ["then/i'm/i/dies/die/keeps/wouldn't"]],
  [["never/not/wouldn't"], ["do it"], ["with/while/in front of", "kids/children/mum/mom/house/home"], ["kids/children/house/home/mum/mom/find/found/them/bed"]],
  // One who is too much in this world.
  [["the problem", "my fault", "the one who", "the weight"], ["if i go/went/left/died/weren't/wasn't/die", "if i was/were gone/dead", "once i'm", "when i'm gone"]],
  [["rope/noose/hosepipe"], ["i keep/have/bought/hid/got/tied/found", "i've bought/got/tied/hidden/kept", "he's/she's/he/she bought/got/tied/hidden/keeps", "bought/buying/ordered"]],
  // Said from the others' side.
  [["weeks/days/months/ages"], ["before/till/until"], ["missed/miss/found/find/notice/noticed"], ["me/my"]],
  [["won't/wouldn't/needn't", "not have to"], ["have me to", "me to worry/look", "me to mind"], ["worry/long/mind/feed/look/anymore/much"]],
  [["out of the picture", "a thing of the past", "off the scene"], ["i'll/i/me"]],
  [["imagine/see/picture"], ["myself/me"], ["alive/older/thirty/forty/future/old/living"], ["can't/don't/never/couldn't/cannot"]],
  [["weight/burden/millstone/deadweight/drag/drain"], ["round/around/on"], ["neck/necks/shoulders/them/everyone/everybody/family"], ["i'm/i/me/i've"]],
  [["did/do/done/doing"], ["it again", "to myself again"], ["glass/blade/razor/thigh/thighs/arm/arms/lighter/wrist/wrists/legs/leg/scissors/knife/pills"]],
  [["headbutt/headbutting/bang/banging/smash/smashing"], ["wall/door/floor/mirror/desk"], ["dark/black/until/till/bleeds/bled/bruise/head/numb"], ["i/he/she"]],
  [["count/counted/counting/worked/working/know"], ["how many", "how much"], ["i'd/need/take/enough/kill"], ["i/i'd/i've"]],
  [["who would/will/would've", "who'd"], ["find me/my/the"], ["i/me/first/kids/mum/think"]],
  [["look/looking"], ["cross/crossing/step/stepping"], ["road/street/roads"], ["don't/bother/never/stopped/not"]],
  [["cleaned/tidied/emptied/sorted/cleared/labelled"], ["flat/house/room/freezer/drawers/desk/garage/everything"], ["so nobody/no/they/you/that", "won't have to", "nobody has/will"], ["has/have/to/nobody/no"]],
  [["gun/pistol/rifle/shotgun/revolver"], ["lap/mouth/chin/temple/knees/hand/hands"], ["sits/sat/sit/holds/held/hold/evening/night/alone/all"]],
  [["bed/sleep/asleep/eyes/pillow"], ["the last time", "be the last", "never get/wake/open", "not get up"], ["like/want/hope/wish/could/would"]],
  [["gave/given/giving/sold/binned/burned/burnt/deleted"], ["guitar/bike/books/camera/paints/photos/diaries/diary/boots/tools/car/accounts/account/sewing/piano"], ["not going to", "won't be playing/riding/needing/using/wearing/back", "no use", "never again"], ["i/i'm/my"]],
  [["flushed/threw/binned/stopped/quit/skipped/refused/burned"], [medicine], ["not bothering/taking/doing", "don't see/care", "what for", "no more", "no point", "that's that"]],
  // A door kept open.
  [["notice/missed/miss/trouble/nuisance/expense"], ["that i'm not/gone", "i won't be anybody's/anyone's", "when i'm not", "that i've gone", "if i'm not"], ["only/hardly/barely/by/bills/soon/never/they'd/anybody's"]],
  [["way out", "exit", "escape", "insurance policy"], ["tin/pills/tablets/keep/drawer/behind/knowing/helps/little/jar/bottle"], ["my/i"]],
  [["railing/railings/rail/parapet/banister/edge"], ["looked/look/looking/leaned/lean/climbed/climb/hung/held"], ["over/long/down/far/drop/time"]],
  [["bus/train/tube/tram/lorry/truck"], ["eyes shut/closed", "lean/leaned/leaning/sway/swayed", "edge/kerb/curb"], ["comes/came/passes/goes/forward/eyes/close"]],
  [["worked/figured/planned/plan/planning/thought/rehearsed/rehearse/know"], ["out how", "it all out", "it through ^", "how to go", "it every night", "it in my head", "there and plan it"], ["i/i'd/i've/lie"]],
  [["full of", "take/taken/took more"], [medicine], ["more/day/count/awake/floor/care"], ["i/i'd"]],
  [["going to/gonna", "about to", "scared i'll/i'm"], ["do something ^", "something bad/terrible/silly/stupid", "do something to"], ["home/myself/tonight/alone/i/i'm"]],
  [["asked/asks/says/said/saying/keeps/wonders"], ["hurts/hurt when/if you/to jump/die/fall/cut/hang", "ready for the box/grave/ground/coffin/undertaker", "for the undertaker/undertakers", "end up in the canal/river/ground/morgue/lake/sea"], ["she/he/boy/girl/mum/mom/nan/dad/son/daughter/they/grandad/gran/brother/sister"]],
  [["starve/starving/purge/purging"], ["myself/till/until"], ["can't/stand/faint/stars/heart/collapse/bones/dizzy/nothing"]],
  [["death/dying/suicide"], ["on my mind", "in my head", "think/thinking/thoughts/dream/obsessed/comforting/company"], ["every/always/constantly/day/night/all/can't"]],
  [["nobody/no-one/no"], ["needs/wants/loves me", "would need/want me"], ["got/have/alone/nobody/any/left/one"]],
  [["pray/praying/hope/hoping/wish"], ["i get/got run/hit/shot/killed/ill/sick/cancer", "to get run/hit/shot/killed", "i'm run/killed", "the ground/earth swallows", "i don't/never"], ["over/by/i/down/up/wake/through"]],
  [["want/need"], ["any more", "another", "no more"], ["birthdays/birthday/days/tomorrows/mornings/christmases/years"], ["don't/no/not"]],
  [["sat/sit/sitting/lay"], ["garage/car/shed"], ["door/doors/engine/windows"], ["down/closed/shut/running/up"]],
  [["thinking/think/thought"], ["about/of"], ["gun/rope/pills/knife/bridge/razor/train/rifle/blade/noose"], ["drinking/bottle/drunk/night/been/again/keep/always"]],
];

// prettier-ignore
const other: readonly Together["all"][] = [
  // Going on until it is over.
  [
    ["hitting/kicking/punching/beating/stabbing/stamping/stomping/squeezing/hit/kick/punch/beat"],
    ["till/until"],
    ["he/she/they/it stops/stop/stopped moving/breathing/crying", "he's/she's dead/gone/unconscious", "he/she begs/bleeds/stops/drops/dies", "there's nothing left"],
  ],
  // Getting even.
  [
    ["coming to him/her/them/you", "what he/she/they deserve/deserves", "pay for what", "sorry/regret they/he/she/it ever", "wish they/he/she had/hadn't/never", "know my name", "on the/my list", "made a list", "got a list", "a list of"],
    ["i've/i'll/i/i'm/we'll"],
    ["school/boys/girls/teacher/teachers/work/office/boss/class/everyone/everybody/all/names/list/soon/day/wait/ex/husband/him/her/them"],
    ["get/gets/getting/make/made/show/wait/going/gonna/will/they'll/he'll/she'll/coming/swear"],
  ],
  // A house with people in it.
  [
    ["burn/burning/torch/torching/petrol/gasoline/matches/bomb/explode", "blow/blowing (it/the) up", "set light/fire", "light a/the match"],
    ["down with", "with all/everyone/everybody/him/her/them/the", "and all/everyone of/in", "inside/asleep/sleeping", "them/him/her in it", "in it"],
    ["one/i/i'll/i'd/going/gonna/want/could/swear/might/day"],
  ],
  [
    ["i'd/i'll/i/i'm/we'll"],
    ["six feet under", "in the ground", "in a box", "do time for him/her/it/that", "go/going to prison/jail for (what)", "swing for him/her", "dig a hole/grave", "never find the/his/her (body)", "look like an accident", "cut his/her/the brakes", "stop him/her breathing", "down the stairs", "rat poison", "something in his/her tea/food/drink/pint"],
    ["him/her/he/she/them/his/bastard/boyfriend/husband/ex/boss"],
  ],
  // A small child, and no strength left.
  [
    [children, "him/her/it"],
    ["hand/cloth/pillow/blanket/cushion/duvet/sock over/in/on his/her/the mouth/face/nose", "shook/squeezed/shaken/shaking/squeezing"],
    ["crying/screaming/cried/screamed/quiet/stopped/stop/second/limp/shut/hard"],
    ["i/i've/i'd"],
  ],
  // What hands want, and what is thought out.
  [
    ["hands/fists/head/mind"],
    ["i know what", "don't trust", "can't trust", "have/had to (sit) (on)", "won't stop"],
    ["want/wants/do/did/hit/shake/hurt/squeeze"],
    ["leave/room/cries/cry/crying/screams/scream/screaming/she/he/before"],
  ],
  [
    ["daydream/daydreams/daydreaming/fantasise/fantasize/fantasy/dream/dreams/imagine/imagining/picture/picturing"],
    ["pushing/push/drowning/stabbing/shooting/strangling/choking/poisoning/hitting/smothering/crushing/burning"],
    ["him/her/them/wheelchair/mother/father/baby/boss/husband/wife"],
  ],
  [
    ["voice/voices"],
    ["says/say/tells/tell/telling/saying/told/orders/wants"],
    ["do/kill/hurt/jump/cut/burn/children/kids/die/him/her/them/me/myself/finish"],
  ],
  [
    ["knife/axe/bat/gun/machete/blade/hammer/pistol/rifle/shotgun"],
    ["sharpened/loaded/cleaned/bought/ready/hidden/keep/got/have/put"],
    ["let him/her/them", "if he/she/they comes/come/tries/try/shows/touches/touch", "dare", "waiting for", "when he/she/they comes/come/gets", "try and come"],
  ],
  // A crowd, a school, the news.
  [
    ["see/hear/read/know/remember/watch"],
    ["news/tv/papers/headlines/tomorrow/name/famous"],
    ["made of me", "made me (do)", "what they did/made/turned", "know my name", "remember my name", "will be sorry", "never forget", "laughed at me"],
  ],
  [
    ["list/drawings/notebook/plan/map"],
    ["names of", "half his/her/the/my class/year/school", "teachers/classmates", "kids at/in", "who (to) die/shoot/kill"],
    ["found/wrote/written/made/desk/bag/phone/backpack/drew/has"],
  ],
  // Hands raised against a child, or an old person in one's care.
  [["i/i've/i'd"], ["hit/slapped/smacked/kicked/punched/whacked/belted/beat/thrashed/clouted/shook/threw/squeezed/bit/burned/burnt/choked/shoved/pinned/dangled/held/hold/grabbed"], [children, "my mother/mum/mom/father/dad/nan/gran/grandma", "him/her by"], ["hard/hardest/floor/wall/flew/lost/angry/snapped/window/ankles/throat/neck/balcony/scalding/under/twice/belt/limp/blood/breathing/stairs"]],
  [["see/make/watch/want/let"], ["suffer/bleed/burn/beg/crawl/die/pay", "hurt like"], ["them/him/her/they/everyone/all/he/she"], ["what they/he/she", "for it", "school/work/office/job/house", "laughed/did/done/like"]],
  [["fire/alight/flames"], ["set/setting/going/put/light"], ["house/car/them/him/her/place/school/shop/flat/office/building/caravan/bed"], ["i'm/i'll/i/i'd/want/going/could"]],
  [["stand/stood/standing/stands/sit/sat"], ["over/beside/above/outside"], ["bed/him/her/cot/crib/asleep/door/house"], ["knife/scissors/pillow/hammer/bat/iron/pan/gun/axe/cushion/petrol"]],
  [["nearly/almost/close/wanted/want/going/tempted/could"], ["stab/stabbed/stabbing/shoot/shot/strangle/strangled/strangling/smother/smothered/poison/poisoned/drown/drowned/choke/choked/throttle/throttled/slash"], ["him/her/them/husband/wife/mother/father/mum/mom/dad/boss/neighbour/neighbor/brother/sister/ex/boyfriend/girlfriend/someone/somebody/son/daughter/baby/man/woman/stepdad/stepmum"]],
  // Lying in wait, laying hands on.
  [["followed/following/follow/watched/watching/waited/waiting/tracked/tracking"], ["her/him/them/ex"], ["home/nights/night/house/bushes/window/car/work/school"], ["i've/i/i'm/i'll"]],
  [["i/i've/i'd"], ["pinch/pinched/slap/slapped/jab/twist/twisted/squeeze/squeezed/grip/gripped/scratch/yank/yanked/rough"], [elders, children, "her/him"], ["look/looks/see/sees/quiet/where/nurse/hard/lost/shut/marks/bruise/bruises"]],
  [["i", "i've"], ["hand/pillow/cushion/towel/blanket"], ["over/on"], ["mouth/nose/face"], ["her/his/the"]],
  [["gun/shotgun/rifle/knife/machete/bomb/petrol/axe"], ["take/takes/bring/brings/go/going/walk/come/use"], ["council/school/office/work/court/jobcentre/hospital/church/benefits/college/mosque/synagogue"], ["he/she/i/i'll/he'd/they/son/neighbour/neighbor/friend/said"]],
  [["sorry/see/laugh/laughing/learn"], ["they'll/they/everyone/you'll/he'll/she'll/nobody"], ["my bag/locker/backpack/car/pocket", "what i've got/planned", "what's coming"]],
  [["cut/kick/punch/beat/rip/knock"], ["baby/child/it/eyes/tongue/heart/teeth"], ["out of her/him/you/them"]],
  [["love/like/want/wait/dream/happy"], ["to see/put/watch/leave him/her/them"], ["wheelchair/hospital/coma/coffin/grave/bleeding/crawling/crippled/dead/morgue"]],
  // What somebody wants to do, and is afraid to do.
  [["want/wanted/going/gonna/could/feel/felt/urge/afraid/frightened/scared/terrified/worried/fear/tempted/might/nearly/almost"], ["punch/hit/shake/slap/throw/smack/hurt/harm/smother/drown/drop/squeeze/kick/choke/strangle/hurting/hitting/shaking/harming/throwing/smothering/beat"], ["my/the/this/a baby/toddler/son/daughter/boy/girl/kid/kids/children/twins/child/newborn/infant/mother/mum/mom/nan/gran", "my little/own/youngest/oldest/old/new (boy/girl/one/son/daughter/baby/mother)"], ["i/i'll/i'm/i'd/me"]],
  [["threatened/threatens/threatening/pulled/waved/pointed"], ["knife/gun/bat/bottle/scissors/hammer/machete/axe/blade/screwdriver/pistol"], ["teacher/him/her/me/us/them/his/my/mother/brother/sister/nurse/neighbour/neighbor/boy/girl"]],
  [["knife/bullet/axe/blade/needle/fist"], ["in his/her/their/the back/head/chest/neck/heart/throat/gut/ribs/belly/skull/eye"], ["i'll/i/me/i'm/i'd"], ["get/gets/put/stick/going/gonna/want/from/deserves"]],
  [["finish/do/kill/end/break/beat/choke"], ["bare hands", "own hands", "him/her/them off"], ["i'll/i/i'd/i'm/could"]],
  [["one more/next", "again and", "if he/she/they"], ["bring/get/take/use/fetch/swing"], ["bat/knife/gun/hammer/axe/pipe/machete/bottle/crowbar"], ["i'll/i/i'd"]],
  [["found/find/end/ends/wake/wakes"], ["in a ditch/river/skip/bag/box/hole/canal/boot/grave/hospital"], ["hurt/hurts/touched/touches/did/whoever/he'll/they'll/he/she'll"], ["whoever/he/he'll/they/they'll/will/she/she'll"]],
  [["fist/fists/hands/trigger"], ["itch/itching/clench/ball/shake/shaking/curl/twitch"], ["hold back", "one day", "won't/can't stop", "swing", "punch/hit"]],
  [["i/i've"], ["left/leave/locked/gave/give/dragged/drag/dosed"], [children, "mum/mom/nan/mother/dad"], ["in the car", "to shut her/him/them", "whisky/brandy/pill/tablet/phenergan/calpol/antihistamine", "couldn't take it", "by the/her/his hair/arm/feet/nightie/ear/collar", "home alone", "in the dark/cupboard"]],
];

// prettier-ignore
const abuse: readonly Together["all"][] = [
  // What happens if somebody leaves or tells.
  [
    ["if i (ever) leave/left/tell/told/go/went/try/tried/talk/talked/call/called/scream", "if i'd leave/left/tell", "leave him/her"],
    ["says/said/swears/swore/promised/promises/threatens/told/warned/he'll/she'll/he'd/she'd/they'll"],
    ["finish/kill/find/hurt/bury/regret/dead/burn/hunt/shoot/stab/destroy/ruin/slash/cut", "take the/my/our kids/children/baby", "the kids/children/dog", "my family/mother/sister", "last thing", "sorry"],
  ],
  // Doors that are wedged, shoes that stay on.
  [
    ["chair/dresser/wardrobe/drawers/table/sofa/chest/bed/desk/bookcase/bin"],
    ["against/under/behind/front/wedge/wedged/jam/jammed/push/pushed"],
    ["door/handle/doorknob/knob"],
    ["sleep/night/nights/drinking/drunk/he/he's/him/she/pub/lock/bed"],
  ],
  [
    ["sleep/sleeping/bed/night"],
    ["with my/the shoes/clothes/keys/coat/bag/phone on/packed/ready/under/in", "with a/the bag packed", "a/my bag packed", "with one eye open"],
    ["he/he's/him/she/she's/drunk/drinking/home/case/run"],
  ],
  // No that is not heard.
  [
    ["take/takes/took no for an answer", "whether i want/like (to/it) or not", "wife's duty", "marital/wifely duty", "says it's my duty/job", "easier to let him", "easier to give in", "give in to him", "lie/lay/lying there (and)", "does/did it anyway", "just takes it", "pretend/pretending to be asleep"],
    ["bed/wait/waiting/over/done/finished/finish/finishes/night/sex/he/him/husband/asleep"],
    ["i/you/me/my/we"],
  ],
  // Who comes at night.
  [
    [menOfTheFamily, "he"],
    ["come/came/comes/coming/climb/climbed/climbs/get/got/gets/crept/creep/creeps/sneak/sneaks/sneaked/snuck/slip/slipped (in/into) (to) my/her/his/our/the bed/room/bedroom/bath/shower/tent/bunk"],
    ["night/nights/bed/shift/asleep/sleeping/secret/told/tell/dark/shower/bath/drunk/out"],
  ],
  [
    [children],
    ["says/said/told/tells/told/cried/draws/drew/won't"],
    ["touch/touches/touched/tickles/tickled/licks/kisses/rubs (her/him/me) where/there/under/on/in", "touches/touched her/him", "hurts when (she/he) pees/wees/sits", "plays/played doctor/games", "special/secret game/games/place", "swimsuit/swimming/knickers/pants/privates/bottom/willy/fanny"],
  ],
  // Left as nobody should be.
  [
    [elders, children, "her/him/them"],
    ["leave/leaves/left/leaving/lies/lying/lie/lay/sits/sitting/sat/kept/found"],
    ["wet/soiled/dirty/filthy/soaked bed/nappy/nappies/diaper/diapers/pad/sheets/clothes/pyjamas", "own mess/dirt/urine/filth", "bed sores", "sores"],
    ["day/night/hours/sores/days/morning/evening/again/bed/time"],
  ],
  [
    ["bedsores/sores/ulcers/nappy/nappies/diaper/diapers/pad/bedpan"],
    ["bone/open/days/weeks/raw/bleeding/nobody"],
    ["they/she/he/nobody/home/carer/carers/aide/aides"],
  ],
  // What is kept back until somebody does as they are told.
  [
    ["medicine/insulin/food/glasses/walker/wheelchair/hearing/stick/dinner/visits/heating/oxygen/phone", medicine],
    ["won't give", "doesn't/don't give", "refuses/refused to give", "hides/hid/withholds/withheld/takes/took/keeps/kept (away)", "won't let me have", "not give me"],
    ["sign/signed/house/will/bank/pension/behave/obey/quiet/beg/money/flat/card/unless"],
  ],
  [
    ["made/makes/make/force/forced/forcing/forces/pushed/pressured/bullied/bullies/unless/guided"],
    ["sign/signed/signing/signature"],
    ["house/will/papers/cheque/cheques/check/checks/bank/power/deed/flat/pension/account/loan/over"],
  ],
  // What flies.
  [
    ["threw/throws/throwing/thrown/chucked/chucks/hurled/hurls/lobbed/flung/flings"],
    ["at me/us/him/her/my/mum/mom", "over me/my/us/her/him", "past my/her head", "across the room"],
    ["chair/plate/plates/mug/cup/glass/bottle/pan/knife/phone/iron/lamp/tv/remote/boiling/hot/soup/tea/coffee/food/dinner/seat/stool/hammer/brick/shoe/shoes/boot/boots/ashtray/vase/toys/table/keys"],
  ],
  // Many against one, and under water.
  [
    ["mates/friends/boys/men/lads/guys/brothers/they"],
    ["took turns", "had a turn/go", "turns with/on", "passed me/her around/round", "held me/her/him down", "one after another/the"],
  ],
  [
    ["head/face/mouth"],
    ["held/holds/pushed/pushes/shoved/shoves/dunked/forced/forces/stuffed/crammed/kept/kicked"],
    ["water/bath/pool/toilet/sink/basin/pillow/mattress/throat"],
    ["under/in/down/into/underwater"],
  ],
  [
    ["shoved/shoves/forced/forces/stuffed/stuffs/crammed/crams/pushed/pushes/poured/pours"],
    ["mouth/throat/jaw/teeth"],
    ["swallow/swallowed/food/spoon/soup/gag/gagged/choke/choked/soap/down/pepper", medicine],
  ],
  // What is paid for, and how somebody is frightened.
  [
    ["late/wrong/dinner/look/talk/talked/smile/smiled/forget/forgot/spend/spent/cry/disagree"],
    ["pay/paid/punished/punishes/suffer/regret", "get/catch/cop it"],
    ["weekend/week/days/night/later/home/for it"],
    ["i/i'm/we/she"],
  ],
  [
    ["drives/drove/drive/speeds/sped/accelerates/swerves/brakes"],
    ["wall/tree/cliff/edge/oncoming/maniac/scare/frighten/crash"],
    ["me/us/he/he's/kids/last"],
    ["scream/beg/brakes/second/shut/scare/frighten/row/argue/temper/angry/says/die/laughs"],
  ],
  // Children and old people who go without, or are punished so.
  [
    [children, elders],
    ["nothing but", "only/just had/water/tea/bread/sugar", "no money for", "can't afford", "watering down", "water down", "hasn't/haven't had/eaten/been"],
    ["water/formula/milk/food/feed/bottle/bottles/bottles/nappies/thursday/days/eaten/fed"],
    ["since/days/day/no/thursday/week/left/all/only"],
  ],
  [
    ["makes/made/make/forces/forced/leaves/left"],
    ["me/him/her/us/them/kids stand/kneel/sleep/stay/sit/crouch"],
    ["garden/outside/yard/corner/shed/rain/cold/hours/snow/balcony/barefoot/porch"],
  ],
  [
    ["walker/frame/zimmer/wheelchair/stick/crutches/glasses/teeth/commode/alarm/bell/buzzer"],
    ["locks/locked/hides/hid/takes/took/moves/moved/puts/unplugs/unplugged/keeps"],
    ["can't/cannot/couldn't/reach/away", "so (that) i/she/he"],
    ["bed/up/walk/see/eat/toilet/move/out/help/call/leave/anywhere"],
  ],
  [
    ["carer/carers/aide/aides/nurse/nurses/staff/helper/daughter/son", "she/he"],
    ["slaps/slapped/smacks/smacked/pinches/pinched/jabs/yanks/yanked/shoves/shoved/handles/handled/drops/scratches/twists"],
    ["her/his/my hand/hands/arm/arms/face/mouth/wrist/legs/skin/cheek", "roughly"],
  ],
  // What is called a secret, a game, a lesson.
  [
    ["grown/adults/adult/big/husband/wives/wife/mummy/daddies", "special games/friends", "dirty films/magazines/things", "sex"],
    ["showed me/her/him/us", "shows me/her/him/us", "taught me/her/him", "made us/me/her/him play/watch", "teaching me/her"],
    ["ups/people/do/films/film/things/secret/nobody/knows/kiss/touch/bed/nine/ten/eight/seven/six/eleven/twelve/little/wives"],
  ],
  [
    [menOfTheFamily, "trainer/instructor/boss/tutor/he/she/counsellor"],
    ["between us", "our little secret", "between you and me", "mustn't/musn't/can't/not tell", "nobody needs to know"],
    ["what we do/did", "what he/she does/did", "touch/touches/kiss/kisses/games/gifts/presents/showers/photos/after"],
  ],
  [
    ["photos/photo/pictures/picture/films/filmed/films/videos/watches/spies/peeks/records"],
    ["shower/undress/undressing/changing/naked/towel/bathroom/bath", "in bed", "asleep/sleeping"],
    ["me/my/her/us"],
    [menOfTheFamily, "foster/he/dad/mum's/mom's/landlord/boss"],
  ],
  // What is not allowed, and what is taken.
  [["not/never allowed", "isn't/wasn't/aren't allowed", "have to ask permission", "need his/her permission", "has to approve"], ["own money/phone/bank/friends/car/key/keys/account", "friends/visitors/phone/money", "out/outside alone/without/after/of", "leave the house/flat", "see my/anyone/anybody", "speak/talk to"], ["i/i'm/she/me/my"]],
  [["takes/took/keeps/emptied/drained/spends/uses/has/holds/stole/steals/steal/steals/cashes"], ["my/her/his/mum's/mom's/gran's/nan's/dad's (bank) card/account/savings/benefits/allowance/pension/wages/money/cheque/cheques/chequebook"], ["daughter/son/nephew/niece/grandson/granddaughter/husband/wife/carer/partner/boyfriend/neighbour/neighbor/helper/brother/sister"], ["leaves/nothing/eat/asks/ask/won't/gives/anything/never/hungry/food/shouts/hits/push/pushes/without"]],
  [["tie/ties/tied/tying/strap/straps/strapped/chain/chained/restrain/restrained/cuff/cuffed/handcuffed/belt/belted"], ["bed/chair/radiator/toilet/wheelchair/cot/rail/rails/post"], ["her/him/me/them/us/mum/mom/nan/gran/dad/mother/father"]],
  [["nobody/no/never/won't/don't/doesn't"], ["changes/washes/feeds/turns/bathes/change/wash/feed/bathe/cleans/clean"], ["him/her/them/mum/mom/nan/gran/dad/me"], ["lies/lie/sits/sit/lying/sitting/hours/evening/days/sores/smell/smells/all/wet/own/morning/crying"]],
  // Hands where they have no right to be.
  [["hand/hands/finger/fingers"], ["in/down/up/under/inside/between/into"], ["shorts/pants/trousers/knickers/skirt/underwear/bra/swimsuit/pyjamas/pajamas/nightie/jeans/tights/shirt/dress/legs/nightgown/leotard"], ["my/her/his/me"], [menOfTheFamily, "he/boss/doctor/man/driver/trainer/physio/husband/carer/someone/somebody"]],
  [[menOfTheFamily], ["started with/on me/her", "did things/it/stuff/that (to) me/her", "messed/interfered/fiddled with me/her/him", "had his way", "used me/her", "bothered me/her at", "hurt me/her"], ["me/her"]],
  [[children, "she/he"], ["hurts/hurt/hurting/sore/bleeding/bleeds/touches/touched/scared/cries/burns/itches/red"], ["bottom/bum/privates/willy/fanny/front/tummy/pee/wee/bits"], ["daddy/dad/uncle/grandpa/grandad/stepdad/he/says/after/when/visit/visits/weekend/weekends/sitter/boyfriend"]],
  [[children, "he/she"], ["cigarette/iron/belt/hand/finger/bite/cord/cable/rope/stick/scald"], ["burns/burn/marks/mark/bruises/welts/scars/prints/bites/bite"]],
  [["cut/slit/slash/break/snap/bash/smash/burn/shoot/stab/drown/kill"], ["my/our/her throat/face/neck/legs/fingers/head/house/kids/children/mum/mother/family"], ["if/police/told/tell/leave/left/court/speak/says/said/he'd/she'd/next"]],
  // Watched and held.
  [["slashed/slashes/slash/disabled/hid/cut/smashed"], ["tyres/tires/tyre/tire/keys/phone/car/wires/cable/passport"], ["leave/go/out/escape/call/couldn't/can't"], ["he/she/boyfriend/husband/ex/partner/wife/girlfriend/so"]],
  [["checks/counts/tracks/times/inspects/reads/smells/sniffs"], ["underwear/mileage/miles/receipts/phone/messages/texts/pockets/shower/knickers/calls"], ["he/she/husband/boyfriend/wife/girlfriend/partner/my"]],
  [["passport/papers/visa/documents/wages"], ["took/take/takes/hold/holds/keep/keeps/kept/has/have/confiscated"], ["work/working/clean/cleaning/midnight/money/pay/paid/leave/boss/agency/debt/owe"], ["my/our/her"]],
  [["marry/married/wedding/husband/fiancé"], ["never met/saw/chose/agreed", "didn't choose", "don't/doesn't want to", "i'm/she's only fourteen/fifteen/sixteen/seventeen", "they're/parents/they are sending/forcing/making", "to a cousin/man/stranger"]],
  [["fourteen/fifteen/thirteen/twelve/sixteen/eleven"], ["he's/he is", "older/forty/thirty/fifty/man/men"], ["pays/paid/buys/bought/rent/hotel/bed/sex/presents/lifts/vapes/drink/drugs/forty/thirty/fifty"], ["i'm/she's/my/i/girl/daughter/sister"]],
  [["something/powder/pills/drops/tablets"], ["in my/her/his tea/drink/food/coffee/wine/glass/milk"], ["sleep/asleep/remember/woke/wake/drowsy/puts/put/dizzy"]],
  [["behind/stay/asked/told/made/makes/alone/lesson/class/practice/locker"], ["take my/her/his/our top/shirt/clothes/trousers/bra/skirt (off)", "top/shirt/clothes/trousers off", "film/films themselves/herself/himself/us/me", "undress"], ["teacher/coach/he/she/boys/girls/trainer/doctor/tutor/uncle/priest/boss"]],
  [[children, "she/he"], ["came/comes/come/returned/got/has/had"], ["handprints/handprint/fingerprints/fingermarks/marks/burns/bruises/scratches"], ["dad's/father's/mum's/nursery/sitter's/legs/arms/neck/back/face/uncle's"]],
  [["locked/locks/padlocked/padlocks/locking"], ["kitchen/fridge/cupboard/cupboards/bathroom/pantry/freezer"], ["eat/eaten/food/hungry/toast/bread/steal/since/key"]],
  [[elders, "i/me/my"], ["makes/made/make/lets/let"], ["sleep in the shed/garage/car/kitchen/hall/caravan", "sleep on the floor", "sleep outside", "eat in/from/off the"], ["me/her/him/us"]],
  // Nothing to eat or drink; kissed by who must not.
  [["don't/doesn't/won't/not/never/refuse/refuses"], ["give/gives/feed/feeds/giving/let/lets"], [elders, children, "him/her/them/me/us"], ["water/food/milk/anything/eat/drink/breakfast/dinner/meals/medicine/insulin"], ["because/so/when/until/she/he/they/all/wets/high/drunk/punish/unless"]],
  [["teacher/coach/tutor/uncle/stepdad/stepfather/priest/pastor/boss/doctor/trainer/lodger/instructor/grandpa/grandad/brother/cousin/neighbour/neighbor/counsellor"], ["kissed/kisses/kissing/groped/fondled/fondles/slept/undressed"], ["me/her/him/us"], ["car/alone/office/secret/after/lips/mouth/bed/neck/nobody/behind/locked/room"]],
  // Nowhere to hide; what the marks are said to be.
  [["nowhere/anywhere/wherever", "no place"], ["get me/us", "find me/us", "come for me/us", "hide from"], ["he/she/they/his/her/he'll"]],
  [["finger/fingers/thing/something/toy"], ["in/inside/into/up"], ["her/me/him/us"], [menOfTheFamily], ["puts/put/pushes/pushed/sticks/stuck/shoves"]],
  [["pram/buggy/pushchair/highchair/cot/crib/wheelchair"], ["flung/threw/kicked/kicks/shoved/tipped/tips/pushed/hurled"], ["inside/in/across/down/over"], [children, elders, "her/him/she/he/me"]],
  [["marks/mark/bruises/bruise/scratches/burn/burns/limp/scar/stitches"], ["i say/tell/said/told", "say it's/it", "tell/told/say/said everyone/everybody/them/people/work/school"], ["cat/fell/door/cupboard/stairs/clumsy/dog/bike/cooking/slipped/tripped/oven"]],
  [["gun/knife/acid/rifle/petrol/bullet/rope"], ["for the day/night", "is for me/when/if", "has my name"], ["walk/leave/go/tell/name/talk/out"]],
  [["bends/bent/twists/twisted/squeezes/squeezed/crushes/crushed/snaps/stamps/stamped"], ["fingers/finger/thumb/wrist/arm/toes/foot/hand"], ["my/her/his/me"], ["back/no/when/until/till/say/argue/answer/tell"]],
  [["hose/hosed/scrub/scrubbed/drag/drags/dragged/strip/stripped/strips/dunk"], [elders, "old/men/women/ladies/patients/him/her"], ["cold/freezing/naked/quicker/hot/boiling/roughly/door/hair/feet"], ["they/she/he/staff/carer/nurse"]],
  // Watched, threatened, taught a lesson.
  [["camera/cameras/tracker/app/microphone"], ["every/bathroom/bedroom/car/phone/hidden/room/rooms"], ["he's/he/she's/she/husband/partner/boyfriend/wife"], ["put/puts/installed/watches/hid/fitted/has"]],
  [["immigration/police/school/social/boss/family/church/everyone/everybody"], ["tell/report/deport/show/call/out"], ["if i don't/won't/leave/refuse/say/stop", "unless i"], ["she/he/she'll/he'll/they"]],
  [["ex/he/she/husband/wife"], ["turning/turns/turned/waiting/waits/hanging/sits/parks/parked"], ["school/work/house/gate/street/car/door/outside"], ["judge/order/police/court/injunction/again/keeps/stay"]],
  [["killed/kills/hurt/hurts/drowned/kicked/kicks/burned/burns/smashed/smashes/strangled"], ["cat/dog/kitten/puppy/rabbit/hamster/pet/things/clothes/toys/photos"], ["front of me/us/the", "teach/taught/lesson/warning/talk/punish/punishment/because/when/next"], ["he/she/dad/husband/stepdad/boyfriend/partner"]],
  [["makes/made/make"], ["me/her/us beg/crawl/kneel/eat/drink/apologise/apologize/bark/wear/sleep"], ["he/she/husband/wife/boyfriend/partner/dad/mother/mum/they"]],
  [["taken/take/taking/send/sending/sent/back"], ["abroad/home/africa/village/country/aunt/holiday/there/grandmother"], ["cut/cutting/circumcised/married/marry"], ["her/me/girls/daughter/sister"]],
  [[menOfTheFamily], ["under/in/into"], ["duvet/covers/sheets/blanket/blankets/sleeping"], ["gets/get/got/crawls/climbs/comes/slips/my"]],
  [["films/filming/photographs/photographing/photos/watches/stares/follows/touches"], ["girls/boys/kids/children/me/us/her"], ["old/man/pool/changing/toilets/park/shower/school/coach/teacher"], ["he/man/there's/teacher/coach/neighbour/neighbor"]],
  [["dirty/blue/rude/sex/porn/porno"], ["films/film/videos/video/pictures/magazines/movies"], ["shows/showed/makes/made/plays/played"], ["me/her/us/him"]],
  [["funny/strange/weird/touchy/friendly"], [menOfTheFamily, "he"], ["drunk/drinking/alone/night/kind/bed"], ["with me/her/us", "funny"]],
  [[children], ["lead/leash/chain/cage/bins/bin/rubbish/trash/dog/floor"], ["like/eat/eats/has/have/keeps/on/sleep/sleeps/out/from/with"]],
  [["drugged/doped/sedated/drugging/sedate/drug"], [elders, "him/her/me/them/us"], ["up/ring/quiet/sleep/asleep/shut/all/so"]],
  [[elders, "she/he/they"], ["hasn't/haven't/not/no had/seen/washed/eaten/bath/bathed/changed/food/heating"], ["days/weeks/month/week/months/weeks"], ["allowance/carer/carer's/nobody/daughter/son/home/staff/money/she/they/smells"]],
];

/** All families; `risk.ts` reads them with the others. */
export const familiesEn: readonly Together[] = [
  ...self.map((all) => ({ of: "self", all }) as const),
  ...other.map((all) => ({ of: "other", all }) as const),
  ...abuse.map((all) => ({ of: "abuse", all }) as const),
];
