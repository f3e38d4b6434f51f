import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** An export without a docstring, or with one whose first line does not stand alone. */
export interface Undocumented {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  readonly problem: "no docstring" | "first line does not stand alone";
}

/**
 * The exports of one source text that nobody could use without reading the code below them.
 *
 * Overloads need one docstring between them; what a file only passes on is documented where it is declared.
 */
export function undocumentedExports(file: string, source: string): Undocumented[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const documented = new Set<string>();
  const found: Undocumented[] = [];
  for (const statement of tree.statements) {
    if (!isExported(statement)) continue;
    for (const name of declaredNames(statement)) {
      const problem = problemOf(firstLine(statement));
      if (problem === undefined) documented.add(name);
      else if (!documented.has(name)) found.push({ file, line: lineOf(tree, statement), name, problem });
    }
  }
  return found.filter(({ name, problem }) => problem !== "no docstring" || !documented.has(name));
}

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

function declaredNames(node: ts.Statement): string[] {
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = node as ts.DeclarationStatement;
  return [name?.getText() ?? "default"];
}

/** The first line of the docstring right above a statement; undefined where there is none. */
function firstLine(node: ts.Statement): string | undefined {
  const ranges = ts.getLeadingCommentRanges(node.getFullText(), 0) ?? [];
  const last = ranges
    .map(({ pos, end }) => node.getFullText().slice(pos, end))
    .findLast((text) => text.startsWith("/**"));
  if (last === undefined) return undefined;
  const lines = last
    .slice(3, -2)
    .split("\n")
    .map((line) => line.trim().replace(/^\*\s?/, ""));
  return lines.find((line) => line !== "");
}

function problemOf(line: string | undefined): Undocumented["problem"] | undefined {
  if (line === undefined || line.startsWith("@")) return "no docstring";
  return /[.:;!?)]$/.test(line) ? undefined : "first line does not stand alone";
}

const lineOf = (tree: ts.SourceFile, node: ts.Node): number =>
  tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;

/** Every TypeScript source under the folders, tests left out; paths are relative to the root. */
export function sourceFiles(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.(test|d)\.ts$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name))),
  );
}

function main(folders: readonly string[]): void {
  const root = join(import.meta.dirname, "..");
  const found = sourceFiles(root, folders).flatMap((file) =>
    undocumentedExports(file, ts.sys.readFile(join(root, file)) ?? ""),
  );
  for (const { file, line, name, problem } of found) console.error(`${file}:${line} ${name}: ${problem}`);
  if (found.length > 0) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
