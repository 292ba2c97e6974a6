/** The forms in which `check` prints, as `--format` names them. */
export const formatNames = ["text", "json", "ndjson", "sarif", "github", "junit"] as const;
export type FormatName = (typeof formatNames)[number];
