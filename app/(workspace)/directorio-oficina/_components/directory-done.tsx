import { ActionButton } from "#components/forms/action-button.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { restoreEntryAction } from "../actions.ts";

const DONE: Readonly<Record<string, string>> = {
  guardada: "La ficha quedó guardada y publicada.",
  confirmada: "La ficha quedó confirmada.",
  quitada: "La ficha salió del directorio.",
  restituida: "La ficha está otra vez en el directorio.",
  abierta: "La confirmación del año quedó abierta: se avisó a todas las oficinas.",
};

const count = (value: AddressParams[string]) => (/^\d{1,5}$/.test(String(value)) ? Number(value) : 0);

/** What was just done; what was taken out can be put back from here. */
export function DirectoryDone({ params }: { params: AddressParams }) {
  const { hecho, ficha, revision, nuevas, cambiadas, iguales } = params;
  if (hecho === "cargado")
    return (
      <FlashMessage title="El catálogo quedó cargado.">
        Fichas nuevas: {count(nuevas)}. Que cambiaron: {count(cambiadas)}. Iguales, y confirmadas:{" "}
        {count(iguales)}.
      </FlashMessage>
    );
  const title = DONE[String(hecho)];
  if (title === undefined) return null;
  const canRestore = hecho === "quitada" && typeof ficha === "string" && isUuid(ficha);
  return (
    <FlashMessage title={title}>
      {canRestore ? (
        <ActionButton
          action={restoreEntryAction}
          fields={{ id: ficha, revision: String(readPageNumber(revision)) }}
          variant="secondary"
          size="small"
        >
          Devolverla al directorio
        </ActionButton>
      ) : null}
    </FlashMessage>
  );
}
