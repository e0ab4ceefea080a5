import { AttachedFile } from "#components/evidence/attached-file.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { UploadForm } from "#components/request/upload-form.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { PlanFileFacts } from "#lib/plans/reading/plan-content.ts";
import { detachInstrumentAction } from "../../file-actions.ts";
import { INSTRUMENT_FILE_SLUG, planFileHref } from "../../plan-address.ts";

/** The document of the instrument, which is brought before adopting and published with the version. */
export function InstrumentFile({ file }: { file: PlanFileFacts | null }) {
  return (
    <Panel title="Documento del instrumento">
      <div className="space-y-5">
        <p className="max-w-measure">
          El acta, el decreto o el oficio, si lo tiene. Adjúntelo antes de adoptar: se publica con la versión,
          y hasta entonces solo lo ve su oficina.
        </p>
        {file ? (
          <AttachedFile file={file} href={planFileHref(file.id)}>
            <ActionButton action={detachInstrumentAction} variant="quiet" size="small">
              Quitar el documento
            </ActionButton>
          </AttachedFile>
        ) : null}
        <UploadForm
          action="/plan/adoptar/documento"
          slug={INSTRUMENT_FILE_SLUG}
          expected="act"
          label={file ? "Cambiarlo por otro" : "Archivo PDF o Word"}
        />
      </div>
    </Panel>
  );
}
