import { ActionButton } from "#components/forms/action-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import type { TieView } from "#lib/ties/reading/tie-view.ts";
import { shareTieAction } from "../actions.ts";

/** Whether anyone may read how alive it is, and the press that changes it for who heads the office. */
export function SharePanel({ tie, canDecide }: { tie: TieView; canDecide: boolean }) {
  const { key, sharedAt, agreementNumber, activity } = tie;
  const published = activity.filter(({ isPublic }) => isPublic === "si").length;
  return (
    <Panel title="Lo que se comparte con el público">
      <div className="space-y-4">
        <p className="max-w-measure">
          {sharedAt
            ? `Compartido desde el ${formatInstantDate(sharedAt)}.`
            : "No se comparte. Al compartirlo, cualquiera leerá qué es, con quién, su vitalidad con la regla y las actividades que se marquen para publicarse. Nunca los contactos, los compromisos, el POA, las notas ni los documentos."}
        </p>
        <p className="max-w-measure text-tinta-suave">
          {published === 0
            ? "Ninguna actividad está marcada para publicarse."
            : published === 1
              ? "Una actividad está marcada para publicarse."
              : `${published} actividades están marcadas para publicarse.`}
          {sharedAt && agreementNumber ? (
            <>
              {" "}
              <TextLink href={agreementAddress(agreementNumber)}>Así lo lee cualquier persona</TextLink>.
            </>
          ) : null}
        </p>
        {canDecide ? (
          <ActionButton
            action={shareTieAction}
            fields={{ tie: key, shared: sharedAt ? "no" : "si" }}
            variant="secondary"
            size="small"
          >
            {sharedAt ? "Dejar de compartirlo" : "Compartirlo con el público"}
          </ActionButton>
        ) : (
          <p className="text-tinta-suave">Lo decide la persona titular de su oficina.</p>
        )}
      </div>
    </Panel>
  );
}
