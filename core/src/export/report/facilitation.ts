/** The worker's share through the session, in words. */
import { type Cell, inPercent, number, type ReportSection, type Telling, share, words } from "./section.ts";

/** Phase by phase, with the links. */
export function facilitationSection(telling: Telling): ReportSection {
  const { figures, speech, counted } = telling;
  const { say } = speech;
  const { facilitation, links } = figures;
  const [first, last] = [links.turns[0], links.turns.at(-1)];
  const linked = words(
    say("{count} of the worker's {of} turns are tagged as a link.", { count: links.count, of: links.of }),
    first === undefined || last === undefined ? undefined : [first, last],
  );
  const phases = facilitation?.phases ?? [];
  return {
    id: "facilitation",
    title: say("Facilitation"),
    sentences: links.of === 0 ? [words(say("The worker has no turn here."))] : [linked, ...course(telling)],
    tables:
      phases.length === 0
        ? []
        : [
            {
              id: "worker-by-phase",
              title: say("The worker's share in each phase"),
              head: [say("Phase"), say("Turns of everybody"), say("Share of turns"), say("Share of words")],
              rows: phases.map(({ title, turns, count, turnShare, wordShare }) => [
                words(title, turns),
                number(count),
                share(turnShare),
                share(wordShare),
              ]),
            },
          ],
    counted: counted("link-rate", ...(facilitation ? ["facilitation"] : [])),
  };
}

/** What the chart's line shows: where it is highest and where it is lowest. */
function course({ figures: { facilitation }, speech: { say } }: Telling): readonly Cell[] {
  const points = (facilitation?.points ?? []).toSorted((a, b) => b.wordShare - a.wordShare || a.turn - b.turn);
  const [high, low] = [points[0], points.at(-1)];
  if (!high || !low || points.length < 2) return [];
  const told = (text: string, { turn }: typeof high): Cell => words(text, [turn, turn]);
  return [
    told(
      say("The worker has most of the words around turn {turn}: {percent} %.", {
        turn: high.turn + 1,
        percent: inPercent(high.wordShare),
      }),
      high,
    ),
    told(
      say("The worker has fewest of them around turn {turn}: {percent} %.", {
        turn: low.turn + 1,
        percent: inPercent(low.wordShare),
      }),
      low,
    ),
  ];
}
