import { TapecheckError } from "../errors.js";
import { csvProvider } from "./csv.js";
import { ecb } from "./ecb.js";
import { feed } from "./feed.js";
import { parseMapping } from "./mapping.js";
import type { Provider, WantKind } from "./provider.js";
import { sec } from "./sec.js";
import { stooq } from "./stooq.js";
import { yahoo } from "./yahoo.js";

export type * from "./provider.js";
export { wantName } from "./refusals.js";

/** The sources that come with Tapecheck; the first that serves something is asked where none is named. */
export const providers: readonly Provider[] = [yahoo, stooq, ecb, sec, feed];

/** The provider that a mapping file describes; `id` names it. Throws `mapping-invalid`. */
export const mappedProvider = (id: string, source: string, file: string): Provider =>
  csvProvider(id, parseMapping(source, file));

/** The provider of that name, or the first that serves what is wanted. Throws `provider-unknown`. */
export function providerFor(
  kind: WantKind,
  named: string | undefined,
  known: readonly Provider[] = providers,
): Provider {
  const serving = known.filter(({ serves }) => serves.includes(kind));
  const found = named === undefined ? serving[0] : serving.find(({ id }) => id === named);
  if (found !== undefined) return found;
  throw new TapecheckError("provider-unknown", `No source of that name serves ${kind}.`, {
    expected: `one of ${serving.map(({ id }) => id).join(", ")}`,
    found: named ?? "none",
  });
}
