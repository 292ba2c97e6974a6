/**
 * What the headings above a block decide about it. Contexts are values: two with the same key are the same
 * object, so that an edit is known to change nothing further down once the context is what it was.
 */
import { isBackground, isReflection } from "../language/index.ts";
import { isExample, isOtherDocument } from "../language/other-documents.ts";
import type { PhaseId } from "../vocabulary/pack.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { withoutBrackets } from "../text/brackets.ts";
import { optional } from "../text/optional.ts";
import type { Section, Uncounted } from "./model.ts";

/** What a heading opens, before it is known how far it reaches. */
export interface Opening {
  readonly kind: Section["kind"];
  readonly phase?: PhaseId;
  readonly title: string;
  readonly level: number;
  /** What it opens may go on into the session: it has no `#`, and no title says where that begins. */
  readonly goesOn?: true;
}

interface Open {
  readonly kind: Section["kind"];
  readonly level: number;
  /** What stands in it was before the session, or is about no session at all. */
  readonly preparation: boolean;
  /** It is of another document: a progress note, what was said on the phone. */
  readonly apart: Apart;
}

type Apart = "document" | "example" | undefined;

/** What is open at a point of the file. */
export interface Context {
  readonly key: string;
  readonly open: readonly Open[];
  /** In reflection nobody speaks, and in another document nobody of the session. */
  readonly closed: boolean;
  /** As what. */
  readonly uncounted: Uncounted | undefined;
  /** Before the session only labelled lines are somebody's words. */
  readonly preparing: boolean;
  /** The level of the first heading that opened a phase. */
  readonly phaseLevel: number | undefined;
  /** Somebody has spoken: from here on a plan is a plan for what comes after the session. */
  readonly spoken: boolean;
}

/** Prose before any heading has a section without a title, deeper than any heading. */
export const untitled: Opening = { kind: "other", title: "", level: 7 };

const marks = { document: "?", example: "~" } as const;
const contexts = new Map<string, Context>();

function intern(open: Context["open"], phaseLevel: number | undefined, spoken: boolean): Context {
  const key = `${String(phaseLevel ?? "")}${spoken ? "!" : ""}${open.map(({ kind, level, preparation, apart }) => `/${kind}${apart ? marks[apart] : preparation ? "!" : ""}${String(level)}`).join("")}`;
  const kept = contexts.get(key);
  if (kept) return kept;
  const preparing = open.some(({ preparation }) => preparation);
  const closing = open.find(({ apart }) => apart) ?? open.find(({ kind }) => kind === "reflection");
  const uncounted = closing && { as: closing.apart ?? ("reflection" as const), level: closing.level };
  const context = { key, open, closed: uncounted !== undefined, uncounted, preparing, phaseLevel, spoken };
  contexts.set(key, context);
  return context;
}

/** Nothing is open yet. */
export const beginning: Context = intern([], undefined, false);

/** The context after somebody has spoken. */
export function afterTurn(context: Context): Context {
  return context.spoken ? context : intern(context.open, context.phaseLevel, true);
}

/** The context under something that was opened. What is as deep or deeper ends. */
export function under(
  { kind, level, phase, title, goesOn }: Opening,
  context: Context,
  phaseLevel = context.phaseLevel,
): Context {
  const bare = bareTitle(title);
  // The title of all is no title of a part, and what stands within a phase is of the session.
  const isOutside = context.open.length === 0 ? level > 1 : !isWithin(level, context);
  const isOther = kind === "other" && isOutside && isOtherDocument(bare);
  const apart = isOther ? apartOf(bare, goesOn === true && !context.spoken) : undefined;
  const preparation = phase === "preparation" || isOther || (kind === "other" && isBackground(bare));
  const opened = { kind, level, preparation, apart };
  return intern([...context.open.filter((open) => open.level < level), opened], phaseLevel, context.spoken);
}

/** Of what else something is: before the session a title that the session may go on below is only its preparation. */
function apartOf(title: string, mayGoOn: boolean): Apart {
  if (isExample(title)) return "example";
  return mayGoOn ? undefined : "document";
}

/** What a heading opens where it stands. */
export function openingOf(title: string, level: number, context: Context, vocabulary: Vocabulary): Opening {
  const key = bareTitle(title);
  const reflection = isReflection(key, context.spoken);
  const phase = reflection || isWithin(level, context) ? undefined : vocabulary.phaseOfHeading(key);
  return { kind: phase ? "phase" : reflection ? "reflection" : "other", ...optional("phase", phase?.id), title, level };
}

/** Whether a heading of this level is of a part of the phase, or of the reflection, that is open. */
function isWithin(level: number, { phaseLevel, open }: Context): boolean {
  return phaseLevel !== undefined && level > phaseLevel && open.some(({ kind }) => kind !== "other");
}

/** A title without its number and what stands in brackets behind it. */
export function bareTitle(title: string): string {
  const words = title.replace(/^(?:(?:phase|stage|part|fase|etapa|parte)\s+)?(?:\d+|[IVXivx]+)\s*[.):–—-]?\s+/i, "");
  return withoutBrackets(words);
}
