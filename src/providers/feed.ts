import { parseFeed } from "htmlparser2";
import { hider, secretsIn } from "../net/secrets.js";
import type { TapeEvent } from "../tape/model.js";
import type { Provider, Want } from "./provider.js";
import { wrongFormat } from "./refusals.js";

const name = "Feed";

/** RSS and Atom: the announcements of a company or a desk as events, each with the address of its document. */
export const feed: Provider = {
  id: "feed",
  name,
  serves: ["events"],
  terms: {
    units: "none",
    adjustment: "none",
    zone: "of each instant, as written",
    delayMinutes: 0,
    licence: "that of each feed",
    address: "https://www.rssboard.org/rss-specification",
    rate: { requests: 1, perMilliseconds: 1000, together: 2 },
  },
  request(want) {
    const { address } = want as Want & { kind: "events" };
    const accept = "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.9";
    return { url: address, headers: { accept }, secrets: secretsIn(address) };
  },
  parse(want, { text }) {
    const { entity, address } = want as Want & { kind: "events" };
    if (!/<\/(?:rss|feed|rdf:RDF)>\s*$/.test(text.slice(-200)))
      throw wrongFormat(name, want, "a whole RSS or Atom document", `…${text.slice(-40)}`);
    // In XML mode nothing that a document type declares is resolved, inside or outside of the document.
    const found = parseFeed(text, { xmlMode: true });
    if (found === null) throw wrongFormat(name, want, "a feed with items", text);
    const events = found.items.flatMap(({ title, pubDate, link }): TapeEvent[] => {
      const instant = pubDate?.getTime() ?? Number.NaN;
      if (title === undefined || Number.isNaN(instant)) return [];
      return [
        {
          instant,
          entity,
          kind: "announcement",
          title: title.replace(/\s+/g, " ").trim(),
          source: link ?? hider(secretsIn(address))(address),
        },
      ];
    });
    return { events };
  },
};
