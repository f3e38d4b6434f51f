import { arithmetic } from "./arithmetic/index.js";
import { calendar } from "./calendar/index.js";
import type { ClaimKind } from "./claim.js";
import { conversion } from "./conversion/index.js";
import { extreme } from "./extreme/index.js";
import { growth } from "./growth/index.js";
import { indexMove } from "./index-move/index.js";
import { levelOfFact } from "./level-of-fact/index.js";
import { multiple } from "./multiple/index.js";
import { priceChange } from "./price-change/index.js";
import { priceLevel } from "./price-level/index.js";
import { relative } from "./relative/index.js";
import { streak } from "./streak/index.js";
import { volume } from "./volume/index.js";

/** Every kind of claim, in the order in which kinds lay hold of a number. */
export const claimKinds: readonly ClaimKind[] = [
  calendar,
  conversion,
  relative,
  volume,
  multiple,
  streak,
  extreme,
  growth,
  levelOfFact,
  arithmetic,
  indexMove,
  priceLevel,
  priceChange,
];
