/** Names of a pack's own concepts that no student's tag would reach, or that would make an older tag doubtful. */
import { isRecord, type Path } from "../schema/schema.ts";
import { message, type Message } from "../text/message.ts";
import type { Localised } from "../text/localised.ts";
import { kebab } from "../text/names.ts";
import type { Pack } from "../vocabulary/pack.ts";
import { createVocabulary } from "../vocabulary/vocabulary.ts";
import type { Data } from "./read-data.ts";

/** What is wrong with the aliases in files of concepts, each at its place. Two of the pack's own may share one on purpose. */
export function* aliasSlips(
  pack: Pack,
  concepts: readonly Data[],
): Generator<readonly [from: Data, path: Path, words: Message]> {
  const { concept, meaning } = createVocabulary(pack);
  const mine = new Set(concepts.flatMap(({ ids }) => ids.map(({ id }) => id)));
  const known = new Map<string, Meant>();
  const meant = (tag: string): Meant => {
    const before = known.get(tag);
    if (before) return before;
    const { concept: only, candidates = [] } = meaning(tag);
    const other = candidates.find((id) => !mine.has(id));
    // Whose words a tag stands in may decide between two.
    const isDecided = (["member", "worker"] as const).some((role) => meaning(tag, role).concept !== undefined);
    const found = { only, ...(other !== undefined && !isDecided && { other }) };
    known.set(tag, found);
    return found;
  };
  const labelOf = (id: string): Localised | string => concept(id)?.label ?? id;
  for (const data of concepts)
    for (const { id, path, isWrong } of data.ids) {
      if (isWrong || !concept(id)) continue;
      for (const [alias, place] of aliasesAt(data.yaml.value, path)) {
        const tag = kebab(alias);
        const { only, other } = meant(tag);
        if (tag === "") yield [data, place, message("“{alias}” has no letters, so it is no tag.", { alias })];
        else if (only !== undefined && only !== id)
          yield [data, place, message(taken, { tag, id, other: labelOf(only) })];
        else if (other !== undefined) yield [data, place, message(shared, { tag, other: labelOf(other) })];
      }
    }
}

/** What a tag means: one concept, or with others one that is not the pack's own. */
interface Meant {
  readonly only?: string | undefined;
  readonly other?: string;
}

const taken = "#{tag} means “{other}” already, and never “{id}”. If “{id}” is to stand for it, write “replaces”.";
const shared = "#{tag} may mean “{other}”, too: whoever tags it is asked which of them it is.";

function* aliasesAt(list: unknown, [index = 0]: Path): Generator<readonly [alias: string, path: Path]> {
  const entry: unknown = Array.isArray(list) ? list[Number(index)] : undefined;
  const said = isRecord(entry) ? entry["aliases"] : undefined;
  const lists: readonly (readonly [unknown, Path])[] = isRecord(said)
    ? Object.entries(said).map(([language, each]) => [each, [index, "aliases", language]])
    : [[said, [index, "aliases"]]];
  for (const [each, path] of lists)
    for (const [at, alias] of (Array.isArray(each) ? each : []).entries())
      if (typeof alias === "string") yield [alias, [...path, at]];
}
