import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type ClaimReport, createReader, judge } from "../src/index.js";
import { openDirectory } from "../src/tape/node.js";

/**
 * Counts the verdicts over a folder of real articles and lists what is contradicted: `tsx scripts/census.ts NEWS TAPE OUT`.
 *
 * Only figures are written, no text of the articles. Lines of an earlier list keep what was found of them by hand.
 */
const [news = "../shared/news", tape = "../shared/data", out = "docs/census.md"] = process.argv.slice(2);

const HEAD = `# Census of real news

Verdicts over the real articles of \`../shared/news\` on the tape of \`../shared/data\`, counted by
\`npx tsx scripts/census.ts\`. Nearly every statement there was true when printed, so what is contradicted is nearly
always a mistake of ours.
`;

interface Row {
  readonly file: string;
  readonly claim: ClaimReport;
}

const rowOf = ({ file, claim }: Row): string => {
  const { kind, asserted, computed, number, subject } = claim;
  return `| ${file} | ${number.start} | ${kind} | ${subject?.symbol ?? ""} | ${asserted.value} | ${computed?.toFixed(3) ?? ""} |`;
};

/** What was found by hand of the lines of an earlier list, by file, offset and kind. */
function findings(path: string): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  let text = "";
  try {
    text = readFileSync(path, "utf8");
  } catch {
    return kept;
  }
  for (const line of text.split("\n")) {
    const cells = line.split(" | ");
    if (cells.length === 7) kept.set(cells.slice(0, 3).join(" | "), (cells[6] ?? "").replace(" |", ""));
  }
  return kept;
}

async function census(): Promise<void> {
  const source = await openDirectory(tape);
  const reader = createReader(await source.instruments());
  const counts = { confirmed: 0, contradicted: 0, ambiguous: 0, unverifiable: 0 };
  const rows: Row[] = [];
  for (const folder of ["wire", "web"]) {
    for (const file of readdirSync(`${news}/${folder}`).filter((name) => name.endsWith(".md"))) {
      const article = reader.read(readFileSync(`${news}/${folder}/${file}`, "utf8"), { path: file });
      for (const claim of judge(article, await source.load(article.needs)).claims) {
        counts[claim.verdict]++;
        if (claim.verdict === "contradicted") rows.push({ file, claim });
      }
    }
  }
  write(counts, rows);
}

function write(counts: Readonly<Record<string, number>>, rows: readonly Row[]): void {
  const known = findings(out);
  const judged = (counts.confirmed ?? 0) + (counts.contradicted ?? 0) + (counts.ambiguous ?? 0);
  const share = ((100 * (counts.contradicted ?? 0)) / judged).toFixed(2);
  const lines = rows.map((row) => {
    const line = rowOf(row);
    const key = line.split(" | ").slice(0, 3).join(" | ");
    return `${line.slice(0, -2)} | ${known.get(key) ?? "not looked at"} |`;
  });
  const summary = `${judged} claims judged: ${counts.confirmed} confirmed, ${counts.contradicted} contradicted (${share}%), ${counts.ambiguous} ambiguous. ${counts.unverifiable} more were understood and not judged.\n`;
  const table =
    "| article | at | kind | symbol | printed | tape | found by hand |\n| --- | --: | --- | --- | --: | --: | --- |";
  writeFileSync(out, `${HEAD}\n${summary}\n${table}\n${lines.join("\n")}\n`);
  process.stdout.write(summary);
}

await census();
