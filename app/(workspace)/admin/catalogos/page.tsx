import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { listAreas } from "#lib/catalogues/list-areas.ts";
import { AreaTable } from "./_components/area-table.tsx";
import { CatalogueTabs } from "./_components/catalogue-tabs.tsx";
import { CATALOGUE_DONE, readDone } from "./catalogue-address.ts";

export const metadata: Metadata = { title: "Catálogos: áreas de cooperación" };

export default async function AreasPage({ searchParams }: { searchParams: Promise<{ hecho?: string }> }) {
  await requirePermission("portal.manage");
  const done = readDone((await searchParams).hecho);
  return (
    <PageBody>
      {done ? <FlashMessage title={CATALOGUE_DONE[done]} /> : null}
      <PageHeader
        title="Catálogos"
        lead="Las materias de los acuerdos. Un área no se borra: se retira, deja de ofrecerse, y lo que ya la tenía la conserva."
        actions={<LinkButton href="/admin/catalogos/nueva-area">Agregar un área</LinkButton>}
      />
      <CatalogueTabs current="areas" />
      <AreaTable rows={await listAreas()} />
    </PageBody>
  );
}
