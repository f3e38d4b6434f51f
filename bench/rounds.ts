/** Something that is timed; resolves when the work is done. */
export type Work = () => unknown;

/** Seconds that something shows to have passed. */
export type Clock = () => number;

/** Seconds that pass for everybody: for work of several threads or processes. */
export const wallTime: Clock = () => performance.now() / 1000;

/** Seconds of a core that this process had: what other programs take does not count, what our collector takes does. */
export const coreTime: Clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** How works are timed. */
export interface Rounds {
  readonly rounds: number;
  readonly clock: Clock;
  /** How many rounds are run first that do not count: every work is compiled as well as it will be by then. */
  readonly warmUps: number;
}

/** Times works in turn, round by round, so that a machine that slows down slows all of them; medians in seconds. */
export async function interleaved(works: readonly Work[], { rounds, clock, warmUps }: Rounds): Promise<number[]> {
  const times = works.map((): number[] => []);
  for (let round = -warmUps; round < rounds; round++) {
    for (const [index, work] of works.entries()) {
      const seconds = await timed(work, clock);
      if (round >= 0) times[index]?.push(seconds);
    }
  }
  return times.map(median);
}

/** Seconds that a work takes. */
export async function timed(work: Work, clock: Clock): Promise<number> {
  const before = clock();
  await work();
  return clock() - before;
}

/** The middle one of some numbers; the lower middle of an even count. */
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN;
