import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EMPTY_EDITED } from "#components/fields/edited-state.ts";
import { Panel } from "#components/ui/panel.tsx";
import { baselineOf } from "#lib/editing/baseline.ts";
import { listsFor } from "../../_form/lists-for.ts";
import { TieForm } from "../../_form/tie-form.tsx";
import { headNames } from "../../_form/head-names.ts";
import { TieFrame } from "../../_components/tie-frame.tsx";
import { savePartAction } from "../../actions.ts";
import { loadOpenTie } from "../../load-tie.ts";

export const metadata: Metadata = { title: "Editar el vínculo" };

/** The data of a tie without registration; of a registered one, only where its counterpart is. */
export default async function EditTiePage({ params }: { params: Promise<{ clave: string }> }) {
  const { tie, actor } = await loadOpenTie((await params).clave);
  if (tie.id === null) notFound();
  const names = headNames(actor, tie);
  const values = Object.fromEntries(names.map((name) => [name, tie.values[name]]));
  return (
    <TieFrame tie={tie} current="overview" crumbs={[{ label: "Editar" }]}>
      <Panel title={tie.agreementNumber ? "Dónde está la contraparte" : "Datos"}>
        <TieForm
          action={savePartAction}
          part="tie"
          names={names}
          initial={{ ...EMPTY_EDITED, values, baseline: baselineOf(values) }}
          hidden={{ tie: tie.key, id: tie.key }}
          lists={await listsFor("tie", actor)}
          button="Guardar"
        />
      </Panel>
    </TieFrame>
  );
}
