import { describe, expect, it } from "vitest";
import { missingEntries } from "../../scripts/complete-lock.js";
import { textOf } from "./repository.js";

describe("the lock file", () => {
  it("holds the builds for every platform, or npm ci refuses it: npm run lock", () => {
    expect(Object.keys(missingEntries(JSON.parse(textOf("package-lock.json")).packages))).toEqual([]);
  });

  it("is completed from the names of the builds", () => {
    const packages = {
      "node_modules/tool": {
        dev: true,
        optionalDependencies: { "@tool/linux-x64-musl": "1.2.3", "@tool/held": "1.2.3" },
      },
      "node_modules/@tool/held": { version: "1.2.3" },
    };
    expect(missingEntries(packages)).toEqual({
      "node_modules/@tool/linux-x64-musl": {
        version: "1.2.3",
        cpu: ["x64"],
        dev: true,
        libc: ["musl"],
        optional: true,
        os: ["linux"],
      },
    });
  });
});
