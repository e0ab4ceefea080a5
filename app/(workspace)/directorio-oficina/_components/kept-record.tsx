import { RecordCard } from "#components/directory/record-card.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { OWN_DIRECTORY_HREF } from "#lib/directory/directory-query.ts";
import type { DirectoryRecord } from "#lib/directory/directory-record.ts";
import { confirmEntryAction, removeEntryAction } from "../actions.ts";

type KeptRecordProps = {
  record: DirectoryRecord;
  /** Where the entry of an office that has none is written. */
  addHref: string;
};

/** An entry with what its keeper may do. */
export function KeptRecord({ record, addHref }: KeptRecordProps) {
  const { id, officeId, revision, name, city } = record;
  const of = <span className="sr-only"> la ficha de {[name, city].filter(Boolean).join(", ")}</span>;
  if (id === null)
    return (
      <div className="space-y-3">
        <RecordCard record={record} level={2} />
        <LinkButton href={addHref} size="small">
          Escribir la ficha
        </LinkButton>
      </div>
    );
  const fields = { id, revision: String(revision) };
  return (
    <div className="space-y-3">
      <RecordCard record={record} level={2} />
      <div className="flex flex-wrap items-start gap-3">
        <ActionButton action={confirmEntryAction} fields={fields} variant="secondary" size="small">
          Confirmar{of}
        </ActionButton>
        <LinkButton href={`${OWN_DIRECTORY_HREF}/${id}`} variant="secondary" size="small">
          Cambiar{of}
        </LinkButton>
        {officeId === null ? (
          <ActionButton action={removeEntryAction} fields={fields} variant="quiet" size="small">
            Quitar{of}
          </ActionButton>
        ) : null}
      </div>
    </div>
  );
}
