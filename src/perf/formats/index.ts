import { csv } from "./csv.js";
import type { PerformanceFormat } from "./format.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { stylish } from "./stylish.js";

/** Every format of a performance table, the usual one first. */
export const performanceFormats: readonly [PerformanceFormat, ...PerformanceFormat[]] = [stylish, json, csv, markdown];
