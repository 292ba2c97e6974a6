/** The two parts of a template's file. */
export interface TemplateParts {
  /** YAML, and its offset. */
  readonly header: string;
  readonly headerAt: number;
  /** A snippet without white space around it, and its offset. */
  readonly body: string;
  readonly bodyAt: number;
}

const parts = /^(\uFEFF?---[ \t]*(?:\r\n|\n|\r))([\s\S]*?)(?:\r\n|\n|\r)---[ \t]*(?=[\r\n]|$)([\s\S]*)$/;

/** A template's header and body; `undefined` of a file that does not begin with a header. */
export function templateParts(text: string): TemplateParts | undefined {
  const [, opening, header, rest] = parts.exec(text) ?? [];
  if (opening === undefined || header === undefined || rest === undefined) return undefined;
  const bodyAt = text.length - rest.trimStart().length;
  return { header, headerAt: opening.length, body: rest.trim(), bodyAt };
}
