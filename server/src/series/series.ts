/**
 * The other sessions of a group, for rules that compare: as their files are on the disk, in summaries that are kept
 * while a file stays as it is. Looked for after a recording was opened or saved, or has changed on the disk; never while
 * somebody types.
 */
import { type SessionSummary, summaryOf } from "#core";
import { pathOf } from "../paths.ts";
import { readOnDisk, type Reading } from "./on-disk.ts";
import { scan, type Seen } from "./scan.ts";

/** What there is to know about the groups of open recordings. */
export interface Series {
  /** The other sessions of a recording's group, as far as they have been read. */
  readonly of: (uri: string) => readonly SessionSummary[];
  /** Looks again, a little later. */
  readonly soon: () => void;
}

/** What a series needs to know of its surroundings. */
export interface Around extends Reading {
  /** URIs of the recordings that are open. */
  readonly open: () => readonly string[];
  /** The folder of the workspace around a file. */
  readonly rootOf: (path: string) => string | undefined;
  /** These recordings have other sessions beside them than before. */
  readonly changed: (uris: readonly string[]) => void;
  readonly onFault: (what: string, error: unknown) => void;
}

/** So long after the last opening, saving or change the folder is looked at, in milliseconds. */
const quiet = 500;

const none: readonly SessionSummary[] = [];

export function createSeries(around: Around): Series {
  let files: ReadonlyMap<string, Seen> = new Map();
  const summaries = new Map<string, { readonly stamp: string; readonly summary: SessionSummary | undefined }>();
  const series = new Map<string, readonly SessionSummary[]>();
  let waiting: NodeJS.Timeout | undefined;
  let looking = Promise.resolve();

  const summaryAt = async ({ path, stamp }: Seen): Promise<SessionSummary | undefined> => {
    const kept = summaries.get(path);
    if (kept?.stamp === stamp) return kept.summary;
    const found = await readOnDisk(path, around);
    const summary = found && summaryOf(found.document.recording, found.document.lines, found.uri);
    summaries.set(path, { stamp, summary });
    return summary;
  };

  const look = async (): Promise<void> => {
    const open = around.open().flatMap((uri) => {
      const path = pathOf(uri);
      const root = path === undefined ? undefined : around.rootOf(path);
      return path === undefined || root === undefined ? [] : [{ uri, path, root }];
    });
    const seen = new Map<string, Seen>();
    for (const root of new Set(open.map((each) => each.root)))
      for (const [path, file] of await scan(root, files)) seen.set(path, file);
    files = seen;
    for (const path of summaries.keys()) if (!seen.has(path)) summaries.delete(path);
    const changed: string[] = [];
    for (const { uri, path } of open) {
      const group = seen.get(path)?.group;
      const others = Array.from(seen.values()).filter((file) => file.group === group && file.path !== path);
      const found: SessionSummary[] = [];
      if (group !== undefined) for (const file of others) found.push(...[(await summaryAt(file)) ?? []].flat());
      if (JSON.stringify(found) === JSON.stringify(series.get(uri) ?? none)) continue;
      series.set(uri, found);
      changed.push(uri);
    }
    if (changed.length > 0) around.changed(changed);
  };

  return {
    of: (uri) => series.get(uri) ?? none,
    soon() {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        looking = looking.then(look).catch((error: unknown) => around.onFault("Looking for other sessions", error));
      }, quiet);
    },
  };
}
