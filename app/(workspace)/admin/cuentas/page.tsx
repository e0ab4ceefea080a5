import type { Metadata } from "next";
import { AccountTable } from "#components/accounts/account-table.tsx";
import { FilterBar } from "#components/forms/filter-bar.tsx";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
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
import { listHref } from "#lib/kernel/list-href.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { listOfficeNames } from "#lib/offices/list-office-choices.ts";
import { ROLES } from "#lib/permissions/roles.ts";
import { readTeamDone } from "../../equipo/team-address.ts";
import { ACCOUNT_PARAMS, readAccountFilter } from "./account-filter.ts";

type AccountsPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Cuentas" };

const HREF = "/admin/cuentas";

export default async function AccountsPage({ searchParams }: AccountsPageProps) {
  const actor = await requirePermission("portal.manage");
  const asked = await searchParams;
  const { filter, values, ignored } = readAccountFilter(asked);
  const [accounts, offices] = await Promise.all([
    searchAccounts(actor, filter, readPageNumber(asked.pagina)),
    listOfficeNames(),
  ]);
  const done = readTeamDone(asked.hecho);
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
      <IgnoredFilters sentences={ignored} />
      <FilterBar href={HREF} active={Object.keys(filter).length > 0}>
        <TextInput
          name="texto"
          type="search"
          label={ACCOUNT_PARAMS.texto}
          defaultValue={values.texto ?? ""}
          width="full"
        />
        <Select
          name="oficina"
          label={ACCOUNT_PARAMS.oficina}
          placeholder="Todas"
          defaultValue={values.oficina ?? ""}
          width="full"
          options={offices.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Select
          name="funcion"
          label={ACCOUNT_PARAMS.funcion}
          placeholder="Todas"
          defaultValue={values.funcion ?? ""}
          width="full"
          options={Object.entries(ROLES).map(([value, { label }]) => ({ value, label }))}
        />
        <Select
          name="estado"
          label={ACCOUNT_PARAMS.estado}
          placeholder="Todos"
          defaultValue={values.estado ?? ""}
          width="full"
          options={Object.entries(ACCOUNT_STATES).map(([value, label]) => ({ value, label }))}
        />
      </FilterBar>
      <AccountTable
        rows={accounts.rows}
        withOffice
        empty={<EmptyState title="Ninguna cuenta coincide">Cambie o quite los filtros.</EmptyState>}
      />
      <Pagination {...accounts} href={(page) => listHref(HREF, values, page)} unit="cuentas" />
    </PageBody>
  );
}
