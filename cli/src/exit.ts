/** Exit codes, in the order in which they win over each other. */
export const exit = {
  clean: 0,
  /** Questions at or above `--fail-on`, a pack that is not in order, or identifying details before an export. */
  findings: 1,
  /** Bad usage, a file that cannot be read, a fault of ours. */
  fault: 2,
} as const;
