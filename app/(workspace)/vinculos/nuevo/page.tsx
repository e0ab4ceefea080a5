import type { Metadata } from "next";
import { EMPTY_EDITED } from "#components/fields/edited-state.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { headNames } from "../_form/head-names.ts";
import { listsFor } from "../_form/lists-for.ts";
import { TieForm } from "../_form/tie-form.tsx";
import { createTieAction } from "../actions.ts";
import { TIES_HREF } from "../tie-hrefs.ts";

export const metadata: Metadata = { title: "Hermanamiento sin registro" };

/** A sister tie that was never registered. */
export default async function NewTiePage() {
  const actor = await requirePermission("ties.edit");
  return (
    <PageBody breadcrumbs={[{ label: "Vínculos", href: TIES_HREF }, { label: "Hermanamiento sin registro" }]}>
      <PageHeader
        title="Hermanamiento sin registro"
        lead="Para los que nacieron de un acto propio y no están en el RAI. Un acuerdo registrado ya está en su lista: basta anotar algo en él."
      />
      <Panel title="Datos">
        <TieForm
          action={createTieAction}
          part="tie"
          names={headNames(actor)}
          initial={EMPTY_EDITED}
          lists={await listsFor("tie", actor)}
          button="Registrar el vínculo"
        />
      </Panel>
    </PageBody>
  );
}
