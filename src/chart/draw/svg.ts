/** Attributes of an element; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The fonts of all text: those of the reader's system, then those of servers. */
export const FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'DejaVu Sans', sans-serif";

/** Text as it may stand between tags and in attributes. */
export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** An element with its children, which are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? rounded(value) : escaped(String(value))}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

/** A number of a drawing: tenths of a pixel are as fine as anybody sees. */
export const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** Text at a place; `size` in pixels. */
export const textAt = (x: number, y: number, size: number, fill: string, text: string, more: Attributes = {}): string =>
  element("text", { x, y, "font-size": size, fill, ...more }, escaped(text));

/** Widths of characters against the size of the font, of a wide font: what is measured with it fits in any other. */
const NARROW = /[.,:;'|!ijl()[\] ·]/;
const WIDE = /[MWmw→%×]/;

/** About how wide a text is, in pixels. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += NARROW.test(character) ? 0.38 : WIDE.test(character) ? 0.95 : 0.64;
  return width * size;
}

/** Bold text is wider. */
export const BOLD = 1.12;

/** A text with what is too wide left out at its end. */
export function shortened(text: string, size: number, width: number): string {
  if (widthOf(text, size) <= width) return text;
  let end = text.length;
  while (end > 1 && widthOf(`${text.slice(0, end)}…`, size) > width) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** A text in lines that are no wider than a width, cut between words. */
export function wrapped(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && widthOf(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
