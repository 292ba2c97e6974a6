/** A course pack from its files: YAML and Markdown in, one value and all problems out. */
import type { Concept, ConceptGroup, Pack, Phase, Population, Template } from "../../core/src/vocabulary/pack.ts";
import type { File } from "./file.ts";
import { conceptShape, packShape, phaseShape, populationShape } from "./pack-shape.ts";
import { references } from "./references.ts";
import { isRecord, type Shape } from "./shape.ts";
import { readTemplates } from "./templates.ts";
import { readYaml } from "./yaml.ts";

/** Dynamics first: they are what a recording is read for. */
export const groupOrder: readonly ConceptGroup[] = [
  "dynamic",
  "phase",
  "skill",
  "obstacle",
  "pitfall",
  "idea",
  "pattern",
];

/** The pack that these files (paths from the folder of the pack) make, or what is wrong with them. */
export function packOf(files: readonly File[]): { readonly pack: Pack; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const yaml = (path: string): unknown => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) problems.push(`${path}: there is no such file.`);
    return file && readYaml(file, problems);
  };
  const checked = (value: unknown, shape: Shape, at: string): unknown => {
    problems.push(...shape(value, at));
    return value;
  };
  const entries = (path: string, shape: Shape): unknown[] => {
    const value = yaml(path);
    if (!Array.isArray(value)) {
      if (value !== undefined) problems.push(`${path}: must be a list.`);
      return [];
    }
    return value.map((entry: unknown, index) => checked(entry, shape, `${path}: ${nameOf(entry, index)}`));
  };

  const { name, version, title } = checked(yaml("pack.yaml"), packShape, "pack.yaml: the pack") as Pack;
  const conceptFiles = files.map(({ path }) => path).filter((path) => /^concepts\/[^/]+\.yaml$/.test(path));
  const concepts = conceptFiles.sort().flatMap((path) => entries(path, conceptShape)) as Concept[];
  const phases = entries("phases.yaml", phaseShape) as Phase[];
  const templates: readonly Template[] = readTemplates(files, problems);
  const hasPopulations = files.some(({ path }) => path === "populations.yaml");
  const populations = hasPopulations ? (entries("populations.yaml", populationShape) as Population[]) : undefined;
  concepts.sort((a, b) => groupOrder.indexOf(a.group) - groupOrder.indexOf(b.group));
  const pack = { name, version, title, concepts, phases, templates, ...(populations && { populations }) };
  // What has the wrong shape cannot be asked for its references.
  if (problems.length === 0) problems.push(...references(pack));
  return { pack, problems };
}

function nameOf(entry: unknown, index: number): string {
  return isRecord(entry) && typeof entry["id"] === "string" ? `“${entry["id"]}”` : `entry ${index + 1}`;
}
