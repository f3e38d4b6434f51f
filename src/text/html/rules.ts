/**
 * What of a page is its text: every choice of the reader of pages stands in this table.
 *
 * Tags as in the HTML standard; roles as in WAI-ARIA; class names as newsrooms and their content systems use them.
 */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Attributes that anything is read from; most of those on a page are not. */
export const ATTRIBUTES = words(`
  class id role hidden aria-hidden style lang xml:lang property name itemprop http-equiv content datetime pubdate type
  colspan rowspan
`);

/** Elements whose content is never text that a reader of the page sees. */
export const UNSEEN = words(`
  title script style noscript template iframe object embed svg math canvas audio video map
  select datalist button textarea input del s strike rp rt dialog
`);

/** Elements beside the text: ways to other pages, and what belongs to the site. */
export const BESIDE = words("nav aside footer menu");

/** Elements that are beside the text unless most of the page stands in them. */
export const PERHAPS_BESIDE = words("form");

/** Roles of what is beside the text. */
export const ROLES_BESIDE = words(`
  navigation complementary contentinfo search menu menubar toolbar tablist dialog alertdialog alert banner status
`);

/** Words of a class name or an id that tell what is beside the text, wherever they stand in it. */
export const CLASS_WORDS = words(`
  ad ads advert adverts advertisement advertisements advertising adslot adunit dfp sponsored sponsor promo promos
  promoted recommended recommendation recommendations newsletter subscribe subscription signup cookie cookies consent
  gdpr breadcrumb breadcrumbs sidebar navbar nav navigation footer masthead toolbar popup modal overlay teaser teasers
  trending mostread outbrain taboola sharing sharebar noprint
`);

/** Class names and ids that tell so only where they are whole. */
export const CLASS_NAMES = words(`
  related related-articles related-stories related-content related-links read-more read-also see-also more-on share
  share-buttons share-tools share-links share-bar social social-share social-links comment comments comment-list
  comments-section banner menu ticker ticker-tape most-read most-popular popular author-bio byline-bio tags tag-list
`);

/** Class names of what is there for the eye only, or not for it. */
export const CLASS_HIDDEN = words(
  "sr-only visually-hidden visuallyhidden screen-reader-text screen-reader-only hidden",
);

/** Elements that are the text of the page where they hold enough of it. */
export const ARTICLE = words("article");

/** Elements after and before which a sentence does not go on. */
export const BLOCKS = words(`
  address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol option p plaintext pre search
  section summary table tbody td tfoot th thead title tr ul xmp
`);

/** Elements without content, which are never closed. */
export const VOID = words("area base basefont br col embed frame hr img input link meta param source track wbr");

/** The headings. */
export const HEADINGS = words("h1 h2 h3 h4 h5 h6");

/** Elements that the start of another one closes where their own end was left out. */
export const CLOSED_BY: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words("li p"),
  dt: words("dt dd p"),
  dd: words("dt dd p"),
  td: words("td th p"),
  th: words("td th p"),
  tr: words("tr td th p"),
  tbody: words("thead tbody tfoot tr td th p caption"),
  tfoot: words("thead tbody tfoot tr td th p caption"),
  thead: words("thead tbody tfoot tr td th p caption"),
  option: words("option"),
};

/** Blocks that may stand in no paragraph: their start ends it. */
export const CLOSES_PARAGRAPH = words(`
  address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5
  h6 header hgroup hr main menu nav ol p pre search section table ul
`);

/** An element that ends within one of these ends nothing outside of it. */
export const SCOPES = words("table td th caption html body");

/** Lists and tables hold back what would close an item or cell around them. */
export const LIST_SCOPES = words("ul ol dl menu table");

/** A cell with more characters than this is a column of a page, not of a table. */
export const LONGEST_CELL = 300;

/** The least share of the seen text that an article, the main part, or what is not beside the text must have. */
export const ENOUGH = { article: 0.4, main: 0.25, text: 0.1 } as const;

/** A block is a way to other pages where links hold at least this share of it. */
export const LINKED = 0.9;
