import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../house/repository.js";

/** A text to be mutated, cut at its front matter. */
export interface Seed {
  readonly name: string;
  readonly head: string;
  readonly body: string;
}

const shared = join(root, "..", "shared");

/** Where real articles may lie; those outside this checkout are read at run time only. */
const FOLDERS = [
  join(shared, "news", "wire"),
  join(shared, "news", "web"),
  join(shared, "gold"),
  join(shared, "articles"),
  join(root, "test", "marked", "a"),
  join(root, "test", "marked", "b"),
  join(root, "examples"),
];

/** The tape directory that the real articles are about, where it is at hand. */
export const sharedTape = (): string | undefined => {
  const folder = join(shared, "data");
  return existsSync(folder) ? folder : undefined;
};

/** The real articles at hand, at most `limit` of a folder, evenly spread over it; then a few of our own. */
export function seeds(limit = Number.POSITIVE_INFINITY): Seed[] {
  const real = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) => {
    const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
    const stride = Math.max(1, Math.ceil(names.length / limit));
    return names
      .sort()
      .filter((_, index) => index % stride === 0)
      .map((name) => seedOf(name, readFileSync(join(folder, name), "utf8")));
  });
  const own = OWN.map((text, index) => seedOf(`own-${index + 1}`, text));
  // Marked articles have a claim in every line and are few: without weight they would hardly be drawn.
  const dense = real.filter(({ name }) => name.includes(".gold."));
  return [...real, ...own, ...Array<Seed[]>(10).fill(dense).flat()];
}

/** A mark of a marked article, `[[shown|STATUS|spec]]`, is what a reader sees of it. */
const MARK = /\[\[([^|\]]*)\|[^\]]*\]\]/g;

function seedOf(name: string, text: string): Seed {
  const plain = text.includes("|T|") || text.includes("|X") ? text.replace(MARK, "$1") : text;
  const close = plain.startsWith("---\n") ? plain.indexOf("\n---\n", 3) : -1;
  const head = close < 0 ? "" : plain.slice(0, close + 5);
  return { name, head, body: plain.slice(head.length) };
}

const OWN = [
  "---\npublished: 2025-09-24\nlanguage: en\ntitle: Alibaba gains\n---\n# Alibaba gains 9.2%\n\nAlibaba (9988.HK) rose 9.2% to HK$174.00 in Hong Kong on Wednesday, September 24, 2025, its highest since October 2021. It has more than doubled this year and is up 50.7% over three months; Baidu and Tencent rose 3% and 1.5%, respectively.\n",
  '---\npublished: 2025-09-24T17:10:00-04:00\n---\n| Stock | Close | Change |\n| --- | ---: | ---: |\n| Nvidia | $176.97 | −0.8% |\n| **Alibaba** | $176.44 | +8.2% |\n\n- S&P 500: 6,637.97 (-0.28%)\n- Hang Seng: up 1.4%, or 359.53 points\n\n> "About 380 billion yuan ($53 billion)", he said &mdash; *nearly* 3&#160;times.\n',
  'The 1st of 3 quarters: revenue of 247.7bn yuan, up 2% from 243,236 million; shares fell for a fifth day, losing between 10 and 12 percent. See [the table](https://example.com/2025/09?q=1) or `code 42`.\n\n```\n1 2 3\n```\n<!-- tapecheck-disable-next-line price-level -- 2 -->\nThe ADRs closed at $163.08 [1].\n\n[1]: https://example.com/9 "Page 7"\n',
] as const;
