import { FileLink } from "#components/evidence/file-link.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { UploadForm } from "#components/request/upload-form.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { Item } from "#lib/plans/items/item-kinds.ts";
import type { WholePlan } from "#lib/plans/reading/plan-content.ts";
import { detachEvidenceAction } from "../../../../file-actions.ts";
import { EVIDENCE_FILE_SLUG, itemHref, planFileHref } from "../../../../plan-address.ts";

type EvidenceFileProps = { evidence: Item<"evidence">; plan: WholePlan; canEdit: boolean };

/** The file of a piece of evidence: the office's alone until a version carries it. */
export function EvidenceFile({ evidence: { id, fileId }, plan, canEdit }: EvidenceFileProps) {
  const file = plan.content.file.find((each) => each.id === fileId);
  if (!file && !canEdit) return null;
  return (
    <Panel title="Archivo">
      <div className="space-y-5">
        {file ? (
          <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
            <FileLink file={file} href={planFileHref(file.id)} />
            {canEdit ? (
              <ActionButton action={detachEvidenceAction} fields={{ id }} variant="quiet" size="small">
                Quitar el archivo
              </ActionButton>
            ) : null}
          </div>
        ) : null}
        {canEdit ? (
          <>
            <p className="max-w-measure text-sm">
              Se publica con la versión del plan que lo lleve; mientras tanto solo lo ve su oficina. El que se
              cambia por otro sigue en las versiones que ya lo llevan.
            </p>
            <UploadForm
              action={`${itemHref("evidence", id)}/archivo`}
              slug={EVIDENCE_FILE_SLUG}
              expected="annex"
              label={file ? "Cambiarlo por otro" : "Archivo que lo prueba"}
            />
          </>
        ) : null}
      </div>
    </Panel>
  );
}
