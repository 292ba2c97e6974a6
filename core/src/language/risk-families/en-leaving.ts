/** Going for good, as it is said in passing, in English: farewells, last errands, means, "a few extra". */
import type { Together } from "../risk-lists.ts";
import { medicine } from "./en-words.ts";

// prettier-ignore
const months = "january/february/march/april/may/june/july/august/september/october/november/december/spring/summer/fall/autumn/winter/christmas";
// prettier-ignore
const keepsakes = "gear/fishing/bike/bicycle/laptop/phone/camera/truck/boat/collection/recipes/plants/books/furniture/dishes/tapes/bible/rosary/quilt/cat/dog/bird/house/dress/suit/boots/stuff/things/everything/albums/sewing/piano/trains/comics/shoes/game/games";
const blades = "razor/razors/blade/blades/knife/knives/gun/pistol/rope/noose/boxcutter";

// prettier-ignore
export const leavingEn: readonly Together["all"][] = [
  // The others, when somebody is gone.
  [["everybody/everyone/they/they'd/they'll/family/kids/wife/husband/parents/daughter/son/mom/mum"], ["better off", "insurance/policy"], ["insurance/policy/gone/funeral", "without me/my", "move on", "once/when/after/if i'm"], ["would/would've/will/they'd/they'll/he'd/she'd/collect/gets/pays"]],
  // Farewells.
  [["last/final time/meeting/session/group/visit/christmas/birthday/dinner/supper/week/day", "won't see me/you", "last you'll"], ["thank you/everybody/everyone", "thanks for everything", "goodbye", "forgive me", "love you", "remember me", "been good/kind/nice/patient"], ["probably/might/maybe/think/guess/gonna/wanted/want/feel/so"]],
  [["saying/said/say/saying/making/made (my) goodbye/goodbyes/farewell/farewells"], ["don't/doesn't/didn't/nobody/no know/realize/realise/notice/knows/knew/one/noticed", "to people/everyone/everybody/things/places/each", "one by one", "quietly/privately", "for good", "without saying/telling"]],
  [["came/come/here/stopped/stop/wanted/want (just) (by) (to) say/tell/thank"], ["goodbye", "one last time", "last time", "you've been/were"], ["kind/good/patient/everything/all/everybody/everyone/me"]],
  // Given away, and in order.
  [["gave/given/giving/give/left/leaving/passed/sold/handed/found/packed/boxed/rehomed"], [keepsakes], ["won't need/be/have/use", "not going/gonna to/need (need)", "where i'm going/headed", "before i go", "remember me", "something/something of mine/me", "so he/she/they has/have something", "to remember", "after i'm", "last thing"]],
  [["papers/affairs/paperwork/everything/will/accounts/bills/passwords/insurance/deed/funeral"], ["in order", "taken care of", "squared away", "all/everything set/sorted/arranged/paid/settled/labeled/planned", "written/wrote down/out", "signed over", "paid for/up/off"], ["so/after/when/before/if/once/since"], ["deal with", "worry/figure/bother/burden/mess/hassle/trouble/fight", "easy/easier/simple on/for", "i'm gone/not", "nobody/no/one has/needs"]],
  [["last thing/errand/bill/person/job (that) (i)"], ["waiting on/for", "left to do/settle/fix", "on my list", "keeping/holding/kept me", "had to do/settle/fix before"], ["i/me/my"]],
  [["nothing/nobody/no (is) (one) (left) keeping/keeps/holding/holds/kept"], ["me here/around/alive/back"], ["now/anymore/left/more/nobody/nothing"]],
  // How many, how high, which one.
  [["look/looked/looking/google/googled/googling/search/searched/searching/check/checked/read/reading/counted/calculated/figured/asked/know"], ["how many/much it/they/you/i/it'd/you'd/i'd (would) takes/take/need/needed", "how many/much is/are/would enough/too/be/do", "how high/far/deep it/the has/drop/fall/water/is", "if/whether it (would) hurts/hurt", "lethal/fatal/deadly", "enough to not/never/sleep/stop"], ["i/i've/i'd"], ["did/not/just/only/night/online/internet/phone/say/saying/anything/have/got/stop/keep/them"]],
  [["know/picked/chose/chosen/decided/choose"], ["which/what bridge/overpass/roof/rooftop/building/cliff/train/tracks/platform/gun/knife/rope/pills/beam"], ["i/i've/i'd/she/he"]],
  [["date/appointment/meeting"], ["with the/that/my river/bridge/train/rope/death/maker/ocean/tracks/cliff/gun"]],
  [["driven/drove/drive/walked/walk/gone/go/went/sat/parked"], ["bridge/overpass/cliff/rooftop/tracks/quarry/dam/pier"], ["twice/again/times/just", "no reason", "look/looking down/over/at"], ["week/night/nights/water/edge/rail/reason/thinking/crying"], ["i/i've"]],
  // What is taken along to the bathroom.
  [[blades], ["not/isn't/ain't/wasn't for shaving/cooking/work/legs/opening/hunting/food", "bottle/vodka/whiskey/wine/drunk/drinking", "shower/bath/bathtub/bathroom/pillow/mattress"], ["i/i've/i'm"], ["up/night/bring/brought/alone/lock/locked/cried/crying/every/hours/hide/hid/hidden/keep/sit/sat"]],
  [["took/taken/swallowed/popped/downed"], ["a few/couple/bunch/lot extra/more", "few/couple extra", "too many", "more than i should/usual/was", "more than (a) few/couple/handful", "the whole/rest bottle/box/pack/of"], ["night/purpose/again/yesterday/weekend/sleep/wake/woke/friday/saturday/sunday/monday/tuesday/wednesday/thursday", medicine], ["i/she/he/i've"]],
  // Somebody else, who says so or does not answer.
  [["if i/we (ever) break/leave/left/broke/split/end/dump/dumped/go"], ["she'll/he'll/they'll/she'd/he'd/they'd", "she/he will/would/is (going) (to)"], ["take all/every/her/his/pills/the", "swallow/jump/hang/cut/overdose/crash/hurt/shoot", "do something", "my fault", "be dead", "be/stay alive"]],
  [["messaged/texted/called/message/text/wrote/sent/posted/phoned"], ["car/garage/roof/bridge/bathroom/bedroom/station/lake/woods/cliff/beach/hotel/motel"], ["not/isn't/won't/stopped/quit/doesn't/ain't/hasn't (is) picking/answering/answer/answered/pick/replying/responding/opening", "no answer", "phone is/went off", "straight to voicemail"]],
  // No place in the months to come; nothing to wait for.
  [["don't/won't/shouldn't/wouldn't have to be/stay/last", "won't/wouldn't be", "not going to be", "not gonna be", "don't plan on/to being/be"], ["here/around/alive"], [months, "next year/month", "that long"], ["i/i'll/i'm"], ["have/planned/knowing/anyway/matter/care/plan/long/worry"]],
  [["don't/can't/couldn't see/find/feel the/a/any point/use/reason/sense", "what's the/even point/use", "no point/use/sense"], ["waiting/hanging/sticking around", "staying/being here/alive/around", "living/existing/breathing/continuing", "waking up", "any of it/this", "to any of"], ["i/me/my/anymore/more/longer/without"]],
  [["no fight/strength/will/hope left", "nothing left in/to me/give", "can't fight", "tired of fighting/trying", "done fighting/trying"], ["end/ended/over/stop/stopped/rather/rest/go", "let go"], ["i/i'd/i've/i'm/me"]],
  [["death/death's/dying"], ["on my mind", "in my head/thoughts", "think/thinking/thought about/of", "picture/imagine/imagining"], ["every/constantly/always/nights/lately/nonstop/all"], ["i/my"]],
  [["voices/voice"], ["want/wants/tell/tells/telling/say/says/saying/order/orders/command/commands/told"], ["window/jump/knife/bridge/kill/hurt/go/die/cut/train/roof/burn/stab/street/traffic/worthless"], ["me"]],
  // Alone with what may kill.
  [["shot/shoot/shooting up", "used/using/use again/alone/dope/heroin/fentanyl", "fentanyl/heroin/dope/needle/meth/oxy/pills/fix"], ["alone", "by myself", "nobody around/there/home", "door locked", "no narcan", "bad/hot/laced/strong stuff/batch/bag", "more than usual/before"], ["if/figured/whatever/care/cared/hoping/again/bathroom/motel"]],
  [["shot/snorted/used/using/smoked/injected/drank/drinking/drove/driving/relapsed/fentanyl/heroin/dope"], ["so be it", "whatever happens happens", "what happens happens", "if i (don't) wake/go/die/crash/od/overdose", "if it's bad/my/time", "if it (kills/takes/gets) me", "didn't/don't care if/whether/what"], ["i/i'd/i've"]],
  [["stopped/quit/skipping/skipped/stopping/dropped/canceled/cancelled/refusing/refuses"], ["dialysis/chemo/insulin/oxygen/treatment/treatments/transfusions/radiation", medicine], ["haven't/hasn't/didn't/don't/won't told/tell/know", "nobody knows", "on purpose", "faster/quicker/sooner", "over with", "had enough", "let it", "let nature"]],
  [["not/haven't/hasn't/stopped/quit (been) eating/eaten/drinking"], ["let myself", "waste away", "slowly/easier way/than", "fade/disappear", "so it/i ends/can/end/goes", "until it's over", "want to be/see/get gone/skinny"]],
  // Nights, and mornings that should not come.
  [["go/went/going to bed/sleep", "fall/fell asleep", "close my eyes", "lie/lay down", "sleep"], ["hope/hoping/wish/wishing/pray/praying"], ["that's it/all", "won't/don't/wouldn't/didn't/never (have) (to) wake/get/see/open", "the last", "for good", "it's/that's over"], ["i/i'm/i'd"]],
  [["last time/day/night/morning"], ["supposed/wanted/hoped/meant"], ["woke/wake/here/alive/slept/sleep"], ["i/me"]],
  [["not/don't/didn't/never plan/planning/expect/expecting/intend/planned/expected/count/counting"], ["making it", "seeing/reaching/living/turning/make/see/reach/live/turn"], ["birthday/thirty/forty/fifty/sixty/year/old/graduation/that/long", months]],
  [["already gone/dead", "dead/empty inside", "ghost"], ["waiting/catch/buried/days/breathing/numb"], ["i/i'm/me/my"]],
  [["lake/river/bridge/tracks/pier/cliff/ocean/dam/overpass"], ["sat/sitting/parked/stood/standing"], ["dark/engine/hours/crying/cried/hour/sunrise/thinking"], ["drove/drive/walked/car/alone/water"], ["i"]],
  [["gun/pistol/rifle/shotgun/revolver"], ["i"], ["take/took/hold/held/sit/sat/look/looked/load/loaded/put"], ["lap/mouth/bed/nightstand/drawer/alone/temple/chin/hand/night"]],
  [["writing/wrote/written/recording/recorded/started"], ["letter/letters/card/cards/note/notes/video/videos"], ["for later/after", "for when", "for each/every/everybody/everyone", "just in case", "to open/find/read when/after/later"], ["i/i've"]],
  // What is only stilled by pain, what is not eaten.
  [["scratch/scratching/pick/picking/bite/biting/cut/burn/hit/pull/pulling/punch/pinch/starve/dig"], ["bleed/bleeds/blood/bruise/raw/pain/hurts/burns"], ["only thing/way", "shuts/shut/calms/quiets/relief", "until/till it", "feel something"], ["i/my"]],
  [["stopped/quit/not/barely/hardly eating/eat/drinking"], ["only thing", "control/decide/punish/deserve/disappear"], ["i/i'm/i've"]],
  [["narcan/narcaned/od'd/od/overdosed/overdose/revived"], ["mad/angry/wish/wished/disappointed/sorry/hate/upset/relapsed/again/hoped/blue/last"], ["i/me/my"]],
  [["saving/saved/hoarding/hoards/collecting/stashing/stashed/hiding/hid/hides/stockpiling"], [medicine], ["tell/telling/told/secret/promise/promised/nobody/enough/night"]],
  // Last words of somebody who cannot be reached, and what others will need.
  [["won't/isn't/not/doesn't/stopped/hasn't answer/answering/picking/replying/responding/answered", "can't reach/find"], ["post/posted/text/texted/message/voicemail/note/status/story"], ["thank/thanks/love/loved/goodbye/sorry/forgive/care/last"]],
  [["flushed/stopped/threw/dumped/quit/flush/throw"], [medicine, "meds"], ["tired of", "kept alive", "be/being done/alive", "don't care"]],
  [["gave/told/showed/left/wrote"], ["password/passwords/pin/account/accounts/combination/codes"], ["she'll/he'll/they'll need", "when/after/once i'm/i", "in case i/something"]],
  [["glass/mirror/shard"], ["thought/think/thinking/use/using/cut"], ["broke/fist/smashed/punched"], ["i"]],
  // Speed, surgery and sleep, as a way out.
  [["faster/fast/speed/speeding/red/curve/curves/lights"], ["drive/driving/drove/ride/riding"], ["just to see", "see what happens", "keep/kept going/driving", "on purpose", "let go", "close/closed my eyes"], ["i/i've/i'd"]],
  [["wish/wished/hoped/hoping/hope"], ["surgery/operation/heart/stroke/accident/crash/fire/virus/scan/attack"], ["wrong/worse/bad/killed/kill/took/take/taken/finished/finish"], ["i/i'd/me"]],
  [["blade/razor/cutting/needle/lighter"], ["quiet/calm/calms/numb/nothing/peace/relief/better"], ["when/after/until/only"], ["i/i've/my"]],
  [["trying/tried/wanted/meant/going/want"], ["not come/wake/be back/up/here/found", "not (to) be found/here/saved", "stay asleep/under/gone", "never come/wake"], ["i/she/he/i'm"]],
];
