import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { findArea } from "#lib/catalogues/list-areas.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { AreaForm } from "../../_components/area-form.tsx";
import { setAreaRetiredAction } from "../../actions.ts";
import { areasHref, CATALOGUE_DONE, readDone } from "../../catalogue-address.ts";

type AreaPageProps = { params: Promise<{ clave: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Área de cooperación" };

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export default async function AreaPage({ params, searchParams }: AreaPageProps) {
  await requirePermission("portal.manage");
  const area = (await findArea((await params).clave)) ?? notFound();
  const done = readDone((await searchParams).hecho);
  const { key, name, retiredAt } = area;
  const use = [
    counted(area.cases, "expediente", "expedientes"),
    counted(area.agreements, "acuerdo inscrito", "acuerdos inscritos"),
  ].join(" y ");
  return (
    <PageBody breadcrumbs={[{ label: "Catálogos", href: areasHref() }, { label: name }]}>
      {done ? <FlashMessage title={CATALOGUE_DONE[done]} /> : null}
      <PageHeader overline="Área de cooperación" title={name} lead={`Está en ${use}.`} />
      {retiredAt ? (
        <Alert tone="warning" title="Área retirada">
          <p>Desde el {formatInstantDate(retiredAt)} no se ofrece en las solicitudes nuevas.</p>
        </Alert>
      ) : null}
      <Panel title="Nombre">
        <AreaForm areaKey={key} name={name} button="Guardar el nombre" />
      </Panel>
      <Panel title={retiredAt ? "Restituir" : "Retirar de la lista"}>
        <p className="mb-4 max-w-measure">
          {retiredAt
            ? "Volverá a ofrecerse en las solicitudes, en el mismo lugar de la lista."
            : "Dejará de ofrecerse en las solicitudes nuevas. Los expedientes y acuerdos que ya la tienen la conservan, y el registro la ofrece como filtro mientras algún acuerdo publicado la tenga."}
        </p>
        <ActionButton
          action={setAreaRetiredAction}
          fields={{ key, retired: retiredAt ? "" : "si" }}
          variant={retiredAt ? "secondary" : "danger"}
        >
          {retiredAt ? "Restituir el área" : "Retirar el área"}
        </ActionButton>
      </Panel>
    </PageBody>
  );
}
