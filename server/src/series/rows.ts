/** Recordings in a few facts each: those of a group for a report, those of a folder for the class view. */
import { relative } from "node:path";
import {
  check,
  type ClassRow,
  type Finding,
  groupOf,
  type Message,
  type RecordingRow,
  rowOf,
  rules,
  type RuleSettings,
  type Vocabulary,
} from "#core";
import { isWithin } from "#disk";
import { pathOf } from "../paths.ts";
import type { Session } from "../session.ts";
import { keyOf } from "../uris.ts";
import { createFolder } from "./folder.ts";
import type { Found, Reading } from "./on-disk.ts";
import type { Seen } from "./scan.ts";

/** A recording in facts, or why there are none. */
export interface Told {
  readonly uri: string;
  readonly vocabulary: Vocabulary;
  readonly row?: RecordingRow;
  readonly why?: Message;
}

/** Which recordings are meant. */
export interface Meant {
  /** Folders of the file system. */
  readonly roots: readonly string[];
  /** Only those of this group, as `groupOf` says it. */
  readonly group?: string;
}

export type Rows = (meant: Meant, session: Session, settings: RuleSettings) => Promise<readonly Told[]>;

/** What must never wait in a list of many. The other rules speak in each recording. */
const safety = rules.filter(({ kind }) => kind === "safety");

/** Rows of what is open as it is now, and of the files around as they are on the disk. */
export function createRows(reading: Reading): Rows {
  const onDisk = createFolder(reading, ({ uri, document, vocabulary }: Found): readonly Told[] => {
    const asked = check(document.recording, { vocabulary, rules: safety });
    return [{ uri, vocabulary, ...rowFrom(asked.findings, () => rowOf(document.recording, vocabulary, asked)) }];
  });
  return async ({ roots, group }, session, settings) => {
    const open = session.documents.all().flatMap(({ uri }) => {
      const path = pathOf(uri);
      // What is not saved yet is in no folder.
      return path !== undefined && roots.some((root) => isWithin(root, path)) ? [uri] : [];
    });
    const isMeant = (seen: Pick<Seen, "group">): boolean => group === undefined || seen.group === group;
    const here: Told[] = [];
    for (const uri of open) {
      const note = await session.ready(uri, settings);
      if (!note || !isMeant({ group: groupOf(session.documents.get(uri)?.text() ?? "") })) continue;
      const asked = note.checked(settings);
      const { vocabulary } = note;
      here.push({ uri, vocabulary, ...rowFrom(asked.findings, () => rowOf(note.recording(), vocabulary, asked)) });
    }
    return [...here, ...(await onDisk({ roots, without: new Set(open.map(keyOf)), isMeant }))];
  };
}

/** Of what is too large nothing was asked, and silence about safety would say that something was. */
function rowFrom(findings: readonly Finding[], row: () => RecordingRow): Pick<Told, "row" | "why"> {
  const tooLarge = findings.find(({ rule }) => rule === "too-large");
  return tooLarge ? { why: tooLarge.message } : { row: row() };
}

/** Rows as they are shown: each by its path below a folder. */
export function classRows(told: readonly Told[], folder: string): readonly ClassRow[] {
  return told.flatMap(({ uri, row }) => (row ? [{ ...row, uri, file: relative(folder, pathOf(uri) ?? uri) }] : []));
}
