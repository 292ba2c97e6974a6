/** A session of a group in which the worker says the more, the higher its number. */
export function sessionText(number: number, group = "Tuesday parents", last = "Gloria"): string {
  const turns = Array.from({ length: 4 }, () =>
    ["Maria", "Tina", last].map(
      (name) =>
        `**Sam:** ${"I explain it once more. ".repeat(number)}\n\n**${name}:** My week was long and there is much to say.\n`,
    ),
  );
  const header = ["recording: group", `group: ${group}`, `session: ${number}`, "date: spring", "worker: Sam"];
  return `---\n${header.join("\n")}\nmembers: [Maria, Tina, ${last}]\n---\n\n${turns.flat().join("\n")}`;
}
