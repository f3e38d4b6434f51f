import fc from "fast-check";
import { afterAll, describe, it } from "vitest";
import { hasTape, openDesk } from "./desk.js";
import { english } from "./round-trip/english.js";
import { french } from "./round-trip/french.js";
import { families } from "./round-trip/index.js";
import { Market } from "./round-trip/market.js";
import { draws, type Failure, failuresOf, isPlain } from "./round-trip/trial.js";

/** Another seed, and how many times the usual number of statements: for long runs by night. */
const seed = Number(process.env.ROUND_TRIP_SEED ?? 20250924);
const times = Number(process.env.ROUND_TRIP_TIMES ?? 1);

const desk = hasTape ? await openDesk() : null;

describe.runIf(desk !== null).each([english, french])(
  "statements drawn from the tape, said and read in $language",
  (voice) => {
    const market = desk && new Market(desk.tape, voice);

    const read: string[] = [];

    it.each(families)(
      "$name: confirmed as it is, contradicted with another number",
      { timeout: 60_000 * times },
      ({ name, kind, generator, runs }) => {
        const draw = generator(market!);
        let statements = 0;
        const property = fc.property(draws, (numbers) => {
          const trial = draw(numbers);
          fc.pre(trial !== null && isPlain(trial));
          const failures = failuresOf(trial!, kind, desk!, voice);
          if (failures.length > 0) throw new Error(failures.map(describeFailure).join("\n"));
          statements++;
        });
        fc.assert(property, { seed, numRuns: runs * times, maxSkipsPerRun: 1_000 });
        read.push(`${name}: ${statements}`);
      },
    );

    afterAll(() => console.log(`read again in ${voice.language} from seed ${seed}: ${read.join(", ")}`));
  },
);

const describeFailure = ({ sentence, published, wanted, got }: Failure): string =>
  `wanted ${wanted} of "${sentence}" (${published}), got ${got}`;
