import { chmod, readdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { type BuildOptions, type BuildResult, build, type Plugin } from "esbuild";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

/** The core: runs in a browser too, so `platform: neutral` makes the build fail on any `node:` import. */
const core = {
  index: "src/index.ts",
  report: "src/report/index.ts",
  chart: "src/chart/index.ts",
  errors: "src/errors.ts",
  directory: "src/directory/index.ts",
  measures: "src/measures/index.ts",
  perf: "src/perf/index.ts",
  explain: "src/explain/index.ts",
  study: "src/study/index.ts",
  draft: "src/draft/index.ts",
};

/** The shells around it: the reader of tapes and the command. */
const shells = { tape: "src/tape/node.ts", sync: "src/sync/index.ts", cli: "apps/cli/main.ts" };

/** Chunks lie beside the entries: what is found relative to the bundle (`data/sample`) has one and the same path. */
const shared: BuildOptions = {
  absWorkingDir: root,
  outdir: dist,
  bundle: true,
  splitting: true,
  format: "esm",
  target: "node20.19",
  chunkNames: "[name]-[hash]",
  legalComments: "linked",
  // Half of what a check of one article takes is reading the program: its comments and blanks stay here. Names stay too,
  // for whoever asks for the stack of an error.
  minifySyntax: true,
  minifyWhitespace: true,
  lineLimit: 160,
  logLevel: "warning",
  metafile: true,
};

/** Keeps the shells on the built core, so that an error's class is the same whichever entry threw it. */
const onBuiltCore: Plugin = {
  name: "on-built-core",
  setup(bundler) {
    const built = new Map(Object.entries(core).map(([name, source]) => [join(root, source), `./${name}.js`]));
    bundler.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path, resolveDir, kind }) => {
      const target = kind === "entry-point" ? undefined : built.get(join(resolveDir, path.replace(/\.js$/, ".ts")));
      return target === undefined ? undefined : { path: target, external: true };
    });
  },
};

/** Files are replaced, never all taken away first: whoever runs the command during a build still finds it whole. */
async function removeStale(results: readonly BuildResult[]): Promise<void> {
  const written = results.flatMap(({ metafile }) => Object.keys(metafile?.outputs ?? {}).map((file) => basename(file)));
  for (const entry of await readdir(dist, { withFileTypes: true })) {
    const legal = entry.name.replace(/\.LEGAL\.txt$/, "");
    if (entry.isFile() && !written.includes(entry.name) && !written.includes(legal)) await rm(join(dist, entry.name));
  }
}

/** What runs on the page of a chart, in one file that the page holds. */
const page = { "chart-page": "src/chart/browser/main.ts" };

const results = [
  await build({ ...shared, entryPoints: core, platform: "neutral", mainFields: ["module", "main"] }),
  await build({
    ...shared,
    entryPoints: page,
    platform: "browser",
    format: "iife",
    splitting: false,
    minify: true,
    target: "es2022",
    legalComments: "none",
  }),
  await build({
    ...shared,
    entryPoints: shells,
    platform: "node",
    mainFields: ["module", "main"],
    external: ["@duckdb/node-api", "undici", "unpdf", "@resvg/resvg-js"],
    plugins: [onBuiltCore],
    // Commander and papaparse are CommonJS and require node's own modules.
    banner: {
      js: 'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  }),
];
await chmod(join(dist, "cli.js"), 0o755);
await removeStale(results);
