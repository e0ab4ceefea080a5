import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { importDesk } from "#lib/registry-import/import-desk.ts";
import { ImportTable } from "./_components/import-table.tsx";
import { IMPORTS_HREF, NEW_IMPORT_HREF } from "./import-address.ts";

type ImportsPageProps = { searchParams: Promise<{ pagina?: string }> };

export const metadata: Metadata = { title: "Importaciones" };

export default async function ImportsPage({ searchParams }: ImportsPageProps) {
  await requirePermission("registry.import");
  const imports = await importDesk.list(readPageNumber((await searchParams).pagina));
  return (
    <PageBody>
      <PageHeader
        title="Importaciones"
        lead="Archivos de acuerdos ya inscritos que se traen al registro. Cada uno se revisa en seco antes de escribir, y se puede deshacer entero."
        actions={<LinkButton href={NEW_IMPORT_HREF}>Importar un archivo</LinkButton>}
      />
      <ImportTable rows={imports.rows} />
      <Pagination {...imports} href={(page) => listHref(IMPORTS_HREF, {}, page)} unit="importaciones" />
    </PageBody>
  );
}
