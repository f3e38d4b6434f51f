import { documentMarkup, PAGE_END, pageStart } from "../html/page.js";
import type { Format } from "./format.js";

/** A page of the articles with every number underlined by its verdict, and its evidence beside it; needs no network. */
export const html: Format = {
  name: "html",
  summary: "a page: the article with its numbers underlined by verdict, evidence on hover, focus or tap",
  begin() {
    let documents = 0;
    return {
      document(checked) {
        documents++;
        return (documents === 1 ? pageStart(checked) : "") + documentMarkup(checked, `d${documents}`);
      },
      end: () => (documents === 0 ? "" : PAGE_END),
    };
  },
};
