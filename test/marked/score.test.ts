import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type About, createReader, judge, type Report } from "../../src/index.js";
import { openDirectory } from "../../src/tape/node.js";

const shared = fileURLToPath(new URL("../../../shared/", import.meta.url));
const own = fileURLToPath(new URL("./", import.meta.url));
const source = await openDirectory(`${shared}data`);
const reader = createReader(await source.instruments());

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly status: string;
}

/** A marked article without its marks, and the marks by their offsets in it. */
function unmark(path: string): {
  about: Required<Pick<About, "language" | "published" | "title">>;
  text: string;
  marks: readonly Mark[];
} {
  const [, head = "", raw = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(path, "utf8")) ?? [];
  const field = (name: string): string => new RegExp(`^${name}: (.*)$`, "m").exec(head)?.[1] ?? "";
  const marks: Mark[] = [];
  let text = "";
  let at = 0;
  for (const found of raw.matchAll(/\[\[([^\]|]*)\|([TFUX])(?:\|[^\]]*)?\]\]/g)) {
    text += raw.slice(at, found.index);
    marks.push({ start: text.length, end: text.length + (found[1] ?? "").length, status: found[2] ?? "" });
    text += found[1];
    at = (found.index ?? 0) + found[0].length;
  }
  const about = { language: field("lang"), published: field("published"), title: field("title") };
  return { about, text: text + raw.slice(at), marks };
}

const SEVERITY = ["contradicted", "ambiguous", "confirmed", "unverifiable"] as const;

const verdictOn = (report: Report, mark: Mark): string | undefined =>
  SEVERITY.find((name) =>
    report.claims.some(({ verdict, number }) => verdict === name && number.start < mark.end && number.end > mark.start),
  );

/** The figures of `score.py`, as shares. */
async function scoreOf(
  folder: string,
  language: string,
): Promise<Record<"recall" | "accuracy" | "alarms" | "caught", number>> {
  const n = { stated: 0, judged: 0, right: 0, false: 0, caught: 0, other: 0, alarms: 0 };
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".gold.md"))) {
    const { about, text, marks } = unmark(`${folder}/${file}`);
    if (about.language !== language) continue;
    const article = reader.read(text, about);
    const report = judge(article, await source.load(article.needs));
    for (const mark of marks) {
      const verdict = verdictOn(report, mark);
      const wanted = mark.status === "T" ? "confirmed" : "contradicted";
      if (mark.status === "T" || mark.status === "F") n.stated++;
      if (mark.status === "F") n.false++;
      else n.other++;
      if (verdict === "contradicted") mark.status === "F" ? n.caught++ : n.alarms++;
      if (mark.status === "U" || mark.status === "X" || verdict === undefined || verdict === "unverifiable") continue;
      n.judged++;
      n.right += verdict === wanted ? 1 : verdict === "ambiguous" && mark.status === "T" ? 0.5 : 0;
    }
  }
  return {
    recall: n.judged / n.stated,
    accuracy: n.right / n.judged,
    alarms: n.alarms / n.other,
    caught: n.caught / n.false,
  };
}

describe("marked articles", () => {
  it.each([
    [`${shared}gold`, "en", 0.96, 0.99, 0, 0.9],
    [`${shared}gold`, "fr", 0.96, 0.99, 0, 0.9],
    [`${own}a`, "en", 0.845, 0.975, 0.005, 0.785],
    [`${own}b`, "en", 0.84, 0.98, 0.006, 0.72],
    [`${own}c`, "en", 0.885, 0.99, 0.004, 0.81],
    [`${own}d`, "en", 0.755, 0.98, 0.002, 0.66],
    [`${own}e`, "en", 0.65, 0.98, 0.007, 0.61],
    [`${own}f`, "fr", 0.82, 0.985, 0.006, 0.73],
    [`${own}g`, "fr", 0.78, 0.985, 0.005, 0.68],
    [`${own}h`, "en", 0.61, 0.905, 0.039, 0.49],
    [`${own}i`, "fr", 0.6, 0.905, 0.044, 0.55],
  ])("%s, %s: no figure falls", async (folder, language, recall, accuracy, alarms, caught) => {
    const score = await scoreOf(folder, language);
    expect(score.recall).toBeGreaterThanOrEqual(recall);
    expect(score.accuracy).toBeGreaterThanOrEqual(accuracy);
    expect(score.alarms).toBeLessThanOrEqual(alarms);
    expect(score.caught).toBeGreaterThanOrEqual(caught);
  });
});
