import { type AnyNode, evaluate, type Location, parse } from "@humanwhocodes/momoa";
import * as v from "valibot";
import { TapecheckError } from "../../src/errors.js";
import { formats } from "../../src/report/index.js";

const schema = v.strictObject({
  $schema: v.optional(v.string()),
  tape: v.optional(v.pipe(v.string(), v.nonEmpty())),
  format: v.optional(v.picklist(formats.map(({ name }) => name))),
  disable: v.optional(v.array(v.string())),
  offline: v.optional(v.boolean()),
  sources: v.optional(
    v.strictObject({
      bars: v.optional(v.string()),
      urls: v.optional(v.record(v.string(), v.string())),
      mappings: v.optional(v.record(v.string(), v.string())),
      feeds: v.optional(v.array(v.strictObject({ entity: v.string(), address: v.string() }))),
    }),
  ),
});

/** What `tapecheck.config.json` may say; the command line counts before it. */
export type Config = v.InferOutput<typeof schema>;

/**
 * Reads and validates a configuration.
 *
 * Throws `config-malformed` where it is no JSON and `config-invalid` where a field is unknown or of another type,
 * with line and column.
 */
export function parseConfig(source: string, file: string): Config {
  const tree = parseJson(source, file);
  // To valibot an array is an object without the expected keys.
  const result = v.safeParse(schema, tree.body.type === "Array" ? null : evaluate(tree));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = issue.path?.map(({ key }) => key as string | number) ?? [];
  const at = locate(tree.body, path, issue.expected === "never");
  throw new TapecheckError("config-invalid", `${path.join(".") || "the configuration"} is not as it should be`, {
    file,
    line: at.line,
    column: at.column,
    expected:
      issue.expected === "never" ? `one of ${Object.keys(schema.entries).join(", ")}` : (issue.expected ?? undefined),
    found: issue.received,
  });
}

function parseJson(source: string, file: string) {
  try {
    return parse(source);
  } catch (error) {
    const { message, line, column } = error as Error & Location;
    const text = message.replace(/ found\. \(\d+:\d+\)$/, "").toLowerCase();
    throw new TapecheckError("config-malformed", `this is not JSON: ${text}`, { file, line, column }, error);
  }
}

/** Where a value stands, or with `name` the key before it; as far as the path leads. */
function locate(node: AnyNode, path: readonly (string | number)[], name: boolean): Location {
  const [key, ...rest] = path;
  if (node.type === "Object") {
    const member = node.members.find((one) => (one.name.type === "String" ? one.name.value : one.name.name) === key);
    if (member) return name && rest.length === 0 ? member.name.loc.start : locate(member.value, rest, name);
  }
  const element = node.type === "Array" ? node.elements[Number(key)] : undefined;
  return element ? locate(element.value, rest, name) : node.loc.start;
}
