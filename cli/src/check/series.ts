/** Which files of a check are sessions of one group, and what there is to know of each. */
import { groupOf, readWithin, summaryOf, type SessionSummary } from "#core";
import type { NamedPack } from "#disk";
import type { Path } from "../find.ts";
import { loadFound } from "../load.ts";
import { beginningOf } from "../read-file.ts";

/** The files, each with the others of its group; one file alone is looked at alone. */
export function withSiblings(files: readonly Path[]): readonly Path[] {
  if (files.length < 2) return files;
  const groups = new Map<string, string[]>();
  const named = files.map(({ path }) => groupOf(beginningOf(path) ?? ""));
  for (const [at, group] of named.entries()) {
    const { path = "" } = files[at] ?? {};
    if (group !== undefined) groups.set(group, [...(groups.get(group) ?? []), path]);
  }
  return files.map((file, at) => {
    const siblings = (groups.get(named[at] ?? "") ?? []).filter((path) => path !== file.path).slice(0, mostSiblings);
    return siblings.length > 0 ? { ...file, siblings } : file;
  });
}

/** No group meets more often; thousands of files under one name are no sessions. */
const mostSiblings = 200;

const known = new Map<string, SessionSummary | undefined>();

/** What is known of files, each read once a thread. */
export function seriesOf(siblings: readonly string[], packs: readonly NamedPack[]): readonly SessionSummary[] {
  return siblings.flatMap((path) => {
    if (!known.has(path)) known.set(path, summaryAt(path, packs));
    return known.get(path) ?? [];
  });
}

function summaryAt(path: string, packs: readonly NamedPack[]): SessionSummary | undefined {
  const file = loadFound(path, packs);
  if (!file || "why" in file) return undefined;
  return summaryOf(readWithin(file.text, file.vocabulary), file.lines, file.uri);
}
