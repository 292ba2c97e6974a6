/** The report of one recording with the other sessions of its group behind it. */
import type { ReportSpeech } from "../export/report/section.ts";
import type { ShownReport } from "../export/report/sections.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { classReport, type ClassRow } from "./class-report.ts";
import { seriesView } from "./series-view.ts";

/** Adds how the group's sessions went; as it was where `own`, which is one of the rows, has no group or is alone in it. */
export function withSeries(
  shown: ShownReport,
  { own, rows }: { readonly own: ClassRow; readonly rows: readonly ClassRow[] },
  vocabularies: Iterable<Vocabulary>,
  speech: ReportSpeech,
): ShownReport {
  const report = classReport(rows, [], vocabularies);
  const series = report.series.find((each) => each.by === "group" && each.rows.includes(own));
  if (!series) return shown;
  const { section, points } = seriesView(series, 0, report, speech);
  return { ...shown, sections: [...shown.sections, section], points: { [section.id]: points } };
}
