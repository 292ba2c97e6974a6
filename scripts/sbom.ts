/**
 * `npm run sbom`: what is in the bundles, as CycloneDX. npm lists everything that is installed to build them; here it is
 * cut down to what is shipped. Run it after the build.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { foldersIn, packagesOf } from "./build/packages.ts";
import { root } from "./project.ts";
import { run } from "./vscode/run.ts";

interface Bom {
  readonly metadata: { readonly component: object };
  readonly components: readonly { readonly name: string; readonly version: string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const meta = join(root, "dist/meta");
const metafiles = readdirSync(meta).map((name) => JSON.parse(readFileSync(join(meta, name), "utf8")) as Metafile);
const shipped = new Set(packagesOf(metafiles.flatMap(foldersIn)).map(({ name, version }) => `${name}@${version}`));
const all = JSON.parse(
  await run("npm", ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], { cwd: root }),
) as Bom;
const product = "process-recordings";
const isShipped = (ref: string): boolean => shipped.has(ref) || ref.startsWith(`${product}@`);
const bom = {
  ...all,
  metadata: { ...all.metadata, component: { ...all.metadata.component, name: product } },
  components: all.components
    .filter(({ name, version }) => shipped.has(`${name}@${version}`))
    .map((component) => ({ ...component, scope: "required" })),
  dependencies: all.dependencies
    .filter(({ ref }) => isShipped(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isShipped) })),
};
const missing = [...shipped].filter(
  (each) => !bom.components.some(({ name, version }) => each === `${name}@${version}`),
);
if (missing.length > 0) throw new Error(`npm does not know of ${missing.join(", ")}.`);
writeFileSync(join(root, "dist/sbom.cdx.json"), `${JSON.stringify(bom, undefined, 2)}\n`);
console.log(`${bom.components.length} packages: dist/sbom.cdx.json`);
