import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { TextFormat } from "../src/index.js";
import type { Measurement } from "./budget.js";
import { core, tapes } from "./package.js";
import { coreTime, interleaved } from "./rounds.js";
import { corpora, described, megabytes, newsTape, sampleOf, type Texts } from "./texts.js";

/** What the tape of the news knows of exchange rates. */
const CURRENCIES = ["EUR", "GBP", "JPY", "CNY", "HKD", "KRW", "INR", "TWD", "CHF"];

/** Large programs are compiled for longer than small ones: after three rounds nothing that is timed gets faster any more. */
const ROUNDS = { rounds: 3, clock: coreTime, warmUps: 3 };

/** The check, warm, on one core, the tape in memory, against libraries that only read the same text. */
export async function measureReading(): Promise<Measurement[]> {
  const check = await checker();
  const measured: Measurement[] = [];
  for (const corpus of corpora()) {
    measured.push(...(await measureCheck(corpus, check)));
    if (corpus.language === "en") measured.push(...(await measurePeers(corpus, check)));
  }
  return measured;
}

type Check = (text: string) => void;

async function measureCheck({ input, language, texts }: Texts, check: Check): Promise<Measurement[]> {
  const [checked = 0, scanned = 0] = await interleaved(
    [() => texts.forEach(check), () => texts.forEach(wordScan)],
    ROUNDS,
  );
  const what = `check in ${language}`;
  return [
    {
      what: `${what}, verdicts included`,
      input,
      value: megabytes(texts) / checked,
      unit: "MB/s",
      limit: { kind: "at least", value: 3 },
    },
    { what: `${what} ÷ bare scan for words`, input, value: scanned / checked, unit: "×", limit: null },
  ];
}

/** The libraries read English only. */
async function measurePeers({ input, texts }: Texts, check: Check): Promise<Measurement[]> {
  const few = sampleOf(texts, 60);
  const wink = winkNLP(model, ["sbd", "pos"]);
  const all = [() => texts.forEach(check), () => texts.forEach((text) => void wink.readDoc(text))];
  const [checked = 0, winked = 0] = await interleaved(all, ROUNDS);
  const sample = [() => few.forEach(check), () => few.forEach((text) => void compromise(text))];
  const [checkedFew = 0, compromised = 0] = await interleaved(sample, ROUNDS);
  return [
    {
      what: "check ÷ wink-nlp, sentences and word classes",
      input,
      value: winked / checked,
      unit: "×",
      limit: { kind: "at least", value: 1.5 },
    },
    {
      what: "check ÷ compromise, parsing",
      input: `of them ${described(few)}`,
      value: compromised / checkedFew,
      unit: "×",
      limit: { kind: "at least", value: 15 },
    },
  ];
}

/** Checks a text; what the text is refused for is part of the work. */
export async function checker(format: TextFormat = "markdown"): Promise<Check> {
  const folder = newsTape();
  const source = folder === undefined ? await tapes.openSample() : await tapes.openDirectory(folder);
  const instruments = await source.instruments();
  const tape = await source.load({
    symbols: instruments.map(({ symbol }) => symbol),
    currencies: CURRENCIES,
    entities: instruments.map(({ issuer }) => issuer),
  });
  const reader = core.createReader(instruments);
  return (text) => void core.judge(reader.read(text, { format }), tape);
}

function wordScan(text: string): number {
  const words = /\p{L}+|\p{N}+/gu;
  let count = 0;
  while (words.test(text)) count++;
  return count;
}
