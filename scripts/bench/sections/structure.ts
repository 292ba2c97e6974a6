/** Edits that change more than a word: turns and lines that come and go, and what swallows the rest of the file. */
import { type Change, structural, structuralEdits, swallowingEdits, undoOf } from "../changes.ts";
import { createComparison } from "../fresh.ts";
import { collectGarbage } from "../garbage.ts";
import { mainForms } from "../generate.ts";
import { keyAt, placesTyped } from "../keys.ts";
import { type Bench, collector, inTurn } from "../measure.ts";
import { endAll, start } from "../running.ts";

/** Somebody has been typing before. */
const warm = 4 * placesTyped;

/** Every edit and what takes it back, at each form and size. */
export async function measureStructure(bench: Bench): Promise<void> {
  for (const form of mainForms.filter((form) => bench.forms.includes(form)))
    for (const turns of bench.sizes) {
      const generated = bench.recording(form, turns);
      const servers = [await start(bench.ours), await start(bench.empty)];
      const comparison = createComparison();
      for (const server of servers) {
        await server.open(generated.text, server.findings);
        for (let number = 0; number < warm; number++) await server.edit(keyAt(number, generated).edit, server.findings);
      }
      const measure = async (what: string, changes: readonly Change[], rounds: number): Promise<void> => {
        const ms = collector(servers.map(({ name }) => name));
        for (let round = 0; round < rounds; round++)
          for (const change of changes)
            for (const edit of [change.edit, undoOf(change.edit, generated.text)]) {
              for (const server of inTurn(servers, round)) {
                const { ms: took, answer } = await server.edit(edit, server.findings);
                ms[server.name]?.push(took);
                if (server.name === bench.ours.name) comparison.add(answer, server.text);
              }
            }
        comparison.run();
        collectGarbage();
        bench.note({ what, form, turns, unit: "ms", of: ms });
      };
      const [edits, rounds] = [structuralEdits(form, generated), bench.quick ? 1 : 3];
      for (const what of structural)
        await measure(
          what,
          edits.filter((edit) => edit.what === what),
          rounds,
        );
      for (const change of swallowingEdits(generated)) await measure(change.what, [change], rounds);
      await endAll(servers);
    }
}
