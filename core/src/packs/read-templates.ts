/** Templates of a pack: `templates/<id>.<language>.md`, or `<id>.md` in the pack's own language. */
import { snippetProblems } from "../features/snippet-problems.ts";
import type { Language } from "../recording/model.ts";
import type { Schema } from "../schema/schema.ts";
import type { Place } from "../schema/yaml.ts";
import { message } from "../text/message.ts";
import { optional } from "../text/optional.ts";
import type { Template } from "../vocabulary/pack.ts";
import type { PackFile } from "./files.ts";
import { readData, type Report } from "./read-data.ts";
import { templateParts } from "./template-parts.ts";

/** What one file says of a template: all of it in one language. */
interface Half {
  readonly file: string;
  readonly language: Language;
  readonly header: Header;
  readonly body: string;
}

type Header = Pick<Template, "id" | "kind" | "phase" | "notation" | "for"> &
  Readonly<Record<"title" | "description", string>>;

const start: Place = { start: 0, end: 3 };

/** How templates are read. */
export interface TemplateReading {
  readonly schema: Schema;
  readonly languages: readonly Language[];
  readonly reportTo: (file: string) => Report;
}

/** One template for the files of one id. A body has no line end at its end: its host adds what it needs. */
export function readTemplates(files: readonly PackFile[], reading: TemplateReading): readonly Template[] {
  const halves = files.flatMap((file) => readHalf(file, reading) ?? []);
  const ids = [...new Set(halves.map(({ header }) => header.id))].sort();
  return ids.flatMap((id) =>
    merge(
      halves.filter(({ header }) => header.id === id),
      reading,
    ),
  );
}

function readHalf({ path, text = "" }: PackFile, { schema, languages, reportTo }: TemplateReading): Half | undefined {
  const problem = reportTo(path);
  const parts = templateParts(text);
  if (!parts) {
    problem(
      start,
      message("A template begins with a header between two lines of ---: its id, kind, title and description."),
    );
    return undefined;
  }
  const said: Parameters<Report>[] = [];
  const report: Report = (...each) => void said.push(each);
  const { body, bodyAt } = parts;
  const data = readData(path, parts.header, { schema, languages: [], from: parts.headerAt, problem: report });
  for (const each of said) problem(...each);
  const header = data?.value as Header | undefined;
  if (body === "") problem(start, message("This template has no words below its header."));
  for (const each of snippetProblems(body))
    problem({ start: bodyAt + each.start, end: bodyAt + each.end }, each.message);
  if (!data || !header || said.length > 0) return undefined;
  const [, name, ending] = /([^/]+?)(?:\.(en|es))?\.md$/.exec(path) ?? [];
  if (header.id !== name)
    problem(
      data.yaml.placeOf(["id"]),
      message("The id is “{id}”, and the file's name says “{name}”.", { id: header.id, name: name ?? "" }),
    );
  if (header.kind === "phase" && header.phase === undefined)
    problem(data.yaml.placeOf(["kind"]), message("A template of the kind “phase” says which phase it is for."));
  return { file: path, language: (ending as Language | undefined) ?? languages[0] ?? "en", header, body };
}

/** What people read is in all languages there are; the rest is said in each file and is the same. */
function merge(halves: readonly Half[], { languages, reportTo }: TemplateReading): readonly Template[] {
  const first = halves.find(({ language }) => language === languages[0]) ?? halves[0];
  if (!first) return [];
  for (const { file, header } of halves)
    for (const key of ["kind", "phase", "notation", "for"] as const)
      if (JSON.stringify(header[key]) !== JSON.stringify(first.header[key]))
        reportTo(file)(start, message("“{key}” is not the same as in {file}.", { key, file: first.file }));
  for (const language of languages)
    if (!halves.some((half) => half.language === language))
      reportTo(first.file)(start, message("This template is not there in the language “{language}”.", { language }), {
        severity: "warning",
      });
  const of = (pick: (half: Half) => string) => {
    const [en, es] = (["en", "es"] as const).map((language) => halves.find((half) => half.language === language));
    return { en: pick(en ?? first), ...(es && { es: pick(es) }) };
  };
  const { id, kind, phase, notation, for: fits } = first.header;
  const template: Template = {
    ...{ id, kind, ...optional("phase", phase), ...optional("notation", notation), ...optional("for", fits) },
    title: of(({ header }) => header.title),
    description: of(({ header }) => header.description),
    body: of(({ body }) => body),
  };
  return [template];
}
