import type { ReactNode } from "react";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { AccountRow } from "#lib/accounts/account-row.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { ROLES } from "#lib/permissions/roles.ts";
import { AccountStateTag } from "./account-state-tag.tsx";

type AccountTableProps = {
  rows: readonly AccountRow[];
  /** Whether each row names its organisation: not where all are of one. */
  withOffice: boolean;
  empty: ReactNode;
};

const column = createColumns<AccountRow>();

/** Accounts with their role and state; the name leads to what can be done with each. */
export function AccountTable({ rows, withOffice, empty }: AccountTableProps) {
  const columns = column.columns([
    column.accessor("name", {
      header: "Persona",
      meta: { rowHeader: true },
      cell: ({ row }) => <AccountName account={row.original} />,
    }),
    ...(withOffice ? [column.accessor("officeName", { header: "Organización" })] : []),
    column.accessor("role", { header: "Función", cell: ({ row }) => ROLES[row.original.role].label }),
    column.accessor("state", {
      header: "Estado",
      cell: ({ row }) => <AccountStateTag state={row.original.state} />,
    }),
    column.accessor("hasSecondFactor", {
      header: "Segundo factor",
      cell: ({ row }) => (row.original.hasSecondFactor ? "Activo" : "No"),
    }),
    column.accessor("lastSignInAt", {
      header: "Último acceso",
      cell: ({ row }) => (row.original.lastSignInAt ? formatInstantDate(row.original.lastSignInAt) : "Nunca"),
    }),
  ]);
  return <DataTable caption="Cuentas" columns={columns} rows={rows} rowId={(row) => row.id} empty={empty} />;
}

function AccountName({ account: { id, name, email, position } }: { account: AccountRow }) {
  return (
    <>
      <TextLink href={`/equipo/${id}`} className="font-semibold wrap-anywhere">
        {name || email}
      </TextLink>
      {name ? <span className="block wrap-anywhere text-tinta-suave">{email}</span> : null}
      {position ? <span className="block text-tinta-suave">{position}</span> : null}
    </>
  );
}
