import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { getSettings } from "#lib/kernel/env.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { policyNoticeDesk } from "#lib/policy-notices/policy-notice-desk.ts";
import { PAGE_SIZE } from "#lib/policy-notices/public/list-public-notices.ts";
import {
  noticesAddress,
  noticesFeedAddress,
  readNoticesQuery,
} from "#lib/policy-notices/public/notices-query.ts";
import { subscribePath } from "#lib/subscriptions/subscription-links.ts";
import { NoticeCard } from "./_components/notice-card.tsx";
import { NoticesFilterBar } from "./_components/notices-filter-bar.tsx";

type NoticesPageProps = { searchParams: Promise<AddressParams> };

export async function generateMetadata({ searchParams }: NoticesPageProps): Promise<Metadata> {
  const { filters } = readNoticesQuery(await searchParams);
  const { appUrl } = getSettings();
  return {
    title: "Comunicados de política exterior",
    description: "Lo que ocurre en la política exterior y toca a estados y municipios, por tema y por país.",
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
  const page = readPageNumber(params.pagina);
  const [{ notices, total }, choices, areas] = await Promise.all([
    policyNoticeDesk.listPublic(filters, page),
    policyNoticeDesk.listChoices(),
    policyNoticeDesk.listAreas(),
  ]);
  const filtered = Object.values(filters).some((value) => value !== null);
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Comunicados" }]}>
      <PageHeader
        title="Comunicados de política exterior"
        lead="Lo que acuerda o decide la federación con otros países y toca a estados y municipios, y lo que sus oficinas hacen al respecto."
        actions={<LinkButton href={subscribePath}>Recibirlos por correo</LinkButton>}
      />
      <IgnoredFilters sentences={ignored} />
      <NoticesFilterBar filters={filters} active={filtered} areas={areas} {...choices} />
      <p role="status">
        {total === 1 ? "Un comunicado" : `${total} comunicados`}
        {filtered ? " con esos filtros" : ""}, primero el más reciente.
      </p>
      {notices.length === 0 ? (
        <EmptyState title={filtered ? "Ningún comunicado es así" : "Todavía no hay comunicados"}>
          {filtered
            ? "Quite algún filtro o pruebe con menos palabras."
            : "Aquí estarán los que publique la DGCP."}
        </EmptyState>
      ) : (
        <ul className="grid gap-5 md:grid-cols-2">
          {notices.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={total}
        unit={total === 1 ? "comunicado" : "comunicados"}
        href={(number) => noticesAddress(filters, number)}
      />
      <p className="text-sm print:hidden">
        Seguir esta lista:{" "}
        <a href={noticesFeedAddress("atom", filters)} className="link">
          Atom
        </a>{" "}
        o{" "}
        <a href={noticesFeedAddress("json", filters)} className="link">
          JSON Feed
        </a>
        .
      </p>
    </PageBody>
  );
}
