/** Markup in which nothing of the writer's can be mistaken for a tag: what is filled in is escaped unless it is markup itself. */
export interface Markup {
  readonly markup: string;
}

/** What may be filled in. `undefined` and an empty list leave nothing. */
export type Filling = string | number | Markup | readonly Markup[] | undefined;

/** A piece of HTML, as in markup`<td>${text}</td>`. */
export function markup(parts: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  return { markup: parts.reduce((all, part, index) => all + filled(fillings[index - 1]) + part) };
}

/** Text as HTML shows it, in content and in quoted attributes. */
export function escaped(text: string): string {
  return text.replace(unsafe, (character) => entities[character] ?? "\uFFFD");
}

/** No markup at all. */
export const nothing: Markup = { markup: "" };

function filled(filling: Filling): string {
  if (filling === undefined) return "";
  if (typeof filling === "string") return escaped(filling);
  if (typeof filling === "number") return String(filling);
  if ("markup" in filling) return filling.markup;
  return filling.map((each) => each.markup).join("");
}

// Control characters have no place in HTML, not even as entities.
const unsafe = /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
