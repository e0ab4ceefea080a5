import { FlashMessage } from "#components/ui/flash-message.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { ChangeEffect } from "../change-state.ts";

const cases = (count: number) => (count === 1 ? "1 expediente abierto" : `${count} expedientes abiertos`);
const dateOr = (date: string | null) => (date ? formatDate(date) : "sin fecha");

/** What would happen to the open cases if the change were confirmed as it is. */
export function EffectPreview({ effect: { moved, examples, marked } }: { effect: ChangeEffect }) {
  const title =
    moved === 0
      ? "Ningún expediente abierto cambia de fecha"
      : `${cases(moved)} ${moved === 1 ? "cambia" : "cambian"} de fecha de vencimiento`;
  return (
    <FlashMessage tone={moved === 0 ? "info" : "warning"} title={title}>
      {examples.length > 0 ? (
        <ul className="list-disc space-y-1 pl-5">
          {examples.map(({ caseId, folio, from, to }) => (
            <li key={caseId}>
              {folio}: del {dateOr(from)} al {dateOr(to)}
            </li>
          ))}
          {moved > examples.length ? <li>y {moved - examples.length} más</li> : null}
        </ul>
      ) : null}
      {marked > 0 ? <p>En {cases(marked)} la fecha se queda y solo cambia si es provisional.</p> : null}
      <p>
        Aún no se ha guardado nada. Si confirma, el portal recalcula los expedientes y avisa a sus
        responsables. Si corrige algún dato, verá de nuevo el efecto.
      </p>
    </FlashMessage>
  );
}
