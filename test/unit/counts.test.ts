import assert from "node:assert/strict";
import { closingLine, judge } from "../../scripts/testing/counts.ts";

const good = { passes: 5, failures: 0, pending: 0 };

describe("the verdict on a suite", () => {
  it("lets a good one be", () => {
    assert.deepEqual(judge(good, 0, 5), { counts: good, fault: undefined });
  });
  it("counts one failure for a suite that left no counts", () => {
    const { counts, fault } = judge(undefined, 137, 5);
    assert.deepEqual(counts, { passes: 0, failures: 1, pending: 0 });
    assert.equal(fault, "did not run to its end (exit code 137)");
  });
  it("counts one failure more for a suite with fewer tests than before", () => {
    const { counts, fault } = judge(good, 0, 6);
    assert.deepEqual(counts, { passes: 5, failures: 1, pending: 0 });
    assert.equal(fault, "ran 5 tests, and test/minimums.json says at least 6");
  });
  it("counts one failure for a bad end without a failed test", () => {
    assert.equal(judge(good, 1, 5).counts.failures, 1);
  });
  it("adds nothing to a failure that says itself", () => {
    const failed = { passes: 4, failures: 1, pending: 0 };
    assert.deepEqual(judge(failed, 1, 5), { counts: failed, fault: undefined });
  });
});

describe("the closing line", () => {
  it("adds up the suites", () => {
    assert.equal(closingLine([good, { passes: 2, failures: 1, pending: 0 }]), "7 passed, 1 failed");
  });
  it("takes a pending test for a failed one", () => {
    assert.equal(closingLine([{ passes: 2, failures: 0, pending: 3 }]), "2 passed, 3 failed");
  });
  it("says zero of nothing", () => {
    assert.equal(closingLine([]), "0 passed, 0 failed");
  });
});
