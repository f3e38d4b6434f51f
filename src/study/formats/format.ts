import type { Paint } from "../../tables/table.js";
import type { Study } from "../study.js";

/** How a study is printed. */
export interface StudyFormat {
  readonly name: string;
  /** For the help text. */
  readonly summary: string;
  print(study: Study, paint: Paint): string;
}
