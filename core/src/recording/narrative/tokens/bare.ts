/** Whether words that nothing introduces are what was said: “said she was late”, “said nine”. */
import type { VerbKind } from "../../../language/narrative.ts";
import type { Words } from "./words.ts";

/** How many words are looked at for one that makes a clause of them. */
const clauseReach = 14;
/** How far “in his country” is looked behind for a clause. */
const placeReach = 10;
/** How many words a noun before its verb has at most. */
const nounReach = 4;
/** How far a question may go. */
const questionReach = 40;
/** Longest answer that is no clause, and shortest stretch that must be one, in words. */
const [shortAnswer, longWords] = [3, 5];

/** Whether what begins at a token, behind a verb of these kinds, is what was said. `isTold`: somebody is told it. */
export function isClause(at: number, kinds: ReadonlySet<VerbKind>, isTold: boolean, words: Words): boolean {
  const answers = words.is("answers", at) && isAnswer(at, words);
  if (answers) return kinds.has("say") || kinds.has("state") || isTold;
  const says = kinds.has("say");
  if (words.is("prepositions", at)) return says && isPlaced(at, words);
  // “said like they were scared”
  if (
    says &&
    words.wordAt(at) === "like" &&
    (words.is("she", at + 1) ||
      words.is("they", at + 1) ||
      words.is("I", at + 1) ||
      /.ing$/.test(words.wordAt(at + 1) ?? ""))
  )
    return true;
  if (says && isGreeting(at, words)) return true;
  if (words.is("empties", at) && !isNounOfClause(at, words) && !isSameThing(at, words)) return false;
  if (words.is("conjunctions", at) || isThing(at, words)) return false;
  const isPronoun =
    (["I", "she", "they", "neutral"] as const).some((list) => words.is(list, at)) ||
    words.wordAt(at) === "you" ||
    words.is("contractions", at);
  // “stated he “almost slipped” on Saturday”
  if (isPronoun && words.kindAt(at + 1) === "quote") return true;
  // “suggested they swap numbers”: what somebody should do has no tense.
  if (isPronoun && kinds.has("propose") && words.kindAt(at + 1) === "word") return true;
  // “told her mother she was late”: somebody else is told.
  const isOther = words.is("determiners", at - 1) && !words.is("determiners", at);
  const isNoun = kinds.has("state") && words.is("determiners", at) && isNounWithVerb(at, words);
  const mayBeNoun = says || (isTold && kinds.has("tell") && !isOther) || isNoun;
  if (!isPronoun && !mayBeNoun) return false;
  let count = 0;
  for (let next = at; next < at + clauseReach; next++) {
    const kind = words.kindAt(next);
    if (kind === undefined || kind === "stop" || kind === "semicolon") break;
    if (kind !== "word") continue;
    // “said grace and left”
    if (words.is("conjunctions", next) && isFinite(next + words.length("conjunctions", next), false, words)) break;
    count++;
    if (isFinite(next, isPronoun && next === at + 1, words) && (next > at || says || words.is("contractions", at)))
      return true;
  }
  // “said her nephews treat her like a bank”: too long for anything but a clause.
  if ((says || mayBeNoun) && count >= longWords && words.is("possessives", at) && !words.is("ownWords", at + 1))
    return true;
  return says && isPlain(at, words) && (!words.lexicon.drops || words.lexicon.isHasty || isSpoken(at, words));
}

/** “a chair with its back to the wall.”: what answers a question need be no sentence. */
export function isAnswerAt(at: number, words: Words): boolean {
  return words.kindAt(at) === "word" && !words.is("empties", at) && !words.is("conjunctions", at);
}

/** “refirió sentirse sola”, “dijo no saber” */
export function isInfinitiveAt(at: number, words: Words): boolean {
  const verb = words.wordAt(at) === "no" ? at + 1 : at;
  return words.lexicon.endsLikeProposal(words.wordAt(verb) ?? "") && !words.is("determiners", verb + 1);
}

/** “maybe for us.”: the rest of a sentence, in which no other comma stands. */
export function isWhole(at: number, words: Words): boolean {
  if (words.is("conjunctions", at) || words.is("prepositions", at) || words.is("empties", at)) return false;
  let end = at;
  while (end < at + clauseReach && words.kindAt(end) === "word") end++;
  const mark = words.kindAt(end);
  return mark === undefined || mark === "stop";
}

/** “same here”, “block him”, “not today its too cold”: nothing that may stand behind “said” but what was said. */
function isPlain(at: number, words: Words): boolean {
  if (words.is("answers", at)) return true;
  // “dijo qué bajón”
  if (words.wordAt(at) === "qué" && words.kindAt(at + 1) === "word" && words.kindAt(at + 2) !== "word") return true;
  // “said one at a time please”, and not “said one thing”
  const isCount = words.is("numbers", at) && words.is("prepositions", at + 1) && words.wordAt(at + 1) !== "of";
  const isDeterminer = words.is("determiners", at) && !isHastyIts(at, words) && !isCount;
  if (isDeterminer || (words.is("questions", at) && !isShortQuestion(at, words))) return false;
  return words.skipAdverbs(at) === at && !words.lexicon.endsLikeProposal(words.wordAt(at) ?? "");
}

/** “said which part.”, “said why not.”, but not “said what happened” */
function isShortQuestion(at: number, words: Words): boolean {
  if (words.lexicon.drops || !/^(?:wh|how)/.test(words.wordAt(at) ?? "") || words.wordAt(at) === "whether")
    return false;
  const end = [at + 2, at + 3].find((next) => words.kindAt(next) !== "word");
  return end !== undefined && words.kindAt(end) === "stop" && isShortAnswer(at, words);
}

/** “dijo déjala”, “dijo buenas tardes”; “dijo molesta” tells how. */
function isSpoken(at: number, words: Words): boolean {
  const word = words.wordAt(at) ?? "";
  if (/(?:ndo|d[oa]s?|os[oa])$/.test(word) || words.tokens[at]?.capital === true) return false;
  return words.kindAt(at + 1) === "word" ? !words.is("conjunctions", at + 1) : /.{2}(?:l[aeo]s?|me|nos)$/.test(word);
}

/** “its not snitching”, “its the only place”: “it's”, typed in a hurry. */
function isHastyIts(at: number, words: Words): boolean {
  const isIts = words.wordAt(at) === "its";
  return (
    isIts && (["determiners", "modals", "empties", "prepositions"] as const).some((list) => words.is(list, at + 1))
  );
}

/** “cherry,” in “Ida said rhubarb, Walt cherry, and …”: up to three words, none of which makes a clause of them. */
export function isShortAnswer(at: number, words: Words): boolean {
  let end = at;
  for (; end <= at + shortAnswer && words.kindAt(end) === "word"; end++) {
    if (end > at && words.is("conjunctions", end)) return true;
    const looksLikeVerb = words.lexicon.endsLikePast(words.wordAt(end) ?? "") || words.is("finite", end);
    const isVerb = words.is("gestures", end) || (looksLikeVerb && !words.is("states", end));
    if (isVerb || words.is("that", end) || words.verbAt(end, ["finite", "first"])) return false;
    if (end === at && (words.is("prepositions", at) || words.is("modals", at))) return false;
  }
  return end > at && end <= at + shortAnswer;
}

const spanishVerbs = new Set(["no", "es", "era", "fue", "está", "ya", "me", "se", "sí", "duele", "pasa", "ayuda"]);

/** “nothing helps”, “it was late”: the noun of a clause after all. */
function isNounOfClause(at: number, words: Words): boolean {
  // “dijo eso no puede ser”
  if (words.lexicon.drops && /^es[ot]o?$/.test(words.wordAt(at) ?? ""))
    return spanishVerbs.has(words.wordAt(at + 1) ?? "");
  return words.length("empties", at) === 1 && isFinite(at + 1, true, words);
}

/** “said hello, and that she could not stay”: a word that is not worth telling, and what is. */
function isGreeting(at: number, words: Words): boolean {
  const joint = words.kindAt(at + 1) === "comma" ? at + 2 : at + 1;
  const that = joint + words.length("conjunctions", joint);
  return that > joint && words.is("empties", at) && words.is("that", that) && isPronounOrNoun(that + 1, words);
}

function isPronounOrNoun(at: number, words: Words): boolean {
  return (["I", "she", "they", "neutral", "possessives"] as const).some((list) => words.is(list, at));
}

/** “said one thing that surprised me”: what is told of it is not what it was; “the thing that hurt was …” is. */
function isThing(at: number, words: Words): boolean {
  if (words.lexicon.drops || !words.is("determiners", at)) return false;
  const noun = [at + 1, at + 2].find((next) =>
    /^(?:things?|words?|stuff|sentences?|lines?)$/.test(words.wordAt(next) ?? ""),
  );
  if (noun === undefined) return false;
  const isTold =
    words.is("that", noun + 1) || (["I", "she", "they", "neutral"] as const).some((list) => words.is(list, noun + 1));
  let verbs = 0;
  for (let next = noun + 2; next < noun + clauseReach && words.kindAt(next) === "word"; next++)
    if (isFinite(next, next === noun + 2, words)) verbs++;
  return isTold && verbs < 2;
}

/** “said in Port of Spain they slept in the yard”; “said in a low voice” tells how. */
function isPlaced(at: number, words: Words): boolean {
  if (words.lexicon.drops || words.is("temporal", at) || words.is("unplaced", at)) return false;
  for (let next = at + 1; next < at + placeReach; next++) {
    if (words.kindAt(next) !== "word" || words.is("manner", next) || words.is("that", next)) return false;
    if (words.is("finite", next)) return true;
    const isPronoun =
      words.wordAt(next) === "you" || (["I", "she", "they"] as const).some((list) => words.is(list, next));
    if (isPronoun && words.kindAt(next + 1) === "word") return true;
  }
  return false;
}

/** “stated her son bit another child”; “mentioned the fight they had” tells of a fight. */
function isNounWithVerb(at: number, words: Words): boolean {
  if (words.lexicon.drops) return false;
  for (let next = at + 1; next <= at + nounReach; next++) {
    if (words.kindAt(next) !== "word" || words.is("that", next) || words.is("whos", next)) return false;
    if ((["I", "she", "they", "conjunctions"] as const).some((list) => words.is(list, next))) return false;
    if (next > at + 1 && words.is("finite", next)) return true;
  }
  return false;
}

/** “the same thing happened”, and not “the same thing” alone. */
function isSameThing(at: number, words: Words): boolean {
  return words.wordAt(at + 1) === "same" && words.kindAt(at + 2) === "word" && isFinite(at + 3, true, words);
}

/** “the same had happened”, “the same thing came up”; “the same man had called” is about somebody. */
export function isTheSame(at: number, words: Words): boolean {
  const behind = words.wordAt(at + 2);
  return words.wordAt(at + 1) === "same" && (behind === "thing" || isFinite(at + 2, false, words));
}

/** Whether a sentence goes on from a token to a question mark: a story itself asks nothing. */
export function isAskedOutright(at: number, words: Words): boolean {
  for (let next = at; next < at + questionReach; next++)
    if (words.kindAt(next) === "stop") return words.tokens[next]?.text === "?";
  return false;
}

/** “I'm tired, and …”, “oh honey, …”, “no, …”: how somebody begins to speak, and nobody to tell of it. */
export function isOutright(at: number, words: Words): boolean {
  if (words.is("questions", at) || words.is("conjunctions", at)) return false;
  const begins = (["interjections", "answers", "contractions"] as const).some((list) => words.is(list, at));
  return begins || words.wordAt(at) === "i" || words.wordAt(at) === "you" || words.wordAt(at) === "yo";
}

/** “yes.”, “no, she had not”, “fine and looked away”. */
function isAnswer(at: number, words: Words): boolean {
  const next = words.skipAdverbs(at + words.length("answers", at));
  return words.kindAt(next) !== "word" || words.is("conjunctions", next) || words.is("answers", next);
}

function isFinite(index: number, behindPronoun: boolean, words: Words): boolean {
  const word = words.wordAt(index);
  if (word === undefined) return false;
  if (words.is("finite", index)) return true;
  return !words.lexicon.drops && (behindPronoun ? /.(?:ed|[^s]s)$/ : /.{2}ed$/).test(word);
}
