import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { listTrail } from "#lib/audit/list-trail.ts";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { TrailFilters } from "./_components/trail-filters.tsx";
import { TrailTable } from "./_components/trail-table.tsx";
import { readTrailFilter } from "./trail-address.ts";

type TrailPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Bitácora" };

const HREF = "/admin/bitacora";

export default async function TrailPage({ searchParams }: TrailPageProps) {
  await requirePermission("portal.manage");
  const asked = await searchParams;
  const { filter, values, ignored } = readTrailFilter(asked);
  const trail = await listTrail(filter, readPageNumber(asked.pagina));
  return (
    <PageBody>
      <PageHeader
        title="Bitácora"
        lead="Quién hizo qué y cuándo. Solo admite renglones nuevos: nadie puede cambiarlos ni borrarlos, tampoco la administración."
        actions={
          <LinkButton href={listHref(`${HREF}/csv`, values)} variant="secondary">
            Descargar en CSV
          </LinkButton>
        }
      />
      <Disclosure summary="Cómo se comprueba que nadie la alteró">
        <div className="max-w-measure space-y-3">
          <p>
            Cada renglón lleva la huella SHA-256 del anterior de su serie, y la base guarda cuántos son y la
            huella del último. Cambiar, quitar o insertar uno rompe la cadena.
          </p>
          <p>
            Quien opera el servidor la comprueba con <code className="font-mono">npm run audit:verify</code>:
            recalcula todas las huellas y, si algo no cuadra, nombra el primer renglón alterado. Es un trabajo
            largo y no se hace desde esta página.
          </p>
          <p>
            De los expedientes se muestra aquí quién los movió y cuándo. Sus motivos y documentos son de
            quienes intervienen en ellos.
          </p>
        </div>
      </Disclosure>
      <IgnoredFilters sentences={ignored} />
      <TrailFilters href={HREF} params={values} active={Object.keys(filter).length > 0} />
      <TrailTable rows={trail.rows} />
      <Pagination {...trail} href={(page) => listHref(HREF, values, page)} unit="renglones" />
    </PageBody>
  );
}
