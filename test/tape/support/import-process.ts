import { importDirectory } from "../../../src/tape/node.js";

// A process of its own that imports, so that a test can kill it: node import-process.js DIR STORE.
const [dir, store] = process.argv.slice(2) as [string, string];
process.send?.("started");
await importDirectory(dir, store);
process.send?.("done");
