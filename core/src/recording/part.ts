/** What one block adds to a recording where it stands. Parts never hold positions in the file. */
import type { Span } from "../markdown/block.ts";
import type { Context, Opening } from "./context.ts";
import type { TurnDraft } from "./draft.ts";
import type { Problem, Tag } from "./model.ts";
import type { Directive } from "./pieces.ts";
import type { Table } from "./tables/table-columns.ts";

/** Something that happens between turns; `after` counts the turns that the same block begins before it. */
export interface Happening {
  readonly after: number;
  readonly span: Span;
  /** What happens; absent for a silence. */
  readonly text?: string;
  readonly seconds?: number;
}

/** A directive; `after` counts the turns of a story that the same block begins before it. In a row it is about all turns. */
export interface PlacedDirective {
  readonly directive: Directive;
  readonly after: number;
  readonly ofRow: boolean;
}

/** Text that is nobody's turn. */
export interface Prose {
  readonly text: string;
  readonly tags: readonly Tag[];
}

/** Everything that one block adds, and what reading knew before and after it. */
export interface Part {
  readonly before: Knowing;
  after: Knowing;
  readonly turns: TurnDraft[];
  readonly problems: Problem[];
  readonly happenings: Happening[];
  readonly directives: PlacedDirective[];
  readonly prose: Prose[];
  opening: Opening | undefined;
  /** Its turns begin behind something else, which may go on with the turn before it. */
  leansBack: boolean;
}

/** What reading knows between two blocks. */
export interface Knowing {
  readonly context: Context;
  readonly table: Table | undefined;
  /** The last table of dialogue above, whose rows may go on below a heading. */
  readonly form: Table | undefined;
  /** The turn whose words a following line may go on with. */
  readonly going: TurnDraft | undefined;
  /** The turn that a remark would be about. */
  readonly last: TurnDraft | undefined;
}

/** Whether a part says something that is not a turn's. */
export function isNotable(part: Part): boolean {
  return (
    part.opening !== undefined ||
    part.problems.length > 0 ||
    part.happenings.length > 0 ||
    part.directives.length > 0 ||
    part.prose.length > 0
  );
}
