import type { Metadata } from "next";
import { AccountTable } from "#components/accounts/account-table.tsx";
import { FilterBar } from "#components/forms/filter-bar.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { ACCOUNT_STATES } from "#lib/accounts/account-state.ts";
import { searchAccounts } from "#lib/accounts/search-accounts.ts";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { readParams } from "#lib/forms/read-params.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { listOfficeNames } from "#lib/offices/list-office-choices.ts";
import { ROLES } from "#lib/permissions/roles.ts";
import { readTeamDone } from "../../equipo/team-address.ts";
import { ACCOUNT_PARAMS, readAccountFilter } from "./account-filter.ts";

type AccountsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const metadata: Metadata = { title: "Cuentas" };

const HREF = "/admin/cuentas";

export default async function AccountsPage({ searchParams }: AccountsPageProps) {
  const actor = await requirePermission("portal.manage");
  const asked = await searchParams;
  const params = readParams(asked, ACCOUNT_PARAMS);
  const filter = readAccountFilter(params);
  const [accounts, offices] = await Promise.all([
    searchAccounts(actor, filter, readPageNumber(asked.pagina)),
    listOfficeNames(),
  ]);
  const done = readTeamDone(readParams(asked, ["hecho"]).hecho);
  return (
    <PageBody>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        title="Cuentas"
        lead="Todas las personas que usan el portal. Para invitar a alguien, elija primero su organización."
        actions={
          <LinkButton
            href={filter.officeId ? `/equipo/invitar?oficina=${filter.officeId}` : "/admin/oficinas"}
          >
            Invitar a una persona
          </LinkButton>
        }
      />
      <FilterBar href={HREF} active={Object.keys(filter).length > 0}>
        <TextInput
          name="texto"
          type="search"
          label="Nombre, correo o cargo"
          defaultValue={params.texto}
          width="full"
        />
        <Select
          name="oficina"
          label="Organización"
          placeholder="Todas"
          defaultValue={params.oficina}
          width="full"
          options={offices.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          name="funcion"
          label="Función"
          placeholder="Todas"
          defaultValue={params.funcion}
          width="full"
          options={Object.entries(ROLES).map(([value, { label }]) => ({ value, label }))}
        />
        <Select
          name="estado"
          label="Estado"
          placeholder="Todos"
          defaultValue={params.estado}
          width="full"
          options={Object.entries(ACCOUNT_STATES).map(([value, label]) => ({ value, label }))}
        />
      </FilterBar>
      <AccountTable
        rows={accounts.rows}
        withOffice
        empty={<EmptyState title="Ninguna cuenta coincide">Cambie o quite los filtros.</EmptyState>}
      />
      <Pagination {...accounts} href={(page) => listHref(HREF, params, page)} unit="cuentas" />
    </PageBody>
  );
}
