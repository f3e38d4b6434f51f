import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createReader, judge, type Report } from "../src/index.js";
import { openDirectory } from "../src/tape/node.js";

const here = join(import.meta.dirname, "golden");
const articles = readdirSync(join(here, "articles")).sort();
const reportFile = (article: string): string => join(here, "reports", article.replace(/\.md$/, ".json"));

/** Set to write the reports anew; look at what changed before it is committed. */
const update = process.env.UPDATE_GOLDEN === "1";

/** The numerals that were made wrong on purpose, article by article; everything else in them is right or not judged. */
const planted: Readonly<Record<string, readonly string[]>> = {
  "planted-mistakes.md": ["17.2", "51.4 million", "4.3", "120.40", "35.95", "18,968.51", "5.6", "3"],
  "table-and-list.md": ["16.5"],
  "figures-and-rates.md": ["380 million"],
  "no-date.md": ["24", "8"],
};

const source = await openDirectory(join(here, "tape"));
const reader = createReader(await source.instruments());

async function reportOn(name: string): Promise<Report> {
  const article = reader.read(readFileSync(join(here, "articles", name), "utf8"), { path: `articles/${name}` });
  return judge(article, await source.load(article.needs));
}

describe.each(articles)("%s", (name) => {
  it("has the report that it had", async () => {
    const text = `${JSON.stringify(await reportOn(name), null, 2)}\n`;
    if (update) writeFileSync(reportFile(name), text);
    expect(JSON.parse(text)).toEqual(JSON.parse(readFileSync(reportFile(name), "utf8")));
  });

  it("has the mistakes that were planted, and no others", async () => {
    const { claims } = await reportOn(name);
    const wrong = claims.filter(({ verdict }) => verdict === "contradicted").map(({ number }) => number.text);
    expect(wrong).toEqual(planted[name] ?? []);
  });
});

it("every report belongs to an article", () => {
  expect(
    readdirSync(join(here, "reports")).filter(
      (name) => !existsSync(join(here, "articles", name.replace(/\.json$/, ".md"))),
    ),
  ).toEqual([]);
});
