/**
 * What the headings above a block decide about it. Contexts are values: two with the same key are the same
 * object, so that an edit is known to change nothing further down once the context is what it was.
 */
import { isBackground, isReflection } from "../language/index.ts";
import type { PhaseId } from "../vocabulary/pack.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { optional } from "../text/optional.ts";
import type { Section } from "./model.ts";

/** What a heading opens, before it is known how far it reaches. */
export interface Opening {
  readonly kind: Section["kind"];
  readonly phase?: PhaseId;
  readonly title: string;
  readonly level: number;
}

interface Open {
  readonly kind: Section["kind"];
  readonly level: number;
  /** What stands in it was before the session, or is about no session at all. */
  readonly preparation: boolean;
}

/** What is open at a point of the file. */
export interface Context {
  readonly key: string;
  readonly open: readonly Open[];
  /** In reflection nobody speaks. */
  readonly reflection: boolean;
  /** Before the session only labelled lines are somebody's words. */
  readonly preparing: boolean;
  /** The level of the first heading that opened a phase. */
  readonly phaseLevel: number | undefined;
  /** Somebody has spoken: from here on a plan is a plan for what comes after the session. */
  readonly spoken: boolean;
}

/** Prose before any heading has a section without a title, deeper than any heading. */
export const untitled: Opening = { kind: "other", title: "", level: 7 };

const contexts = new Map<string, Context>();

function intern(open: Context["open"], phaseLevel: number | undefined, spoken: boolean): Context {
  const key = `${String(phaseLevel ?? "")}${spoken ? "!" : ""}${open.map(({ kind, level, preparation }) => `/${kind}${preparation ? "!" : ""}${String(level)}`).join("")}`;
  const kept = contexts.get(key);
  if (kept) return kept;
  const reflection = open.some(({ kind }) => kind === "reflection");
  const preparing = open.some(({ preparation }) => preparation);
  const context = { key, open, reflection, preparing, phaseLevel, spoken };
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
  { kind, level, phase, title }: Opening,
  context: Context,
  phaseLevel = context.phaseLevel,
): Context {
  const preparation = phase === "preparation" || (kind === "other" && isBackground(bareTitle(title)));
  const opened = { kind, level, preparation };
  return intern([...context.open.filter((open) => open.level < level), opened], phaseLevel, context.spoken);
}

/** What a heading opens where it stands. */
export function openingOf(title: string, level: number, context: Context, vocabulary: Vocabulary): Opening {
  const key = bareTitle(title);
  const reflection = isReflection(key, context.spoken);
  const deeper =
    context.phaseLevel !== undefined && level > context.phaseLevel && context.open.some(({ kind }) => kind === "phase");
  const phase = reflection || deeper ? undefined : vocabulary.phaseOfHeading(key);
  return { kind: phase ? "phase" : reflection ? "reflection" : "other", ...optional("phase", phase?.id), title, level };
}

/** A title without its number and what stands in brackets behind it. */
function bareTitle(title: string): string {
  return title.replace(/^(?:\d+|[IVXivx]+)[.):]?\s+/, "").replace(/\s*\([^()]*\)\s*$/, "");
}
