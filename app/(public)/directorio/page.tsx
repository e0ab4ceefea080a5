import type { Metadata } from "next";
import { RecordCard } from "#components/directory/record-card.tsx";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { directoryDesk } from "#lib/directory/directory-desk.ts";
import {
  directoryAddress,
  directoryParams,
  readDirectoryQuery,
  selectRecords,
} from "#lib/directory/directory-query.ts";
import { DIRECTORY_KINDS, KINDS } from "#lib/directory/kinds.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { DirectoryFilterBar } from "./_components/directory-filter-bar.tsx";

type DirectoryPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = {
  title: "Directorio",
  description:
    "Cómo llegar a las oficinas de asuntos internacionales de los estados y municipios de México, y a quienes las acompañan.",
};

/** Everyone, one kind after another, each with who confirmed it and when. */
export default async function DirectoryPage({ searchParams }: DirectoryPageProps) {
  const { filters, ignored } = readDirectoryQuery(await searchParams);
  const all = await directoryDesk.readAll();
  const records = selectRecords(all, filters);
  const filtered = Object.values(directoryParams(filters)).some((value) => value !== null);
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Directorio" }]}>
      <PageHeader
        title="Directorio"
        lead="Oficinas de asuntos internacionales, enlaces municipales, unidades de la SRE y representaciones en el exterior. Cada ficha dice quién la confirmó y cuándo."
        actions={<PrintButton />}
      />
      <IgnoredFilters sentences={ignored} />
      <DirectoryFilterBar records={all} filters={filters} active={filtered} />
      <p role="status">
        {records.length === 1 ? "Una ficha" : `${records.length} fichas`}
        {filtered ? " con esos filtros" : ""}.{" "}
        <TextLink href={directoryAddress(filters, "/api/directorio.csv")}>CSV</TextLink>
        {" · "}
        <TextLink href={directoryAddress(filters, "/api/directorio.xlsx")}>Excel</TextLink>
      </p>
      {records.length === 0 ? (
        <EmptyState title="Ninguna ficha es así">Quite algún filtro o pruebe con menos palabras.</EmptyState>
      ) : null}
      {KINDS.map((kind) => ({ kind, of: records.filter((record) => record.kind === kind) }))
        .filter(({ of }) => of.length > 0)
        .map(({ kind, of }) => (
          <section key={kind} aria-labelledby={DIRECTORY_KINDS[kind].slug} className="space-y-4">
            <h2 id={DIRECTORY_KINDS[kind].slug} className="text-2xl">
              {DIRECTORY_KINDS[kind].plural}
            </h2>
            <ul className="grid gap-4 md:grid-cols-2">
              {of.map((record) => (
                <li key={record.id ?? record.officeId}>
                  <RecordCard record={record} />
                </li>
              ))}
            </ul>
          </section>
        ))}
    </PageBody>
  );
}
