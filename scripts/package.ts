/** `npm run package`: builds the extension and packs it as one file to install, beside package.json. */
import { copyFileSync, readFileSync } from "node:fs";
import path from "node:path";
import { builtBundles, overBudget } from "./testing/budgets.ts";
import { pack, packed } from "./testing/pack.ts";
import { project } from "./vscode/paths.ts";

const size = await pack();
const large = overBudget(size, builtBundles());
if (large.length > 0) throw new Error(`${large.join("\n")}\nThe budgets are in scripts/testing/budgets.ts.`);
const { name, version } = JSON.parse(readFileSync(path.join(project, "package.json"), "utf8")) as {
  readonly name: string;
  readonly version: string;
};
const file = `${name}-${version}.vsix`;
copyFileSync(packed, path.join(project, file));
console.log(`${file}: ${Math.round(size / 1024)} KiB. Install it with: code --install-extension ${file}`);
