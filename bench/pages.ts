import { parseDocument } from "htmlparser2";
import type { Measurement } from "./budget.js";
import { checker } from "./reading.js";
import { coreTime, interleaved } from "./rounds.js";
import { described, newsTexts, sampleOf } from "./texts.js";

const SAMPLE = 400;

/** Articles as pages against the same articles as text: reading the page may cost what its parser alone takes. */
export async function measurePages(): Promise<Measurement[]> {
  const texts = sampleOf(newsTexts().texts, SAMPLE).map((text) =>
    text.replace(/^---\n[\s\S]*?\n---\n/, "").replaceAll(/[<&*_`[\]#>|]/g, " "),
  );
  const pages = texts.map(pageOf);
  const [asText, asPage] = [await checker("text"), await checker("html")];
  const works = [
    () => texts.forEach(asText),
    () => pages.forEach(asPage),
    () => pages.forEach((page) => void parseDocument(page)),
  ];
  const [plain = 0, paged = 0, parsed = 0] = await interleaved(works, { rounds: 5, clock: coreTime, warmUps: 3 });
  return [
    {
      what: "what a page adds ÷ its parser alone",
      input: `${described(pages)} of pages, as text ${plain.toFixed(2)} s, as pages ${paged.toFixed(2)} s, parser ${parsed.toFixed(2)} s`,
      value: (paged - plain) / parsed,
      unit: "×",
      limit: { kind: "at most", value: 1 },
    },
  ];
}

/** A page as sites make them: the article among what stands beside it, with tags and entities in its sentences. */
function pageOf(text: string): string {
  const paragraphs = text
    .replaceAll("'", "&#8217;")
    .split(/\n\s*\n/)
    .map(
      (paragraph) => `<p class="text">${paragraph.replaceAll(/\b(\d+) (million|billion)\b/g, "<b>$1</b>&nbsp;$2")}</p>`,
    );
  const links = '<li class="item"><a href="/section?a=1&amp;b=2">Another story</a></li>'.repeat(40);
  return `<!doctype html><html lang="en"><head><title>News</title></head><body><nav><ul>${links}</ul></nav><main><article>
${paragraphs.join("\n")}
</article></main><aside><ul>${links}</ul></aside><footer>Site</footer></body></html>`;
}
