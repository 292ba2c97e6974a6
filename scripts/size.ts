/** Packs the extension, and ends with 1 where it, or one of its bundles, is larger than it may be. For `npm run check`. */
import { builtBundles, overBudget } from "./testing/budgets.ts";
import { pack } from "./testing/pack.ts";

const large = overBudget(await pack(), builtBundles());
for (const each of large) console.log(each);
process.exitCode = large.length === 0 ? 0 : 1;
