/** ARCHITECTURE.md is the map: what is there stands on it, and what it names is there. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../scripts/vscode/paths.ts";

const page = readFileSync(join(project, "ARCHITECTURE.md"), "utf8");
const map = page.slice(page.indexOf("## Code map"), page.indexOf("## How an edit travels"));

/** What stands in a folder, by its way from the root; of ours only, and of a folder all that is below it. */
function below(folder: string, isDeep: boolean): readonly string[] {
  return readdirSync(join(project, folder), { recursive: isDeep, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((way) => !/(?:^|\/)(?:node_modules|dist|\.tsc)(?:\/|$)/.test(way));
}

const isFolder = (way: string): boolean => statSync(join(project, way)).isDirectory();
const tops = below("", false);
const deep = [
  ...tops.filter((way) => !/^\.|^test$/.test(way) && isFolder(way)),
  "test/unit",
  "test/lines",
  "test/wire",
  "test/vscode",
];
const files = [
  ...tops.filter((way) => !isFolder(way)),
  ...below(".github", true),
  ...deep.flatMap((way) => below(way, true)),
];

/** Folders, by their ways from the root, that have a file of ours in them or further down. */
const folders = new Set(
  files.flatMap((file) => {
    const names = file.split("/").slice(0, -1);
    return names.map((_, at) => names.slice(0, at + 1).join("/"));
  }),
);

describe("the code map", () => {
  it("has every folder at the top, every one of the core, and what is in those of the others", () => {
    const lacks = [...folders].filter((folder) => {
      const [top = "", src, name, ...deeper] = folder.split("/");
      if (top.startsWith(".") || top === "docs") return false;
      if (src === undefined) return !map.includes(`\`${top}\``) && !map.includes(`\`${top}/src`);
      if (src !== "src" || name === undefined || deeper.length > 0) return false;
      return !map.includes(top === "core" ? `\`core/src/${name}\`` : `${name}/`);
    });
    assert.deepEqual(lacks, []);
  });

  it("names what is there, here and on the rest of the page", () => {
    const places = [...files, ...folders];
    const isThere = (name: string): boolean => places.some((place) => place === name || place.endsWith(`/${name}`));
    const named = [...page.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\.(?:ts|yml|yaml|md)|[a-z]+\/src(?:\/[\w-]+)*)`/g)];
    assert.deepEqual(
      named.map(([, name = ""]) => name).filter((name) => !isThere(name)),
      [],
    );
    assert.ok(named.length > 80, `only ${named.length} places were found`);
  });
});
