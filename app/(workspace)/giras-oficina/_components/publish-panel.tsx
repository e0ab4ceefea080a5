import { ActionButton } from "#components/forms/action-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import type { Mission } from "#lib/missions/reading/read-mission.ts";
import { publishMissionAction } from "../actions.ts";
import { publicMissionHref } from "../mission-hrefs.ts";
import { PublishForm } from "./publish-form.tsx";

/** Whether anyone may read its summary, and the press that changes it for who heads the office. */
export function PublishPanel({ mission, canClose }: { mission: Mission; canClose: boolean }) {
  const { id, code, publishedAt, showProgramme, editions } = mission;
  return (
    <Panel title="Resumen público">
      <div className="space-y-5">
        <p className="max-w-measure">
          {publishedAt ? (
            <>
              Público desde el {formatInstantDate(publishedAt)}:{" "}
              <TextLink href={publicMissionHref(code)}>así lo lee cualquier persona</TextLink>.
            </>
          ) : (
            "No es público. Al publicarlo, cualquiera leerá para qué fue, dónde y cuándo, el nombre y el cargo de las personas servidoras públicas, los compromisos y lo que resultó. Nunca las personas, los costos, los responsables ni las notas."
          )}
        </p>
        {editions.length === 0 ? (
          <p className="text-tinta-suave">Sale del informe de comisión: podrá publicarse cuando se envíe.</p>
        ) : null}
        {canClose && editions.length > 0 ? (
          <PublishForm id={id} showProgramme={showProgramme} isPublished={publishedAt !== null} />
        ) : null}
        {canClose && publishedAt ? (
          <ActionButton
            action={publishMissionAction}
            fields={{ id, published: "no" }}
            variant="quiet"
            size="small"
          >
            Dejar de publicarlo
          </ActionButton>
        ) : null}
        {canClose ? null : <p className="text-tinta-suave">Lo publica la persona titular de su oficina.</p>}
      </div>
    </Panel>
  );
}
