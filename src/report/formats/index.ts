import type { Format } from "./format.js";
import { html } from "./html.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import { stylish } from "./stylish.js";

/** Every output format, the default first. */
export const formats: readonly Format[] = [stylish, json, jsonl, html];
