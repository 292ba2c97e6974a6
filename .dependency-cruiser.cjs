/**
 * No cycles anywhere, and the order of the folders inside the core. `eslint.config.js` keeps the layers apart;
 * this file keeps the core in order. `test/unit/order.test.ts` plants each violation.
 */

/** What a recording is, and what can be counted or heard in it. */
const reading = ["text", "language", "vocabulary", "markdown", "recording"];
const looking = [...reading, "analysis", "measures", "rules"];

/** Each folder of core/src and those it may use. Files beside the folders stand above all of them. */
const uses = {
  text: [],
  // Schemas are the form of files and of settings: rules have them for their options, packs for their files.
  schema: ["text"],
  // Words of a language are data: the scanner asks them what a label looks like (“to”, “para”).
  language: ["text"],
  vocabulary: ["text", "language"],
  markdown: ["text", "language"],
  recording: ["text", "language", "vocabulary", "markdown"],
  analysis: reading,
  // What is counted of a recording. Rules ask; measures say.
  measures: [...reading, "analysis"],
  // What text alone says of people: it knows no recording.
  privacy: ["text"],
  rules: [...reading, "schema", "privacy", "analysis"],
  // Completion offers the rules' ids and hover shows their pages; no rule knows a feature.
  features: [...looking, "privacy"],
  export: looking,
  // Comments are written as export writes remarks; a class is seen by the same measures as a session.
  review: [...looking, "features", "export"],
  // What comes in becomes a script, which export writes down as it writes down recordings.
  import: [...reading, "privacy", "export", "review"],
  // What changes the text when somebody asks for it: names are found as imports find them, forms are written as exports.
  refactor: [...reading, "privacy", "analysis", "rules", "features", "export", "import"],
  // A course pack sets rules and holds recordings and snippets; features only see what comes of it.
  packs: [...reading, "schema", "rules", "features"],
};

const any = (names) => `(?:${names.join("|")})`;

const order = Object.entries(uses).map(([folder, used]) => ({
  name: `core-order-${folder}`,
  comment: `core/src/${folder} may use ${used.join(", ") || "nothing of the core"}.`,
  severity: "error",
  from: { path: `^core/src/${folder}/` },
  to: { path: "^core/src/", pathNot: `^core/src/${any([folder, ...used])}/` },
}));

module.exports = {
  forbidden: [
    {
      name: "no-cycle",
      comment: "Two files that need each other are one file, or a third one is missing.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...order,
    {
      name: "core-folder-without-place",
      comment: "A new folder of the core needs its place in the order above.",
      severity: "error",
      from: {},
      to: { path: "^core/src/[^/]+/", pathNot: `^core/src/${any(Object.keys(uses))}/` },
    },
    {
      name: "rules-do-not-know-each-other",
      comment:
        "What two rules share belongs to analysis/ or, for fixes and places, to rules/shared/. Only groups/ list them.",
      severity: "error",
      from: { path: "^core/src/rules/", pathNot: "^core/src/rules/(?:index\\.ts$|groups/)" },
      to: { path: "^core/src/rules/", pathNot: "^core/src/rules/(?:(?:rule|options|settings)\\.ts$|shared/)" },
    },
    {
      name: "resolves",
      comment: "An import that leads nowhere is not checked either.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^vscode$" },
    },
  ],
  options: {
    // Types count: a cycle of types is a cycle of thoughts.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(?:^|/)(?:\\.tsc|dist|node_modules)/|^test/bench/" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
