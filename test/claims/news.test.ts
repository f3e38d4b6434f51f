import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/index.js";
import { root } from "../house/repository.js";
import { hasTape, openDesk } from "./desk.js";

/** Real news beside the checkout, and the sentences of it that were marked as true. */
const news = join(root, "..", "shared", "news");
const marks = join(news, "wire", "marks.jsonl");

/** At most this share of what is judged may be called wrong: nearly all of it was true when printed. */
const MOST_CONTRADICTED = 0.005;

/** Of the marked numbers, at least these shares are judged, and confirmed where they are. */
const LEAST_JUDGED = 0.97;
const LEAST_RIGHT = 0.995;

interface Marked {
  readonly path: string;
  readonly marks: readonly { readonly start: number; readonly end: number; readonly status: string }[];
}

describe.runIf(hasTape && existsSync(marks))(
  "real news",
  async () => {
    const desk = hasTape ? await openDesk() : null;
    const reports = new Map<string, Report>();
    for (const folder of existsSync(news) ? ["wire", "web"] : [])
      for (const file of readdirSync(join(news, folder)).filter((name) => name.endsWith(".md")))
        reports.set(file, desk?.report(readFileSync(join(news, folder, file), "utf8")) as Report);

    it("is hardly ever contradicted", () => {
      const judged = [...reports.values()]
        .flatMap(({ claims }) => claims)
        .filter((one) => one.verdict !== "unverifiable");
      const contradicted = judged.filter(({ verdict }) => verdict === "contradicted");
      expect(judged.length).toBeGreaterThan(6000);
      expect(contradicted.length / judged.length).toBeLessThanOrEqual(MOST_CONTRADICTED);
    });

    it("is confirmed where it was marked as true", () => {
      const lines = readFileSync(marks, "utf8").split("\n").filter(Boolean);
      const verdicts = lines.flatMap((line) => {
        const { path, marks: all } = JSON.parse(line) as Marked;
        return all
          .filter(({ status }) => status === "T")
          .map(({ start, end }) => {
            const over =
              reports.get(path)?.claims.filter(({ number }) => number.start < end && number.end > start) ?? [];
            const found = over.map(({ verdict }) => verdict);
            return ["contradicted", "ambiguous", "confirmed"].find((verdict) => found.some((one) => one === verdict));
          });
      });
      const judged = verdicts.filter((verdict) => verdict !== undefined);
      expect(judged.length / verdicts.length).toBeGreaterThanOrEqual(LEAST_JUDGED);
      expect(judged.filter((verdict) => verdict === "confirmed").length / judged.length).toBeGreaterThanOrEqual(
        LEAST_RIGHT,
      );
    });
  },
  120_000,
);
