import { AttachedFile } from "#components/evidence/attached-file.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { Picture } from "#components/plans/picture.tsx";
import { UploadForm } from "#components/request/upload-form.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { FILED_KINDS, type FiledKind, ITEM_KINDS, type Item } from "#lib/plans/items/item-kinds.ts";
import type { WholePlan } from "#lib/plans/reading/plan-content.ts";
import { detachFileAction } from "../../../../file-actions.ts";
import { ITEM_FILE_SLUG, itemHref, planFileHref } from "../../../../plan-address.ts";

const WORDS = {
  evidence: {
    label: "Archivo que lo prueba",
    told: "Se publica con la versión del plan que lo lleve; mientras tanto solo lo ve su oficina. El que se cambia por otro sigue en las versiones que ya lo llevan.",
  },
  picture: {
    label: "Archivo de la imagen",
    told: "Al recibirla se le quita lo que no se ve: el lugar y la fecha de la toma, el aparato, el nombre de quien la hizo. Se publica con el perfil; mientras tanto solo la ve su oficina. Hasta 4 MB y 20 millones de píxeles.",
  },
} as const satisfies Record<FiledKind, { label: string; told: string }>;

type ItemFileProps = { kind: FiledKind; item: Item<FiledKind>; plan: WholePlan; canEdit: boolean };

/** The file of a piece of evidence or of a picture: the office's alone until it is published. */
export function ItemFile({ kind, item: { id, fileId, ...values }, plan, canEdit }: ItemFileProps) {
  const file = plan.content.file.find((each) => each.id === fileId);
  if (!file && !canEdit) return null;
  const { label, told } = WORDS[kind];
  return (
    <Panel title="Archivo">
      <div className="space-y-5">
        {file && "alt" in values ? (
          <Picture picture={{ ...file, alt: values.alt }} src={planFileHref(file.id)} />
        ) : null}
        {file ? (
          <AttachedFile file={file} href={planFileHref(file.id)}>
            {canEdit ? (
              <ActionButton
                action={detachFileAction}
                fields={{ kind: ITEM_KINDS[kind].slug, id }}
                variant="quiet"
                size="small"
              >
                Quitar el archivo
              </ActionButton>
            ) : null}
          </AttachedFile>
        ) : null}
        {canEdit ? (
          <>
            <p className="max-w-measure text-sm">{told}</p>
            <UploadForm
              action={`${itemHref(kind, id)}/archivo`}
              slug={ITEM_FILE_SLUG}
              expected={FILED_KINDS[kind]}
              label={file ? "Cambiarlo por otro" : label}
            />
          </>
        ) : null}
      </div>
    </Panel>
  );
}
