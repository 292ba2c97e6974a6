/** What everybody goes by who reads a paragraph. */
import type { Complements } from "./verbs/complement.ts";
import type { Predicates } from "./verbs/predicates.ts";
import type { People, Subjects } from "./people/subjects.ts";
import type { Words } from "./tokens/words.ts";

/** What reading a paragraph goes by. */
export interface Reading {
  readonly text: string;
  readonly words: Words;
  readonly people: People;
  readonly subjects: Subjects;
  readonly complements: Complements;
  readonly predicates: Predicates;
}
