import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns, OF_SENTENCES } from "#components/ui/table-model.ts";
import { FIELD_KEYS, fieldOf, type FieldKey } from "#lib/registry-import/fields/import-fields.ts";

const column = createColumns<{ key: FieldKey }>();

const columns = column.columns([
  column.display({
    id: "label",
    header: "Columna",
    meta: { rowHeader: true },
    cell: ({ row }) => fieldOf(row.original.key).label,
  }),
  column.display({
    id: "meaning",
    header: "Qué es",
    meta: { className: OF_SENTENCES },
    cell: ({ row }) => fieldOf(row.original.key).meaning,
  }),
  column.display({
    id: "absent",
    header: "Si está vacía",
    meta: { className: OF_SENTENCES },
    cell: ({ row }) => fieldOf(row.original.key).absent,
  }),
  column.display({
    id: "example",
    header: "Ejemplo",
    cell: ({ row }) => fieldOf(row.original.key).example || "—",
  }),
]);

export function FieldDictionary() {
  return (
    <DataTable
      caption="Diccionario de las columnas de la plantilla"
      columns={columns}
      rows={FIELD_KEYS.map((key) => ({ key }))}
      rowId={({ key }) => key}
    />
  );
}
