import type { Beside } from "./element.js";
import type { Passage } from "./page.js";
import { ENOUGH, LINKED } from "./rules.js";

/** The passages that are the text of a page, and which article they stand in; 0 where it is none. */
export interface MainText {
  readonly passages: readonly Passage[];
  readonly article: number;
}

/** Chooses the text of a page among all that is seen on it, by the shares in the table of rules. */
export function mainText(all: readonly Passage[]): MainText {
  const level = levelOf(all);
  const seen = all.filter(({ beside }) => beside <= level);
  const total = sizeOf(seen);
  const [article, size] = largestArticle(seen);
  if (article > 0 && size >= ENOUGH.article * total)
    return { passages: seen.filter((one) => one.article === article), article };
  const main = seen.filter((passage) => passage.main);
  return { passages: sizeOf(main) >= ENOUGH.main * total && main.length > 0 ? main : seen, article: 0 };
}

/** Whether a passage is nothing but a way to another page. */
export const isWayElsewhere = ({ kind, cell, linked, text }: Passage): boolean =>
  linked > 0 && cell === null && kind !== "heading" && linked >= LINKED * text.text.trim().length;

/** How much beside the text has to be taken in so that there is a text at all. */
function levelOf(all: readonly Passage[]): Beside {
  const total = sizeOf(all);
  for (const level of [0, 1] as const) {
    const size = sizeOf(all.filter(({ beside }) => beside <= level));
    if (size > 0 && size >= ENOUGH.text * total) return level;
  }
  return 2;
}

/** The article with most text of its own, without that of articles inside it. */
function largestArticle(passages: readonly Passage[]): [number: number, size: number] {
  const sizes = new Map<number, number>();
  let largest: [number, number] = [0, 0];
  for (const { article, text } of passages) {
    if (article === 0) continue;
    const size = (sizes.get(article) ?? 0) + text.text.length;
    sizes.set(article, size);
    if (size > largest[1]) largest = [article, size];
  }
  return largest;
}

const sizeOf = (passages: readonly Passage[]): number => passages.reduce((sum, { text }) => sum + text.text.length, 0);
