/** Forms of companies that a text writes behind a name once and then leaves out. */
const FORMS: ReadonlySet<string> = new Set(
  "inc corp co ltd plc company corporation llc lp sa se ag nv spa group holdings limited".split(" "),
);

/** A name in lower case without the forms of companies behind it: `acme` of `acme corp`. */
export function bareName(name: string): string {
  const words = name.split(" ");
  while (words.length > 1 && FORMS.has((words.at(-1) as string).replaceAll(/\W/g, ""))) words.pop();
  return words.join(" ");
}
