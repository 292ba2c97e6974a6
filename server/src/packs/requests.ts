/** What an instructor asks for: check, export, install and begin a pack, and who decides how a rule asks. */
import { join } from "node:path";
import {
  compare,
  createLines,
  explainRule,
  type Explanation,
  isUsable,
  languageOf,
  message,
  type Message,
  mutualAid,
  newPack,
  type Pack,
  type PackFile,
  packGate,
  packNotice,
  type PackProblem,
  provePack,
  rules,
} from "#core";
import {
  archiveOf,
  installPack,
  type Known,
  openArchive,
  packAt,
  packFolder,
  type RawFile,
  readAfresh,
  textsOf,
} from "#disk";
import { type Connection, ErrorCodes, ResponseError } from "vscode-languageserver";
import * as own from "../protocol.ts";
import { refusal } from "../refusal.ts";
import type { Session } from "../session.ts";
import { pathOf, uriOf } from "../paths.ts";
import { fileName } from "../uris.ts";

/** More problems are in the files themselves. */
const mostListed = 10;

/** Answers requests about packs. `changed`: packs are not what they were. */
export function offerPackRequests(connection: Connection, session: Session, changed: () => void): void {
  const { packs } = session;
  const say = ({ text, args }: Message): string => session.context().speech.say(text, args);
  const onDisk = (uri: string): string => {
    const path = pathOf(uri);
    if (path === undefined) throw refusal(say(notHere));
    return path;
  };

  /** The files of a pack in a folder; where it has gone, or may not be read, that is the answer. */
  const filesIn = async (uri: string): Promise<readonly RawFile[]> => {
    const folder = onDisk(uri);
    try {
      return await readAfresh((disk) => packFolder(folder, disk));
    } catch {
      throw refusal(say(notGiven));
    }
  };

  connection.onRequest(
    own.packFoldersRequest,
    async ({ uri }: { readonly uri?: string }): Promise<own.PackFolder[]> => {
      const place = uri === undefined ? undefined : await packs.whole(() => packs.placeOf(uri));
      const around =
        place && place.kind !== "folder" ? await readAfresh((disk) => packAt(place.folder, disk)) : undefined;
      const known = await packs.whole(() => packs.library.packsFor(uri === undefined ? packs.anywhere() : pathOf(uri)));
      const all = [...(around ? [around] : []), ...known];
      const folders = new Map(
        all.flatMap(({ folder, name, version }) =>
          folder === undefined ? [] : [[folder, { name, version }] as const],
        ),
      );
      return Array.from(folders, ([folder, about]) => ({ uri: uriOf(folder), ...about }));
    },
  );

  connection.onRequest(own.checkPackRequest, async ({ uri }: { readonly uri: string }): Promise<own.PackChecked> => {
    const files = textsOf(await filesIn(uri));
    return toChecked(files, await checked(files, onDisk(uri), session), say);
  });

  connection.onRequest(own.exportPackRequest, async ({ uri }: { readonly uri: string }): Promise<own.PackExported> => {
    const raw = await filesIn(uri);
    const files = textsOf(raw);
    const result = await checked(files, onDisk(uri), session);
    const about = toChecked(files, result, say);
    if (!about.usable) return about;
    const details = result.pack ? packGate(files, result.pack) : [];
    const open = details.map(({ file, line, message: words }) => `${file}:${line}: ${say(words)}`);
    const gate = open.length > 0 && { gate: { refused: true, notice: say(packNotice), open } as const };
    return { ...about, ...gate, archive: Buffer.from(await archiveOf(raw)).toString("base64") };
  });

  connection.onRequest(own.installPackRequest, async (params: own.InstallPackParams): Promise<own.PackInstalled> => {
    const shelf = session.options.packs === undefined ? undefined : pathOf(session.options.packs);
    const nothing = { name: "", version: "", problems: [], count: 0, usable: false };
    const raw = await filesAt(onDisk(params.uri));
    if ("why" in raw) return { ...nothing, state: "refused", why: say(raw.why) };
    if (shelf === undefined) return { ...nothing, state: "refused", why: say(notHere) };
    const files = textsOf(raw);
    const about = toChecked(files, await checked(files, onDisk(params.uri), session), say);
    if (!about.usable) return { ...about, state: "broken" };
    const before = (await readAfresh((disk) => packAt(join(shelf, about.name), disk)))?.version;
    if (before !== undefined && compare(before, about.version) > 0 && params.force !== true)
      return { ...about, state: "newer-is-there", before };
    try {
      await installPack(about.name, raw, shelf);
    } catch {
      return { ...about, state: "refused", why: say(notKept) };
    }
    changed();
    return { ...about, state: "installed", ...(before !== undefined && { before }) };
  });

  connection.onRequest(own.packInForceRequest, async ({ uri }: { readonly uri: string }): Promise<own.PackInForce> => {
    const pack = (await session.ready(uri))?.vocabulary.pack;
    if (!pack) return {};
    const form = await packs.whole(() => packs.library.formOf(pack, pathOf(uri)));
    return {
      ...(pack.name !== mutualAid.name && { pack }),
      ...(form && { form: Buffer.from(form).toString("base64") }),
    };
  });

  connection.onRequest(own.newPackRequest, ({ name }: { readonly name: string }): own.NewPack => {
    const files = newPack(name, languageOf(session.options.locale));
    return { name: files[0] ? (/^name: (.*)$/m.exec(files[0].text)?.[1] ?? name) : name, files };
  });

  connection.onRequest(own.rulesRequest, (): own.RuleChoice[] => {
    const { speech } = session.context();
    return rules.map(({ id, summary }) => ({ id, summary: speech.say(summary) }));
  });

  connection.onRequest(own.explainRequest, async ({ uri, rule: id }: own.ExplainParams): Promise<own.Explained> => {
    const settings = await session.settings.of(uri);
    const note = await session.ready(uri);
    const rule = rules.find((each) => each.id === id);
    if (!note || !rule) throw new ResponseError(ErrorCodes.InvalidParams, `There is no rule “${id}” or no recording.`);
    const { vocabulary, folder } = note;
    const asking = { vocabulary, settings, ...(folder && { folder }) };
    const explanation = explainRule(rule, note.recording(), note.lines(), asking);
    const known = await packs.whole(() => packs.library.packsFor(pathOf(uri)));
    return toExplained(explanation, uri, known, session);
  });
}

const notHere = message("Course packs are read from folders and files on this computer.");

const notGiven = message("The disk does not give this file.");
const notKept = message("It cannot be put where packs are kept. Is there room on the disk, and may you write there?");

/** The files of a folder or of one file. */
async function filesAt(path: string): Promise<readonly RawFile[] | { readonly why: Message }> {
  try {
    return await readAfresh((disk) => packFolder(path, disk));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return { why: message("There is no such file.") };
    if (code !== "ENOTDIR") return { why: notGiven };
  }
  const bytes = await readAfresh((disk) => disk.read(path)).catch(() => undefined);
  return bytes ? openArchive(bytes) : { why: notGiven };
}

interface Result {
  readonly name: string;
  readonly version: string;
  readonly problems: readonly PackProblem[];
  readonly pack: Pack | undefined;
}

async function checked(files: readonly PackFile[], path: string, { packs }: Session): Promise<Result> {
  const { pack, problems } = await packs.whole(() => packs.library.read(files, join(path, "pack.yaml")));
  const proof = pack && isUsable(problems) ? provePack(files, pack, rules) : [];
  return { name: pack?.name ?? "", version: pack?.version ?? "", problems: [...problems, ...proof], pack };
}

function toChecked(
  files: readonly PackFile[],
  { name, version, problems }: Result,
  say: (words: Message) => string,
): own.PackChecked {
  const sentences = problems.slice(0, mostListed).map(({ file, start, message: words }) => {
    const text = files.find(({ path }) => path === file)?.text ?? "";
    return `${file}:${createLines(text).positionAt(start).line + 1}: ${say(words)}`;
  });
  return { name, version, problems: sentences, count: problems.length, usable: isUsable(problems) };
}

function toExplained(
  { decisions, suppressions }: Explanation,
  uri: string,
  known: readonly Known[],
  { packs }: Session,
): own.Explained {
  const shown = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));
  const address = (from: own.ExplainedSaying["from"], file: string | undefined): string | undefined => {
    if (from === "recording") return uri;
    if (file === undefined) return undefined;
    if (from === "folder") return packs.uriOfFolderFile(uri);
    const [name, ...way] = file.split("/");
    const folder = known.find((pack) => pack.name === name)?.folder;
    return folder === undefined ? undefined : uriOf(join(folder, ...way));
  };
  const ownName = fileName(uri);
  return {
    decisions: [
      ...decisions.map(({ key, value, said }) => ({
        ...{ key, value: shown(value) },
        said: said.toReversed().map(({ from, file, line, value: each }): own.ExplainedSaying => {
          const name = from === "recording" ? ownName : file;
          const target = address(from, file);
          return {
            ...{ from, value: shown(each) },
            ...(name !== undefined && { place: line === undefined ? name : `${name}:${line + 1}` }),
            ...(target !== undefined && { uri: target }),
            ...(line !== undefined && { line }),
          };
        }),
      })),
      ...suppressions.map(({ scope, line, reason }) => ({
        ...{ key: `recording-disable${scope === "range" ? "" : `-${scope}`}`, value: reason },
        said: [{ from: "recording", value: reason, place: `${ownName}:${line + 1}`, uri, line } as const],
      })),
    ],
  };
}
