"use client";

import { Button } from "#components/ui/button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { DoorBook, KeptMark } from "./door-book.ts";
import { forgetPage } from "./keep-page.ts";

type ForgetDoorProps = {
  eventId: string;
  book: DoorBook;
  marks: readonly KeptMark[];
  /** Null while it is not known. */
  opensOffline: boolean | null;
};

function offlineWords(opensOffline: boolean | null): string {
  if (opensOffline === null) return "Espere: esta página se está guardando para abrir sin conexión.";
  return opensOffline
    ? "Sin conexión esta página sigue funcionando, y vuelve a abrir aunque la cierre."
    : "Sin conexión esta página funciona mientras siga abierta: no la cierre ni la recargue.";
}

/** What stays in the telephone, and the button that takes it away at the end of the day. */
export function ForgetDoor({ eventId, book, marks, opensOffline }: ForgetDoorProps) {
  const waits = marks.some(({ state }) => state === "waiting to be sent");
  const finish = async () => {
    await forgetPage();
    book.forget();
    location.assign(`/eventos/${eventId}/asistencia`);
  };
  return (
    <Panel title="Al terminar">
      <div className="space-y-4">
        <p role="status">
          {offlineWords(opensOffline)} Guarda en este teléfono los nombres y códigos de la lista; al terminar,
          bórrelos.
        </p>
        {waits ? (
          <p className="text-tinta-suave">Se podrá cuando se envíe lo que espera.</p>
        ) : (
          <Button variant="secondary" onClick={finish}>
            Terminar y borrar la lista de este teléfono
          </Button>
        )}
      </div>
    </Panel>
  );
}
