import type {
  About,
  Article,
  Documents,
  Instrument,
  Needs,
  Reader,
  Report,
  Tape,
  TapeSource,
} from "../../src/index.js";
import {
  type CheckedDocument,
  type FinalReport,
  type FormatWriter,
  fix,
  suppress,
  withRemedy,
} from "../../src/report/index.js";
import type { FetchLimits } from "../input/fetch.js";
import { DirectoryOfNames } from "./directory-of-names.js";
import { writeFixed } from "./fix-file.js";
import { type Input, readInput, STDIN } from "./input.js";
import { type Progress, startProgress } from "./progress.js";
import { EXIT, type Shell } from "./shell.js";

/** The parts of the package that a check is made of; a test gives its own. */
export interface Engine {
  createReader(instruments: readonly Instrument[]): Reader;
  documentsOf(articles: readonly Article[]): Documents;
  judge(article: Article, tape: Tape, documents?: Documents): Report;
}

/** What the user asked to be checked. */
export interface CheckRequest {
  /** Files and addresses as named on the command line, `-` for standard input. */
  readonly files: readonly string[];
  /** Source documents that the texts are held against, named alike. */
  readonly against: readonly string[];
  readonly published: string | undefined;
  readonly language: string | undefined;
  /** How far a fetch of an address goes. */
  readonly limits: FetchLimits;
  /** Claim kinds that the configuration switches off. */
  readonly disabled: readonly string[];
  /** The command that would fetch a symbol, or `rates`, for the tape; null where nothing would. */
  readonly fetchCommand: ((what: string) => string) | null;
  /** Whether certain suggestions are written into the files, printed as the corrected text, or neither. */
  readonly fix: "write" | "print" | "none";
  readonly writer: FormatWriter;
  /** Told of every text that could not be checked; the others are checked all the same. */
  readonly onFailure: (error: unknown, name: string) => void;
}

/** So many texts are read before the tape is asked for what all of them need. */
const BATCH = 32;

/** Checks texts one after another and prints each report as soon as it is there; returns the exit code. */
export async function checkTexts(
  request: CheckRequest,
  engine: Engine,
  source: TapeSource,
  shell: Shell,
): Promise<number> {
  const reader = engine.createReader(await source.instruments());
  const documents = await readDocuments(request, engine, reader, shell);
  const progress = await startProgress("checking", request.files.length, shell);
  const run = new Run(request, engine, reader, documents, new GrowingTape(source), shell, progress);
  try {
    for (let from = 0; from < request.files.length; from += BATCH) {
      await run.batch(request.files.slice(from, from + BATCH));
    }
    return run.end();
  } finally {
    progress.clear();
  }
}

/** Reads the source documents, each once; undefined where there are none. One that cannot be read ends the run. */
async function readDocuments(
  { against, limits }: CheckRequest,
  engine: Engine,
  reader: Reader,
  shell: Shell,
): Promise<Documents | undefined> {
  if (against.length === 0) return undefined;
  const articles: Article[] = [];
  for (const name of against) {
    const { path, source, format, extracted } = await readInput(name, shell, limits);
    articles.push(...reader.readAll(source, { format, extracted, path: path ?? STDIN }));
  }
  return engine.documentsOf(articles);
}

/** A text that has been read and waits for the tape. */
interface ReadText {
  readonly input: Input;
  readonly article: Article;
  /** What its reading was told of it. */
  readonly about: About;
  /** Whether it is all of its input: an item of a feed is not. */
  readonly whole: boolean;
}

/** One run over all texts: what was found so far, and what could not be checked. */
class Run {
  #done = 0;
  #failed = false;
  #contradicted = false;
  readonly #names = new DirectoryOfNames();

  constructor(
    readonly request: CheckRequest,
    readonly engine: Engine,
    readonly reader: Reader,
    readonly documents: Documents | undefined,
    readonly tape: GrowingTape,
    readonly shell: Shell,
    readonly progress: Progress,
  ) {}

  async batch(names: readonly string[]): Promise<void> {
    const texts: ReadText[] = [];
    for (const name of names) {
      const read = await this.#attempt(name, () => this.#read(name));
      if (read) texts.push(...read);
    }
    const tape = await this.tape.with(texts.map(({ article }) => article));
    for (const text of texts) {
      const name = text.input.path ?? STDIN;
      const printed = await this.#attempt(name, () => this.#result(text, tape));
      if (printed !== undefined) this.#print(printed);
    }
  }

  end(): number {
    if (this.request.fix !== "print") this.#print(this.request.writer.end());
    if (this.#failed) return EXIT.misused;
    return this.#contradicted ? EXIT.contradicted : EXIT.clean;
  }

  /** The articles of one name: a feed has as many as items. */
  async #read(name: string): Promise<ReadText[]> {
    const input = await readInput(name, this.shell, this.request.limits);
    const { published, language } = this.request;
    const about = {
      format: input.format,
      extracted: input.extracted,
      ...(input.path === null ? {} : { path: input.path }),
      ...(published === undefined ? {} : { published }),
      ...(language === undefined ? {} : { language }),
    };
    const articles = this.reader.readAll(input.source, about);
    await this.#names.load(articles);
    this.progress.reach(++this.#done);
    return articles.map((article) => ({ input, article, about, whole: articles.length === 1 }));
  }

  /** What is printed of one text: its report, after its certain mistakes are put right where that was asked for. */
  #result({ input, article, about, whole }: ReadText, tape: Tape): string {
    const name = input.path ?? STDIN;
    const first = this.#judge(input.source, article, tape);
    const { blocks } = article.document;
    if (this.request.fix === "none" || !whole)
      return this.#document({ name, source: input.source, report: first, blocks, tape });
    const recheck = (source: string) => this.#judge(source, this.reader.read(source, about), tape);
    const { source, edits } = fix(input.source, first, recheck);
    if (this.request.fix === "write" && edits.length > 0) writeFixed(input, source, this.shell);
    const fixed = edits.length === 0 ? article : this.reader.read(source, about);
    const report = edits.length === 0 ? first : this.#judge(source, fixed, tape);
    const printed = this.#document({ name, source, report, blocks: fixed.document.blocks, tape });
    return this.request.fix === "print" ? source : printed;
  }

  #judge(source: string, article: Article, tape: Tape): FinalReport {
    const { fetchCommand, disabled } = this.request;
    const report = this.engine.judge(this.#names.named(article), tape, this.documents);
    return suppress(fetchCommand === null ? report : withRemedy(report, fetchCommand), source, disabled);
  }

  #document(checked: CheckedDocument): string {
    if (checked.report.summary.contradicted > 0) this.#contradicted = true;
    return this.request.writer.document(checked);
  }

  /** One text that cannot be checked does not keep the others from it. */
  async #attempt<T>(name: string, work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.#failed = true;
      this.#done++;
      this.progress.clear();
      this.request.onFailure(error, name === "-" ? STDIN : name);
      return undefined;
    }
  }

  #print(text: string): void {
    if (text === "") return;
    this.progress.clear();
    this.shell.stdout.write(text);
  }
}

/** A tape that holds what has been needed so far, and is loaded again only when something new is. */
class GrowingTape {
  readonly #source: TapeSource;
  readonly #held = { symbols: new Set<string>(), currencies: new Set<string>(), entities: new Set<string>() };
  #tape: Tape | undefined;
  /** The last day that any of the articles was published on. */
  private until: Needs["until"];

  constructor(source: TapeSource) {
    this.#source = source;
  }

  async with(articles: readonly Article[]): Promise<Tape> {
    const { symbols, currencies, entities } = this.#held;
    const before = symbols.size + currencies.size + entities.size;
    let { until } = this;
    for (const { needs, document } of articles) {
      for (const symbol of needs.symbols) symbols.add(symbol);
      for (const currency of needs.currencies) currencies.add(currency);
      for (const entity of needs.entities) entities.add(entity);
      const published = document.published?.day;
      if (published !== undefined && !(until !== undefined && until >= published)) until = published;
    }
    this.until = until;
    if (this.#tape && symbols.size + currencies.size + entities.size === before) return this.#tape;
    this.#tape = await this.#source.load({
      symbols: [...symbols],
      currencies: [...currencies],
      entities: [...entities],
      ...(until === undefined ? {} : { until }),
    });
    return this.#tape;
  }
}
