/** What the JSON-LD of a page says of its article. */
export interface JsonLdFacts {
  readonly published: readonly string[];
  readonly headline: string | null;
  readonly language: string | null;
}

type Node = Readonly<Record<string, unknown>>;

/** So many values of the data are looked at: an article stands at its head. */
const MOST = 10_000;

const ARTICLE = /(Article|Posting|Report|Review)$/;

/**
 * Reads the scripts of schema.org data; one that is no JSON says nothing.
 *
 * An article counts before the page that shows it, and what is less deep before what it refers to.
 */
export function jsonLdFacts(scripts: readonly string[]): JsonLdFacts {
  const nodes = scripts.flatMap(nodesOf);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const ordered = [...articles, ...nodes];
  const first = articles[0] ?? {};
  return {
    published: ordered.flatMap((node) => (typeof node.datePublished === "string" ? [node.datePublished] : [])),
    headline: typeof first.headline === "string" ? first.headline : null,
    language: typeof first.inLanguage === "string" ? first.inLanguage : null,
  };
}

/** The objects of a script, breadth first. */
function nodesOf(script: string): Node[] {
  const queue: unknown[] = [parsed(script)];
  const nodes: Node[] = [];
  for (let at = 0; at < queue.length && at < MOST; at++) {
    const value = queue[at];
    if (typeof value !== "object" || value === null) continue;
    if (!Array.isArray(value)) nodes.push(value as Node);
    for (const inner of Object.values(value)) if (typeof inner === "object") queue.push(inner);
  }
  return nodes;
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*<!--|-->\s*$/g, ""));
  } catch {
    return null;
  }
}

const typesOf = (node: Node): string[] =>
  [node["@type"]].flat().filter((type): type is string => typeof type === "string");
