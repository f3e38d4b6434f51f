import { arithmetic } from "./arithmetic/index.js";
import { calendar } from "./calendar/index.js";
import type { ClaimKind } from "./claim.js";
import { conversion } from "./conversion/index.js";
import { dividend } from "./dividend/index.js";
import { exchangeRate } from "./exchange-rate/index.js";
import { extreme } from "./extreme/index.js";
import { forecast } from "./forecast/index.js";
import { growth } from "./growth/index.js";
import { indexMove } from "./index-move/index.js";
import { levelOfFact } from "./level-of-fact/index.js";
import { unknownFigure } from "./level-of-fact/unknown.js";
import { marketCap } from "./market-cap/index.js";
import { multiple } from "./multiple/index.js";
import { priceChange } from "./price-change/index.js";
import { priceLevel } from "./price-level/index.js";
import { rateLevel } from "./price-level/rates.js";
import { relative } from "./relative/index.js";
import { shareOf } from "./share-of/index.js";
import { statement } from "./statement/index.js";
import { streak } from "./streak/index.js";
import { turnover } from "./turnover/index.js";
import { volume } from "./volume/index.js";

/** Every kind of claim, in the order in which kinds lay hold of a number. */
export const claimKinds: readonly ClaimKind[] = [
  calendar,
  conversion,
  exchangeRate,
  dividend,
  turnover,
  marketCap,
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
  statement,
  unknownFigure,
  shareOf,
  forecast,
  rateLevel,
];
