/** The forms in which `check` prints. */
import type { Format } from "./format.ts";
import { github } from "./github.ts";
import { json, ndjson } from "./json.ts";
import { junit } from "./junit.ts";
import type { FormatName } from "./names.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";

export const formats: Readonly<Record<FormatName, Format>> = { text, json, ndjson, sarif, github, junit };
