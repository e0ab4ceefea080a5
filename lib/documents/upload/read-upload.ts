import { DomainError } from "#lib/kernel/errors.ts";

/**
 * The file of a form, under the name of its field.
 * @throws DomainError invalid when there is none
 */
export async function readUpload(request: Request, field: string): Promise<File> {
  const form = await request.formData().catch(() => null);
  const file = form?.get(field);
  if (file instanceof File && (file.name !== "" || file.size > 0)) return file;
  const sentence = "Elija un archivo antes de adjuntarlo.";
  throw new DomainError("invalid", sentence, { archivo: sentence });
}
