/** `snippets/process-recordings.code-snippets`: the templates for those who write without our server. */
import type { Template } from "../../core/src/vocabulary/pack.ts";
import type { File } from "./file.ts";

/** Templates have the placeholders of snippets already; VS Code wants their bodies as lines. */
export function snippetFile(templates: readonly Template[]): File {
  const snippets = templates.flatMap(({ id, title, description, body }) => [
    [`Process recording: ${title.en}`, snippet(`pr-${id}`, body.en, description.en)] as const,
    ...(title.es === undefined || body.es === undefined
      ? []
      : [[`Registro de proceso: ${title.es}`, snippet(`pr-${id}-es`, body.es, description.es ?? title.es)] as const]),
  ]);
  const text = `${JSON.stringify(Object.fromEntries(snippets), undefined, 2)}\n`;
  return { path: "snippets/process-recordings.code-snippets", text };
}

const snippet = (prefix: string, body: string, description: string) => ({
  scope: "markdown",
  prefix,
  body: body.split(/\r?\n/),
  description,
});
