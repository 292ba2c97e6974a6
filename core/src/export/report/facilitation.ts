/** The worker's share through the session, in words. */
import { number, type ReportSection, type Telling, share, words } from "./section.ts";

/** Phase by phase, with the links. */
export function facilitationSection({ figures, speech, counted }: Telling): ReportSection {
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
    sentences: links.of === 0 ? [words(say("The worker has no turn here."))] : [linked],
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
