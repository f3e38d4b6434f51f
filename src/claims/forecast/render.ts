import { sentence } from "../phrase.js";

/** Says at what somebody sees a share. */
export const render = (said: { readonly issuer: string; readonly target: number }): string =>
  sentence(`analysts have a target of $${said.target.toFixed(0)} for ${said.issuer}`);
