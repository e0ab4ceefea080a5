import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { formatSize } from "#lib/kernel/format-size.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { importDesk } from "#lib/registry-import/import-desk.ts";
import { findVerdict, isAtWork } from "#lib/registry-import/import-words.ts";
import { ImportStatusTag } from "../_components/import-status-tag.tsx";
import { importHref, IMPORTS_HREF } from "../import-address.ts";
import { ColumnsForm } from "./_components/columns-form.tsx";
import { ImportOrders } from "./_components/import-orders.tsx";
import { ImportProgress } from "./_components/import-progress.tsx";
import { ImportRows } from "./_components/import-rows.tsx";
import { VerdictSummary } from "./_components/verdict-summary.tsx";
import { loadImport } from "./load-import.ts";

type ImportPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ ver?: string; pagina?: string; columnas?: string }>;
};

export const metadata: Metadata = { title: "Importación" };

export default async function ImportPage({ params, searchParams }: ImportPageProps) {
  await requirePermission("registry.import");
  const [{ id }, { ver, pagina, columnas }] = await Promise.all([params, searchParams]);
  const batch = await loadImport(id);
  const { status, failure, columns } = batch;
  const choosing =
    status === "MAPPING" ||
    (status === "FAILED" && batch.storageKey !== null) ||
    (status === "CHECKED" && columnas !== undefined);
  const verdict = findVerdict(ver);
  const [counts, rows] = await Promise.all([
    importDesk.count(id),
    importDesk.listRows(id, verdict, readPageNumber(pagina)),
  ]);
  return (
    <PageBody breadcrumbs={[{ href: IMPORTS_HREF, label: "Importaciones" }, { label: batch.fileName }]}>
      <PageHeader
        overline={<ImportStatusTag status={status} />}
        title={batch.fileName}
        lead={`${formatSize(Number(batch.fileSize))}, enviado el ${formatDateTime(batch.createdAt)}. ${batch.notes.join(" ")}`}
        actions={
          rows.total > 0 && !isAtWork(status) ? (
            <LinkButton href={`${importHref(id)}/reporte`} variant="secondary">
              Descargar el reporte
            </LinkButton>
          ) : null
        }
      />
      {failure ? (
        <FlashMessage tone={status === "FAILED" ? "danger" : "warning"} title="Qué pasó">
          {failure}
        </FlashMessage>
      ) : null}
      {isAtWork(status) ? <ImportProgress batch={batch} counts={counts} /> : null}
      {choosing ? <ColumnsForm id={id} columns={columns} /> : null}
      {!choosing && !isAtWork(status) && status !== "DISCARDED" && status !== "FAILED" ? (
        <>
          <VerdictSummary id={id} counts={counts} current={verdict} />
          <ImportOrders batch={batch} counts={counts} />
          <ImportRows id={id} verdict={verdict} rows={rows} />
        </>
      ) : null}
    </PageBody>
  );
}
