/**
 * What lines of each form of label prove. A name before a colon may speak by itself; without a colon prose, lists, forms
 * and stage directions look the same, so that several lines of a form have to vouch for each other.
 */

/** So many lines of a form make labels of those names in it that are known. */
type Enough = "one" | "several" | "many";

/** What one form of label proves. */
export interface Proof {
  readonly lines: Enough;
  /**
   * Whether many lines of the form tell who was there, too: beside a roster, only where there is none, or never, since
   * acts, keys and sentences have the form as well.
   */
  readonly strangers: "always" | "unlisted" | "never";
  /** In the middle of a dialogue one line is enough, if it is of somebody whom the header names. */
  readonly amongOthers?: true;
  /** One sign typed in a hurry is like the other: where many lines are of the hurried form, one of these is enough. */
  readonly likeHurried?: true;
  /** Wrapped lines of prose have the form, too: of a known name only, it begins no turn within a paragraph. */
  readonly onlyFirst?: true;
  /** The form of the same lines where the words begin in small letters, if that is one of its own. */
  readonly small?: string;
  /** The form of the same lines where they begin with a capital: of many such, one in small letters is one more. */
  readonly large?: string;
}

/** The forms without a colon, each as it is typed. */
const proofs = {
  /** `[Maria] hello` */
  "[]": { lines: "several", strangers: "never", amongOthers: true, likeHurried: true, small: "[] small" },
  /** `(Maria) Hello` */
  "()": { lines: "several", strangers: "never", small: "() small" },
  /** `<maria> hello` */
  "<>": { lines: "several", strangers: "unlisted" },
  /** `@maria hello` */
  "@": { lines: "several", strangers: "unlisted" },
  /** `**Maria** Hello` */
  "**": { lines: "several", strangers: "always", amongOthers: true, likeHurried: true, small: "** small" },
  /** `*Maria* Hello` */
  "*": { lines: "several", strangers: "never", small: "* small" },
  /** `Maria` above what she says, `MARIA  Hello` */
  alone: { lines: "several", strangers: "unlisted", onlyFirst: true, small: "alone small" },
  /** `- Maria` above `  - hello` */
  nested: { lines: "many", strangers: "unlisted" },
  /** `Maria → Tina    hello` */
  "=>": { lines: "several", strangers: "unlisted" },
  /** `Maria⇥hello` */
  tab: { lines: "several", strangers: "unlisted" },
  /** `What I felt⇥nervous`: what a form asks */
  field: { lines: "several", strangers: "never" },
  /** `Maria | hello` */
  "|": { lines: "several", strangers: "unlisted", likeHurried: true },
  /** `Maria = Hello`, `Maria; Hello`, `Maria… Hello` */
  "=": { lines: "several", strangers: "unlisted", likeHurried: true },
  /** `Maria- Hello` */
  "-": { lines: "several", strangers: "always", amongOthers: true, likeHurried: true },
  /** `Maria/ hello`, `Maria ~ hello` */
  "/": { lines: "several", strangers: "unlisted", likeHurried: true },
  /** `Maria-Hello there` */
  "-A": { lines: "several", strangers: "unlisted", amongOthers: true },
  /** `MARIA. Hello` */
  ".": { lines: "several", strangers: "unlisted" },
  /** `MARIA Hello` */
  "A a": { lines: "several", strangers: "never" },
  /** `M. Hello` */
  "I.": { lines: "several", strangers: "never", small: "I. small" },
  /** `Maria. Hello` */
  "A.": { lines: "several", strangers: "never", onlyFirst: true, small: "A. small" },
  /** `Maria "hello"`, which is all of the line */
  "“”": { lines: "several", strangers: "never" },
  /** `“Hello.” – Maria` */
  "”": { lines: "several", strangers: "always" },
  /** `Maria – hello`: of somebody who is known, one line is enough */
  "–": { lines: "one", strangers: "always" },
  /** `hello - Maria`, `hello (Maria)` */
  "-|": { lines: "many", strangers: "unlisted" },
  /** `Maria says: hello` */
  says: { lines: "many", strangers: "never" },
  /** `maria- hello`, `maria/ hello`, `M hello`: in small letters, also between lines with colons */
  "~": { lines: "many", strangers: "unlisted", amongOthers: true },
  /** `maria my sister called`: nothing between */
  bare: { lines: "many", strangers: "unlisted" },
  // Who is tired begins in small letters, and so do wrapped lines of prose.
  "[] small": { lines: "many", strangers: "never", large: "[]" },
  "() small": { lines: "many", strangers: "never" },
  "** small": { lines: "many", strangers: "unlisted", large: "**" },
  "* small": { lines: "many", strangers: "never" },
  "alone small": { lines: "many", strangers: "never", onlyFirst: true },
  "I. small": { lines: "many", strangers: "never", onlyFirst: true },
  "A. small": { lines: "many", strangers: "never", onlyFirst: true },
} as const satisfies Record<string, Proof>;

/** The form of a label without a colon. */
export type OddForm = keyof typeof proofs;
/** The form of any label; that with a colon is empty. */
export type LabelForm = OddForm | "";

/** What lines of a form prove. */
export function proofOf(form: OddForm): Proof & { readonly small?: OddForm; readonly large?: OddForm } {
  return proofs[form];
}
