import type { Attached } from "#lib/cases/request/attach-document.ts";
import type { DomainError } from "#lib/kernel/errors.ts";

export type UploadOutcome = ({ ok: true } & Attached) | { ok: false; error: DomainError };
