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
    ["putting/put/saving/saved/stashing/stashed/hoarding/hoarded/collecting/collected/hiding/hid/hidden/storing/stored/squirrelling/squirreled/piling", "under her/his/my/the bed/mattress/pillow/floorboards", "in a/my/the jar/sock/shoebox/drawer/tin/tub/box/suitcase (under/behind)", "got/have enough"],
    ["aside/away/back/jar/sock/shoebox/secret/secretly/promise/promised/enough/sixty/hundred/hundreds/dozens/bed/mattress/pillow/drawer/nobody/no/day/case"],
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
    ["ask/asks/asking/beg/begs/begging/pray/prays/praying/wish/hope/night/why/please/ready/time"],
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
    ["bench/wall/pole/rail/railing/myself/somebody/someone/drawer/when/case"],
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
];

/** All families; `risk.ts` reads them with the others. */
export const familiesEn: readonly Together[] = [
  ...self.map((all) => ({ of: "self", all }) as const),
  ...other.map((all) => ({ of: "other", all }) as const),
  ...abuse.map((all) => ({ of: "abuse", all }) as const),
];
