import { DomainError, ERROR_STATUS } from "#lib/kernel/errors.ts";
import type { Expected } from "../file-kinds.ts";
import { assertBodyFits } from "./assert-body-fits.ts";
import { leadBack } from "./lead-back.ts";
import { getMaxUploadBytes } from "./max-upload-bytes.ts";
import { readUpload } from "./read-upload.ts";
import type { AttachedFile } from "./take-file.ts";

interface UploadPlace {
  expected: Expected;
  /** The field of the file, and its name in the address of its page. */
  slug: string;
  /** Where a form without script is led back to. */
  page: string;
}

/** A file as it came in, and what its person's machine called it. */
export interface SentFile {
  file: AsyncIterable<Uint8Array>;
  name: string;
}

type Outcome = ({ ok: true } & AttachedFile) | { ok: false; error: DomainError };

/**
 * Answers a form that brings one file: with JSON to a script that asks for it; a plain form is led back to its page.
 * @param take asks first who it is, then receives the file, which is held in memory, and keeps it
 */
export async function answerUpload(
  request: Request,
  place: UploadPlace,
  take: (receive: () => Promise<SentFile>) => Promise<AttachedFile>,
): Promise<Response> {
  const outcome = await attempt(() => take(() => receive(request, place)));
  if (!request.headers.get("Accept")?.includes("application/json"))
    return leadBack(outcome, place.page, place.slug, getMaxUploadBytes(place.expected));
  if (!outcome.ok) {
    const { code, message, fields } = outcome.error;
    return Response.json({ codigo: code, error: message, campos: fields }, { status: ERROR_STATUS[code] });
  }
  const avisos = outcome.warnings.map(({ message }) => message);
  return Response.json({ documento: { nombre: outcome.name }, avisos }, { status: 201 });
}

async function receive(request: Request, { expected, slug }: UploadPlace): Promise<SentFile> {
  assertBodyFits(request.headers, getMaxUploadBytes(expected), expected);
  const file = await readUpload(request, slug);
  return { file: file.stream(), name: file.name };
}

async function attempt(take: () => Promise<AttachedFile>): Promise<Outcome> {
  try {
    return { ok: true, ...(await take()) };
  } catch (error) {
    if (error instanceof DomainError) return { ok: false, error };
    throw error;
  }
}
