/** The built-in course pack. Its text is written in `packs/mutual-aid/` and compiled by `npm run generate`. */
import type { Pack } from "./pack.ts";
import pack from "./mutual-aid.json" with { type: "json" };

/** Ten dynamics, four phases, skills, obstacles and the templates: what is in force where no course says otherwise. */
export const mutualAid: Pack = pack as Pack;
