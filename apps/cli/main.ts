#!/usr/bin/env node
import module from "node:module";

// Node 22 and later can keep compiled code from one run to the next: most of a check of one article is compiling.
const { enableCompileCache } = module as { enableCompileCache?: () => unknown };
enableCompileCache?.();

// Whoever reads us may have seen enough (`| head`): that is no failure, and nothing is left to do.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

const { run } = await import("./program.js");
process.exitCode = await run(process.argv.slice(2), process);
