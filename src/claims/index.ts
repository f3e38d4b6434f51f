import type { ClaimKind } from "./claim.js";
import { indexMove } from "./index-move/index.js";
import { priceChange } from "./price-change/frame.js";
import { priceLevel } from "./price-level/index.js";

/** Every kind of claim, in the order in which kinds lay hold of a number. */
export const claimKinds: readonly ClaimKind[] = [indexMove, priceLevel, priceChange];
