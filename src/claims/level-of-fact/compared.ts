import type { ReadSlot } from "../sentence.js";

/** An amount that another is held against: `up from 24 billion`. */
export const isCompared = (slot: ReadSlot): boolean =>
  slot.lead === "against" || slot.lead === "from" || isOfYearBefore(slot);

/** `24 billion a year before`. */
export const isOfYearBefore = ({ chunks, at }: ReadSlot): boolean => chunks[at + 1]?.period?.spec.p === "ago";
