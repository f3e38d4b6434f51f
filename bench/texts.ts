import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./package.js";

/** Real articles and where they come from. */
export interface Texts {
  readonly input: string;
  /** The language they are in, `en`. */
  readonly language: string;
  readonly texts: readonly string[];
}

const shared = join(root, "..", "shared");

/** The texts that reading is measured on, a language each. */
export const corpora = (): readonly Texts[] => [newsTexts(), frenchTexts()];

/** What there is of French: the marked articles and the example, again and again until it is enough to be timed. */
function frenchTexts(): Texts {
  const marked = ["f", "g"].flatMap((folder) => articles(join(root, "test", "marked", folder)));
  const examples = articles(join(root, "examples")).filter((text) => /^language: fr$/m.test(text));
  const own = [...marked, ...examples];
  const times = Math.ceil(ENOUGH / megabytes(own));
  const texts = Array.from({ length: times }, () => own).flat();
  return { input: `marked articles and example, ${described(own)}, ${times} times`, language: "fr", texts };
}

/** Megabytes that take long enough to be timed. */
const ENOUGH = 2;

/** The news articles beside this checkout; without them the marked articles and the example, which are far fewer. */
export function newsTexts(): Texts {
  const news = [join(shared, "news", "wire"), join(shared, "news", "web")].flatMap(articles);
  if (news.length > 0) return { input: `../shared/news, ${described(news)}`, language: "en", texts: news };
  const own = [join(root, "test", "marked", "a"), join(root, "test", "marked", "b"), join(root, "examples")].flatMap(
    articles,
  );
  return { input: `articles of the tests, ${described(own)}`, language: "en", texts: own };
}

/** The directory of the tape that the news is checked against; undefined where it is not at hand. */
export const newsTape = (): string | undefined => {
  const folder = join(shared, "data");
  return existsSync(folder) ? folder : undefined;
};

function articles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md");
  return names.sort().map((name) => unmarked(readFileSync(join(folder, name), "utf8")));
}

/** A marked article as a reader is given it: `[[9.2|C]]` is `9.2`, and a title, which may hold a colon, is quoted. */
const unmarked = (text: string): string =>
  text
    .replaceAll(/\[\[([^|\]]*)\|[^\]]*\]\]/g, "$1")
    .replace(/^title: ([^"\n].*)$/m, (_, title: string) => `title: ${JSON.stringify(title)}`);

/** Megabytes of text in UTF-8. */
export const megabytes = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** How many texts, and how much. */
export const described = (texts: readonly string[]): string =>
  `${texts.length} articles, ${megabytes(texts).toPrecision(3)} MB`;

/** Every nth text, so that about `count` are left. */
export const sampleOf = (texts: readonly string[], count: number): string[] =>
  texts.filter((_, index) => index % Math.ceil(texts.length / count) === 0);
