import type { Metadata } from "next";
import { FilterBar } from "#components/forms/filter-bar.tsx";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { listOfficeChoices } from "#lib/offices/list-office-choices.ts";
import { listOffices } from "#lib/offices/list-offices.ts";
import { OFFICE_KINDS } from "#lib/offices/office-kinds.ts";
import { OfficeTable } from "./_components/office-table.tsx";
import { OFFICE_PARAMS, readOfficeFilter } from "./office-filter.ts";

type OfficesPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Oficinas" };

const HREF = "/admin/oficinas";

export default async function OfficesPage({ searchParams }: OfficesPageProps) {
  await requirePermission("portal.manage");
  const asked = await searchParams;
  const { filter, values, ignored } = readOfficeFilter(asked);
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
      <IgnoredFilters sentences={ignored} />
      <FilterBar href={HREF} active={Object.keys(filter).length > 0}>
        <TextInput
          name="texto"
          type="search"
          label={OFFICE_PARAMS.texto}
          defaultValue={values.texto ?? ""}
          width="full"
        />
        <Select
          name="tipo"
          label={OFFICE_PARAMS.tipo}
          placeholder="Todos"
          defaultValue={values.tipo ?? ""}
          width="full"
          options={Object.entries(OFFICE_KINDS).map(([value, label]) => ({ value, label }))}
        />
        <Select
          name="estado"
          label={OFFICE_PARAMS.estado}
          placeholder="Todos"
          defaultValue={values.estado ?? ""}
          width="full"
          options={states.map(({ code, name }) => ({ value: code, label: name }))}
        />
        <Select
          name="situacion"
          label={OFFICE_PARAMS.situacion}
          placeholder="Todas"
          defaultValue={values.situacion ?? ""}
          width="full"
          options={[
            { value: "activa", label: "En funciones" },
            { value: "deshabilitada", label: "Deshabilitadas" },
          ]}
        />
      </FilterBar>
      <OfficeTable rows={offices.rows} />
      <Pagination {...offices} href={(page) => listHref(HREF, values, page)} unit="organizaciones" />
    </PageBody>
  );
}
