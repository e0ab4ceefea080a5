import type { RefusalCode } from "../refusals.ts";

/** Thrown inside the inspection to stop at the first thing that makes a file unacceptable. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly found: string | undefined;

  constructor(code: RefusalCode, found?: string) {
    super(code);
    this.name = "Refusal";
    this.code = code;
    this.found = found;
  }
}
