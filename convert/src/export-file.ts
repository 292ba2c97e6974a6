/** A recording in the form that is asked for. Libraries that not every run needs are loaded here. */
import {
  createLines,
  describeProblem,
  message,
  type Message,
  read,
  type Recording,
  scriptOf,
  toDialogue,
  toHtml,
  toJson,
  toTable,
  turnColumns,
  turnRows,
} from "#core";
import { toCsv } from "./csv.ts";
import type { Exporting } from "./exporting.ts";
import { Refused } from "./refused.ts";
import { catalogueOf } from "./words.ts";

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
    case "csv":
      return toCsv([
        turnColumns,
        ...Array.from(turnRows(recording), (row) => turnColumns.map((column) => row[column])),
      ]);
    case "docx":
      return word(inXml(from));
    case "qdpx": {
      const { toQdpx } = await import("./qdpx.ts");
      return toQdpx(inXml(from));
    }
    case "pdf": {
      const { toPdf } = await import("./pdf.ts");
      return toPdf(page(from), from.signal);
    }
  }
}

/** Signs that XML cannot hold in any way: Word would call the whole document damaged. */

const unwritable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

/** What is exported without them. What Word pastes for a line broken by hand is one, and parts words. */
function inXml(from: Exporting): Exporting {
  const text = from.text.replace(unwritable, (sign) => (/\s/.test(sign) ? " " : ""));
  return text === from.text ? from : { ...from, text, recording: read(text, from.vocabulary) };
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
