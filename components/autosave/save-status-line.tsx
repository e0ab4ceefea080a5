import type { SaveStatus } from "./save-status.ts";

/** Whether what is typed is kept. Heard too, but only when the words change: the minute, not every save. */
export function SaveStatusLine({ status, saved }: { status: SaveStatus; saved: string }) {
  const trouble = status.kind === "offline" || status.kind === "signedOut" || status.kind === "refused";
  return (
    <p
      role="status"
      className={trouble ? "max-w-measure font-semibold text-rojo" : "text-sm text-tinta-suave"}
    >
      {describe(status, saved)}
    </p>
  );
}

function describe(status: SaveStatus, saved: string) {
  switch (status.kind) {
    case "idle":
      return saved && `${saved}.`;
    case "saving":
      return "Guardando…";
    case "saved":
      return status.partly ? `${status.text}, salvo lo señalado.` : `${status.text}.`;
    case "offline":
      return "No se pudo guardar: no hay conexión con el portal. Lo que escribió sigue en esta página y se guardará con el siguiente cambio.";
    case "signedOut":
      return (
        <>
          Su sesión terminó.{" "}
          <a href="/acceso" target="_blank" rel="noreferrer" className="link">
            Inicie sesión en otra pestaña
          </a>{" "}
          y siga escribiendo aquí: no se ha perdido nada.
        </>
      );
    case "refused":
      return `No se guardó. ${status.message}`;
  }
}
