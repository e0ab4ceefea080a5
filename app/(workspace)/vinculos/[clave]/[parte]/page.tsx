import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PartList } from "#components/parts/part-list.tsx";
import { RemoveButton } from "#components/parts/remove-button.tsx";
import { EMPTY_EDITED } from "#components/fields/edited-state.ts";
import { Panel } from "#components/ui/panel.tsx";
import { describeParts } from "#lib/ties/parts/describe-part.ts";
import { findListedPart, PRIVATE_PARTS, TIE_PARTS } from "#lib/ties/parts/tie-parts.ts";
import { type DoneParams, TieFrame } from "../../_components/tie-frame.tsx";
import { addNames } from "../../_form/add-names.ts";
import { listsFor } from "../../_form/lists-for.ts";
import { TieForm } from "../../_form/tie-form.tsx";
import { addPartAction, removePartAction } from "../../actions.ts";
import { elementHref } from "../../tie-hrefs.ts";
import { loadTie } from "../../load-tie.ts";

type PartPageProps = { params: Promise<{ clave: string; parte: string }>; searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Vínculo" };

/** One of the lists of a tie, and the form that adds to it. */
export default async function PartPage({ params, searchParams }: PartPageProps) {
  const { clave, parte } = await params;
  const part = findListedPart(parte) ?? notFound();
  const { tie, actor, canEdit, canPropose } = await loadTie(clave);
  const isPrivate = PRIVATE_PARTS.includes(part);
  if (isPrivate && !tie.isOwn) notFound();
  const canRemove = isPrivate ? canPropose : canEdit;
  const { many, one, lead } = TIE_PARTS[part];
  return (
    <TieFrame tie={tie} current={part} crumbs={[{ label: many }]} done={await searchParams}>
      <Panel title={many}>
        <p className="mb-5 max-w-measure text-tinta-suave">{lead}</p>
        <PartList
          parts={describeParts(part, tie)}
          hrefOf={
            canEdit || part === "activity" || part === "commitment"
              ? (id) => elementHref(tie.key, part, id)
              : null
          }
          orders={
            canRemove
              ? ({ id, title }) => (
                  <div className="-ml-3.5 print:hidden">
                    <RemoveButton
                      action={removePartAction}
                      fields={{ tie: tie.key, part: TIE_PARTS[part].slug, id }}
                      title={title}
                    />
                  </div>
                )
              : undefined
          }
        />
      </Panel>
      {canEdit ? (
        <Panel title={`Agregar ${one}`} className="print:hidden">
          <TieForm
            // After each addition the form begins again.
            key={tie[part].length}
            action={addPartAction}
            part={part}
            names={addNames(part)}
            initial={EMPTY_EDITED}
            hidden={{ tie: tie.key }}
            lists={await listsFor(part, actor, tie)}
            button="Agregar"
          />
        </Panel>
      ) : null}
    </TieFrame>
  );
}
