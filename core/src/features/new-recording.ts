/** A recording that has just begun: a template with the people of this group in it. */
import type { Template } from "../vocabulary/pack.ts";
import type { Speech } from "./speech.ts";
import { escapeSnippet } from "./snippet.ts";

/** What is known before anything is written. */
export interface Beginning {
  readonly kind: "group" | "individual" | "family" | "community";
  /** Invented names; none where they are not known yet. */
  readonly members: readonly string[];
}

const roster = /^members: \[(.*)\]$/m;
const place = /\$\{(\d+):[^}]*\}/g;

/** The template as a snippet that says who is there. */
export function newRecording(template: Template, { kind, members }: Beginning, { pick }: Speech): string {
  const body = pick(template.body).replace(/^recording: .*$/m, `recording: ${kind}`);
  const names = members.map((name) => name.trim()).filter((name) => name !== "");
  const written = roster.exec(body);
  if (!written || names.length === 0) return body;
  const places = Array.from(written[1]?.matchAll(place) ?? [], (found) => found[1] ?? "");
  const list = names.map((name, index) =>
    places[index] === undefined ? quoted(name) : `\${${places[index]}:${quoted(name)}}`,
  );
  const filled = body.replace(roster, () => `members: [${list.join(", ")}]`);
  // Fewer people than the template has: the first ones also speak for those who are not there.
  return places
    .slice(names.length)
    .reduce(
      (text, missing, index) =>
        text.replaceAll(
          new RegExp(`\\$(?:${missing}\\b|\\{${missing}\\})`, "g"),
          () => `$${places[index % names.length] ?? ""}`,
        ),
      filled,
    );
}

/** A name as YAML takes it in a list, and as a snippet takes it in a placeholder. */
function quoted(name: string): string {
  return escapeSnippet(/^[\p{L}][\p{L}\p{M}.'’ -]*$/u.test(name) ? name : JSON.stringify(name));
}
