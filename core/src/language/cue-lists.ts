/** What the lists of cues are called and hold. */
import type { Phrase } from "../text/phrase.ts";

/**
 * What words that are said may be a sign of.
 *
 * - `advice`: somebody is told what to do
 * - `experience`: somebody tells what happened to them
 * - `feeling`: a feeling is said, or shown in words
 * - `confession`: what comes before something hard to say
 * - `heavy`: a weighty subject
 * - `reassurance`: a feeling is closed with comfort
 * - `empathy`: what was said has arrived
 * - `exploring`: a silence, or what is in it, is asked about
 * - `check`: those who listened are asked whether it fits
 * - `open`: a question that leaves the answer open
 * - `closed`: a question that wants a yes or a no
 * - `telling`: a question that only in form is closed: “Can you tell us more?”
 * - `murmur`: a question that waits for no answer: “right?”
 * - `toWorker`: a question that only the worker can answer
 * - `others`: those who know it too are looked for
 */
export type SpokenCue =
  | "advice"
  | "experience"
  | "feeling"
  | "confession"
  | "heavy"
  | "reassurance"
  | "empathy"
  | "exploring"
  | "check"
  | "open"
  | "closed"
  | "telling"
  | "murmur"
  | "toWorker"
  | "others";

/**
 * What words that are written about it may be a sign of.
 *
 * - `ownFeeling`: the writer says how it was for her
 * - `somebody`: it is about somebody else
 * - `judging`: what they want, avoid or mean
 * - `label`: a person is called what they are said to be
 * - `couldHave`: something should have gone another way
 * - `unclaimed`: what a sentence names is missed, hoped for or asked about
 */
export type WrittenCue = "ownFeeling" | "somebody" | "judging" | "label" | "couldHave" | "unclaimed";

/** The phrases of a cue, and longer ones in which they mean something else. */
export interface CueData {
  readonly is: readonly Phrase[];
  readonly isNot?: readonly Phrase[];
}

export type SpokenCues = Readonly<Record<SpokenCue, CueData>>;
export type WrittenCues = Readonly<Record<WrittenCue, CueData>>;
