/** Harm to oneself, as it is said in English; what a family is: `../risk-lists.ts`. */
import type { Together } from "../risk-lists.ts";
import { medicine } from "./en-words.ts";

// prettier-ignore
export const selfEn: readonly Together["all"][] = [
  // The others would have it better.
  [["me gone/dead", "without me", "i wasn't/weren't in/there/here/around/alive", "i was/were/am gone/dead/out", "i'm gone/dead/out", "i just wasn't/weren't", "i (just) wasn't in", "i never existed", "i hadn't been born", "i disappeared/vanished/died"], ["better/easier/smoother/happier/calmer/simpler/quieter/lighter/relief/relieved/peace/richer/freer/fine/notice/miss/cope/manage/grow/breathe"]],
  // Things put in order for afterwards.
  [["letter/letters/note/notes/video/videos/voicemail/recording/cards"], ["when it's/i'm/it over/done/gone/is", "for after", "for when", "when they find", "in case i", "once i'm", "after i'm"], ["written/wrote/write/writing/left/leave/made/recorded/hidden/hid/drawer/envelope/each/every"]],
  [["gave/given/giving/give/rehomed/rehoming/found"], ["dog/cat/pets/pet/budgie/horse/ring/rings/jewellery/jewelry/records/tools/guitar/clothes/watch/medals/savings"], ["sorted now", "all sorted", "won't be needing/need", "don't need it/them (any) more/now/anymore", "no use to me", "where i'm going", "so that's done/sorted", "won't have to worry", "before i go", "just in case"]],
  // Medicine laid by, or taken at once.
  [[medicine], ["stockpile/stockpiling/stockpiled/putting/put/saving/saved/stashing/stashed/hoarding/hoarded/collecting/collected/hiding/hid/hidden/storing/stored/squirrelling/squirreled/piling", "my sleeping", "under her/his/my/the bed/mattress/pillow/floorboards", "in a/my/the jar/sock/shoebox/drawer/tin/tub/box/suitcase (under/behind)", "got/have enough"], ["stockpile/stockpiling/stockpiled/aside/away/back/jar/sock/shoebox/secret/secretly/promise/promised/enough/sixty/hundred/hundreds/dozens/bed/mattress/pillow/drawer/nobody/no/day/case"]],
  [["took/swallowed/taken/drank/necked/downed/swallow/washed"], ["everything/all/whole/packet/packets/bottle/box/strip/strips/handful/handfuls/lot/blister/cabinet"], ["cabinet/cupboard/bathroom/packet/packets/blister", "woke up", "came round/to", "when i woke", "stomach pumped", "ambulance", "charcoal", "they found me", medicine]],
  // Places and means that somebody goes back to.
  [["bridge/overpass/viaduct/cliff/cliffs/rooftop/roof/multistorey/platform/tracks/railway/crossing/quarry/pier/reservoir/canal/weir/river/ledge/balcony/garage"], ["i (just) sat/stood", "and (just) sat/stood", "just sitting/standing", "sitting/standing there", "sat/stood there", "engine running", "looking/looked/stared/staring down/over", "one (more) step", "keep/kept/end/ended going/driving/walking/up/finding/coming", "went/drove/walked/cycled/go/drive/walk (back) up/out/down (to) (the) (again)", "nobody around/about"], ["again/thought/think/thinking/wondered/wondering/quiet/over/step/running/easy/night/nights/hours/hour/alone/dark"]],
  [["rope/noose/cord/belt/hose/hosepipe/ligature/gun/pistol/rifle/shotgun"], ["i look at it", "look/looking at it most/every", "i keep/kept looking/thinking", "bought/ordered/got/found/tested/tried/keep/kept", "waiting for me", "know where"], ["garage/shed/attic/loft/beam/rafter/rafters/tree/boot/drawer/strong/hold/holds/weight/day/evening/evenings/night/case/ready/myself"]],
  // No place in the time to come.
  [["plans/planning/summer/christmas/easter/birthday/graduation/wedding/spring/autumn/winter/thirty/forty/fifty/eighteen/twenty/thanksgiving/prom/retirement/anniversary/new"], ["won't/wouldn't be around/here/alive", "not going to be around/here/alive", "not gonna be around/here", "don't/can't/cannot see/picture/imagine myself", "don't/didn't think/expect/plan/intend/see i'll/i/to/me (be/make/live/get/reach/see)", "never/won't make it", "won't live/see/reach", "won't get to see"]],
  // Life itself is what somebody has had enough of.
  [["enough/sick/tired/done/fed/finished/through/weary"], ["of this life/world/living/existence/earth", "of life/living/existing/breathing", "of being here/alive", "with this life/world/living", "with life/living/existing/breathing", "with all of it", "with being here/alive", "up with life/living/existing"]],
  // A body that is hurt on purpose.
  [["nails/fingernails/razor/pin/pins/needle/compass/glass/blade/blades/knife/teeth/scissors/sharpener/lighter/cigarette/iron/match/matches/hairpin"], ["dig/digs/digging/dug/press/presses/pressing/pressed/scratch/scratches/scratching/pick/picks/picking/stick/stuck/jab/jabs/poke/drag/dragged/use/used/using/bite/bites/hold/held/push/pushed"], ["bleed/bleeds/bled/bleeding/blood/numb/calms/calm/legs/thighs/wrist/wrists/skin/sleeve/sleeves", "my/her/his arm/arms/leg/stomach/hand", "till/until it hurts/stops", "feel something/better/real"], ["i/she/he/i'm/i've/my/her/his"]],
  [["hit/hits/hitting/bang/bangs/banging/banged/smash/smashing/slam/punch/punched/punching"], ["my/her/his (own) head/face/fist/fists"], ["wall/door/floor/desk/headboard/mirror/tiles"]],
  // Tried, or nearly.
  [["nearly/almost/about/close/tried/going/gonna/started"], ["went through with it", "go/going/gone through with it", "didn't come back", "stepped/jumped/let off/go", "to do it last/on/again/and", "did it last/on/again/this (night/week)", "did it (properly)"], ["night/week/weekend/monday/tuesday/wednesday/thursday/friday/saturday/sunday/again/home/phone/rang/came/alone/me"]],
  // Whoever is old or ill and stops.
  [["stopped/stop/refuse/refuses/refusing/refused/quit/given/giving/skip/skipping/flush/flushing/spit/spitting"], ["eating/drinking/food/dialysis/insulin/treatment/chemo/oxygen", "taking my/her/his", "my/her/his (heart/blood) (pressure)", medicine], ["let me", "get on with it", "what for", "no point", "what's the point", "had enough", "leave me be", "want to go", "over with", "join him/her", "be with", "my time", "lived long", "doesn't/don't want to live/carry/go", "to die", "sooner"]],
  [["lord/god/jesus/almighty/heaven/maker/him"], ["take me", "takes me", "call/calls me (home)", "come/comes for me", "fetch me", "end it", "let me go/die/sleep"], ["ask/asks/asking/wait/waiting/beg/begs/begging/pray/prays/praying/wish/hope/night/why/please/ready/time"]],
  // Not minding what comes.
  [["care/mind/bad/matter/relief/bother/bothered/hope/hoping/wish/wishing/welcome"], ["if i (just) die/died/crashed/crash/drowned/drown/starved/choked", "if i lived/live or/and", "whether i live/wake/lived", "a/the bus/truck/lorry/car/train would/hits/hit/ran/runs (me)", "it's/was/is cancer/terminal/fatal", "the plane/car/cancer goes/crashes/crashed/kills/takes", "something happens/happened to me"]],
  // A child or a friend says it.
  [["asked/asks/ask/wonders/talks/talking/googled/drew/draws/drawing/writes/wrote/written/says/said/told/texted"], ["what it's like to die/be", "how to die/do", "how many pills/tablets", "what happens if/when you/i die/take/jump", "herself/himself/themselves hanging/dead/dying/falling", "in a coffin/grave", "wants/wanted to be dead/die/with/gone", "be better off dead", "doesn't/didn't want to be alive/here/born/live/exist", "hates/hated being alive", "wish/wishes/wished she'd/he'd (never) been/died"], ["she/he/they/my/her/his/friend/son/daughter/boy/girl/sister/brother"]],
  // How it should be afterwards; and who would manage, notice, cry.
  [["papers/passwords/insurance/policy/deeds/will/pension/keys/everything/hymns/songs/readings/coffin"], ["told/shown/showed/taught/written/wrote/chose/chosen/picked/sorted"], ["hymns/songs/readings/ashes/buried/cremated/coffin/service/fuss/afterwards", "in case i/something", "where the/my papers/will/policy/insurance/passwords/deeds/everything"]],
  [["funeral/coffin/grave/graveside/wake"], ["nobody/no", "who would/will/would've", "how many", "anyone/anybody"], ["cry/come/turn/show/miss/notice/care/there"]],
  [["if i wasn't/weren't in/sitting/coming", "if i don't/didn't come/turn/show/make", "if i stopped/stop coming", "if this (chair) is/was/were empty", "when i'm not in/coming"], ["surprised/manage/miss/notice/look/strange/worry/worried/wait/forget/fine/cope/chair"], ["you/you'd/you'll/don't/anyone/anybody/nobody"]],
  [["promise/promising/guarantee"], ["i'll/i will/i'd be/make/come/still (it) (here)"], ["at any", "at all", "ever", "or at", "alive", "next year/month", "around"]],
  [["favour/favor"], ["doing/do/be/did"], ["them all", "everyone/everybody", "the world", "my family/kids/children/wife/husband/parents/mum/mom", "all of them"]],
  // Illness, drink or speed, if only they did it.
  [["cancer/terminal/tumour/tumor/malignant/incurable/fatal"], ["relief/relieved/glad/blessing/hope/hoping/pleased/thankful/welcome"], ["i/i'll/i'd/i'm/be/would"]],
  [["drink/drinking/drank/inject/shoot/smoke/take/use"], ["pass/black/blackout/passed/collapse/unconscious/nothing"], ["care/mind/matter/bothered"], ["come/wake/waking/whether/round/again/alive/happens"]],
  [["seat/seatbelt/helmet/brakes/lights/bends/motorbike/motorway/drive/driving"], ["purpose", "see what happens", "don't care (if)", "wait for", "close my/my eyes"], ["fast/faster/belt/seatbelt/helmet/without/off/stopped/eyes/crash/happens"]],
  // What somebody holds on to, or dreams of.
  [["train/tube/metro/bus/lorry/truck/tram/knife/knives/tablets/pills/balcony"], ["hold on", "holding on", "grip/grab/clutch", "step/stand/stay back", "can't look at", "keep away from", "hide/hid/lock the"], ["bench/wall/pole/rail/railing/myself/somebody/someone/drawer/case"], ["i/my"]],
  [["dream/dreams/dreamt/dreamed/nightmare/fantasy/fantasise/fantasize"], ["jump/jumps/jumped/hang/hanging/drown/drowning/grave/coffin/bleeding/die/dying"], ["nobody/no/peace/peaceful/quiet/happy/relief/looks/look/over"]],
  [["join/joining/joins"], ["my/his/her mum/mom/mother/wife/husband/dad/father/son/daughter/sister/brother", "her/him/them up/in/soon/there"], ["soon/before/long/winter/christmas/year/week/heaven/up/there"]],
  [["hang/stick/wait/stay/hanging/sticking/waiting/staying"], ["about/around"], ["to find out", "to see it/that/how", "for much longer", "much longer", "for the end"], ["not/won't/don't/can't/isn't/couldn't"]],
  // A body that is felt only so.
  [["feel/feels/felt/real/calm/calmer/breathe/better/alive"], ["blood/bleed/bleeding/razor/blade/cutting/burning"], ["only/until/till/when/after"], ["see/real/something/anything/alive/calm/calms/better/stop/sight"]],
  [["hose/hosepipe/rope/noose/charcoal/helium/cord"], ["boot/car/trunk/backseat/wardrobe/suitcase/bag/bed"]],
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
  // Counted out and held.
  [[medicine], ["in my/her/his hand/hands/palm/lap/mouth", "in front of me", "lined up", "in a row"], ["all/every/night/count/counted/counting/looked/looking/stared/held/them"], ["i/she/he"]],
  [["nobody/no", "no one"], ["would/will/would've notice/know/miss/look/find/come"], ["till/until/for/before/days/weeks/months/rent/looking"], ["i/me/my"]],
  [["last/end/over/gone"], ["every night i hope/wish/pray", "i hope (that) it's/this", "it'll be over", "i'd rather it ended", "no fight left", "properly gone", "be gone ^"], ["i/i'd/i've/it's/it'll"]],
  // One person fewer; how it would be then.
  [["one less person", "one fewer", "one mouth less", "a person less"], ["me/i/myself"], ["calmer/better/easier/quieter/house/place/world/family"]],
  [["better off", "happier/freer", "get over it/me", "forget me"], ["they'd/they'll/he'd/she'd/everyone/kids/family"], ["week/day/month/cry/lost/while/bit"], ["i/me/then"]],
  [["millstone/burden/deadweight", "dead weight"], ["i'm/i/am"]],
  [["won't/wouldn't", "not"], ["be trouble/bother to", "be any trouble/bother", "see me", "be seeing me"], ["long/longer/next/again/after/anybody/anyone/time"]],
  [["over/ended/end"], ["by easter/christmas/summer/friday/monday/then", "by next"], ["everyone/everybody/all/they/i/rest/peace"], ["rest/relax/breathe/peace/free/it'll/i'll"]],
  [["ready"], ["nearly/almost/all"], ["homes/home/cats/dog/clean/papers/sorted/letters/house/flat/kids"]],
  [[medicine, "sleeping"], ["counted/count/sixty/fifty/forty/hundred"], ["what i have", "i've counted/got", "i have/got", "that's what"]],
  [["belt/hook/beam/rope/cord/scarf"], ["keep/kept/keeps looking/staring/thinking/coming", "look/stare at"], ["door/behind/hook/garage/ceiling/tree/stairs"]],
  [["parked/stopped/went/drove/walked/end/ended"], ["viaduct/bridge/cliff/cliffs/quarry/reservoir/overpass/pier/railway/tracks/weir"], ["again/night/alone/dark/hours"], ["i/up"]],
  [["train/express/water/edge/drop/height"], ["pull/pulls/pulling me", "calls/calling me", "draws me", "whispers"]],
  [["i'll do it/myself", "do it myself"], ["dead/die/pictures/photos/post/posted/go/finished"]],
  [["next summer/year/christmas/birthday/spring/winter", "the future"], ["with me in", "me in it"], ["can't/don't/picture/imagine/see"]],
  [["opened/open/slit/slice/sliced/gouged"], ["my/her/his thigh/arm/leg/wrist/wrists/skin/veins/stomach"]],
  [["bang/hit/beat/knock/smash"], ["forehead/head/skull"], ["wall/tiles/floor/door/sink/bath"]],
  [["meant/supposed/hoped/wanted/trying/tried"], ["not to wake/survive/be", "to not wake/survive/be"]],
  [["halfway/half/climbed/climbing/leg"], ["over/up/onto"], ["rail/railing/railings/fence/barrier/wall/parapet/balcony/ledge"], ["phone/rang/stopped/thought/somebody/someone/down/cold/when"]],
  [["heaven/god/angels/jesus/grandma/nan"], ["take/takes/have/want her/him/me now/soon"], ["asked/asks/says/said/whether/if"]],
  [["planned/plan/worked"], ["it all", "all planned/worked", "it out"], ["not to say/tell", "can't say/tell", "mustn't say/tell", "keep it secret/quiet", "promise/promised"]],
  [["nature/god/death/illness"], ["have me", "take its course", "take me"], ["pills/tablets/doctor/don't/no/stopped/treatment/let"]],
  [["had my fill/innings/share/time/turn/life", "no more soup/food/doctors/tests/tablets"], ["i/i've/me/my"]],
  [["pray/prays/praying/prayed/ask/asking"], ["takes/take/fetches/calls me", "let me go"]],
  [["slow/slowed/stop/stopped/stand/stood/dawdle"], ["crossing/tracks/road/motorway/rails"], ["don't look", "not looking", "without looking", "close/closed my", "wait/waited", "on purpose"]],
  [["want/wish/need"], ["be gone", "properly gone", "gone for"], ["i/just"], ["gone"]],
  [["no right to"], ["breathe/breathing/live/living/exist/be", "go on"]],
  [["without"], ["kids/children/him/her/them"], ["no me", "nothing/nobody left", "no point", "i'm nothing/nobody"]],
  [["stopped/cancelled/canceled/not/quit"], ["paying/renewing/the rent/lease/insurance/licence/bills/subscription", "the rent/lease"], ["won't need", "won't be needing", "no need", "what for", "no point", "not going to need"]],
  [["last"], ["call/letter/message/text/meeting/visit/supper/coffee"], ["to anybody/anyone/you all/everyone", "from me", "with you all", "of mine ever", "i'll ever"]],
];
