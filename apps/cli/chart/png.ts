import { Resvg } from "@resvg/resvg-js";
import { TapecheckError } from "../../../src/errors.js";

/** Pixels of the picture for one of the drawing: screens of today have two. */
const DENSITY = 2;

/** A drawing as PNG, with the fonts of this machine; throws `fonts-missing` where it has none. */
export function pngOf(svg: string, loadSystemFonts = true): Uint8Array {
  const font = { loadSystemFonts, defaultFontFamily: "DejaVu Sans", sansSerifFamily: "DejaVu Sans" };
  const letter = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text y="15">M</text></svg>';
  if (new Resvg(letter, { font }).innerBBox() === undefined)
    throw new TapecheckError("fonts-missing", "this machine has no font to write the text of a picture with", {
      hint: "Install one, such as the package fonts-dejavu-core, or write .svg or .html, which use the reader's fonts.",
    });
  return new Resvg(svg, { font, fitTo: { mode: "zoom", value: DENSITY } }).render().asPng();
}
