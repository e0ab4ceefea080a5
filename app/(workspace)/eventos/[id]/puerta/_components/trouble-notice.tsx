import { Alert } from "#components/ui/alert.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Trouble } from "./door-book.ts";

type TroubleNoticeProps = { trouble: Trouble | null; waiting: number };

/** How the sending goes: how many marks wait here, and why. */
export function TroubleNotice({ trouble, waiting }: TroubleNoticeProps) {
  const kept = waiting === 1 ? "Una marca espera" : `${waiting} marcas esperan`;
  return (
    <div role="status">
      {waiting > 0 ? (
        <Alert tone="warning" title={`${kept} en este teléfono`}>
          <p>{reasonOf(trouble)}</p>
          {trouble === "signed out" ? (
            <TextLink href="/acceso" target="_blank">
              Entrar de nuevo en otra pestaña
            </TextLink>
          ) : null}
        </Alert>
      ) : null}
    </div>
  );
}

function reasonOf(trouble: Trouble | null): string {
  if (trouble === null) return "Se están enviando.";
  if (trouble === "offline") return "No hay conexión. Siga marcando: se enviarán solas cuando la haya.";
  if (trouble === "signed out") return "Su sesión terminó. Al entrar de nuevo se envían.";
  if (trouble === "not kept") {
    return "Este navegador no deja guardar nada: no cierre la página hasta que se envíen.";
  }
  return trouble.refused;
}
