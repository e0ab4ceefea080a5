import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartList } from "#components/parts/part-list.tsx";
import { EMPTY_EDITED } from "#components/fields/edited-state.ts";
import { Panel } from "#components/ui/panel.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { baselineOf } from "#lib/editing/baseline.ts";
import { describeParts } from "#lib/ties/parts/describe-part.ts";
import { findListedPart, type PartValues, PRIVATE_PARTS, TIE_PARTS } from "#lib/ties/parts/tie-parts.ts";
import { EvidencePanel } from "../../../_components/evidence-panel.tsx";
import { MoveForm } from "../../../_components/move-form.tsx";
import { MoveHistory } from "../../../_components/move-history.tsx";
import { type DoneParams, TieFrame } from "../../../_components/tie-frame.tsx";
import { listsFor } from "../../../_form/lists-for.ts";
import { TieForm } from "../../../_form/tie-form.tsx";
import { savePartAction } from "../../../actions.ts";
import { loadTie } from "../../../load-tie.ts";
import { partHref } from "../../../tie-hrefs.ts";

type ElementPageProps = {
  params: Promise<{ clave: string; parte: string; elemento: string }>;
  searchParams: Promise<DoneParams>;
};

export const metadata: Metadata = { title: "Vínculo" };

/** A row of one of its lists: what hangs from it, and the form that changes it. */
export default async function ElementPage({ params, searchParams }: ElementPageProps) {
  const { clave, parte, elemento } = await params;
  const part = findListedPart(parte) ?? notFound();
  const { tie, actor, canEdit } = await loadTie(clave);
  if (PRIVATE_PARTS.includes(part) && !canEdit) notFound();
  const row = tie[part].find((each) => each.id === elemento) ?? notFound();
  const commitment = tie.commitment.find(({ id }) => id === elemento);
  const activity = tie.activity.find(({ id }) => id === elemento);
  const { many, one, fields } = TIE_PARTS[part];
  const names = Object.keys(fields);
  const values = Object.fromEntries(names.map((name) => [name, (row as unknown as PartValues)[name] ?? ""]));
  return (
    <TieFrame
      tie={tie}
      current={part}
      crumbs={[{ label: many, href: partHref(tie.key, part) }, { label: canEdit ? "Editar" : "Detalle" }]}
      done={await searchParams}
    >
      {canEdit ? null : (
        <Panel title={`Detalle: ${one}`}>
          <PartList parts={describeParts(part, tie).filter(({ id }) => id === elemento)} hrefOf={null} />
        </Panel>
      )}
      {commitment ? (
        <Panel title="Cómo ha ido">
          <MoveHistory moves={commitment.moves} />
        </Panel>
      ) : null}
      {commitment && canEdit ? (
        <Panel title="Anotar cómo va" className="print:hidden">
          <MoveForm
            // After each one the form begins again.
            key={commitment.moves.length}
            tie={tie.key}
            id={commitment.id}
            today={mexicoCityToday()}
          />
        </Panel>
      ) : null}
      {activity ? (
        <EvidencePanel tie={tie.key} activity={activity} isOwn={tie.isOwn} canEdit={canEdit} />
      ) : null}
      {canEdit ? (
        <Panel title={`Editar ${one}`} className="print:hidden">
          <TieForm
            action={savePartAction}
            part={part}
            names={names}
            initial={{ ...EMPTY_EDITED, values, baseline: baselineOf(values) }}
            hidden={{ tie: tie.key, id: row.id }}
            lists={await listsFor(part, actor, tie)}
            button="Guardar"
          />
        </Panel>
      ) : null}
    </TieFrame>
  );
}
