import type { RefusalCode } from "./refusals.ts";
import { DomainError } from "#lib/kernel/errors.ts";

/** A file that is not taken. The code can travel in an address, where a sentence or a name should not. */
export class RefusedFile extends DomainError {
  readonly refusal: RefusalCode;

  constructor(refusal: RefusalCode, message: string) {
    super(refusal === "too_large" ? "too_large" : "invalid", message, { archivo: message });
    this.name = "RefusedFile";
    this.refusal = refusal;
  }
}
