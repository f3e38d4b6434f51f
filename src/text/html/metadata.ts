import type { FoundDate } from "../published.js";
import type { Element } from "./element.js";
import { jsonLdFacts } from "./json-ld.js";
import type { PageListener } from "./page.js";
import type { Attributes } from "./scan.js";

/** Where a page says when it appeared, most trusted first; `name` is `property`, `name` or `itemprop` of a `meta`. */
const DATES: readonly { readonly from: FoundDate["from"]; readonly names: readonly string[] }[] = [
  { from: "open-graph", names: ["article:published_time", "og:article:published_time", "og:published_time"] },
  {
    from: "meta",
    names: [
      "datepublished",
      "parsely-pub-date",
      "sailthru.date",
      "publish-date",
      "publishdate",
      "publication_date",
      "pubdate",
      "dcterms.issued",
      "dcterms.created",
      "dc.date.issued",
      "dc.date",
      "date",
    ],
  },
];

const TITLES = ["og:title", "twitter:title", "headline"];
const LANGUAGES = ["og:locale", "content-language"];

/** A `time` element and where it stands. */
interface Time {
  readonly text: string;
  readonly published: boolean;
  readonly article: number;
  readonly beside: boolean;
}

/** What a page says of itself, collected while its passages are. */
export class PageFacts implements PageListener {
  readonly #meta = new Map<string, string>();
  readonly #times: Time[] = [];
  readonly #scripts: string[] = [];
  #title: string | null = null;
  #titleEnded = false;
  #language: string | null = null;
  #inJsonLd = false;

  tag(name: string, attributes: Attributes, within: Element): void {
    if (this.#title !== null && name !== "title") this.#titleEnded = true;
    this.#inJsonLd = name === "script" && (attributes.get("type") ?? "").trim().toLowerCase() === "application/ld+json";
    if (this.#inJsonLd) this.#scripts.push("");
    if (name === "meta") this.#metaTag(attributes);
    if (name === "html") this.#language ??= attributes.get("lang") ?? attributes.get("xml:lang") ?? null;
    const text = name === "time" ? attributes.get("datetime") : undefined;
    if (text === undefined) return;
    const published = attributes.has("pubdate") || /datepublished/i.test(attributes.get("itemprop") ?? "");
    this.#times.push({ text, published, article: within.article, beside: within.beside > 0 });
  }

  hiddenText(name: string, text: string): void {
    if (name === "title" && !this.#titleEnded) this.#title = (this.#title ?? "") + text;
    if (name === "script" && this.#inJsonLd) this.#scripts[this.#scripts.length - 1] += text;
  }

  /** The title; the headline of the article before the name of the page. */
  title(): string | null {
    const named = this.#ld.headline ?? this.#first(TITLES) ?? this.#title ?? null;
    return named === null || named.trim() === "" ? null : named.replaceAll(/\s+/g, " ").trim();
  }

  language(): string | null {
    return this.#language || this.#ld.language || this.#first(LANGUAGES);
  }

  /** All dates that the page gives for itself, most trusted first; of `time` elements those of the article. */
  dates(article: number): FoundDate[] {
    const found: FoundDate[] = this.#ld.published.map((text) => ({ from: "json-ld", text }));
    for (const { from, names } of DATES)
      for (const name of names) {
        const text = this.#meta.get(name);
        if (text !== undefined) found.push({ from, text });
      }
    const inside = this.#times.filter((time) => !time.beside && (article === 0 || time.article === article));
    const [first] = [...this.#times.filter(({ published }) => published), ...inside];
    return first === undefined ? found : [...found, { from: "time", text: first.text }];
  }

  #metaTag(attributes: Attributes): void {
    const name =
      attributes.get("property") ??
      attributes.get("name") ??
      attributes.get("itemprop") ??
      attributes.get("http-equiv");
    const content = attributes.get("content");
    const key = name?.trim().toLowerCase();
    if (key !== undefined && content !== undefined && !this.#meta.has(key)) this.#meta.set(key, content);
  }

  #first(names: readonly string[]): string | null {
    for (const name of names) if (this.#meta.has(name)) return this.#meta.get(name) ?? null;
    return null;
  }

  #read: ReturnType<typeof jsonLdFacts> | null = null;
  get #ld(): ReturnType<typeof jsonLdFacts> {
    this.#read ??= jsonLdFacts(this.#scripts);
    return this.#read;
  }
}
