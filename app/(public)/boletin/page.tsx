import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import {
  editionsAddress,
  editionsFeedAddress,
  readEditionsQuery,
} from "#lib/bulletin/public/editions-query.ts";
import { PAGE_SIZE } from "#lib/bulletin/public/list-archive.ts";
import { getSettings } from "#lib/kernel/env.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { subscribePath } from "#lib/subscriptions/subscription-links.ts";
import { EditionCard } from "./_components/edition-card.tsx";
import { EditionsFilterBar } from "./_components/editions-filter-bar.tsx";

type BulletinPageProps = { searchParams: Promise<AddressParams> };

export async function generateMetadata({ searchParams }: BulletinPageProps): Promise<Metadata> {
  const { filters } = readEditionsQuery(await searchParams);
  const { appUrl } = getSettings();
  return {
    title: "Boletín",
    description:
      "El boletín de la acción internacional de estados y municipios: artículos, buenas prácticas y oportunidades.",
    alternates: {
      types: {
        "application/atom+xml": appUrl + editionsFeedAddress("atom", filters),
        "application/feed+json": appUrl + editionsFeedAddress("json", filters),
      },
    },
  };
}

/** The archive of the bulletin. */
export default async function BulletinPage({ searchParams }: BulletinPageProps) {
  const params = await searchParams;
  const { filters, ignored } = readEditionsQuery(params);
  const page = readPageNumber(params.pagina);
  const [{ editions, total, years }, areas] = await Promise.all([
    bulletinDesk.listArchive(filters, page),
    bulletinDesk.listArchiveAreas(),
  ]);
  const filtered = Object.values(filters).some((value) => value !== null);
  const searched = filters.q !== null || filters.tema !== null;
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Boletín" }]}>
      <PageHeader
        title="Boletín"
        lead="Lo que hacen los estados y los municipios en el mundo: artículos, buenas prácticas, oportunidades y lo que escriben las oficinas."
        actions={<LinkButton href={subscribePath}>Recibirlo por correo</LinkButton>}
      />
      <IgnoredFilters sentences={ignored} />
      <EditionsFilterBar filters={filters} active={filtered} areas={areas} years={years} />
      <p role="status">
        {total === 1 ? "Una edición" : `${total} ediciones`}
        {filtered ? " con esos filtros" : ""}, primero la más reciente.
      </p>
      {editions.length === 0 ? (
        <EmptyState title={filtered ? "Ninguna edición es así" : "Todavía no hay ediciones"}>
          {filtered
            ? "Quite algún filtro o pruebe con menos palabras."
            : "Aquí estarán las que publique la DGCP."}
        </EmptyState>
      ) : (
        <ul className="grid gap-5 md:grid-cols-2">
          {editions.map((edition) => (
            <EditionCard key={edition.id} edition={edition} searched={searched} />
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={total}
        unit={total === 1 ? "edición" : "ediciones"}
        href={(number) => editionsAddress(filters, number)}
      />
      <p className="text-sm print:hidden">
        Seguir esta lista:{" "}
        <a href={editionsFeedAddress("atom", filters)} className="link">
          Atom
        </a>{" "}
        o{" "}
        <a href={editionsFeedAddress("json", filters)} className="link">
          JSON Feed
        </a>
        .
      </p>
    </PageBody>
  );
}
