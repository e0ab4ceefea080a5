import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { signInHref } from "#lib/auth/return-path.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { importDesk } from "#lib/registry-import/import-desk.ts";

const FORM = "/importaciones/nueva";

/**
 * Takes a file of agreements and leads to its import, or back to the form with the reason. The proxy has read the body
 * already, up to the size of an upload; from here on it goes to the disk in pieces.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const actor = await getActingActor();
    const file = await readFile(request);
    const id = await importDesk.begin(actor, { name: file.name, content: file.stream() });
    return lead(`/importaciones/${id}`);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === "unauthenticated") return lead(signInHref(FORM));
    return lead(`${FORM}?rechazo=${error.code}`);
  }
}

async function readFile(request: Request): Promise<File> {
  const form = await request.formData().catch(() => null);
  const file = form?.get("archivo");
  if (file instanceof File && (file.name !== "" || file.size > 0)) return file;
  throw new DomainError(form ? "invalid" : "too_large", "No llegó ningún archivo.");
}

/** Relative, so that it holds whatever name the portal is reached by. */
const lead = (path: string): Response => new Response(null, { status: 303, headers: { Location: path } });
