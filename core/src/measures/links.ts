/** How often the worker links. */
import { defineMeasure } from "./measure.ts";

/** Skills that connect members' words. */
const linking: ReadonlySet<string> = new Set(["information-link", "feeling-link", "turning-back", "redirecting"]);

/** The worker's turns that carry such a tag. */
export interface Links {
  /** Written turns. */
  readonly turns: readonly number[];
  /** Linked turns and all turns of the worker's, as counted. */
  readonly count: number;
  readonly of: number;
}

export const links = defineMeasure<Links>({
  id: "link-rate",
  name: "Link rate",
  definition:
    "The worker's turns that somebody has tagged with a link of information or feeling, with turning back or with redirecting, of all turns of the worker's. Tentative tags are left out. What nobody has tagged is not seen.",
  unit: "tagged turns of the worker's turns",
  source:
    "TalkMoves “getting students to relate”, Fora “make connections” (Schroeder et al. 2024). No threshold: in 553 taught lessons it was 1.6 % of a teacher's sentences.",
  of({ counted, turns }) {
    const linked = turns.filter(
      ({ speaker, tags }) =>
        speaker.role === "worker" &&
        tags.some(({ concept, tentative }) => !tentative && concept !== undefined && linking.has(concept)),
    );
    const own = counted.filter(({ role }) => role === "worker");
    const indices = linked.map(({ index }) => index);
    const tagged = new Set(indices);
    const count = own.filter(({ first, last }) => {
      for (let index = first; index <= last; index++) if (tagged.has(index)) return true;
      return false;
    }).length;
    return { turns: indices, count, of: own.length };
  },
});
