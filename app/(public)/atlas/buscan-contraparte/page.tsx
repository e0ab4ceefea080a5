import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { FileLinks } from "#components/open-data/file-links.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { getSettings } from "#lib/kernel/env.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { TABLE_FORMATS, TABLE_LABELS } from "#lib/open-data/table-file.ts";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";
import {
  isFiltered,
  noticesAddress,
  noticesFeedAddress,
  noticesFileAddress,
  readNoticesQuery,
  selectNotices,
} from "#lib/partner-notices/public/notices-query.ts";
import { NoticeCard } from "./_components/notice-card.tsx";
import { NoticesFilterBar } from "./_components/notices-filter-bar.tsx";

type NoticesPageProps = { searchParams: Promise<AddressParams> };

const PAGE_SIZE = 10;

export async function generateMetadata({ searchParams }: NoticesPageProps): Promise<Metadata> {
  const { filters } = readNoticesQuery(await searchParams);
  const { appUrl } = getSettings();
  return {
    title: "Buscan contraparte",
    description:
      "Gobiernos de estados y municipios de México que buscan contraparte en otros países: qué ofrecen, qué buscan y cómo responderles.",
    alternates: {
      types: {
        "application/atom+xml": appUrl + noticesFeedAddress("atom", filters),
        "application/feed+json": appUrl + noticesFeedAddress("json", filters),
      },
    },
  };
}

export default async function NoticesPage({ searchParams }: NoticesPageProps) {
  const params = await searchParams;
  const { filters, ignored } = readNoticesQuery(params);
  const [all, areas] = await Promise.all([noticeDesk.listPublic(), noticeDesk.listAreas()]);
  const notices = selectNotices(all, filters);
  const page = Math.min(readPageNumber(params.pagina), Math.max(1, Math.ceil(notices.length / PAGE_SIZE)));
  const filtered = isFiltered(filters);
  return (
    <PageBody
      breadcrumbs={[
        { label: "Inicio", href: "/" },
        { label: "Atlas", href: "/atlas" },
        { label: "Buscan contraparte" },
      ]}
    >
      <PageHeader
        title="Buscan contraparte"
        lead={
          <>
            <p>
              Estados y municipios de México que buscan una ciudad, una región o una institución de otro país.
              Responda al que le interese: no hace falta cuenta.
            </p>
            <p lang="en" className="mt-2 text-base">
              Mexican states and cities looking for a partner abroad. Open a notice and answer it, in any of
              the languages it lists; no account is needed.
            </p>
          </>
        }
      />
      <IgnoredFilters sentences={ignored} />
      <NoticesFilterBar filters={filters} areas={areas} />
      <p role="status">
        {notices.length === 1 ? "Un aviso" : `${notices.length} avisos`}
        {filtered ? " con esos filtros" : ""}, primero los abiertos.
      </p>
      {notices.length === 0 ? (
        <EmptyState title={filtered ? "Ningún aviso es así" : "Todavía no hay avisos"}>
          {filtered
            ? "Quite algún filtro o pruebe con menos palabras."
            : "Aquí estarán los que publiquen las oficinas de los estados y municipios."}
        </EmptyState>
      ) : (
        <ul className="grid gap-5 md:grid-cols-2">
          {notices.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={notices.length}
        unit={notices.length === 1 ? "aviso" : "avisos"}
        href={(number) => noticesAddress(filters, number)}
      />
      <FileLinks
        title="Llevarse o seguir esta lista"
        files={[
          ...TABLE_FORMATS.map((format) => ({
            label: TABLE_LABELS[format],
            href: noticesFileAddress(format, filters),
          })),
          { label: "Atom", href: noticesFeedAddress("atom", filters) },
          { label: "JSON Feed", href: noticesFeedAddress("json", filters) },
        ]}
      />
    </PageBody>
  );
}
