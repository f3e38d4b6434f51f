import { csv } from "./csv.js";
import type { StudyFormat } from "./format.js";
import { json } from "./json.js";
import { markdown } from "./markdown.js";
import { stylish } from "./stylish.js";

/** Every format of a study, the usual one first. */
export const studyFormats: readonly [StudyFormat, ...StudyFormat[]] = [stylish, json, csv, markdown];
