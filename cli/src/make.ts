/** A recording in the form that is asked for. Libraries that not every run needs are loaded here. */
import {
  describeProblem,
  type Language,
  type Message,
  type PrivacyGate,
  type Recording,
  scriptOf,
  toDialogue,
  toHtml,
  toJson,
  toTable,
  turnRows,
} from "#core";
import type { Export } from "./arguments.ts";
import { type Loaded, vocabulary } from "./load.ts";
import { catalogueOf, type Say } from "./words.ts";

/** What an export is made of. */
export interface Making {
  readonly command: Export;
  readonly file: Loaded;
  readonly recording: Recording;
  readonly language: Language;
  readonly gate: PrivacyGate;
  readonly say: Say;
}

/** The file to write, or why there is none. */
export async function make(making: Making): Promise<string | Uint8Array | Message> {
  const { command, recording } = making;
  switch (command.to) {
    case "html":
      return page(making);
    case "json":
      return json(making);
    case "dialogue":
      return toDialogue(scriptOf(recording));
    case "table":
      return toTable(scriptOf(recording), command.columns);
    case "csv": {
      const { stringify } = await import("csv-stringify/sync");
      // A cell that begins like a formula would be run by a spreadsheet; the mark at the start is for its accents.
      return stringify([...turnRows(recording)], { header: true, escape_formulas: true, bom: true });
    }
    case "docx": {
      const { toDocx } = await import("./docx/write.ts");
      return toDocx(recording, { layout: command.layout, columns: command.columns, language: making.language });
    }
    case "qdpx": {
      const { toQdpx } = await import("./qdpx.ts");
      return toQdpx(recording, making.file, making.language);
    }
    case "pdf": {
      const { toPdf } = await import("./pdf.ts");
      return toPdf(page(making));
    }
  }
}

/** The page to print and hand in. */
export function page({ command, recording, language, gate }: Making): string {
  const reason = command.overridePrivacy;
  const made = toHtml(recording, {
    ...{ vocabulary, language, catalogue: catalogueOf(language), gate },
    ...(reason === undefined ? {} : { overridden: reason }),
  });
  return made ?? "";
}

function json({ file: { uri, recognisedBy, lines }, recording, say }: Making): string {
  const about = {
    uri,
    recognisedBy,
    lines,
    describe: (problem: Recording["problems"][number]) => say(describeProblem(problem)),
  };
  return `${JSON.stringify(toJson(recording, about), undefined, 2)}\n`;
}
