import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { type AtlasCity, totalOf } from "#lib/atlas/atlas-view.ts";

const column = createColumns<AtlasCity>();

const columns = column.columns([
  column.accessor(({ name }) => name || "Todo el país, o no se dice", {
    id: "ciudad",
    header: "Ciudad",
    meta: { rowHeader: true },
  }),
  column.accessor("sisters", { header: "Hermanamientos", meta: { align: "end" } }),
  column.accessor("unregistered", { header: "Sin registro", meta: { align: "end" } }),
  column.accessor("others", { header: "Otros acuerdos", meta: { align: "end" } }),
  column.accessor(totalOf, { id: "total", header: "Total", meta: { align: "end" } }),
]);

/** The cities of a country with their ties. */
export const CityTable = ({ cities }: { cities: readonly AtlasCity[] }) => (
  <DataTable
    caption="Vínculos por ciudad, primero donde hay más"
    columns={columns}
    rows={cities}
    rowId={({ name }) => name || "-"}
    empty={<p className="text-tinta-suave">Ninguna ciudad tiene vínculos así.</p>}
  />
);
