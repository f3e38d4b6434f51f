import type { Chunk } from "./chunk.js";
import { NO_CLIMB } from "./inserts.js";
import { cued, meaning } from "./item.js";
import { nominalEndingAt, skipBack } from "./nominal.js";
import type { Nominal } from "./noun.js";

/** `A, B and C` before a verb: the conjuncts of the noun phrase, in order. */
export function withConjuncts(chunks: readonly Chunk[], last: Nominal | null): Nominal | null {
  if (last === null) return null;
  const members: Nominal[] = [last];
  for (let first = last; members.length < 12; ) {
    const before = conjunctBefore(chunks, first, members.length === 1);
    if (before === null) break;
    members.unshift(before);
    first = before;
  }
  if (
    members.length === 1 ||
    !members.every(
      ({ reference }) =>
        reference.r === "name" ||
        reference.r === "unknown" ||
        reference.r === "index" ||
        reference.r === "it" ||
        reference.r === "stock" ||
        reference.r === "role",
    )
  )
    return last;
  if (!members.some(({ reference }) => reference.r === "name" || reference.r === "index")) return last;
  const from = members[0]?.from ?? last.from;
  return { reference: { r: "group", members: members.map(({ reference }) => reference) }, from, to: last.to };
}

function conjunctBefore(chunks: readonly Chunk[], first: Nominal, needsAnd: boolean): Nominal | null {
  let i = first.from - 1;
  if (meaning(chunks[i]?.item, "determiner")) i--;
  const and = meaning(chunks[i]?.item, "and") !== undefined && !cued(chunks[i]?.item, "then");
  if (and) i--;
  else if (needsAnd) return null;
  const comma = chunks[i]?.t === "mark" && chunks[i]?.item.norm === ",";
  if (comma) i--;
  if (!and && !comma) return null;
  const end = skipBack(chunks, i);
  const chunk = chunks[end];
  if (
    chunk === undefined ||
    (chunk.t !== "known" &&
      chunk.t !== "unknown" &&
      !meaning(chunk.item, "equity") &&
      !meaning(chunk.item, "index") &&
      !meaning(chunk.item, "role") &&
      !meaning(chunk.item, "company"))
  )
    return null;
  const nominal = nominalEndingAt(chunks, end, NO_CLIMB);
  return nominal !== null && nominal.reference.r !== "other" ? nominal : null;
}
