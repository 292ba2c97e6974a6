/** Abuse and neglect, as it is said in English; what a family is: `../risk-lists.ts`. */
import type { Together } from "../risk-lists.ts";
import { children, elders, medicine, menOfTheFamily } from "./en-words.ts";

// prettier-ignore
export const abuseEn: readonly Together["all"][] = [
  // What happens if somebody leaves or tells.
  [["if i (ever) leave/left/tell/told/go/went/try/tried/talk/talked/call/called/scream", "if i'd leave/left/tell", "leave him/her"], ["says/said/swears/swore/promised/promises/threatens/told/warned/he'll/she'll/he'd/she'd/they'll"], ["finish/kill/find/hurt/bury/regret/dead/burn/hunt/shoot/stab/destroy/ruin/slash/cut", "take the/my/our kids/children/baby", "the kids/children/dog", "my family/mother/sister", "last thing", "sorry"]],
  // Doors that are wedged, shoes that stay on.
  [["chair/dresser/wardrobe/drawers/table/sofa/chest/bed/desk/bookcase/bin"], ["against/under/behind/front/wedge/wedged/jam/jammed/push/pushed"], ["door/handle/doorknob/knob"], ["sleep/night/nights/drinking/drunk/he/he's/him/she/pub/lock/bed"]],
  [["sleep/sleeping/bed/night"], ["with my/the shoes/clothes/keys/coat/bag/phone on/packed/ready/under/in", "with a/the bag packed", "a/my bag packed", "with one eye open"], ["he/he's/him/she/she's/drunk/drinking/home/case/run"]],
  // No that is not heard.
  [["take/takes/took no for an answer", "whether i want/like (to/it) or not", "wife's duty", "marital/wifely duty", "says it's my duty/job", "easier to let him", "easier to give in", "give in to him", "lie/lay/lying there (and)", "does/did it anyway", "just takes it", "pretend/pretending to be asleep"], ["bed/wait/waiting/over/done/finished/finish/finishes/night/sex/he/him/husband/asleep"], ["i/you/me/my/we"]],
  // Who comes at night.
  [[menOfTheFamily, "he"], ["come/came/comes/coming/climb/climbed/climbs/get/got/gets/crept/creep/creeps/sneak/sneaks/sneaked/snuck/slip/slipped (in/into) (to) my/her/his/our/the bed/room/bedroom/bath/shower/tent/bunk"], ["night/nights/bed/shift/asleep/sleeping/secret/told/tell/dark/shower/bath/drunk/out"]],
  [[children], ["says/said/told/tells/told/cried/draws/drew/won't"], ["touch/touches/touched/tickles/tickled/licks/kisses/rubs (her/him/me) where/there/under/on/in", "touches/touched her/him", "hurts when (she/he) pees/wees/sits", "plays/played doctor/games", "special/secret game/games/place", "swimsuit/swimming/knickers/pants/privates/bottom/willy/fanny"]],
  // Left as nobody should be.
  [[elders, children, "her/him/them"], ["leave/leaves/left/leaving/lies/lying/lie/lay/sits/sitting/sat/kept/found"], ["wet/soiled/dirty/filthy/soaked bed/nappy/nappies/diaper/diapers/pad/sheets/clothes/pyjamas", "own mess/dirt/urine/filth", "bed sores", "sores"], ["day/night/hours/sores/days/morning/evening/again/bed/time"]],
  [["bedsores/sores/ulcers/nappy/nappies/diaper/diapers/pad/bedpan"], ["bone/open/days/weeks/raw/bleeding/nobody"], ["they/she/he/nobody/home/carer/carers/aide/aides"]],
  // What is kept back until somebody does as they are told.
  [["medicine/insulin/food/glasses/walker/wheelchair/hearing/stick/dinner/visits/heating/oxygen/phone", medicine], ["won't give", "doesn't/don't give", "refuses/refused to give", "hides/hid/withholds/withheld/takes/took/keeps/kept (away)", "won't let me have", "not give me"], ["sign/signed/house/will/bank/pension/behave/obey/quiet/beg/money/flat/card/unless"]],
  [["made/makes/make/force/forced/forcing/forces/pushed/pressured/bullied/bullies/unless/guided"], ["sign/signed/signing/signature"], ["house/will/papers/cheque/cheques/check/checks/bank/power/deed/flat/pension/account/loan/over"]],
  // What flies.
  [["threw/throws/throwing/thrown/chucked/chucks/hurled/hurls/lobbed/flung/flings"], ["at me/us/him/her/my/mum/mom", "over me/my/us/her/him", "past my/her head", "across the room"], ["chair/plate/plates/mug/cup/glass/bottle/pan/knife/phone/iron/lamp/tv/remote/boiling/hot/soup/tea/coffee/food/dinner/seat/stool/hammer/brick/shoe/shoes/boot/boots/ashtray/vase/toys/table/keys"]],
  // Many against one, and under water.
  [["mates/friends/boys/men/lads/guys/brothers/they"], ["took turns", "had a turn/go", "turns with/on", "passed me/her around/round", "held me/her/him down", "one after another/the"]],
  [["head/face/mouth"], ["held/holds/pushed/pushes/shoved/shoves/dunked/forced/forces/stuffed/crammed/kept/kicked"], ["water/bath/pool/toilet/sink/basin/pillow/mattress/throat"], ["under/in/down/into/underwater"]],
  [["shoved/shoves/forced/forces/stuffed/stuffs/crammed/crams/pushed/pushes/poured/pours"], ["mouth/throat/jaw/teeth"], ["swallow/swallowed/food/spoon/soup/gag/gagged/choke/choked/soap/down/pepper", medicine]],
  // What is paid for, and how somebody is frightened.
  [["late/wrong/dinner/look/talk/talked/smile/smiled/forget/forgot/spend/spent/cry/disagree"], ["pay/paid/punished/punishes/suffer/regret", "get/catch/cop it"], ["weekend/week/days/night/later/home/for it"], ["i/i'm/we/she"]],
  [["drives/drove/drive/speeds/sped/accelerates/swerves/brakes"], ["wall/tree/cliff/edge/oncoming/maniac/scare/frighten/crash"], ["me/us/he/he's/kids/last"], ["scream/beg/brakes/second/shut/scare/frighten/row/argue/temper/angry/says/die/laughs"]],
  // Children and old people who go without, or are punished so.
  [[children, elders], ["nothing but", "only/just had/water/tea/bread/sugar", "no money for", "can't afford", "watering down", "water down", "hasn't/haven't had/eaten/been"], ["water/formula/milk/food/feed/bottle/bottles/bottles/nappies/thursday/days/eaten/fed"], ["since/days/day/no/thursday/week/left/all/only"]],
  [["makes/made/make/forces/forced/leaves/left"], ["me/him/her/us/them/kids stand/kneel/sleep/stay/sit/crouch"], ["garden/outside/yard/corner/shed/rain/cold/hours/snow/balcony/barefoot/porch"]],
  [["walker/frame/zimmer/wheelchair/stick/crutches/glasses/teeth/commode/alarm/bell/buzzer"], ["locks/locked/hides/hid/takes/took/moves/moved/puts/unplugs/unplugged/keeps"], ["can't/cannot/couldn't/reach/away", "so (that) i/she/he"], ["bed/up/walk/see/eat/toilet/move/out/help/call/leave/anywhere"]],
  [["carer/carers/aide/aides/nurse/nurses/staff/helper/daughter/son", "she/he"], ["slaps/slapped/smacks/smacked/pinches/pinched/jabs/yanks/yanked/shoves/shoved/handles/handled/drops/scratches/twists"], ["her/his/my hand/hands/arm/arms/face/mouth/wrist/legs/skin/cheek", "roughly"]],
  // What is called a secret, a game, a lesson.
  [["grown/adults/adult/big/husband/wives/wife/mummy/daddies", "special games/friends", "dirty films/magazines/things", "sex"], ["showed me/her/him/us", "shows me/her/him/us", "taught me/her/him", "made us/me/her/him play/watch", "teaching me/her"], ["ups/people/do/films/film/things/secret/nobody/knows/kiss/touch/bed/nine/ten/eight/seven/six/eleven/twelve/little/wives"]],
  [[menOfTheFamily, "trainer/instructor/boss/tutor/he/she/counsellor"], ["between us", "our little secret", "between you and me", "mustn't/musn't/can't/not tell", "nobody needs to know"], ["what we do/did", "what he/she does/did", "touch/touches/kiss/kisses/games/gifts/presents/showers/photos/after"]],
  [["photos/photo/pictures/picture/films/filmed/films/videos/watches/spies/peeks/records"], ["shower/undress/undressing/changing/naked/towel/bathroom/bath", "in bed", "asleep/sleeping"], ["me/my/her/us"], [menOfTheFamily, "foster/he/dad/mum's/mom's/landlord/boss"]],
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
  [["says/said/tells/told/swears"], ["nobody/no", "no one"], ["leaves/leave/left/walks/gets"], ["him/her/me"], ["lives/alive/away/out/again/regret/regrets"]],
  [["no/not/nothing", "won't"], [medicine, "food/dinner/visits"], ["until/till/unless"], ["sign/pay/hand/change/give/say"]],
  [["chased/chases/came/comes/went/goes"], ["at/round/around/after"], ["hammer/knife/axe/bat/poker/bottle/scissors/cleaver/screwdriver/pan/stick/belt"], ["me/us/her/him/mum/mom"]],
  [["makes/make/made/lets"], [children, "me/her/him/them"], ["sleep/eat/sit/stand/kneel in/on/outside/at the bathroom/bath/floor/hall/cellar/garage/shed/balcony/porch", "sleep/eat/stay outside"]],
  [["chased/chases/chasing"], ["me/us/her/him/mum/mom"], ["hammer/knife/axe/bat/belt/stick/poker/cleaver"]],
  [["nobody/no", "no one"], ["leaves/left/walks"], ["him/her/me"], ["lives/alive/away/regret"]],
  [["sleep/sleeping"], ["in my clothes/shoes/coat"], ["keys/bag/phone/money/bra/door/ready/run/case"]],
  [["can't/cannot", "not allowed to"], ["unless/without him/her", "unless he/she"], ["shop/out/anywhere/work/mum/doctor/card/phone/friends"]],
  [["say/said no"], ["goes/went/keeps/carries on", "does/did it", "doesn't/didn't stop"]],
  [["stands/stood/sits/sat"], ["by/over/at/on my/her/his/our bed/door"], [menOfTheFamily, "he"], ["night/nights/dark/asleep/shift/looking/breathing"]],
  [[children], ["hurts/hurt her/him/me/them"], ["bath/bed/car/bathroom/room/shed/tent/shower"]],
  [["stripes/weals/welts/lines/marks"], ["legs/back/arms/bottom"], ["cable/cord/belt/cane/stick/whip/flex/hose"]],
  [["priest/pastor/coach/teacher/uncle/father/brother/grandfather/neighbour/neighbor/scoutmaster"], ["first time i've/i say/said/told/tell", "never told/said", "nobody knew/knows"], ["i was", "when i"]],
  [["long sleeves/scarf/sunglasses/make-up/makeup", "cover/covers/hide/hides"], ["you know why", "so nobody/no", "in july/summer", "bruise/bruises/marks"]],
];
