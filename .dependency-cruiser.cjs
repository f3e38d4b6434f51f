// The layers of DESIGN §2 as arrows. A layer may import what stands before it in this list, never what follows.
const layers = [
  ["tape model", "^src/(errors|report/schema|tape/(model|session-date|sessions|clock|venues|calendars))\\.ts$"],
  ["measures", "^src/measures/"],
  ["text", "^src/text/"],
  ["syntax", "^src/syntax/"],
  ["languages", "^src/languages/"],
  ["quantities", "^src/quantities/"],
  ["periods", "^src/periods/"],
  ["entities", "^src/entities/"],
  ["speech", "^src/speech/"],
  ["verdicts", "^src/verdicts/"],
  ["claims", "^src/claims/"],
  ["against", "^src/against/"],
  ["report", "^src/report/(?!schema)"],
  ["check", "^src/(check|index)\\.ts$"],
];

/** Concept layers, from which nothing looks up to what is built on them. */
const upward = ["measures", "text", "quantities", "periods", "entities", "speech", "verdicts", "claims"].map((name) => {
  const index = layers.findIndex(([layer]) => layer === name);
  const higher = layers.slice(index + 1).filter(([layer]) => layer !== "syntax" && layer !== "languages");
  const sideways = ["quantities", "periods", "entities"].includes(name)
    ? higher.filter(([layer]) => !["quantities", "periods", "entities"].includes(layer))
    : higher;
  return {
    name: `${name}-looks-down`,
    comment: `${name} is below ${sideways.map(([layer]) => layer).join(", ")} and may not know them.`,
    severity: "error",
    from: { path: layers[index][1] },
    to: { path: sideways.map(([, path]) => path).filter((path) => !path.includes("schema")) },
  };
});

/** What may touch files, stores, node and the network: the reader of tapes and what fills them, nothing else in src. */
const io = "^src/(net|sync)/|^src/tape/(store|files|import|node|sample|verify)(/|\\.ts|-)";
/** Pure as the core, but no part of it: reads what sources answer. */
const providers = "^src/providers/";

module.exports = {
  forbidden: [
    ...upward,
    {
      name: "core-does-no-io",
      comment: "The core runs in a browser: no module of node. I/O belongs to src/tape and apps.",
      severity: "error",
      from: { path: "^src/", pathNot: io },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-keeps-off-shell-libraries",
      severity: "error",
      from: { path: "^src/", pathNot: `${io}|${providers}` },
      to: {
        path: "node_modules/(@duckdb|papaparse|commander|cli-progress|picocolors|valibot|@humanwhocodes|undici|unpdf|@resvg)",
      },
    },
    {
      name: "core-keeps-off-readers",
      comment: "The core is given a tape; it never opens one.",
      severity: "error",
      from: { path: "^src/", pathNot: `${io}|${providers}` },
      to: { path: `${io}|${providers}` },
    },
    {
      name: "tape-knows-no-text",
      severity: "error",
      from: { path: "^src/(tape|measures)/" },
      to: { path: "^src/(text|syntax|languages|quantities|periods|entities|verdicts|claims|report|check|index)" },
    },
    {
      name: "chart-knows-tape-only",
      comment:
        "A chart draws rows of a tape and measures of them: it knows no text, no claim and no verdict, and nothing below knows it.",
      severity: "error",
      from: { path: "^src/chart/" },
      to: { path: "^src/", pathNot: "^src/(chart/|measures/|errors\\.ts|tape/)" },
    },
    {
      name: "desk-knows-no-text",
      comment: "A performance table or an event study is of a tape: it knows no text, no claim and not the other.",
      severity: "error",
      from: { path: "^src/(perf|study)/" },
      to: { path: "^src/", pathNot: "^src/($1/|measures/|tables/|errors\\.ts|tape/)" },
    },
    {
      name: "providers-only-parse",
      comment:
        "A provider describes requests and reads answers; it asks for nothing itself and knows no text and no store.",
      severity: "error",
      from: { path: providers },
      to: {
        path: "^src/",
        pathNot: "^src/(providers/|errors\\.ts|net/secrets\\.ts|tape/(model|session-date|clock|venues)\\.ts)",
      },
    },
    {
      name: "explain-knows-tape-only",
      comment: "A move is explained by rows of a tape and measures of them: no text, no claim and no verdict.",
      severity: "error",
      from: { path: "^src/explain/" },
      to: { path: "^src/", pathNot: "^src/(explain/|measures/|errors\\.ts|tape/|report/schema\\.ts)" },
    },
    {
      name: "draft-knows-tape-and-explanations",
      comment: "A note is written from a tape and what explains a day: it reads no text and judges nothing.",
      severity: "error",
      from: { path: "^src/draft/" },
      to: { path: "^src/", pathNot: "^src/(draft/|explain/|measures/|errors\\.ts|tape/|report/schema\\.ts)" },
    },
    {
      name: "src-knows-no-app",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(apps|test|bench|scripts)/" },
    },
    {
      name: "apps-use-public-entries",
      comment:
        "A shell imports what a user of the package could: src/index.ts, src/errors.ts, an index of a folder, src/tape/node.ts.",
      severity: "error",
      from: { path: "^apps/" },
      to: {
        path: "^src/",
        pathNot:
          "^src/(index|errors|(report|chart|directory|measures|perf|study|explain|draft)/index|tape/node|sync/index|net/walls)\\.ts$",
      },
    },
    {
      name: "no-circle",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "no-development-library",
      comment: "What is shipped may not need what only builds and tests it.",
      severity: "error",
      from: { path: "^(src|apps)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "\\.test\\.ts$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
