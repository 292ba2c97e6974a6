import type { SpokenCues, WrittenCues } from "./cue-lists.ts";

/** English, as people talk. Each list is tested with lines that it must and must not hear: `test/unit/cues.test.ts`. */
export const spokenEn: SpokenCues = {
  advice: {
    // prettier-ignore
    is: ["you (really/just/also/still) should", "you (really/just/also) ought to", "you (really/just/also) need to", "you've got to", "you gotta", "you (really/just/also) have to", "you must (not)", "you'd better", "you had better", "you're better off", "why don't you", "why not (just) ask/call/tell/try/write/go/take/leave/say/talk/get", "have you (ever) tried", "have you (ever) thought about/of", "have you considered", "what if you", "how about you just/try/ask/call/go/take", "you could (just/always/also/maybe) try/ask/call/tell/write/go/take/leave/say/talk/get/make/put/use", "you can (just/always/also) try/ask/call/tell/write/go/take/leave", "if i were you", "in your place i", "in your shoes i", "my advice", "i would/i'd (just) advise/suggest/recommend", "i suggest/recommend/advise", "^ just call/tell/ask/leave/ignore/say/go/stop/take/talk/let/write/get", "^ try to/and/it/not", "^ don't let/listen/give/answer/call/tell/go/take", "^ never let/listen/give/answer", "^ always ask/tell/take/keep/write", "you shouldn't", "you should not"],
    // prettier-ignore
    isNot: ["you (really) should have", "you should've", "you shouldn't have", "you should not have", "you should be proud", "you should know", "you should see", "you should hear", "you should've seen", "you must be", "you must have", "you must feel", "you must know", "do/did/would/will you (really/still) have to", "do/did you (really) need to", "if you (really) have to", "if you (really) need to", "when you have to", "what you have to", "what you need to", "whatever you need to", "you have to laugh", "you have to understand", "you have to know", "you need to know", "you have to see", "as you must", "say you should", "says you should", "said you should", "said you have to", "told you you should", "tell me you should", "do/did you think you should", "when you should", "you have to wait", "you have to be kidding", "you have to admit"],
  },
  experience: {
    // prettier-ignore
    is: ["me (^) too", "me neither", "same here", "so did i", "so do i", "so was i", "neither did i", "neither do i", "when i", "when my", "when mine", "when we", "in my case", "at ours", "at mine", "at my house/place", "in my house/family/kitchen", "with mine", "with me it", "with us it", "for me it", "for me it", "mine did/was/is/went/used/took/said/does/had/has/came/started/stopped/cried/wouldn't/weighs/said/called", "mine too", "what i did", "what i do", "what we did", "what helped me/us", "what worked for me/us/at", "worked for me/us", "helped me/us", "happened to me/us", "i remember", "i used to", "i (also/once/never) tried/had/went/did/felt/was/kept/took/told/called/asked/left/wrote/started/stopped/learned/learnt/cried/thought/put/got/made/hid/lost/hit/hated/needed/used/slept/found/sat/stood/walked/paid/bought/drove/said", "i've (also/never) been/had/done/felt/tried/lost/cried", "i have (also/never) been/done/felt/tried/lost/cried", "we (also/once/still) tried/had/went/did/kept/used/got/were/took/lost/laid/put", "my own", "i know what that's like", "i know what that is like", "i know that feeling", "i know that one", "i do the same", "i do that", "i feel the same", "i'm the same", "i have that too", "i do too", "i have a"],
    // prettier-ignore
    isNot: ["when i say", "when i hear", "when i look at you", "when i see you", "when i think of you", "i thought you", "i was going to say", "i was going to ask", "i was wondering", "i was just", "i was thinking", "i was about to", "i told you", "i said you", "i said that you", "i asked you", "i had a question", "i got to say", "i got a question", "i have a question", "i have an idea", "i have a suggestion", "what i do know", "i never said", "i only asked", "i had to ask", "i did say"],
  },
  feeling: {
    // prettier-ignore
    is: ["i feel", "i felt", "i am feeling", "i'm feeling", "it feels like", "it felt like", "feels like", "makes me feel", "sad", "scared", "afraid", "frightened", "terrified", "lonely", "so alone", "all alone", "ashamed", "embarrassed", "guilty", "angry", "furious", "hopeless", "helpless", "useless", "worthless", "desperate", "worried", "anxious", "nervous", "depressed", "overwhelmed", "exhausted", "worn out", "so tired", "heartbroken", "jealous", "humiliated", "ashamed", "lost without", "crying", "cried", "cries at/every/in/herself/himself/when/all", "i cry", "nobody/noone likes/wants/sits/plays/talks/listens/sees (with/to) me", "no one likes/wants/sits/plays/talks/listens/sees (with/to) me", "i weep", "in tears", "i miss", "i hate", "hate myself", "can't take it/this", "can't go on", "can't do this", "can't stand it", "can't cope", "it hurts", "that hurts", "it hurt", "that hurt", "breaks my heart", "broke my heart", "my heart", "like a failure", "the worst mother/father/parent/son/daughter", "a bad mother/father/parent", "giving up", "i give up", "don't know what to do", "don't know how to go on", "falling apart", "sick with worry", "dread", "i'm at the end", "shame", "grief", "nightmares", "panic", "i panicked"],
    // prettier-ignore
    isNot: ["i feel like having", "i feel like a coffee/tea/pizza/cigarette", "i feel that", "i feel you should", "i'm afraid so/not", "i'm afraid we/you/it/that/there", "feel free", "not sad", "not scared", "not afraid", "not angry", "not worried", "not ashamed", "not nervous", "not lonely", "nobody is sad", "are you worried/scared/angry/sad/afraid/nervous", "were you worried/scared/angry/sad/afraid/nervous", "a crying shame", "what a shame", "it's a shame that", "i hate to interrupt", "i hate to say", "i miss a bus", "i miss the bus", "by heart", "my heart rate", "that hurt nobody", "happy and sad"],
  },
  confession: {
    // prettier-ignore
    is: ["never told anyone/anybody/a", "haven't told anyone/anybody", "have not told anyone/anybody", "never said this", "never said it out loud", "never said that out loud", "don't tell anyone/anybody", "nobody knows (that)", "no one knows (that)", "nobody here knows", "there (^) i said it", "i'm ashamed to say", "that's awful/terrible/horrible isn't it", "that's awful/terrible/horrible ^ isn't it", "is that awful/terrible/horrible", "i shouldn't say this/that", "this is hard to say", "it's hard to say this", "i don't know how to say this", "i have to tell you something", "i need to tell you something", "i'll say something", "i'll say one thing", "can i say something"],
    // prettier-ignore
    isNot: ["nobody knows where", "nobody knows how to", "nobody knows what time", "no one knows where"],
  },
  heavy: {
    // prettier-ignore
    is: ["died", "dying", "is dead", "was dead", "his death", "her death", "the funeral", "killed", "suicide", "cancer", "tumor", "tumour", "biopsy", "the/my/his/her diagnosis", "been/got/was diagnosed", "dementia", "in the hospital", "in hospital", "to the hospital", "intensive care", "pregnant", "miscarriage", "abortion", "divorce", "divorced", "left me", "left us", "moved out", "walked out", "lost my job", "lost the job", "lost his job", "lost her job", "been fired", "got fired", "was fired", "laid off", "evicted", "eviction", "lose the apartment/flat/house", "arrested", "in jail", "to jail", "in prison", "to prison", "deported", "deportation", "custody", "took my kids/children/son/daughter", "take my kids/children/son/daughter", "drinking again", "using again", "relapsed", "overdose", "overdosed", "raped", "abused", "abuse", "hit me", "hits me", "beat me", "beats me", "cheating on", "having an affair", "homeless", "nowhere to live", "nowhere to go", "hiv", "my last time here", "my last meeting", "not coming back", "won't be back", "won't be coming", "be moving away"],
    // prettier-ignore
    isNot: ["hit me that", "it hit me", "the battery died", "the phone died", "my phone died", "the bus died", "dying to", "dying of laughter", "dying for a", "died laughing", "died down", "custody of the remote", "killed the mood", "killed it", "left us alone", "left me alone", "left me a", "left us a"],
  },
  reassurance: {
    // prettier-ignore
    is: ["don't (you) worry", "do not worry", "no need to worry", "nothing to worry about", "not to worry", "you'll be (just/absolutely/perfectly) fine/ok/okay/alright", "you'll be all right", "you will be fine/ok/okay/alright", "you will be all right", "you're going to be fine/ok/okay/alright/great", "you'll do fine/great", "you're (just/really) doing great/fine/amazing", "you're not a bad/terrible/awful mother/mom/mum/father/dad/parent/person", "it'll be (just) fine/ok/okay/alright/great", "it'll all be fine/ok/okay/alright", "it will (all) be fine/ok/okay/alright", "it will be all right", "it's (all) going to be fine/ok/okay/alright", "everything will be fine/ok/okay/alright", "everything will be all right", "everything's going to be fine/ok/okay/alright", "everything is going to be fine/ok/okay/alright", "things will get better", "things get better", "it'll get better", "it will get better", "it gets better", "it does get better", "it'll (all) work out", "it will (all) work out", "things will work out", "it will pass", "it'll pass", "this too shall pass", "time heals", "it's not that bad", "it's not so bad", "it is not that bad", "that's not so bad", "that's not that bad", "could be worse", "look on the bright side", "look at the bright side", "at least you have/had/got/are/still", "you'll get over it", "you'll get over", "you'll get through", "you'll get used to", "there's no need to cry/be", "don't cry", "don't feel bad/guilty", "don't be sad/silly/scared/afraid/ashamed/embarrassed/so", "cheer up", "chin up", "stay positive", "think positive", "stay strong", "be strong", "happens for a reason", "i'm sure it/it'll/you'll/he'll/she'll/they'll/things/everything", "i'm sure you will", "i'm sure that it/you'll/everything", "no reason to be", "nothing to be ashamed/afraid of"],
    // prettier-ignore
    isNot: ["don't worry about the time/cups/chairs/coffee/rain/noise/tape/mess", "do/did/would/will you don't worry", "say/says/said/saying/tell/tells/told me/us/her/him don't worry", "say/says/said/saying don't worry", "i can't say it will be (fine/ok/okay/alright)", "i can't promise it will be (fine/ok/okay/alright)", "not sure it will be (fine/ok/okay/alright)", "will it be all right", "is it all right", "you'll be fine with/by", "stay strong is", "do you think it will (be) (fine/ok/okay/alright)", "if it will be fine", "whether it will"],
  },
  empathy: {
    // prettier-ignore
    is: ["that sounds", "it sounds", "sounds like", "i hear", "i can hear", "we hear you", "that must", "it must", "must be hard", "must have been", "hard to say", "not easy to say", "hard thing to say", "took courage", "takes courage", "took a lot", "takes a lot", "brave", "thank you", "thanks", "exactly", "that's true", "so true", "that's it", "i'm sorry", "i'm so sorry", "so sorry", "sorry (that) you", "sorry to hear", "we're with you", "i'm with you", "behind you", "not alone", "not the only one", "been there", "i can imagine", "can only imagine", "no wonder", "of course you", "i understand", "makes sense", "i see how", "i see that", "take your time", "glad you", "glad that you", "we've got you", "that's a lot", "that is a lot", "that's heavy", "that's hard", "that is hard", "that's big", "that was big", "that hurts", "ouch", "oh no", "i know that feeling", "you miss", "you're afraid", "you are afraid", "you sound", "you look", "i'd have wanted", "me too", "me neither"],
    isNot: [
      "it must be (in)",
      "that must be the",
      "it must be the",
      "thanks for coming",
      "thank you for coming",
      "i understand that the",
    ],
  },
  exploring: {
    // prettier-ignore
    is: ["what's going on", "what is going on", "what's happening", "what is happening", "what happened just now", "just happened", "just now", "silence", "the quiet", "so quiet", "got quiet", "gone quiet", "went quiet", "i notice", "i noticed", "i wonder", "i'm wondering", "what's it like", "what is it like", "what was it like", "what's that like", "what is that like", "what came up", "what comes up", "what are you feeling", "what are you thinking", "what are we", "where are you with", "where are we", "stay with", "stay there", "take your time", "no rush", "no hurry", "there's time", "hard to", "what's in", "what is in", "what makes it", "under the", "underneath"],
  },
  check: {
    // prettier-ignore
    is: ["does that fit", "does that make sense", "did that make sense", "how does that sound", "how does that sit", "how does that land", "how is that for", "how's that for", "what do you think", "what do you all think", "what do you make of", "is that right", "is that how", "did i get that", "did i hear", "correct me", "stop me", "tell me if", "tell me whether", "am i right", "what did i miss", "what did i leave out", "anything to add", "any questions", "what questions", "see/sees it differently", "reactions"],
  },
  open: {
    // prettier-ignore
    is: ["what", "what's", "how", "how's", "who", "who's", "where", "when", "why", "which", "whose", "whom"],
  },
  closed: {
    // prettier-ignore
    is: ["^ (and/so/but) did/do/does/is/are/was/were/have/has/had/can/could/will/would/should/shall/may/am/isn't/aren't/wasn't/weren't/don't/didn't/doesn't/haven't/hasn't/can't/couldn't/won't/wouldn't/shouldn't", "^ (and/so/but) you/you're/you've/you'd/you'll/it's/that's/he/she/they/he's/she's/they're/there's"],
  },
  telling: {
    // prettier-ignore
    is: ["can/could/would/will you (please/maybe/just) tell/say/share/describe/explain/show/help/give", "can/could you (please) talk/walk", "do/would you want to say/tell/share/talk/add", "do/would you like to say/tell/share/talk/add/try", "would you like to", "do you want to try", "would you be willing", "are you willing", "can we hear", "could we hear", "may i ask", "can i ask", "may i say", "can we go back", "shall we", "should we", "can we stay"],
  },
  murmur: {
    // prettier-ignore
    is: ["^ right ?", "^ okay ?", "^ ok ?", "^ yes ?", "^ no ?", "^ yeah ?", "^ hm ?", "^ hmm ?", "^ huh ?", "^ eh ?", "^ you know ?", "^ sorry ?", "^ pardon ?", "^ really ?", "^ alright ?", "^ see ?", "^ true ?"],
  },
  toWorker: {
    // prettier-ignore
    is: ["you", "you're", "you'll", "you've", "your", "we meet", "next session", "next meeting", "next week", "last week", "this group", "what time", "break", "bathroom", "toilet", "homework", "can i", "may i", "should i", "shall i", "do i", "am i", "can we", "may we", "do we", "are we", "shall we", "is it my turn", "supervisor"],
    isNot: [
      "do you know",
      "did you know",
      "you know",
      "if you",
      "when you",
      "where you",
      "how do you",
      "what do/can you do when/if/with/about",
      "what would you do",
      "what do/would you say/tell",
      "where do you get/find/buy/go",
      "who do you call/ask",
      "how/what/where do/can/should/shall i",
      "do we call",
      "do we need",
      "can we get",
      "can i get",
      "do i get",
      "should i call/ask/take",
      "do you people",
      "do you all",
      "do any of you",
    ],
  },
  others: {
    // prettier-ignore
    is: ["who else", "anyone else", "anybody else", "does anyone/anybody know", "does anyone/anybody feel", "is anyone/anybody", "who knows", "any of you", "some of you", "the rest of you"],
    isNot: ["who knows where/when/what"],
  },
};

/** English, as students and supervisors write about it. */
export const writtenEn: WrittenCues = {
  ownFeeling: {
    // prettier-ignore
    is: ["i", "i'm", "i'd", "i've", "me", "my", "mine", "myself", "we", "us", "our", "relief", "relieved", "glad", "happy", "proud", "warm", "warmth", "cold", "hot", "calm", "tender", "tenderness", "moved", "touched", "tired", "bored", "annoyed", "irritated", "irritation", "impatient", "frustrated", "frustration", "anger", "fear", "joy", "pride", "envy", "confused", "confusion", "stuck", "lost", "curious", "surprised", "surprise", "shocked", "startled", "uneasy", "unsure", "insecure", "tense", "tension", "careful", "cautious", "hope", "hopeful", "gratitude", "grateful", "love", "affection", "pity", "compassion", "sorrow", "sadness", "guilt", "shame", "doubt", "doubts", "anxiety", "stress", "stressed", "excited", "excitement", "amused", "delighted", "disappointed", "disappointment", "ashamed", "uncomfortable", "comfortable", "discomfort", "awkward", "good", "bad", "better", "worse", "fine", "okay", "ok", "late", "smile", "laughed", "grin", "goosebumps", "butterflies", "stomach", "throat", "heart", "chest", "lump", "knot", "tears", "breath", "panic", "long", "quiet", "nothing", "nobody", "numb", "empty", "oh", "ouch", "thrown", "caught", "pleased", "protective", "powerless", "angry", "sad", "scared", "nervous", "anxious", "afraid", "worried", "overwhelmed", "helpless", "guilty", "embarrassed", "lonely"],
    // What the writer thinks of others is no feeling of the writer's.
    // prettier-ignore
    isNot: ["i (also/still/just/really) think/thought/believe/believed/guess/suppose/assume/assumed/suspect/suspected", "i feel/felt that", "i feel/felt like she/he/they/the/this", "i feel/felt as if/though she/he/they/the", "i feel/felt she/he/they", "i (had/have) the feeling/impression that", "i can/could see/tell that"],
  },
  somebody: {
    // prettier-ignore
    is: ["she", "he", "they", "she's", "he's", "they're", "the client/clients", "the member/members", "the group", "this member", "everybody", "everyone", "some members", "the woman/man/girl/boy/mother/father"],
  },
  judging: {
    // prettier-ignore
    is: ["wants", "wanted", "expects", "expected", "needs", "needed", "avoids", "avoided", "avoiding", "denies", "denied", "denying", "refuses", "refused", "tests", "testing", "seeks", "seeking", "resists", "resisted", "resisting", "resistant", "manipulates", "manipulating", "manipulative", "controls", "controlling", "projects", "projecting", "deflects", "deflecting", "tries", "tried", "trying", "seems", "seemed", "thinks", "hides", "hiding", "protects", "protecting", "lacks", "defensive", "ambivalent", "dependent", "hostile", "unmotivated", "depressed", "jealous", "in denial", "because of her/his/their", "should", "doesn't", "won't", "always", "never"],
  },
  label: {
    // prettier-ignore
    is: ["monopoliser", "monopolizer", "the monopolising/monopolizing one", "manipulative", "manipulator", "manipulating", "is/was/being needy", "needy", "attention seeking", "attention seeker", "seeking attention", "drama queen", "dramatic", "difficult client/member/person", "problem member/client", "troublemaker", "the scapegoat", "the clown", "the class clown", "the joker", "destructive joker", "the interrupter", "the silent one", "the quiet one", "the silent member", "the deviant", "the gatekeeper", "the know it all", "a know it all", "the rescuer", "the victim", "plays the victim", "playing the victim", "is/was/being resistant", "so resistant", "very resistant", "is/was/being defensive", "so defensive", "very defensive", "noncompliant", "non compliant", "uncooperative", "unmotivated", "in denial", "passive aggressive", "is/was/being (very/so/really) hostile", "is/was/being lazy", "so lazy", "is/was/being childish", "is/was/being immature", "is/was/being stubborn", "is/was/being dysfunctional", "dysfunctional", "codependent", "a narcissist", "narcissistic", "a borderline", "a bully", "is/was selfish", "so selfish", "a liar", "a typical addict/teenager", "is crazy", "is hysterical", "hysterical", "a control freak", "controlling person", "high maintenance", "a hopeless case"],
    // prettier-ignore
    isNot: ["not manipulative", "not resistant", "not lazy", "not defensive", "not in denial", "call her/him/them manipulative/needy/resistant/lazy/defensive", "called her/him/them manipulative/needy/resistant/lazy/defensive", "isn't manipulative/resistant/lazy/defensive", "i was being resistant/defensive/lazy", "i was resistant/defensive/lazy/stubborn", "i am resistant/defensive/lazy/stubborn", "rather than resistant", "instead of resistant", "the victim of", "dramatic change", "a dramatic"],
  },
  couldHave: {
    // prettier-ignore
    is: ["you could have", "you could've", "you might have", "you might've", "you should have", "you should've", "what if you had", "what would have happened if", "what might have happened if", "too fast", "too quickly", "too quick", "too soon", "too early", "you missed", "you moved on", "you moved away", "you changed the subject", "you went past", "you jumped in", "you cut her/him/them", "you rushed", "you filled", "you answered for", "you gave advice", "missed opportunity", "missed chance", "a missed", "lost her/him/them here/there", "you lost", "why didn't you", "why did you not", "why not ask", "instead of asking", "instead of waiting", "i should have", "i should've", "i shouldn't have", "i should not have", "i could have", "i could've", "i wish i had", "i wish i'd", "i missed", "i jumped in", "i talked too much", "i spoke too much", "i talked over", "i cut her/him/them off", "i moved on", "i rushed", "i went past", "i regret", "i was too", "i changed the subject", "i gave advice", "i lectured", "that was wrong of me", "this/that/it went wrong", "did not go well", "didn't go well", "this/that didn't work", "this/that did not work", "i got it wrong", "i handled it badly"],
    // prettier-ignore
    isNot: ["you could have rushed/jumped/filled/fixed/answered and", "you could have heard a pin", "i could have cried/hugged/kissed/laughed/sworn/danced/screamed", "i should have known", "i missed her/him/them/you", "i missed my/the bus", "i was too close", "not too fast", "not too soon", "not too early", "i could have and", "could have but didn't", "you missed her/him last"],
  },
  unclaimed: {
    // prettier-ignore
    is: ["no", "not", "without", "never", "nobody", "none", "neither", "lack", "lacked", "lacking", "missing", "missed", "hope", "hoped", "hoping", "want", "wanted", "wish", "wished", "next time", "next week", "next session", "could", "should", "would", "more", "instead", "rather than", "whether", "if", "little", "hardly", "wasn't", "weren't", "didn't", "isn't", "aren't", "don't", "need", "needs", "needed", "?"],
  },
};
