import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { repositoryFiles, root, textOf } from "../house/repository.js";

/** Documents that people read, with their pictures; articles that tests are made of are none. */
const documents = repositoryFiles().filter(
  (file) => /\.md$/.test(file) && !/^test\//.test(file) && existsSync(join(root, file)),
);

/** The text without its code, where nothing is a link. */
const prose = (text: string): string => text.replaceAll(/^```[\s\S]*?^```/gm, "").replaceAll(/`[^`\n]*`/g, "");

const links = (file: string): string[] =>
  [...prose(textOf(file)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);

/** The anchors of a document as they are made from its headings. */
const anchors = (file: string): Set<string> =>
  new Set(
    [...textOf(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .trim()
        .replaceAll(/\s/g, "-"),
    ),
  );

describe("the documents", () => {
  it("are there", () => {
    const expected = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"];
    expect(expected.filter((file) => !documents.includes(file))).toEqual([]);
  });

  it.each(documents)("%s has no dead link", (file) => {
    const dead = links(file).filter((target) => {
      if (/^[a-z]+:/.test(target)) return false;
      const [path = "", anchor] = target.split("#");
      const to = path === "" ? file : normalize(join(dirname(file), path));
      if (!existsSync(join(root, to))) return true;
      return anchor !== undefined && !anchors(to).has(anchor);
    });
    expect(dead).toEqual([]);
  });

  it("name no folder of the machine that they were written on", () => {
    const places = [homedir(), root].filter((place) => place.split(/[\\/]/).length > 2);
    const texts = [...documents, ...repositoryFiles().filter((file) => /^(docs|examples)\//.test(file))];
    const found = texts.filter(
      (file) => places.some((place) => textOf(file).includes(place)) || /\/(home|Users|root|tmp)\//.test(textOf(file)),
    );
    expect(found).toEqual([]);
  });
});
