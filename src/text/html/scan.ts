import { Tokenizer } from "htmlparser2";
import { ATTRIBUTES } from "./rules.js";

/** The attributes of a tag that anything is read from, by lower-case name; the first of a name counts. */
export type Attributes = ReadonlyMap<string, string>;

/** What a page or feed consists of, in the order of its source. */
export interface MarkupHandler {
  /** A start tag, from `<` to behind `>`. */
  open(name: string, attributes: Attributes, start: number, end: number, closed: boolean): void;
  close(name: string, start: number): void;
  /** Characters as they are read, and where they are written. */
  text(text: string, start: number, end: number): void;
}

const NONE: Attributes = new Map();

/** Reads the tags and texts of `source`; `xml` for a feed. Never fails, resolves nothing outside of it, and is linear. */
export function scanMarkup(source: string, handler: MarkupHandler, xml = false): void {
  let tag = "";
  let start = 0;
  let attributes: Map<string, string> | null = null;
  let attribute = "";
  let value = "";
  const opened = (end: number, closed: boolean): void => {
    handler.open(tag, attributes ?? NONE, start, end + 1, closed);
    attributes = null;
  };
  const nothing = (): void => {};
  const nameAt = (from: number, to: number): string => {
    const name = source.slice(from, to);
    return xml ? name : name.toLowerCase();
  };
  const tokenizer = new Tokenizer(
    { xmlMode: xml, decodeEntities: true },
    {
      ontext: (from, to) => handler.text(source.slice(from, to), from, to),
      ontextentity: (code, to) => handler.text(String.fromCodePoint(code), source.lastIndexOf("&", to - 1), to),
      onopentagname: (from, to) => {
        tag = nameAt(from, to);
        start = from - 1;
      },
      onopentagend: (end) => opened(end, false),
      onselfclosingtag: (end) => opened(end, true),
      onclosetag: (from, to) => handler.close(nameAt(from, to), from - 2),
      onattribname: (from, to) => {
        const name = nameAt(from, to);
        attribute = ATTRIBUTES.has(name) ? name : "";
        value = "";
      },
      onattribdata: (from, to) => {
        if (attribute !== "") value += source.slice(from, to);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (attribute === "") return;
        attributes ??= new Map();
        if (!attributes.has(attribute)) attributes.set(attribute, value);
      },
      oncdata: (from, to, offset) => handler.text(source.slice(from, to - offset), from, to - offset),
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}
