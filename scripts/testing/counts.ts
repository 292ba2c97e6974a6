/** What came of a suite, as mocha counts: a test that was skipped is pending. */
export interface Counts {
  readonly passes: number;
  readonly failures: number;
  readonly pending: number;
}

/** The variable that names the file a suite leaves its counts in. Without that file the suite has not run to its end. */
export const countsVariable = "PROCESS_RECORDINGS_COUNTS";

/** The last line of `npm test`. A pending test has not passed, so it has failed. */
export function closingLine(all: readonly Counts[]): string {
  const { passes, failures, pending } = sum(all);
  return `${passes} passed, ${failures + pending} failed`;
}

/** The counts of several suites in one. */
export function sum(all: readonly Counts[]): Counts {
  const total = (count: (one: Counts) => number) => all.reduce((so, one) => so + count(one), 0);
  return {
    passes: total((one) => one.passes),
    failures: total((one) => one.failures),
    pending: total((one) => one.pending),
  };
}

/**
 * The counts of a suite that has ended, with what is wrong besides. Silence is no success: a suite that left no counts,
 * ended badly without a failure, or ran fewer tests than it used to has one failure more.
 */
export function judge(
  counts: Counts | undefined,
  exitCode: number,
  minimum: number,
): { readonly counts: Counts; readonly fault: string | undefined } {
  if (counts === undefined) {
    const fault = `did not run to its end (exit code ${exitCode})`;
    return { counts: { passes: 0, failures: 1, pending: 0 }, fault };
  }
  const ran = counts.passes + counts.failures + counts.pending;
  const fault =
    ran < minimum
      ? `ran ${ran} tests, and test/minimums.json says at least ${minimum}`
      : exitCode !== 0 && counts.failures === 0
        ? `ended with exit code ${exitCode} though no test failed`
        : undefined;
  return { counts: fault === undefined ? counts : { ...counts, failures: counts.failures + 1 }, fault };
}
