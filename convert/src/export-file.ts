/** A recording in the form that is asked for. Libraries that not every run needs are loaded here. */
import {
  type Column,
  createLines,
  describeProblem,
  type Language,
  message,
  type Message,
  type PrivacyGate,
  type RecognisedBy,
  type Recording,
  scriptOf,
  toDialogue,
  toHtml,
  toJson,
  toTable,
  turnColumns,
  turnRows,
  type Vocabulary,
} from "#core";
import { Refused } from "./refused.ts";
import { catalogueOf, type Say } from "./words.ts";

/** The forms in which a recording leaves. */
export const exportFormats = ["html", "pdf", "docx", "csv", "json", "qdpx", "table", "dialogue"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How a Word document looks. */
export const layouts = ["table", "dialogue", "form"] as const;
export type Layout = (typeof layouts)[number];

/** What is exported, and how. */
export interface Exporting {
  readonly recording: Recording;
  readonly text: string;
  /** The file's name without its folder, and all of its address. */
  readonly name: string;
  readonly uri: string;
  readonly recognisedBy: RecognisedBy;
  readonly vocabulary: Vocabulary;
  readonly to: ExportFormat;
  /** Of Word documents; `form`: the school's own. */
  readonly layout: Layout;
  /** The form of the course pack, where it has one. */
  readonly form?: Uint8Array | undefined;
  /** Of tables and Word documents; otherwise those that hold something. */
  readonly columns?: readonly Column[] | undefined;
  /** Of what we add to the writer's words. */
  readonly language: Language;
  readonly gate: PrivacyGate;
  /** Why the export goes ahead although the gate refuses. */
  readonly overridden?: string | undefined;
  readonly say: Say;
  /** Ends programs that were started for it. */
  readonly signal?: AbortSignal | undefined;
}

/** The file to write, or why there is none. */
export async function exportFile(from: Exporting): Promise<string | Uint8Array | Message> {
  const { recording, to, columns } = from;
  switch (to) {
    case "html":
      return page(from);
    case "json":
      return json(from);
    case "dialogue":
      return toDialogue(scriptOf(recording));
    case "table":
      return toTable(scriptOf(recording), columns);
    case "csv": {
      const { stringify } = await import("csv-stringify/sync");
      // A cell that begins like a formula would be run by a spreadsheet; the mark at the start is for its accents.
      const options = { header: true, columns: [...turnColumns], escape_formulas: true, bom: true };
      return stringify([...turnRows(recording)], options);
    }
    case "docx":
      return word(from);
    case "qdpx": {
      const { toQdpx } = await import("./qdpx.ts");
      return toQdpx(from);
    }
    case "pdf": {
      const { toPdf } = await import("./pdf.ts");
      return toPdf(page(from), from.signal);
    }
  }
}

async function word({ recording, layout, form, columns, language }: Exporting): Promise<Uint8Array | Message> {
  if (layout !== "form") {
    const { toDocx } = await import("./docx/write.ts");
    return toDocx(recording, { layout, columns, language });
  }
  if (!form) return message("The course pack in force has no form: it would be form.docx in its folder.");
  const { fillForm } = await import("./docx/form.ts");
  try {
    return await fillForm(form, recording);
  } catch (error) {
    if (error instanceof Refused) return error.why;
    throw error;
  }
}

/** The page to print and hand in. */
function page({ recording, vocabulary, language, gate, overridden }: Exporting): string {
  const made = toHtml(recording, {
    ...{ vocabulary, language, catalogue: catalogueOf(language), gate },
    ...(overridden === undefined ? {} : { overridden }),
  });
  return made ?? "";
}

function json({ text, uri, recognisedBy, recording, say }: Exporting): string {
  const describe = (problem: Recording["problems"][number]): string => say(describeProblem(problem));
  const about = { uri, recognisedBy, lines: createLines(text), describe };
  return `${JSON.stringify(toJson(recording, about), undefined, 2)}\n`;
}
