/** Nights and homes that are not safe, and threats, as they are told in English. */
import type { Together } from "../risk-lists.ts";
import { children, elders, menOfTheFamily } from "./en-words.ts";

// prettier-ignore
const partners = "husband/wife/boyfriend/girlfriend/partner/ex/fiancé/fiancee/he/she/he's/she's/stepdad/stepfather/roommate/boss/landlord/guy/man";
const weapons = "gun/pistol/rifle/shotgun/knife/knives/machete/bat/bats/blade/hammer/pipe/chain/piece/weapon/boxcutter";
// prettier-ignore
const days = "tonight/tomorrow/today/weekend/week/monday/tuesday/wednesday/thursday/friday/saturday/sunday";

// prettier-ignore
export const unsafeEn: readonly Together["all"][] = [
  // A place where somebody cannot go tonight.
  [["can't/cannot/afraid/scared/terrified/won't (to) (of) go/going/sleep/sleeping/stay/staying/be/being (back) home/there/alone/back"], ["he/she/they/he's/she's/they're/him/dad/husband/boyfriend/stepdad/brother"], ["knows/found/waiting/waits/drunk/drinking/angry/mad/kill/hurt/hurts/hit/find/finds/out/worse/gun"]],
  [["nowhere/place/safe to go/sleep/stay", "nowhere safe", "kicked/threw/put/locked me/us out", "sleeping/slept/sleep in the/my/our/a car/street/park/station/van"], ["tonight/baby/kids/children/daughter/scared/afraid/men/guys/cold/husband/boyfriend/he"], ["no/nowhere/kicked/threw/scared/afraid/cold/guys/men/locked/since"]],
  // Watched, followed, waited for.
  [[weapons], [partners, "they"], ["parking/parked/parks/waiting/waits/following/follows/outside/across/circling/watching/driving/shows/showing/showed"], ["my/our/me/us"]],
  [["ex/he/he's/she/she's/husband/boyfriend/guy/man/neighbor/somebody/someone/stranger"], ["parking/parked/parks/waits/waiting/sits/sitting/following/follows/followed/circling/watching/stands/standing/showing/shows/drives/driving", "turns/turning/showed up"], ["across/outside/behind/past/at/by (of) (from) my/our/the job/work/house/building/school/street/home/apartment/window/gym/stop/door", "followed/follows/following me/us"], ["every night/time/morning", "keeps/been/again/still/nights/times/knows/weeks"]],
  [["out of jail/prison", "gets/got/getting out", "released/parole/bail"], ["looking for me/us", "find me/us", "coming for/after me/us", "knows where", "scared/afraid/terrified", "kill/hurt me/us"], ["he/he's/ex/she/brother/father/they/husband"]],
  [["tracker/tracking/airtag/gps/spyware/camera/cameras"], ["my phone/car/bag/room/house/bedroom/purse"], ["he/ex/husband/boyfriend/she/wife/girlfriend/partner"], ["put/found/hid/installed/knows/watches/follows"]],
  // What is threatened, with or without a smile.
  [["accidents/accident (can/could/do/might) happen", "shame/pity if (something/anything)", "something/things could/might/can happen", "people/girls/women disappear/fall/drown", "nobody would/will/'ll ever/find/miss/believe"], ["told/says/said/tells/smiled/smiling/laughed/laughing/whispered/warned/texted"], ["stairs/smiled/smile/smiling/brakes/balcony/river/laughed/woods/basement", "to me/us/you/kids/my"], ["he/she/they/husband/boyfriend/son"]],
  [["have/has/get me/us/him/her/them killed/beaten/deported/locked/committed/jumped"], ["if/he'll/she'll/they'll/says/said/threatened/threatens/he'd"]],
  [["passport/papers/documents/visa/green"], ["took/takes/keeps/holds/kept/hid/hides/burned/has"], [partners, "they/smuggler/coyote/agency/uncle/mother"], ["if/unless/until/can't/killed/kill/deport/deported/owe/police/immigration/threatens"]],
  [["owe/owes/debt/debts"], ["boss/trip/smuggler/coyote/him/them/crossing/agency/guy/dealer"], ["can't/don't/not/won't leave/go/let/out", "locks/locked/gate/passport/shoot/kill/break/hurt/threatened/scared"]],
  [["pay/owe/money/cash"], ["or they/he/she/else (come/comes/will)", "or they'll/he'll", "if we/i don't", "or something"], ["come/comes/coming/kill/hurt/burn/take/find/apartment/family/kids/door/legs/shoot"], ["told/said/say/says/called/threatened/gave"], [days, "they/guys/gang"]],
  [["gang/cartel/dealer/crew/guys/boys"], ["kill/killed/shoot/jump/hurt/beat/stab/burn"], ["him/me/us/son/brother/family/her/my"], ["if/said/told/unless/join/owe/says/looking"]],
  // Plans against somebody.
  [["me/we/we're/i/i'm/i'll/friends/crew/cousins/brothers"], ["gonna/going/plan/planning/wanna/about/will/i'll/ready"], ["jump/stomp/shoot/stab/smash/burn/torch/cut/bash him/her/them/that/his/those", "teach him/her/them a"], [weapons, days, "gas/lighter/bottle/after/school/house/lesson"]],
  [[weapons, "something/screwdriver/mace"], ["backpack/bag/purse/pocket/waistband/locker/jacket/sock/boot/under/carry/carrying/bring/bringing/keep"], ["in case", "if/when/let they/he/those/anyone/anybody/them/him", "next time"], ["again/comes/come/came/try/tries/touch/touches/start/starts/guys/mess/looks"], ["me/my"]],
  [["ends/end/ended up in the/a ground/grave/morgue/box/coffin", "one of us dies/goes/is/isn't/won't/ends/leaves", "him or me", "her or me", "me or him/her"], ["stops/ends/over/finish/finished/care/settled", days]],
  [["pillow"], ["look/looking/watch/watching/hold/holding/held/pick/picked/grab/grabbed/stood/stand"], ["sleep/sleeping/sleeps/asleep/face/crib/cries/crying/screaming/snore/snores"], ["him/her/baby/mother/he/she/husband/dad"], ["walk/leave/left/thought/think/thinking/could/scared/stop/stopped/quiet/over"]],
  [["scared/afraid/worried/terrified"], ["i'll/i'm/i/i'd (might/could) (going) (to) hurt/snap/shake/hit/drop/smother/kill/lose", "what i'll/i/i'd/i'm (might/could/would) do"], [children, "him/her/them/mother/crying/next/again/baby's"]],
  // Marks and what is said about them.
  [["gave/gives/did"], ["me/him/her/us this/the/these/a/that eye/lip/bruise/bruises/shiner/mark/marks/scar/black/busted/split/fat/bloody", "this/these to me/my"], ["partner/husband/boyfriend/wife/girlfriend/ex/he/she/him/dad/stepdad/brother/son/father/mother/roommate/sister"]],
  [["walk/walked/ran/run/fell/fall/tripped/slipped/bumped/clumsy"], ["door/doors/cabinet/cupboard/stairs/steps/counter/clumsy"], ["didn't/no/not/never/supposed/story/tell/telling/say/saying/wasn't"], ["eye/bruise/bruises/arm/lip/rib/ribs/mark/marks/face/nose/wrist"]],
  [["what he/she/they did/does/do/made", "things he/they/she did/does/makes"], ["can't/couldn't (even) say/tell/describe/talk/speak/repeat", "bleeding/sore/bruised/shaking", "hurts to sit/walk/pee/swallow/breathe", "can't/hardly/barely sit/walk"], ["last/night/still/me/i'm/weekend/yesterday/when"]],
  [["he/she/husband/wife/boyfriend/girlfriend/dad/mom/son/stepdad/partner"], ["only hits/grabs/pushes/shoves/hurts/does/gets/acts/yells/throws/happens/chokes/slaps (like/this) (it/that/mad/violent/rough/physical/crazy/mean)"], ["drinks/drinking/drunk/stressed/high/provoke/jealous/angry/beer/beers/deserve/deserved/paycheck"]],
  // Children.
  [[menOfTheFamily, "he/husband/grandson"], ["touches/touched/touching/fondles/gropes/groped/kisses/rubs/bothers"], ["my/her/his/our/the cousin/sister/brother/niece/nephew/daughter/son/friend/girl/boy/baby/granddaughter/stepdaughter/kids/little"], ["told/lives/still/says/saw/night/secret/alone/scared/cries/when"]],
  [["gets/gives/makes/buys/got/gave/made/lets"], ["boys/girls/kids/children/teens/us"], ["drink/whisky/whiskey/beer/vodka/weed/drugs/wine/drunk/high"], ["film/films/filming/video/photos/strip/undress/clothes/shower/themselves/touch/bed"]],
  [["send/sends/post/posts/share/leak/out/expose/show/shows"], ["pictures/photos/pics/nudes/videos/video/screenshots"], ["unless/or/else", "if i don't/won't/stop/block/tell/leave"], ["he'll/she'll/he's/threatens/threatened/says/said/they'll/forty"], ["me/i/my"]],
  // What is held back, held on to and hidden.
  [["don't/doesn't/didn't/won't get/give/gives/let (me/him/her/us/them)", "no"], ["supper/dinner/food/lunch/breakfast/eat/heat/water/medicine"], ["if/when/unless i/he/she/we (ask/cry/talk/say/don't/tell)", "for/as punishment"], ["ask/asks/cry/cries/talk/talks/complain/tell/behave/answer/sign/wet/punishment/check"]],
  [["husband/boyfriend/partner/wife/girlfriend/he/she/ex/son/daughter/boss"], ["takes/took/hides/hid/holds/keeps/smashed/smashes/breaks/locks/controls"], ["my/our phone/keys/wallet/purse/money/card/paycheck/check/id/meds/shoes"], ["so (that) i/we can't/couldn't/don't", "can't/couldn't leave/call/go/get", "when we fight/argue", "until/unless i", "beg/begging/allowance", "every payday/paycheck"]],
  [["husband/boyfriend/partner/wife/girlfriend/fiancé/he/boss/mother-in-law"], ["doesn't/won't/never/don't let/allow/lets me/us"], ["see/call/talk/visit/have/work/leave/go/speak/learn/drive/sleep"], ["sister/family/mother/friends/anyone/anybody/alone/job/doctor/money/english/outside/parents"]],
  [["weighs/weight/skinny/thin/thinner/bones/ribs/shrinking/pounds"], [elders, children, "she/he"], ["fridge/refrigerator/cupboards/cupboard/pantry/kitchen", "no food", "not/never feed/feeds/fed"], ["empty/bare/locked/nothing/says/padlock/rotten/food/fed/feeds"]],
  // Hiding, flinching, and what the nurse was told.
  [["take/took/grab/grabbed/hide/hides/hid/lock/locked/run/ran"], ["bathroom/closet/table/bed/neighbor's/neighbors/basement/garage/attic/porch"], ["gets/got that look/way", "when he/she/dad/father/mom/husband (gets/comes/starts/drinks/yells/pulls/screams)", "when her/his/my/their father's/dad's/father/dad/husband", "he's/she's drunk/mad/drinking/angry"], ["kids/daughter/son/i/we/sister/brother/children"]],
  [["flinch/flinches/shakes/wets/hides/freezes/screams/trembles"], ["when/before/after/if"], ["father/father's/dad/dad's/stepdad/uncle/sitter/boyfriend/visit/visits/grandpa/coach"], [children, "she/he/i"]],
  [["told/tell/telling/lied"], ["er/nurse/nurses/doctor/teacher/hospital/work/police/everybody/everyone/mom/people"], ["i/he/she fell/tripped/slipped", "an accident", "fell down/off"], ["because he/she/they/dad", "he/she/dad was standing/listening/there/right", "but it/he/she wasn't/didn't/was/did/pushed", "afraid/scared", "wouldn't/won't", "not true"]],
  [["marks/bruises/bruise/scratches/burns/welts/handprint/handprints"], ["wrist/wrists/arms/arm/neck/face/back/thighs/ribs/legs"], ["says/said/swears/tells/claims/explain/blames"], [elders, children], ["bedrail/door/bumped/clumsy/nothing/accident/walker/rail/won't/doesn't/herself/himself"]],
  // Old people and children who are left.
  [["leaves/left/leave/lets/keeps"], ["toilet/chair/bed/wet/dirty/hungry/diaper/floor/bedpan/hallway"], ["hours/yells/screams/days/shouts/morning/overnight/night"], ["aide/nurse/daughter/son/brother/sister/staff/home/caregiver/they/niece/nephew"], ["her/him/mother/mom/dad/grandma/grandpa/father/grandmother"]],
  [[children, "kids/they"], ["hasn't/haven't/didn't eat/eaten/had/have/get (had)", "nothing/anything to eat", "hungry", "no food"], ["since/yesterday/days", "no/nothing food/left/in"], ["eat/eaten/food/lunch/fridge/money/breakfast/supper/dinner"]],
  [["left/leave/leaving/leaves"], ["baby/kids/twins/them/toddler/boys/girls/little"], ["with my/his/her/the four/five/six/seven/eight/nine/ten/oldest", "alone/asleep/sleeping", "by themselves"], ["shift/work/night/hours/bar/store/party"]],
  [["sleeping/sleep/slept/staying/living in/at my/the/our/a car/van/station/park/street/garage"], ["kids/baby/children/daughter/tonight/son/girls/boys"]],
  [["takes/took/taking/keeps/cashes/spends/spent"], ["security/money/pension/check/checks/card/savings/disability"], [elders, "she's/he's/her/his"], ["nothing/empty/hungry/food/cold/without/lights"], ["son/daughter/nephew/neighbor/grandson/law/aide/sister/brother/niece"]],
  // Kept small, and not believed.
  [["allowance/receipts/receipt", "every penny/dollar/cent"], ["he/husband/boyfriend/partner/wife"], ["trouble/explain/account/screams/yells/hits/beg/permission/mad/angry"], ["i/me/my"]],
  [["follows/follow/tracks/watches/checks"], ["me"], ["on/through/with his/her/my phone", "location/gps/cameras/app", "wherever/everywhere i/i'm/we"], ["husband/boyfriend/ex/wife/girlfriend/partner/he/she"]],
  [["nobody/nobody'll/nobody'd/no/who (one) would/will/'ll believe", "who'd/nobody'd/nobody'll believe"], ["me/us/you/her"], ["says/said/told/tells/badge/cop/pastor/coach/deacon/judge/officer"]],
  [["if i/we (ever) tell/told/say/said/talk/call"], ["foster/kill/jail/deport/deported/worse/belt/orphanage"], ["he/she/mom/dad/they/said/says"]],
  [["belt/cord/cable/hanger/paddle/broom/switch/slipper"], ["uses/used/gets/got/takes/took/with/about"], ["dad/father/mom/mother/stepdad/grandma/he/she/uncle/aunt"], ["legs/back/marks/hit/hits/until/welts/brother/sister"]],
  [["makes/made/making/forces/pressures"], ["in bed", "sex/sexual", "do things/stuff"], ["don't/didn't/not want", "say/said no", "hurts/hurt"], ["he/husband/boyfriend/partner/they"], ["me/her"]],
  // Petrol, gifts nobody wanted, lists.
  [["poured/pours/splashed/spread/sprayed/doused"], ["gas/gasoline/acid/kerosene/petrol/bleach/fluid"], ["he/she/ex/husband/they/son/neighbor/boyfriend"], ["house/porch/me/us/door/bed/clothes/laughed/match/lighter"]],
  [["ex/he/she/somebody/someone"], ["left/leaves/sends/sent/slid/put/puts"], ["dead/bullet/notes/note/doll/roses/photos"], ["doorstep/windshield/porch/door/mailbox/desk"], ["time/again/every/keeps/blocked/dead/bullet"]],
  [["list"], ["names/name/top/first"], ["pay/sorry/regret/revenge/mr/mrs/shoot/gun"], ["i/i've/there's/my"]],
  [["one of us"], ["walking/walks/coming/comes/leaving/leaves", "not/isn't/won't"], ["him/guy/again/fight/out/away/alive/her"]],
  [["i"], ["shook/smothered/squeezed"], ["her/him/baby/twins"], ["only/second/just/stop/cry/crying/hard/quiet/scared/once"]],
  // In the car, behind the door, on the steps at midnight.
  [["grabbed/grabs/yanked/jerked/jerks (the) wheel/steering", "let go of the wheel"], ["take/kill/both/tree/wall/tired/together/scream/crash"]],
  [["listen/listening/wait/waiting/hear/hearing"], ["truck/car/keys/key/steps/footsteps/boots/door/engine"], ["his/her/him/dad's/husband's"], ["don't/can't/won't/never sleep/breathe/move/close", "hold my breath", "stomach drops/turns", "freeze/freezes"]],
  [["shake/shaking/trembling/trembles/scared/flinches/cringes/stiffens"], ["when/if/around"], ["comes/walks/enters/visits/shouts/raises"], [elders], ["won't/doesn't say/tell/talk", "brother/sister/aide/nurse"]],
  [["boy/kid/guy/girl/student/friend/somebody"], ["school/class/campus/work/church"], ["bringing/brings/bring/brought something/gun/knife/it/a (gun/knife/weapon)", "shoot"], [days, "believe/serious/scared/joking"]],
  [["made/makes/had/has/forced/forces me/her/him/mom/dad sign"], ["house/deed/power/account/will/check/checks"], ["home/street/or/now/kick/nothing"]],
  [[`pinched/slapped/hit/twisted/burned/bit/smacked/yanked/kicked the/my/his/her ${children}`], ["mark/marks/laughed/hard/bruise/bleeding/screamed"]],
  [["if i/she/he/we (ever) come/tell/marry/date/leave/came"], ["uncles/brothers/cousins/father/dad/family"], ["take care of it/me/her", "kill/honor/honour/handle/hurt"]],
  [[children, "neighbor's"], ["midnight/dark/cold/street/steps/hallway"], ["nobody/no/one home/adult/parent", "by themselves", "alone", "locked out"]],
  // Owned, watched, shown what could happen.
  [["belong/belongs to him/her", "i'm/we're/she's his/hers", "own/owns me/us", "his property"], ["nobody/no/leave/leaves/leaving/says/said/ever/never"], ["he/husband/boyfriend/partner/wife/kids"]],
  [[menOfTheFamily, "mom's/he"], ["watch/watches/watched/stares/films/looks/spies/peeks"], ["me/my/her/us"], ["crack/keyhole/shower/bathroom/sleep/sleeping/changing/change/bed/undress/door"]],
  [["took/takes/removed/broke"], ["door/doors/lock/locks/curtain"], ["off/from"], ["change/dress/shower/alone/privacy/undress/sleep"], ["i/she/we"]],
  [[children, "daughter's/son's/baby's/kid's"], ["burns/burn/welts/bite/blister/blisters"], ["father/dad/smokes/smoke/sitter/stepdad/boyfriend/cigarette/she/he"], ["arm/arms/leg/legs/back/hand/hands/feet"]],
  [["broke/killed/kicked/hurt/choked/shot/drowned/hit the/my/our dog/dog's/cat/cat's/puppy/kitten/pet"], ["he/she/husband/boyfriend/ex/dad/stepdad/son/they"]],
  [["locks/locked/shuts/shut"], ["mom/mother/grandma/grandpa/dad/father/him/her/them/kids/us/me (up) in/inside"], ["when/work/goes/out/until/day/night/room/car"]],
  [["see/have me/her/us dead", "me/her dead than"], ["he'd/she'd/rather/he/says/told/else"]],
  [["put/had/got"], ["my/his/her hands/hand/fingers on/around/round her/his/my/the throat/neck"]],
  [["told/tell"], ["mom/mother/mum/grandma/aunt/family/pastor/dad"], ["what he/they/she did/does", "about him/what"], ["wreck/ruin/quiet/family/shame/believe/liar/lying/forget/forgive/nobody"]],
  [["hasn't/haven't/doesn't/don't/won't bathe/bathed/fed/feed/changed/change/washed/wash/turned/clean/cleaned/or (bathe/bathed/fed/feed/changed)"], ["him/her/them/mom/mother/dad/grandma/baby"], ["since/days/all/week/she/he/they"]],
];
