/** The settings of each document, asked for once and forgotten when the client says that they changed. */
import { type RuleSettings, usualHints, type WantedHints } from "#core";
import type { Connection } from "vscode-languageserver";

/** What can be set, of what the server goes by. */
interface Chosen {
  readonly rules: RuleSettings;
  readonly hints: WantedHints;
  /** Enter begins the line of whoever speaks next. */
  readonly nextSpeaker: boolean;
}

/** The same with the generation of settings that it is of: what was waited for may be old when it comes. */
interface Known extends Chosen {
  readonly generation: number;
}

export interface Settings {
  readonly of: (uri: string) => Promise<RuleSettings>;
  readonly chosen: (uri: string) => Promise<Known>;
  readonly forget: (uri: string) => void;
  readonly changed: (sent: unknown) => void;
  /** Counts the changes, so that an answer given under other settings is known to be old. */
  readonly generation: () => number;
}

/** Settings by `workspace/configuration` where the client has it, else as `didChangeConfiguration` brings them. */
export function createSettings(connection: Connection, asks: boolean): Settings {
  const byUri = new Map<string, Promise<Known>>();
  let sent = chosenIn(undefined);
  let generation = 0;
  const ask = async (uri: string): Promise<Known> => {
    const asked = { generation };
    try {
      const said: unknown = await connection.workspace.getConfiguration({
        scopeUri: uri,
        section: "processRecordings",
      });
      return { ...chosenIn(said), ...asked };
    } catch {
      return { ...chosenIn(undefined), ...asked };
    }
  };
  const chosen = (uri: string): Promise<Known> => {
    if (!asks) return Promise.resolve({ ...sent, generation });
    const known = byUri.get(uri) ?? ask(uri);
    byUri.set(uri, known);
    return known;
  };
  return {
    of: async (uri) => (await chosen(uri)).rules,
    chosen,
    forget: (uri) => void byUri.delete(uri),
    changed(settings) {
      generation++;
      byUri.clear();
      sent = chosenIn(isRecord(settings) ? settings["processRecordings"] : undefined);
    },
    generation: () => generation,
  };
}

/** What somebody has set; the rest is as usual. */
function chosenIn(settings: unknown): Chosen {
  const said = isRecord(settings) ? settings : {};
  const [rules, hints, typing] = [said["rules"], said["inlayHints"], said["onType"]];
  return {
    rules: isRecord(rules) ? rules : {},
    hints: isRecord(hints) ? { ...usualHints, ...flagsIn(hints) } : usualHints,
    nextSpeaker: isRecord(typing) && typing["nextSpeaker"] === true,
  };
}

function flagsIn(said: Readonly<Record<string, unknown>>): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    Object.entries(said).filter((entry): entry is [string, boolean] => typeof entry[1] === "boolean"),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
