import { FileInput } from "#components/ui/file-input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { getMaxUploadBytes } from "#lib/documents/upload/max-upload-bytes.ts";

/** A plain form: it comes back with the import, or with the reason of the refusal. */
export function SendFileForm() {
  const megabytes = getMaxUploadBytes() / 1_048_576;
  return (
    <form method="post" action="/api/importaciones" encType="multipart/form-data" className="space-y-4">
      <FileInput
        name="archivo"
        label="Archivo CSV o Excel (.xlsx)"
        hint={`Hasta ${megabytes} MB y 250,000 renglones. Uno mayor se importa en el servidor, con «npm run rai:import».`}
        accept=".csv,.txt,.tsv,.xlsx"
        required
      />
      <SubmitButton>Enviar y revisar sus columnas</SubmitButton>
    </form>
  );
}
