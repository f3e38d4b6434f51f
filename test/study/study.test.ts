import { beforeAll, describe, expect, it } from "vitest";
import { run } from "../../apps/cli/program.js";
import { type Study, type StudyEvent, studyOf } from "../../src/study/index.js";
import { parseIso } from "../../src/tape/session-date.js";
import { makeShell } from "../cli/shell.js";
import { root } from "../house/repository.js";
import { loadReference } from "../measures/tape.js";

let reference: Awaited<ReturnType<typeof loadReference>>;
beforeAll(async () => {
  reference = await loadReference(["9988.HK", "BABA", "NVDA", "JPM", "^HSI", "^GSPC"]);
});

const event = (symbol: string, when: string, benchmark: string): StudyEvent => ({
  line: 2,
  label: "",
  listed: reference.listed(symbol),
  benchmark: reference.listed(benchmark),
  day: parseIso(when) ?? null,
  instant: parseIso(when) === undefined ? Date.parse(when) : null,
});

const study = (...events: StudyEvent[]): Study =>
  studyOf(events, {
    model: "market-model",
    windows: [{ from: -1, to: 1 }],
    estimation: 250,
    gap: 21,
    returns: "simple",
  });

describe("day 0", () => {
  it.each([
    // Results at 18:00 in Hong Kong, after its close and before New York opens.
    ["9988.HK", "2025-08-29T10:00:00Z", "^HSI", "2025-09-01"],
    ["BABA", "2025-08-29T10:00:00Z", "^GSPC", "2025-08-29"],
    // During the session, and minutes after it.
    ["NVDA", "2025-08-27T18:00:00Z", "^GSPC", "2025-08-27"],
    ["NVDA", "2025-08-27T20:20:00Z", "^GSPC", "2025-08-28"],
    ["NVDA", "2025-08-23", "^GSPC", "2025-08-25"],
  ])("of %s at %s is the first session that could react", (symbol, when, benchmark, day) => {
    expect(study(event(symbol, when, benchmark)).events[0]?.day).toBe(day);
  });

  it("is told where it is not the day given", () => {
    expect(study(event("NVDA", "2025-08-23", "^GSPC")).events[0]?.notes[0]).toContain("no session on 2025-08-23");
  });
});

describe("another venue", () => {
  it("goes by the benchmark's last close before, and says so", () => {
    const { events, warnings } = study(event("9988.HK", "2025-09-24", "^GSPC"));
    const [zero] = events[0]?.sessions.filter(({ t }) => t === 0) ?? [];
    const { estimation } = events[0] as Study["events"][number];
    // What Hong Kong knew on Wednesday the 24th: New York's change of Tuesday the 23rd.
    const york = reference.listed("^GSPC").series;
    const row = york.dates.indexOf(parseIso("2025-09-23") as number);
    const change = (york.close[row] as number) / (york.close[row - 1] as number) - 1;
    expect(zero?.expected).toBeCloseTo(estimation.alpha + estimation.beta * 100 * change, 10);
    expect(warnings.join(" ")).toContain("Other hours than the benchmark for 1 event");
  });
});

describe("what makes a test doubtful", () => {
  it("is said: events together, events in an estimation", () => {
    const events = ["2025-05-29", "2025-08-28"].map((day) => event("NVDA", day, "^GSPC"));
    const { warnings } = study(...events, event("JPM", "2025-08-28", "^GSPC"));
    expect(warnings.join("\n")).toMatch(/Clustering: the windows of 2 events overlap/);
    expect(warnings.join("\n")).toMatch(/The estimation of 1 event contains another event/);
    expect(warnings.join("\n")).toMatch(/Only 3 events/);
  });

  it("is said of an event: a session that the tape lacks, too few before, too few after", () => {
    const { refused, events } = study(
      event("NVDA", "2025-08-28", "^GSPC"),
      event("9988.HK", "2024-12-24", "^HSI"),
      event("9988.HK", "2020-01-06", "^HSI"),
      event("BABA", "2026-03-25", "^GSPC"),
    );
    expect(events).toHaveLength(1);
    expect(refused.map(({ reason }) => reason)).toEqual(["missing-session", "too-few-sessions", "too-few-after"]);
    expect(refused[1]?.message).toMatch(/has \d+ returns up to 21 sessions before the event, 250 are needed/);
  });

  it("is thin trading", () => {
    const { series, instrument } = reference.listed("JPM");
    const close = series.close.map((price, row) => (row % 4 === 1 ? (series.close[row - 1] as number) : price));
    const thin = { ...event("JPM", "2025-08-28", "^GSPC"), listed: { instrument, series: { ...series, close } } };
    const { events, warnings } = study(thin);
    expect(events[0]?.notes.join(" ")).toMatch(/thin trading: the close stood still in 6\d of 250 sessions/);
    expect(warnings.join(" ")).toContain("Thin trading in the estimation of 1 event");
  });
});

describe("tapecheck study", () => {
  const command = async (input: string, ...args: string[]) => {
    const shell = makeShell(root, input);
    const code = await run(["study", "-", "--tape", "../shared/data", ...args], shell);
    return { code, ...shell.printed };
  };
  const file = "symbol,instant,label\nNVDA,2025-08-27T20:20:00Z,results\nORCL,2025-09-09T20:05:00Z,results\n";

  it("prints every format", async () => {
    const { out, code } = await command(file, "--window", "-1,1", "--window", "0,5");
    expect([code, out.split("\n")[0]]).toEqual([
      0,
      "Event study: 2 events, market model on the 250 sessions that end 21 before, simple returns",
    ]);
    expect(out).toMatch(/^ORCL results +2025-09-10 +\^GSPC +1\.47 +0\.41 +2\.12% +\+35\.33%/m);
    const json = JSON.parse((await command(file, "--format", "json")).out);
    expect([json.schema, json.events.length, json.windows.length]).toEqual([1, 2, 2]);
    const csv = (await command(file, "--format", "csv")).out;
    expect(csv).toMatch(/^3,ORCL,results,2025-09-10,abnormal,0,0,35\.3\d+,$/m);
    expect((await command(file, "--format", "markdown")).out).toContain("| ORCL results | 2025-09-10 | ^GSPC |");
  });

  it("takes a tape's own events, and says what is none of a listing", async () => {
    const { code, out, error } = await command(
      "instant,entity,kind,title,source\n2025-08-29T10:00:00Z,Alibaba,results,June quarter,company\n2025-04-02T20:00:00Z,,policy,Tariffs,press\n",
    );
    expect([code, error]).toEqual([0, "tapecheck: left out line 3, an event of the market as a whole\n"]);
    expect(out).toMatch(/^9988\.HK June quarter +2025-09-01/m);
  });

  it.each([
    ["symbol,date\nNVDX,2025-08-28\n", [], "symbol-unknown <stdin>:2"],
    ["symbol,date\nNVDA,28 August\n", [], "events-malformed <stdin>:2"],
    ["symbol,date\nNVDA,2025-08-28T10:00\n", [], "events-malformed <stdin>:2"],
    ["who,when\nNVDA,2025-08-28\n", [], "events-malformed <stdin>:1"],
    ["symbol,date\nNVDA,2025-08-28\n", ["--estimation", "9000"], "9000 are needed"],
    ["symbol,date\nNVDA,2025-08-28\n", ["--window", "1,0"], "study-window"],
    ["symbol,date\nNVDA,2025-08-28\n", ["--window", "-30,0"], "study-window"],
    ["symbol,date\nNVDA,2025-08-28\n", ["--window", "all"], "usage-error"],
    ["symbol,date\nMC.PA,2025-08-28\n", [], "no index of XPAR"],
    ["symbol,date\n", [], "study-empty"],
  ])("refuses %j with %j", async (input, args, told) => {
    const { code, out, error } = await command(input, ...args);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toContain(told);
  });
});
