import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { describeRule } from "#lib/calendar/describe-rule.ts";
import type { KeptRule } from "#lib/calendar/list-rules.ts";
import { formatDate } from "#lib/kernel/format-date.ts";

const column = createColumns<KeptRule>();

const columns = column.columns([
  column.accessor("name", { header: "Día", meta: { rowHeader: true } }),
  column.display({ id: "when", header: "Cuándo", cell: ({ row }) => describeRule(row.original) }),
  column.accessor("legalSource", { header: "Fundamento" }),
  column.display({
    id: "validity",
    header: "Vigencia",
    cell: ({ row: { original: rule } }) =>
      rule.validUntil
        ? `Del ${formatDate(rule.validFrom)} al ${formatDate(rule.validUntil)}`
        : `Desde el ${formatDate(rule.validFrom)}`,
  }),
  column.display({
    id: "end",
    header: "Acciones",
    cell: ({ row: { original: rule } }) =>
      rule.validUntil ? (
        "Terminada"
      ) : (
        <TextLink href={`/admin/calendario/reglas/${rule.id}/terminar`}>
          Terminar<span className="sr-only"> {rule.name}</span>
        </TextLink>
      ),
  }),
]);

/** The rules of a law, ended ones included. */
export function RuleTable({ caption, rules }: { caption: string; rules: readonly KeptRule[] }) {
  return <DataTable caption={caption} columns={columns} rows={rules} rowId={(rule) => rule.id} />;
}
