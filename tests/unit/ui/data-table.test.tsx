import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";

type Row = { folio: string; state: string; days: number };

const column = createColumns<Row>();
const columns = column.columns([
  column.accessor("folio", { header: "Expediente", meta: { rowHeader: true, sortKey: "folio" } }),
  column.accessor("state", { header: "Estado" }),
  column.accessor("days", { header: "Días", meta: { align: "end", sortKey: "dias" } }),
]);
const rows: Row[] = [
  { folio: "AII-2026-000002", state: "Jalisco", days: 3 },
  { folio: "AII-2026-000001", state: "Nuevo <León>", days: -2 },
];
const href = (by: string, direction: string) => `/bandeja?orden=${by}&sentido=${direction}`;

function draw(props: Partial<Parameters<typeof DataTable<Row>>[0]> = {}): string {
  return renderToStaticMarkup(
    <DataTable caption="Bandeja" columns={columns} rows={rows} rowId={(row) => row.folio} {...props} />,
  );
}

describe("a table drawn on the server", () => {
  it("keeps the order it was given and escapes what it shows", () => {
    const html = draw();
    expect(html.indexOf("000002")).toBeLessThan(html.indexOf("000001"));
    expect(html).toContain("Nuevo &lt;León&gt;");
  });

  it("names the table, its columns and each row", () => {
    const html = draw();
    expect(html).toMatch(/<caption[^>]*>Bandeja<\/caption>/);
    expect(html.match(/role="columnheader"/g)).toHaveLength(3);
    expect(html.match(/role="rowheader"[^>]*scope="row"|scope="row"[^>]*role="rowheader"/g)).toHaveLength(2);
    expect(html).not.toContain("style=");
  });

  it("sorts by links: the present column turns round, the others begin upwards", () => {
    const html = draw({ sort: { by: "dias", direction: "asc", href } });
    expect(html).toContain('aria-sort="ascending"');
    expect(html).toContain("/bandeja?orden=dias&amp;sentido=desc");
    expect(html).toContain("/bandeja?orden=folio&amp;sentido=asc");
    expect(html).not.toContain("orden=state");
  });

  it("gives its place to the empty state when there is nothing", () => {
    expect(draw({ rows: [], empty: <p>Nada por ahora</p> })).toBe("<p>Nada por ahora</p>");
  });
});
