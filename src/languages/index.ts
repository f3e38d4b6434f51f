import { TapecheckError } from "../errors.js";
import type { Block } from "../text/document.js";
import { detectLanguage } from "./detect.js";
import { en } from "./en/index.js";
import { fr } from "./fr/index.js";
import type { Language } from "./language.js";

/** The languages that texts may be in, by code. */
export const languages: Readonly<Record<string, Language>> = { en, fr };

/** The language of a code such as `en` or `en-GB`; throws `language-unknown` for others. */
export function languageOf(code: string): Language {
  const name = code.toLowerCase().split(/[-_]/)[0] ?? "";
  if (Object.hasOwn(languages, name)) return opened(languages[name] as Language);
  throw new TapecheckError("language-unknown", `no language "${code}" is known`, {
    expected: `one of ${Object.keys(languages).join(", ")}`,
    found: code,
    hint: "Set `language` in the front matter, or give --language.",
  });
}

function opened(language: Language): Language {
  language.words.open();
  return language;
}

/** The code of the language that a text is most likely in; English where nothing speaks for another. */
export const languageFound = (source: string, blocks: readonly Block[]): string =>
  detectLanguage(source, blocks, Object.values(languages));
