import { type Resolved, type ResolvedListing, unresolved } from "../entities/subject.js";
import type { ReadSlot } from "./sentence.js";

const NOBODY: readonly Resolved[] = [];

/** What a slot's number is said of: one of a group where numbers and names pair up, else all of them. */
export function subjectsOf(slot: ReadSlot): readonly Resolved[] {
  if (slot.subjects.length > 1 && slot.siblings > 1) {
    return slot.siblings === slot.subjects.length ? (slot.subjects[slot.order] ?? []) : [unresolved("group")];
  }
  return slot.subjects.length <= 1 ? (slot.subjects[0] ?? NOBODY) : slot.subjects.flat();
}

/** The listings among a slot's subjects; empty where any of them is something else. */
export function listingsOf(slot: ReadSlot): readonly ResolvedListing[] {
  const subjects = subjectsOf(slot);
  return subjects.every((subject) => subject.kind === "listing") ? (subjects as readonly ResolvedListing[]) : [];
}

/** Whether the listing is an index. */
export const isIndex = (subject: ResolvedListing): boolean => subject.listings[0]?.type === "index";
