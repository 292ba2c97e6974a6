/** The sections of the report, in their order. */
import type { Figures } from "../../measures/figures.ts";
import { measures } from "../../measures/figures.ts";
import type { Report } from "../../measures/report.ts";
import { dynamicsSection } from "./dynamics.ts";
import { facilitationSection } from "./facilitation.ts";
import { mapSection } from "./map.ts";
import { participationSection } from "./participation.ts";
import { reflectionSection } from "./reflection.ts";
import { range, type ReportSection, type ReportSpeech, type SeriesPoints, type Telling } from "./section.ts";
import { timelineSection } from "./timeline.ts";

/** The sections of a report; with the figures of a stretch, those that hang on it. */
function sectionsOf(report: Report, speech: ReportSpeech, figures: Figures = report.figures): readonly ReportSection[] {
  const { say } = speech;
  const names = new Map(report.people.map(({ id, name }) => [id, name]));
  const telling: Telling = {
    ...{ report, figures, speech },
    nameOf: (id) => (id === "group" ? say("the whole group") : (names.get(id) ?? id)),
    counted: (...ids) =>
      measures
        .filter(({ id }) => ids.includes(id))
        .map(({ name, definition }) => ({ name: say(name), definition: say(definition) })),
  };
  return sections.map((section) => section(telling));
}

const sections: readonly ((telling: Telling) => ReportSection)[] = [
  mapSection,
  timelineSection,
  participationSection,
  facilitationSection,
  dynamicsSection,
  reflectionSection,
];

/** The report with all its words: what pages and views show. */
export interface ShownReport {
  readonly title: string;
  /** What the figures are of, and what every report says of itself. */
  readonly scope: string;
  readonly report: Report;
  /** Those of the whole recording, or of a stretch of it. */
  readonly figures: Figures;
  readonly sections: readonly ReportSection[];
  /** Of a recording that has other sessions of its group beside it. */
  readonly points?: SeriesPoints;
}

/** A report as it is shown, with the figures of the whole recording or of a stretch. */
export function showReport(report: Report, speech: ReportSpeech, figures: Figures = report.figures): ShownReport {
  return {
    title: reportTitle(report, speech),
    scope: `${scopeOf(report, figures, speech)} ${caution(speech)}`,
    ...{ report, figures },
    sections: sectionsOf(report, speech, figures),
  };
}

/** What the report is called. */
function reportTitle({ session }: Report, { say }: ReportSpeech): string {
  const { group, number } = session;
  const parts = [group, number === undefined ? undefined : say("session {number}", { number })];
  const about = parts.filter((part) => part !== undefined && part !== "").join(", ");
  return about === "" ? say("Report") : say("Report: {about}", { about });
}

/** What the figures are of. */
function scopeOf(report: Report, figures: Figures, { say }: ReportSpeech): string {
  const all = report.timeline.words.length;
  const { turns } = figures;
  if (!turns) return say("There are no turns yet.");
  if (turns[0] === 0 && turns[1] === all - 1) return say("The figures are of the whole recording.");
  return say("The figures are of turns {range}, {count} of {all}.", {
    range: range(turns),
    count: turns[1] - turns[0] + 1,
    all,
  });
}

/** What every report says of itself. */
function caution({ say }: ReportSpeech): string {
  return say(
    "A recording is remembered, and often a part of the session. These are counts of what is in it, and no grades.",
  );
}
