/** Templates of a pack: `templates/<id>.<language>.md`, each with a header of its own before the body. */
import type { Template } from "../../core/src/vocabulary/pack.ts";
import type { File } from "./file.ts";
import { templateShape } from "./pack-shape.ts";
import { readYaml } from "./yaml.ts";

interface Half {
  readonly id: string;
  readonly kind: Template["kind"];
  readonly phase?: Template["phase"];
  readonly notation?: Template["notation"];
  readonly for?: Template["for"];
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

const named = /^templates\/([^/]+)\.(en|es)\.md$/;
const parts = /^---\r?\n([\s\S]*?)\r?\n---\r?\n\s*?([\s\S]*)$/;

/** One template for each pair of files. The body has no line end at its end: its host adds what it needs. */
export function readTemplates(files: readonly File[], problems: string[]): Template[] {
  const ids = new Set<string>();
  const halves = new Map<string, Half>();
  for (const file of files.filter(({ path }) => path.startsWith("templates/"))) {
    const [, id, language] = named.exec(file.path) ?? [];
    if (id === undefined || language === undefined) {
      problems.push(`${file.path}: must be named <id>.en.md or <id>.es.md.`);
      continue;
    }
    ids.add(id);
    const half = readHalf(file, problems);
    if (!half) continue;
    if (half.id !== id) problems.push(`${file.path}: its id is “${half.id}”, but its name says “${id}”.`);
    halves.set(`${id}.${language}`, half);
  }
  return [...ids].sort().flatMap((id) => {
    const [en, es] = [halves.get(`${id}.en`), halves.get(`${id}.es`)];
    if (!en || !es) {
      problems.push(
        `templates/${id}.${en ? "es" : "en"}.md: there is no such template in ${en ? "Spanish" : "English"}.`,
      );
      return [];
    }
    for (const key of ["kind", "phase", "notation", "for"] as const)
      if (JSON.stringify(en[key]) !== JSON.stringify(es[key]))
        problems.push(`templates/${id}.es.md: ${key} must be that of ${id}.en.md.`);
    return [merge(en, es)];
  });
}

function readHalf(file: File, problems: string[]): Half | undefined {
  const [, header, body] = parts.exec(file.text) ?? [];
  if (header === undefined || body === undefined) {
    problems.push(`${file.path}: must begin with a header between two lines of ---.`);
    return undefined;
  }
  const value = readYaml({ path: file.path, text: header }, problems);
  const found = templateShape(value, `${file.path}: the header`);
  if (body.trim() === "") found.push(`${file.path}: the body is empty.`);
  problems.push(...found);
  return found.length > 0 ? undefined : { ...(value as Omit<Half, "body">), body: body.trim() };
}

function merge(en: Half, es: Half): Template {
  return {
    id: en.id,
    kind: en.kind,
    ...(en.phase && { phase: en.phase }),
    ...(en.notation && { notation: en.notation }),
    ...(en.for && { for: en.for }),
    title: { en: en.title, es: es.title },
    description: { en: en.description, es: es.description },
    body: { en: en.body, es: es.body },
  };
}
