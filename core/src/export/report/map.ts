/** Who speaks to whom, in words. */
import { limited, mostRows, number, type ReportSection, type Telling, words } from "./section.ts";

/** A row for each arrow. */
export function mapSection({ figures, nameOf, speech, counted }: Telling): ReportSection {
  const { say } = speech;
  const arrows = figures.whoToWhom;
  const said = arrows.reduce((sum, arrow) => sum + arrow.said, 0);
  const all = arrows.reduce((sum, arrow) => sum + arrow.turns, 0);
  return {
    id: "map",
    title: say("Who speaks to whom"),
    sentences: [words(summary(all, said, say))],
    tables: [
      limited(
        {
          id: "arrows",
          title: say("From each person to each addressee"),
          head: [say("From"), say("To"), say("Turns"), say("Words"), say("Said")],
          rows: arrows.map(({ from, to, turns, words: count, said: own, at: [first = 0] }) => [
            words(nameOf(from)),
            words(nameOf(to)),
            number(turns, [first, first]),
            number(count),
            number(own),
          ]),
        },
        speech,
        mostRows.arrows,
      ),
    ],
    counted: counted("who-to-whom"),
  };
}

function summary(all: number, said: number, say: Telling["speech"]["say"]): string {
  if (all === 0) return say("Nobody speaks to anybody yet.");
  if (said === all) return say("Whom each turn is for is said, by an arrow or a name.");
  return say(
    "Of {all} times that somebody is spoken to, {said} are said by an arrow or a name; the others are inferred.",
    { all, said },
  );
}
