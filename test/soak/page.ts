/** The figures of `npm run soak` as a page. */
import type { Seen } from "./scenes.ts";
import { loadavg } from "node:os";
import { heapMb, type Walked } from "./walk.ts";

/** `docs/reliability.md`. `machine`: where it was measured. */
export function pageOf(
  walks: readonly Walked[],
  played: readonly { readonly name: string; readonly seen: readonly Seen[] }[],
  machine: string,
): string {
  const sum = (of: (walked: Walked) => number): string =>
    walks.reduce((all, each) => all + of(each), 0).toLocaleString("en");
  const row = (cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
  const load = `${loadavg()[0]?.toFixed(1) ?? "–"} at the end`;
  const mb = (value: number | undefined): string => (value === undefined ? "–" : value.toFixed(0));
  return `# Reliability

Written by \`npm run soak\` on ${new Date().toISOString().slice(0, 10)}. ${machine}.

## A random walk

A real server, bundled as it is shipped, is told whatever comes from a seed: letters, pieces of notation and of other Markdown, pasted and deleted lines, whole texts in place of others, half an emoji; files that are closed and opened again; every request at every place, one in five taken back at once; settings that change, some of them no settings; and nonsense: requests without parameters or with wrong ones, requests and notifications that nobody knows, changes of files that were never opened, places behind the end.

${sum(({ steps }) => steps)} steps: ${sum(({ edits }) => edits)} edits and ${sum(({ asked }) => asked)} requests, of which ${sum(({ takenBack }) => takenBack)} were taken back and ${sum(({ refused }) => refused)} were nonsense that was refused with an error. Every one was answered; no server ended; nothing was written to standard error or to the log. Every forty steps a file was compared with the same text opened afresh, findings, outline and tokens: ${sum(({ compared }) => compared)} times, never different, so no answer was stale.

${row(["Seed", "Steps", "Edits", "Asked", "Compared", "Seconds", "MB after warm-up", "MB at the end"])}
${row(Array<string>(8).fill("---:"))}
${walks
  .map(({ memory, ...each }) =>
    row([
      each.seed,
      each.steps,
      each.edits,
      each.asked,
      each.compared,
      each.seconds.toFixed(0),
      mb(memory?.before),
      mb(memory?.after),
    ]),
  )
  .join("\n")}

Memory is what the process holds (resident): the least in the second third of a walk, and the least in the last third. More than a tenth and eight megabytes of growth is a failure. The objects of the server may take ${heapMb} MB at most in a walk, so that what leaked would end it.

## What happens to servers

${played.map(({ name, seen }) => `**${name}.** ${seen.map(({ what, value }) => `${what[0]?.toUpperCase() ?? ""}${what.slice(1)}: ${value}.`).join(" ")}`).join("\n\n")}

Other work kept the machine busy where the load is above its number of processors: ${load}. That VS Code itself starts the server again when it was killed, with everything that was typed, is tested in its extension host (\`test/vscode/recording.test.ts\`). A short walk is part of \`npm test\` (\`test/wire/soak.test.ts\`). Pipes, files that may not be read and packs that go away are tested with real files (\`test/unit/disk/library.test.ts\`). Of a text that is one block (a paragraph, a header or a turn of some hundred thousand characters) reading is one piece: a person in another file waits for it up to half a second of computing (a story of 180 KB with 5,000 names in one paragraph; less than a twentieth of that at the length of a real paragraph). A disk that answers slowly or never is tested with a server whose disk does (\`test/wire/slow-disk.test.ts\`): recordings, course packs and what folders say are read beside everything else, a first answer waits a second for them at most, and what was found with other words is replaced when they come.
`;
}
