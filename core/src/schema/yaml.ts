/** A YAML file (JSON is YAML, too) as plain data that knows where each part of it stands. */
import { type Document, isScalar, parseDocument, visit, type YAMLError } from "yaml";
import { message, type Message } from "../text/message.ts";
import { slipOf, wordsOf, yamlSlips } from "../text/yaml-slips.ts";
import type { Path } from "./schema.ts";
import { createChild, errorPlace, lineOf, type Place, type Range, rangeIn, rangeOf } from "./yaml-places.ts";

export type { Place } from "./yaml-places.ts";

/** What a file says, and where. */
export interface YamlFile {
  /** Plain data; `undefined` where the file could not be read. */
  readonly value: unknown;
  /** The first thing that is no YAML. */
  readonly error?: { readonly message: Message; readonly place: Place };
  /** Where a value stands, its first line; of what is not there, the nearest thing around it. */
  readonly placeOf: (path: Path) => Place;
  /** Where the key of a value stands. */
  readonly keyOf: (path: Path) => Place;
}

/** Reads a text. Places are those of the text as given. */
export function readYaml(text: string): YamlFile {
  // A mark at the start is no part of the first key, and no space before it; to YAML a lone CR ends no line.
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const source = text.slice(mark).replace(/\r(?!\n)/g, "\n");
  const given = ({ start, end }: Place): Place => ({ start: start + mark, end: end + mark });
  const broken = (problem: Message, at: Place): YamlFile => {
    const place = given(at);
    return {
      ...{ value: undefined, error: { message: problem, place } },
      ...{ placeOf: () => place, keyOf: () => place },
    };
  };
  try {
    const { contents, errors, ...document } = parsed(source);
    const [error] = errors;
    if (error) return broken(describe(error, source), errorPlace(source, ...error.pos));
    const twice = document.repeated();
    if (twice) return broken(message(yamlSlips.twice), errorPlace(source, ...twice));
    const child = createChild();
    const find = (path: Path, part: "key" | "value"): Place => {
      const [start, end] = rangeIn(contents, path, part, child) ?? [0, 0];
      return given(lineOf(source, start, end));
    };
    return {
      value: document.plain(),
      placeOf: (path) => find(path, "value"),
      keyOf: (path) => find(path, "key"),
    };
  } catch {
    // The library gives up on absurd nesting by overflowing the stack, and on aliases of aliases of aliases.
    return broken(tooDeep, lineOf(source, 0, 0));
  }
}

/** A common slip in our own words, anything else in the library's. */
function describe(error: YAMLError, source: string): Message {
  const slip = slipOf(error, source);
  return slip ? message(yamlSlips[slip]) : message("This cannot be read here: {error}.", { error: wordsOf(error) });
}

const tooDeep = message(yamlSlips.deep);

/** So many colons are more keys than the library should hold each against each, and so many aliases than it should look up. */
const most = { keys: 500, aliases: 200 };

function parsed(source: string) {
  const areKeysMany = source.split(":", most.keys).length === most.keys;
  const document = parseDocument(source, { uniqueKeys: !areKeysMany, prettyErrors: false, logLevel: "silent" });
  const plain = (): unknown => {
    let aliases = 0;
    visit(document, {
      Alias: () => (++aliases > most.aliases ? visit.BREAK : undefined),
      // An é may be typed as one sign or as two: ids and names are the same either way.
      Scalar(part, scalar) {
        if (part !== "key" && typeof scalar.value === "string") scalar.value = scalar.value.normalize("NFC");
      },
    });
    if (aliases > most.aliases) throw new Error("More aliases than anybody writes.");
    return document.toJS({ maxAliasCount: 100 });
  };
  return {
    contents: document.contents,
    errors: document.errors,
    repeated: () => (areKeysMany ? repeated(document) : undefined),
    plain,
  };
}

/** The first key that stands twice in its map. */
function repeated(document: Document): Range | undefined {
  let found: Range | undefined;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) found = rangeOf(key);
        if (found) return visit.BREAK;
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return found;
}
