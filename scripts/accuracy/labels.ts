/** A labelled recording of the corpus: what its writer says is in it. The form is in `test/corpus/README.md`. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { root } from "../project.ts";

/** A turn as labelled. */
export interface LabelledTurn {
  readonly speaker: string;
  readonly notation: "dialogue" | "table" | "narrative";
  readonly text: string;
  readonly act?: string;
  readonly silence?: number | boolean;
  readonly to?: readonly string[];
  readonly tags?: readonly (string | LabelledTag)[];
  /** What the format leaves open: the whole turn, or some of its fields. */
  readonly open?: true | readonly string[];
}

/** A tag as labelled, where its name alone does not say everything. */
export interface LabelledTag {
  readonly id: string;
  readonly by?: "supervisor";
  readonly tentative?: boolean;
  readonly span?: number;
}

/** Everything that is labelled in one recording. */
export interface Labels {
  readonly members: readonly string[];
  readonly membersOpen?: readonly string[];
  /** Left out where the format leaves the case open. */
  readonly silences?: number;
  readonly events?: number;
  readonly turns: readonly LabelledTurn[];
}

/** A recording with its labels. */
export interface Labelled {
  readonly name: string;
  readonly text: string;
  readonly labels: Labels;
}

/** The parts of the corpus: those of the first hand, and those of two others. */
export type Part = "open" | "held-out" | "other-hand/open" | "other-hand/held-out";

/** The labelled recordings of one part of the corpus, in order. */
export function corpus(part: Part): readonly Labelled[] {
  const folder = join(root, "test/corpus", part);
  const ending = ".recording.md";
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => {
      const name = file.slice(0, -ending.length);
      return {
        name,
        text: readFileSync(join(folder, file), "utf8"),
        labels: parse(readFileSync(join(folder, `${name}.labels.yaml`), "utf8")) as Labels,
      };
    });
}
