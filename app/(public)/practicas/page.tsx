import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { galleryAddress, galleryParams, readGalleryQuery } from "#lib/practices/gallery-query.ts";
import { practiceDesk } from "#lib/practices/practice-desk.ts";
import { GalleryFiles } from "./_components/gallery-files.tsx";
import { GalleryFilterBar } from "./_components/gallery-filter-bar.tsx";
import { PracticeCard } from "./_components/practice-card.tsx";

type GalleryPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = {
  title: "Prácticas",
  description:
    "Lo que las oficinas de estados y municipios hacen en el mundo y se puede aprender de ello, evaluado con quince criterios.",
};

const PAGE_SIZE = 12;

export default async function GalleryPage({ searchParams }: GalleryPageProps) {
  const params = await searchParams;
  const { filters, ignored } = readGalleryQuery(params);
  const rows = await practiceDesk.listGallery(filters);
  const page = Math.min(readPageNumber(params.pagina), Math.max(1, Math.ceil(rows.length / PAGE_SIZE)));
  const filtered = Object.values(galleryParams(filters)).some((value) => value !== null);
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Prácticas" }]}>
      <PageHeader
        title="Prácticas"
        lead="Lo que las oficinas de estados y municipios hacen en el mundo y se puede aprender de ello. Cada oficina evalúa la suya con quince criterios, y otras pueden evaluarla también."
      />
      <IgnoredFilters sentences={ignored} />
      <GalleryFilterBar filters={filters} active={filtered} />
      <p role="status">
        {rows.length === 1 ? "Una práctica" : `${rows.length} prácticas`}
        {filtered ? " con esos filtros" : ""}, primero la de mayor puntaje.
      </p>
      {rows.length === 0 ? (
        <EmptyState title={filtered ? "Ninguna práctica es así" : "Todavía no hay prácticas publicadas"}>
          {filtered
            ? "Quite algún filtro o pruebe con menos palabras."
            : "Aquí estarán las que publiquen las oficinas."}
        </EmptyState>
      ) : (
        <ul className="grid gap-5 md:grid-cols-2">
          {rows.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((row) => (
            <PracticeCard key={row.practice.id} row={row} />
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={rows.length}
        unit={rows.length === 1 ? "práctica" : "prácticas"}
        href={(number) => galleryAddress(filters, number)}
      />
      <GalleryFiles filters={filters} />
    </PageBody>
  );
}
