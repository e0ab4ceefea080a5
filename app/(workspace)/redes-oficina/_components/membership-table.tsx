import type { ReactNode } from "react";
import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { sayFee } from "#lib/networks/memberships/describe-membership.ts";
import { MEMBERSHIP_STATES } from "#lib/networks/membership-words.ts";
import { type MembershipView, networkTitle } from "#lib/networks/network-view.ts";
import { formatPartialDate } from "#lib/registry/partial-date.ts";
import { membershipHref } from "../network-hrefs.ts";

const column = createColumns<MembershipView>();

const columns = column.columns([
  column.accessor(({ network }) => networkTitle(network), {
    id: "red",
    header: "Red",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => (
      <TextLink href={membershipHref(original.id)}>{networkTitle(original.network)}</TextLink>
    ),
  }),
  column.accessor("state", {
    header: "Situación",
    cell: ({ row: { original } }) => {
      const { label, tone } = MEMBERSHIP_STATES[original.state];
      return <StatusTag tone={tone}>{label}</StatusTag>;
    },
  }),
  column.accessor(({ since }) => formatPartialDate(since), { id: "desde", header: "Desde" }),
  column.accessor(sayFee, { id: "cuota", header: "Cuota", meta: { align: "end" } }),
  column.accessor(({ renewsOn, state }) => (renewsOn && state !== "LEFT" ? formatDate(renewsOn) : "—"), {
    id: "renueva",
    header: "Se renueva",
  }),
  column.accessor(({ benefits }) => benefits.length, {
    id: "beneficios",
    header: "Beneficios",
    meta: { align: "end" },
  }),
]);

/** The memberships of one's office. */
export const MembershipTable = ({ rows, empty }: { rows: readonly MembershipView[]; empty: ReactNode }) => (
  <DataTable
    caption="Membresías de su oficina, primero las que se renuevan antes"
    columns={columns}
    rows={rows}
    rowId={({ id }) => id}
    empty={empty}
  />
);
