import type { Directory } from "../../src/directory/index.js";
import type { Article } from "../../src/index.js";
import { packagedNames } from "../../src/tape/node.js";

/** The directory of names that comes with the package, read only once an article names somebody that the tape lacks. */
export class DirectoryOfNames {
  #directory: Directory | undefined;
  #nameStrangers: ((article: Article, directory: Directory) => Article) | undefined;

  /** Reads the directory if one of the articles needs it. */
  async load(articles: readonly Article[]): Promise<void> {
    if (this.#directory !== undefined || !articles.some(hasStrangers)) return;
    const { Directory, nameStrangers, parseDirectory } = await import("../../src/directory/index.js");
    this.#directory = new Directory(parseDirectory(await packagedNames(), "data/directory/directory.csv"));
    this.#nameStrangers = nameStrangers;
  }

  /** The article with the names of the directory, as far as it has been needed. */
  named(article: Article): Article {
    return this.#directory === undefined ? article : (this.#nameStrangers?.(article, this.#directory) ?? article);
  }
}

const hasStrangers = ({ claims }: Article): boolean => claims.some(({ claim }) => claim.stranger !== undefined);
