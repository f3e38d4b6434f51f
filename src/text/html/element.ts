import { classSays } from "./class-names.js";
import { BESIDE, HEADINGS, PERHAPS_BESIDE, ROLES_BESIDE, UNSEEN } from "./rules.js";
import type { Attributes } from "./scan.js";

/** How far a text is from being the text of its page: 0 not at all, 1 perhaps beside it, 2 surely. */
export type Beside = 0 | 1 | 2;

/** An open element, and what holds inside it. */
export interface Element {
  readonly name: string;
  readonly hidden: boolean;
  readonly beside: Beside;
  readonly linked: boolean;
  /** The nearest of heading, item and paragraph. */
  readonly kind: "paragraph" | "heading" | "item";
  readonly inItem: boolean;
  readonly preformatted: boolean;
  readonly code: boolean;
  readonly main: boolean;
  /** The article that it lies in, by number; 0 for none. */
  readonly article: number;
}

/** What holds outside of all elements. */
export const ROOT: Element = {
  name: "",
  hidden: false,
  beside: 0,
  linked: false,
  kind: "paragraph",
  inItem: false,
  preformatted: false,
  code: false,
  main: false,
  article: 0,
};

/** The element that opens inside `parent`; an article has `number`. */
export function elementIn(parent: Element, name: string, attributes: Attributes, number: number): Element {
  const says = attributes.size === 0 ? null : saysOf(name, attributes);
  const inItem = parent.inItem || name === "li";
  return {
    name,
    hidden: parent.hidden || says === "hidden" || UNSEEN.has(name),
    beside: furthest(parent.beside, besideOf(name, attributes), says),
    linked: parent.linked || name === "a",
    kind: kindOf(parent, name, inItem),
    inItem,
    preformatted: parent.preformatted || name === "pre" || name === "xmp" || name === "listing",
    code: parent.code || (name === "code" && parent.preformatted),
    main: parent.main || name === "main" || attributes.get("role") === "main",
    article: number === 0 ? parent.article : number,
  };
}

const furthest = (outer: Beside, own: Beside, says: "beside" | "hidden" | null): Beside =>
  outer === 2 || own === 2 ? 2 : outer === 1 || own === 1 || says === "beside" ? 1 : 0;

function kindOf(parent: Element, name: string, inItem: boolean): Element["kind"] {
  if (HEADINGS.has(name) || name === "caption") return "heading";
  if (name === "p" || name === "li" || name === "td" || name === "th" || name === "dd" || name === "dt")
    return inItem ? "item" : "paragraph";
  return parent.kind;
}

function besideOf(name: string, attributes: Attributes): Beside {
  if (BESIDE.has(name)) return 2;
  const role = attributes.get("role");
  if (role !== undefined && ROLES_BESIDE.has(role)) return 2;
  return PERHAPS_BESIDE.has(name) ? 1 : 0;
}

/** What the attributes tell; the frame of a page is never beside itself, whatever it is called. */
function saysOf(name: string, attributes: Attributes): "beside" | "hidden" | null {
  if (attributes.has("hidden") || attributes.get("aria-hidden") === "true") return "hidden";
  const style = attributes.get("style");
  if (style !== undefined && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return "hidden";
  if (name === "html" || name === "body" || name === "main" || name === "article" || name === "h1") return null;
  const [group, id] = [attributes.get("class"), attributes.get("id")];
  const says = group === undefined ? null : classSays(group);
  return says ?? (id === undefined ? null : classSays(id));
}
