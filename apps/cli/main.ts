#!/usr/bin/env node
import { run } from "./program.js";

// Whoever reads us may have seen enough (`| head`): that is no failure, and nothing is left to do.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), process);
