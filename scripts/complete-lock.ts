import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The part of a lock file that names packages, by their path. */
export type LockedPackages = Readonly<Record<string, LockedPackage>>;

const SYSTEMS = ["android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "x64"];

/**
 * Entries for the optional packages that a lock file names but does not hold, from their names.
 *
 * npm leaves out a build for another platform that its registry did not have when the lock was written, and then
 * `npm ci` refuses that lock everywhere. The builds have the version of the package that asks for them.
 */
export function missingEntries(packages: LockedPackages): Record<string, object> {
  const missing: Record<string, object> = {};
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const held = [`node_modules/${name}`, `${path}/node_modules/${name}`].some((key) => key in packages);
      if (!held) missing[`node_modules/${name}`] = entryOf(name, version, entry.dev === true);
    }
  }
  return missing;
}

function entryOf(name: string, version: string, dev: boolean): object {
  const parts = name.split(/[/-]/);
  const [os, cpu] = [SYSTEMS, PROCESSORS].map((known) => known.filter((one) => parts.includes(one)));
  const libc = parts.includes("musl") ? { libc: ["musl"] } : parts.includes("gnu") ? { libc: ["glibc"] } : {};
  return { version, cpu, ...(dev ? { dev } : {}), ...libc, optional: true, os };
}

function main(): void {
  const file = join(import.meta.dirname, "..", "package-lock.json");
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const packages = { ...lock.packages, ...missingEntries(lock.packages) };
  lock.packages = Object.fromEntries(
    Object.keys(packages)
      .sort()
      .map((path) => [path, packages[path]]),
  );
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
