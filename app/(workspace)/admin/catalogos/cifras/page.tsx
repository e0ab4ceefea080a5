import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { listFigures } from "#lib/procedure/list-figures.ts";
import { CatalogueTabs } from "../_components/catalogue-tabs.tsx";
import { FigureTable } from "../_components/figure-table.tsx";

export const metadata: Metadata = { title: "Catálogos: cifras del procedimiento" };

export default async function FiguresPage() {
  await requirePermission("portal.manage");
  return (
    <PageBody>
      <PageHeader
        title="Catálogos"
        lead="Los plazos del procedimiento y en qué se fundan. Un valor no se corrige: se fija otro que rige desde un día, y cada expediente conserva el del suyo."
      />
      <CatalogueTabs current="figures" />
      <FigureTable figures={await listFigures()} />
    </PageBody>
  );
}
