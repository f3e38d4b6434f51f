import { Parser } from "htmlparser2";

/** Every element that a page is made of; no other may come through from an article. */
const OWN = new Set(
  "html head meta title style body main section h1 h2 h3 h4 p ul ol li a span article pre div table caption thead tbody tr th td br dl dt dd svg path circle rect text script".split(
    " ",
  ),
);

/** What is wrong with a page of the format html: foreign elements, handlers, links that lead out or nowhere; null if nothing. */
export function pageProblem(html: string): string | null {
  const problems: string[] = [];
  const ids = new Set<string>();
  const targets: string[] = [];
  let scripts = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!OWN.has(name)) problems.push(`<${name}>`);
      if (name === "script") scripts++;
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on|^style$|^src/.test(key)) problems.push(`${key}="${value}"`);
        if (key === "href" && !value.startsWith("#")) problems.push(`href="${value}"`);
        if (key === "href" || key === "aria-describedby") targets.push(value.replace(/^#/, ""));
        if (key === "id" && ids.has(value)) problems.push(`id ${value} twice`);
        if (key === "id") ids.add(value);
      }
    },
  });
  parser.end(html);
  if (scripts !== 1) problems.push(`${scripts} scripts`);
  problems.push(...targets.filter((target) => !ids.has(target)).map((target) => `nothing at #${target}`));
  return problems[0] ?? null;
}

/** The text of the article on a page, with each marked number between brackets. */
export function articleText(html: string): string {
  let text = "";
  let depth = 0;
  const unseen: boolean[] = [];
  const parser = new Parser({
    onopentag(name, { class: kind = "" }) {
      if (name === "article") depth++;
      unseen.push(kind === "unseen");
      if (depth > 0 && kind.startsWith("number ")) text += "[";
    },
    ontext(piece) {
      if (depth > 0 && unseen.at(-1) !== true) text += piece;
    },
    onclosetag(name) {
      unseen.pop();
      if (name === "article") depth--;
      if (depth > 0 && name === "a") text += "]";
    },
  });
  parser.end(html);
  return text.trim();
}
