import type { Metadata } from "next";
import { FilterBar } from "#components/forms/filter-bar.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { readParams } from "#lib/forms/read-params.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { listOfficeChoices } from "#lib/offices/list-office-choices.ts";
import { listOffices } from "#lib/offices/list-offices.ts";
import { OFFICE_KINDS } from "#lib/offices/office-kinds.ts";
import { OfficeTable } from "./_components/office-table.tsx";
import { OFFICE_PARAMS, readOfficeFilter } from "./office-filter.ts";

type OfficesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: "Oficinas" };

const HREF = "/admin/oficinas";

export default async function OfficesPage({ searchParams }: OfficesPageProps) {
  await requirePermission("portal.manage");
  const asked = await searchParams;
  const params = readParams(asked, OFFICE_PARAMS);
  const filter = readOfficeFilter(params);
  const [offices, { states }] = await Promise.all([
    listOffices(filter, readPageNumber(asked.pagina)),
    listOfficeChoices(),
  ]);
  return (
    <PageBody>
      <PageHeader
        title="Oficinas"
        lead="Las organizaciones que usan el portal: oficinas de estados y municipios, la DGCP y la CJA."
        actions={<LinkButton href="/admin/oficinas/nueva">Agregar una organización</LinkButton>}
      />
      <FilterBar href={HREF} active={Object.keys(filter).length > 0}>
        <TextInput
          name="texto"
          type="search"
          label="Nombre, estado o municipio"
          defaultValue={params.texto}
          width="full"
        />
        <Select
          name="tipo"
          label="Tipo"
          placeholder="Todos"
          defaultValue={params.tipo}
          width="full"
          options={Object.entries(OFFICE_KINDS).map(([value, label]) => ({ value, label }))}
        />
        <Select
          name="estado"
          label="Estado"
          placeholder="Todos"
          defaultValue={params.estado}
          width="full"
          options={states.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Select
          name="situacion"
          label="Situación"
          placeholder="Todas"
          defaultValue={params.situacion}
          width="full"
          options={[
            { value: "activa", label: "En funciones" },
            { value: "deshabilitada", label: "Deshabilitadas" },
          ]}
        />
      </FilterBar>
      <OfficeTable rows={offices.rows} />
      <Pagination {...offices} href={(page) => listHref(HREF, params, page)} unit="organizaciones" />
    </PageBody>
  );
}
