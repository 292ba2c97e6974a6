/** Snippets as editors know them: `${1:words}`, `${2|a,b|}`, `$3`, `$0`. */

const placeholder = /\\([\\$}|,])|\$\{(\d+)\|((?:\\.|[^|\\])*)\|\}|\$\{(\d+):((?:\\.|[^}\\])*)\}|\$\{(\d+)\}|\$(\d+)/g;

/** The text of a snippet for editors that do not know placeholders: the words of each, wherever it stands. */
export function plainOf(snippet: string): string {
  const words = new Map<string, string>();
  for (const [, , choice, choices, named, text] of snippet.matchAll(placeholder)) {
    if (choice !== undefined) words.set(choice, unescape((choices ?? "").split(/(?<!\\),/)[0] ?? ""));
    if (named !== undefined) words.set(named, unescape(text ?? ""));
  }
  return snippet.replace(placeholder, (_, escaped: string | undefined, ...groups: (string | undefined)[]) => {
    if (escaped !== undefined) return escaped;
    const [choice, , named, , empty, bare] = groups;
    return words.get(choice ?? named ?? empty ?? bare ?? "") ?? "";
  });
}

/** Text that means itself inside a snippet, also inside a placeholder. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** Text that means itself as one of the choices of a placeholder. */
export function escapeChoice(text: string): string {
  return text.replace(/[\\|,]/g, "\\$&");
}

function unescape(text: string): string {
  return text.replace(/\\([\\$}|,])/g, "$1");
}
