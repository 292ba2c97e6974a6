/** Exit codes, in the order in which they win over each other. */
export const exit = {
  /** Nothing at or above `--fail-on`. */
  clean: 0,
  findings: 1,
  /** Bad usage, a file that cannot be read, a fault of ours. */
  fault: 2,
} as const;
