/** What a text may be written in, as it comes in. */
export type InputFormat = "markdown" | "text" | "html" | "pdf" | "feed";

/** What the ending of a name tells; `xml` may be a feed or a page. */
const ENDINGS: Readonly<Record<string, InputFormat | "xml">> = {
  md: "markdown",
  markdown: "markdown",
  txt: "text",
  text: "text",
  eml: "text",
  html: "html",
  htm: "html",
  xhtml: "html",
  pdf: "pdf",
  xml: "xml",
  rss: "xml",
  atom: "xml",
};

/** What a content type tells; any other that is text is looked into. */
const TYPES: Readonly<Record<string, InputFormat | "xml">> = {
  "text/html": "html",
  "application/xhtml+xml": "html",
  "text/markdown": "markdown",
  "application/pdf": "pdf",
  "application/rss+xml": "xml",
  "application/atom+xml": "xml",
  "application/rdf+xml": "xml",
  "application/xml": "xml",
  "text/xml": "xml",
};

/** So many characters at the head of a text show what it is. */
const HEAD = 4096;

/** What the text of a file is written in: by its first bytes, then the ending of its name, then what it looks like. */
export function formatOfFile(bytes: Uint8Array, name: string | null): InputFormat {
  const ending = name === null ? undefined : /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return formatOf(bytes, ending === undefined ? undefined : ENDINGS[ending]);
}

/** What a fetched text is written in, by its content type; undefined for what is no text, such as a picture. */
export function formatOfType(bytes: Uint8Array, type: string): InputFormat | undefined {
  const told = TYPES[type];
  if (told === undefined && type !== "" && type !== "application/octet-stream" && !type.startsWith("text/"))
    return undefined;
  return formatOf(bytes, told, "text");
}

function formatOf(
  bytes: Uint8Array,
  told: InputFormat | "xml" | undefined,
  otherwise: InputFormat = "markdown",
): InputFormat {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString("latin1").replaceAll("\0", "");
  if (head.startsWith("%PDF-")) return "pdf";
  if (told !== undefined && told !== "xml") return told;
  if (/<(?:rss|feed|rdf:RDF)[\s>]/.test(head)) return "feed";
  if (told === "xml" || looksLikePage(head)) return "html";
  return LETTER.test(head) ? "text" : otherwise;
}

/** A text that begins with the head lines of a mail. */
const LETTER = /^(?:from|date|subject|received|message-id|return-path|delivered-to):[ \t]\S/i;

/** Whether a text begins as a page or a piece of one does, and not as a Markdown text with a tag or a comment in it. */
const looksLikePage = (head: string): boolean =>
  /^(?:[^\x20-\x7e]{0,4}\s{0,99})<(?:!doctype html|\?xml|html|head|body|meta|title|article|main|section|div|table|p|h[1-6])[\s>]/i.test(
    head,
  );
