/** The settings of each document, asked for once and forgotten when the client says that they changed. */
import type { RuleSettings } from "#core";
import type { Connection } from "vscode-languageserver";

const none: RuleSettings = {};

export interface Settings {
  readonly of: (uri: string) => Promise<RuleSettings>;
  readonly forget: (uri: string) => void;
  readonly changed: (sent: unknown) => void;
  /** Counts the changes, so that an answer given under other settings is known to be old. */
  readonly generation: () => number;
}

/** Settings by `workspace/configuration` where the client has it, else as `didChangeConfiguration` brings them. */
export function createSettings(connection: Connection, asks: boolean): Settings {
  const byUri = new Map<string, Promise<RuleSettings>>();
  let sent: RuleSettings = none;
  let generation = 0;
  const ask = async (uri: string): Promise<RuleSettings> => {
    try {
      return rulesIn(
        (await connection.workspace.getConfiguration({ scopeUri: uri, section: "processRecordings" })) as unknown,
      );
    } catch {
      return none;
    }
  };
  return {
    of(uri) {
      if (!asks) return Promise.resolve(sent);
      const known = byUri.get(uri) ?? ask(uri);
      byUri.set(uri, known);
      return known;
    },
    forget: (uri) => void byUri.delete(uri),
    changed(settings) {
      generation++;
      byUri.clear();
      sent = isRecord(settings) ? rulesIn(settings["processRecordings"]) : none;
    },
    generation: () => generation,
  };
}

function rulesIn(settings: unknown): RuleSettings {
  const rules = isRecord(settings) ? settings["rules"] : undefined;
  return isRecord(rules) ? rules : none;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
