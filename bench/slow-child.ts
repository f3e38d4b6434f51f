import { core, tapes } from "./package.js";
import { coreTime, timed } from "./rounds.js";
import { SHAPES } from "./slow-shapes.js";
import type { Growth } from "./slow-text.js";

// Times one shape of text and prints what it took; the arguments are its number, the size of the small text, and the
// ratio that is good enough.

/** The machine does other things too: a text counts as linear once the best of so many tries says so. */
const TRIES = 3;

const [shape = Number.NaN, size = Number.NaN, limit = Number.NaN] = process.argv.slice(2).map(Number);
const { piece = "", head = "", format = "markdown" } = SHAPES[shape] ?? {};
const textOf = (length: number): string => head + piece.repeat(Math.ceil(length / piece.length));

const source = await tapes.openSample();
const instruments = await source.instruments();
const tape = await source.load({ symbols: instruments.map(({ symbol }) => symbol), currencies: [], entities: [] });
const reader = core.createReader(instruments);
const check = (text: string) => void core.judge(reader.read(text, { published: "2025-09-24", format }), tape);

const warm = textOf(size / 10);
for (let i = 0; i < 5; i++) check(warm);
const [smallText, largeText] = [textOf(size), textOf(10 * size)];
let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
for (let i = 0; i < TRIES; i++) small = Math.min(small, await timed(() => check(smallText), coreTime));
for (let i = 0; i < TRIES && !(large / small <= limit); i++)
  large = Math.min(large, await timed(() => check(largeText), coreTime));
process.stdout.write(JSON.stringify({ small, large } satisfies Growth));
