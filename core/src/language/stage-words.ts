/**
 * What people do while they speak, as it is typed between asterisks in chats and in Markdown: `*sighs*`, `*rolls eyes*`.
 * Between asterisks words are stressed as well (“he *never* calls”), so that only these are acts.
 */
import { remembering } from "../text/remember.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** By themselves. */
const alone = set(
  `sighs sighing laughs laughing nods nodding shrugs shrugging smiles smiling cries crying chuckles giggles giggling yawns groans
  snorts sobs sobbing winks gasps coughs sniffles claps frowns grins smirks winces blushes pauses pause silence whispers mumbles
  suspira suspirando ríe riendo llora llorando asiente asintiendo sonríe sonriendo susurra bosteza tose solloza pausa silencio`,
);
/** Before what they are done with, or to. */
const first = set(
  `rolls rolling shakes shaking looks looking leans leaning crosses folds wipes wiping points stares staring raises rubs clears gets
  stands sits turns puts takes hugs covers holds reaches throws bites lowers hangs bursts tears starts begins walks long deep short
  se mira mirando baja cruza levanta limpia mueve aparta agacha niega toma abraza larga breve`,
);
/** “and then he *laughs*” stresses a word. */
const subjects = set(
  "i you he she it we they who that which everyone everybody nobody él ella ellos ellas quien que usted",
);

/** The longest act, in words. */
const mostWords = 6;

/** Whether words between asterisks are something that is done. */
export const isStageAct = remembering((words: string): boolean => {
  const [one = "", ...others] = words.split(/\s+/, mostWords + 1);
  if (others.length >= mostWords) return false;
  return alone.has(one) || (others.length > 0 && first.has(one));
});

/** Whether a word may be the subject of the one behind it. */
export function isStageSubject(word: string): boolean {
  return subjects.has(word.toLowerCase());
}
