import { type Command, Option } from "commander";

/** Makes a command of the tape: its usage, a line of summary, what it does, and help. */
export type AddTapeCommand = (usage: string, summary: string, description: string, help: string) => Command;

/** The option that says how a command of the tape prints. */
export const tapeFormat = (): Option =>
  new Option("--format <name>", "how to print").choices(["text", "json"]).default("text");
