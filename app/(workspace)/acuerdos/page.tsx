import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readRegistry } from "#lib/registry/public-registry.ts";
import { AgreementTable } from "./_components/agreement-table.tsx";
import { agreementsHref } from "./agreements-address.ts";
import { openByNumberAction } from "./actions.ts";

type AgreementsPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Acuerdos registrados" };

/** Where a registered agreement is looked for to see its acts or record another. */
export default async function AgreementsPage({ searchParams }: AgreementsPageProps) {
  await requirePermission("acts.read");
  const { q, pagina, sin } = await searchParams;
  const { filters, ignored, results } = await readRegistry({ q, pagina });
  return (
    <PageBody>
      <PageHeader
        title="Acuerdos registrados"
        lead="Busque un acuerdo para ver su historia en el registro o inscribir un acto posterior."
      />
      {[sin].flat()[0] === "numero" ? (
        <Alert tone="warning" title="No hay un acuerdo publicado con ese número">
          <p>Revise que esté completo, como RAI-2026-00001, o búsquelo por sus palabras.</p>
        </Alert>
      ) : null}
      {ignored.map((sentence) => (
        <Alert key={sentence} tone="warning">
          <p>{sentence}</p>
        </Alert>
      ))}
      <div className="grid gap-6 sm:grid-cols-2">
        <form action="/acuerdos" method="get" role="search" className="space-y-3">
          <TextInput
            key={filters.q}
            name="q"
            type="search"
            label="Buscar por palabras"
            hint="Título, partes, estado, país o texto."
            defaultValue={filters.q}
            width="full"
          />
          <Button type="submit">Buscar</Button>
        </form>
        <form action={openByNumberAction} className="space-y-3">
          <TextInput
            name="numero"
            label="Abrir por número"
            hint="También los que se retiraron de la lista pública."
            autoComplete="off"
            width="full"
          />
          <Button type="submit" variant="secondary">
            Abrir
          </Button>
        </form>
      </div>
      <AgreementTable
        rows={results.rows}
        empty={<EmptyState title="Ningún acuerdo tiene esas palabras">Pruebe con menos palabras.</EmptyState>}
      />
      <Pagination
        page={results.page}
        pageSize={results.perPage}
        total={results.total}
        unit={results.total === 1 ? "acuerdo" : "acuerdos"}
        href={(page) => agreementsHref({ q: filters.q, page })}
      />
    </PageBody>
  );
}
