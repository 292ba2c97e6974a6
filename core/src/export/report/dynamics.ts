/** Dynamics by phase, in words. */
import type { Cell as Claims } from "../../measures/dynamics.ts";
import { type Cell, number, type ReportSection, type Telling, words } from "./section.ts";
import { labelOf } from "./timeline.ts";

/** A row for each dynamic, a column for each phase. */
export function dynamicsSection({ report, figures, speech, counted }: Telling): ReportSection {
  const { say } = speech;
  const { phases, rows } = figures.dynamics;
  const heads = phases.map((phase) =>
    phase === undefined ? say("no phase") : labelOf(`phase-${phase}`, report, speech),
  );
  const isProse = rows.some(({ inProse }) => inProse > 0);
  const claimed = rows.filter(({ cells }) => cells.some(({ turns }) => turns.length > 0)).length;
  return {
    id: "dynamics",
    title: say("Dynamics by phase"),
    sentences: [
      words(
        say("{count} of {of} dynamics are claimed here. All of them in one session are not expected.", {
          count: claimed,
          of: rows.length,
        }),
      ),
      words(say("Student's claims + supervisor's claims; ? tentative.")),
    ],
    tables: [
      {
        id: "dynamics",
        title: say("Claims of each dynamic in each phase"),
        head: [say("Dynamic"), ...heads, ...(isProse ? [say("outside the turns")] : [])],
        rows: rows.map(({ concept, cells, inProse }) => [
          words(labelOf(concept, report, speech)),
          ...cells.map(claimsText),
          ...(isProse ? [number(inProse)] : []),
        ]),
      },
    ],
    counted: counted("dynamics-by-phase"),
  };
}

/** `2`, `2 + 1`, `2 + 1 (1?)`; a dash where there is none. */
function claimsText({ student, supervisor, tentative, turns }: Claims): Cell {
  const firm = supervisor > 0 ? `${student} + ${supervisor}` : student > 0 ? String(student) : "";
  const text = [firm, tentative > 0 ? `(${tentative}?)` : ""].filter((part) => part !== "").join(" ");
  const [first, last] = [turns[0], turns.at(-1)];
  return first === undefined || last === undefined ? words("–") : words(text, [first, last]);
}
