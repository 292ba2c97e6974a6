/** For people: findings under the name of their file, and one line about everything. */
import { fileReport, summaryLine } from "../../report.ts";
import type { Format } from "./format.ts";

export const text: Format = {
  ofFile: (checked, { say, colour }) => fileReport(checked, say, colour),
  output: (out, { say }) => ({
    file: out,
    fault: () => undefined,
    end(summary) {
      if (summary.files > 0) out(summaryLine(summary, say));
    },
  }),
};
