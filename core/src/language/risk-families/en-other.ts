/** Harm to another, as it is said in English; what a family is: `../risk-lists.ts`. */
import type { Together } from "../risk-lists.ts";
import { children, elders } from "./en-words.ts";

// prettier-ignore
export const otherEn: readonly Together["all"][] = [
  // Going on until it is over.
  [["hitting/kicking/punching/beating/stabbing/stamping/stomping/squeezing/hit/kick/punch/beat"], ["till/until"], ["he/she/they/it stops/stop/stopped moving/breathing/crying", "he's/she's dead/gone/unconscious", "he/she begs/bleeds/stops/drops/dies", "there's nothing left"]],
  // Getting even.
  [["coming to him/her/them/you", "what he/she/they deserve/deserves", "pay for what", "sorry/regret they/he/she/it ever", "wish they/he/she had/hadn't/never", "know my name", "on the/my list", "made a list", "got a list", "a list of"], ["i've/i'll/i/i'm/we'll"], ["school/boys/girls/teacher/teachers/work/office/boss/class/everyone/everybody/all/names/list/soon/day/wait/ex/husband/him/her/them"], ["get/gets/getting/make/made/show/wait/going/gonna/will/they'll/he'll/she'll/coming/swear"]],
  // A house with people in it.
  [["burn/burning/torch/torching/petrol/gasoline/matches/bomb/explode", "blow/blowing (it/the) up", "set light/fire", "light a/the match"], ["down with", "with all/everyone/everybody/him/her/them/the", "and all/everyone of/in", "inside/asleep/sleeping", "them/him/her in it", "in it"], ["one/i/i'll/i'd/going/gonna/want/could/swear/might/day"]],
  [["i'd/i'll/i/i'm/we'll"], ["six feet under", "in the ground", "in a box", "do time for him/her/it/that", "go/going to prison/jail for (what)", "swing for him/her", "dig a hole/grave", "never find the/his/her (body)", "look like an accident", "cut his/her/the brakes", "stop him/her breathing", "down the stairs", "rat poison", "something in his/her tea/food/drink/pint"], ["him/her/he/she/them/his/bastard/boyfriend/husband/ex/boss"]],
  // A small child, and no strength left.
  [[children, "him/her/it"], ["hand/cloth/pillow/blanket/cushion/duvet/sock over/in/on his/her/the mouth/face/nose", "shook/squeezed/shaken/shaking/squeezing"], ["crying/screaming/cried/screamed/quiet/stopped/stop/second/limp/shut/hard"], ["i/i've/i'd"]],
  // What hands want, and what is thought out.
  [["hands/fists/head/mind"], ["i know what", "don't trust", "can't trust", "have/had to (sit) (on)", "won't stop"], ["want/wants/do/did/hit/shake/hurt/squeeze"], ["leave/room/cries/cry/crying/screams/scream/screaming/she/he/before"]],
  [["daydream/daydreams/daydreaming/fantasise/fantasize/fantasy/dream/dreams/imagine/imagining/picture/picturing"], ["pushing/push/drowning/stabbing/shooting/strangling/choking/poisoning/hitting/smothering/crushing/burning"], ["him/her/them/wheelchair/mother/father/baby/boss/husband/wife"]],
  [["voice/voices"], ["says/say/tells/tell/telling/saying/told/orders/wants"], ["do/kill/hurt/jump/cut/burn/children/kids/die/him/her/them/me/myself/finish"]],
  [["knife/axe/bat/gun/machete/blade/hammer/pistol/rifle/shotgun"], ["sharpened/loaded/cleaned/bought/ready/hidden/keep/got/have/put"], ["let him/her/them", "if he/she/they comes/come/tries/try/shows/touches/touch", "dare", "waiting for", "when he/she/they comes/come/gets", "try and come"]],
  // A crowd, a school, the news.
  [["see/hear/read/know/remember/watch"], ["news/tv/papers/headlines/tomorrow/name/famous"], ["made of me", "made me (do)", "what they did/made/turned", "know my name", "remember my name", "will be sorry", "never forget", "laughed at me"]],
  [["list/drawings/notebook/plan/map"], ["names of", "half his/her/the/my class/year/school", "teachers/classmates", "kids at/in", "who (to) die/shoot/kill"], ["found/wrote/written/made/desk/bag/phone/backpack/drew/has"]],
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
  // A weapon, and knowing where.
  [["gun/pistol/rifle/knife/bat/machete/hammer/shotgun/petrol/acid"], ["i/we know what/when/where/which", "i've found out", "waits/wait/waited/waiting for", "use/using/used it on", "this/that close (to)", "in my hand/pocket/bag/boot/glovebox", "lent/lend/lends me"], ["him/her/them/he/she/ex/boyfriend/girlfriend/husband/wife/boss/father/mother/they"]],
  [["kept on/at", "keep/kept/keeps"], ["kicking/hitting/punching/beating/stabbing/going"], ["if they/he/she", "pulled me", "hadn't/didn't", "stop/stopped me"]],
  [["bury/burying/finish/end"], ["that/this/the/him/her man/bastard", "him/her"], ["my own hands", "bare hands", "looks/look at", "touches/touch", "comes/goes near"]],
  [["lent/lend/sold/gave/got/found"], ["me a gun/pistol/rifle/knife", "a gun/pistol from/off"]],
  [["kept on", "kept/keep"], ["kicking/hitting/punching/going"], ["if they/somebody/someone/he/she", "pulled me off"]],
  [["smacked/slapped/hit/punched/threw/pushed/shoved/backhanded/clouted"], ["lip/nose/eye/tooth/teeth/ear/cheek/eyebrow"], ["split/bled/bleeding/blood/swollen/burst/black/broke/broken/loose/cut"], ["i/i've/he/she/they"]],
  [["custody/court/kids/children"], ["neither of us", "nobody will/gets", "no one will/gets", "if i can't have"], ["have/has/see them/him/her", "them/him/her"]],
  [["watching/watched/followed/following"], ["i know when/where", "when he's/she's alone"], ["house/home/alone/work/door/car"]],
];
