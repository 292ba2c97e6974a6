/** The short form of `npm run soak`. */
import assert from "node:assert/strict";
import { scenes } from "../soak/scenes.ts";
import { walk } from "../soak/walk.ts";
import { createWorld } from "../soak/world.ts";

describe("a server under strain", function () {
  this.timeout(120_000);

  it("answers everything, and nothing stale, in 1,500 random steps (seed 20261122)", async () => {
    const walked = await walk(20_261_122, 1_500);
    assert.deepEqual(walked.faults, []);
    assert.ok(walked.asked > 300 && walked.edits > 500 && walked.compared > 30 && walked.takenBack > 30);
  });

  for (const { name, play } of scenes.filter((scene) => /Killed|vanishes|windows/.test(scene.name)))
    it(name.toLowerCase(), async () => {
      assert.ok((await play()).length > 0);
    });

  it("is noticed when it ends by itself", async () => {
    const world = await createWorld();
    world.client.child.kill("SIGKILL");
    await new Promise((resolve) => world.client.child.once("close", resolve));
    assert.deepEqual(world.faults, ["The server ended by itself (SIGKILL)."]);
  });
});
