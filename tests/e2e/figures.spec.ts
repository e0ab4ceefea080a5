import { expect, type Page } from "@playwright/test";
import { TABLE_KEYS, TABLES } from "#lib/statistics/tables.ts";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { test } from "./support/portal-test.ts";

const pages = ["/cifras", "/cifras?estado=14", "/cifras/comparar", "/cifras/comparar?estados=14,21,31,09"];

for (const path of pages) {
  test(`${path} can be read by everyone and breaks no rule of its own policy`, async ({ page }) => {
    const complaints = watchConsole(page);
    const response = await page.goto(path);
    expect(await response?.text()).not.toMatch(/<style\b|\sstyle="/);
    await inspect(page);
    await page.setViewportSize({ width: 320, height: 640 });
    for (const summary of await page.getByRole("main").locator("summary").all()) await summary.click();
    await inspect(page);
    expect(complaints).toEqual([]);
  });
}

/** The numbers of a table of the page, row by row, without what only people need (names, signs, separators). */
const numbersOf = (page: Page, name: string): Promise<number[][]> =>
  page
    .getByRole("region", { name, exact: true })
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll("th > div, td.text-right > div")]
          .map((cell) => cell.textContent ?? "")
          // What names the row is a number where it is a year.
          .filter((text) => !/\p{L}/u.test(text))
          .map((text) => Number(text.replace(/[^\d.]/g, ""))),
      ),
    );

test.describe("before script arrives", () => {
  test.use({ javaScriptEnabled: false });

  for (const estado of ["", "?estado=14"]) {
    test(`every figure of /cifras${estado} is the one that the open data give`, async ({ page, request }) => {
      await page.goto(`/cifras${estado}`);
      for (const key of TABLE_KEYS) {
        const region = page.getByRole("region", { name: TABLES[key].words.es.title, exact: true });
        const answer = await request.get(`/api/estadisticas/${key}${estado}`);
        const { filas, definicion } = await answer.json();
        const shown = await numbersOf(page, TABLES[key].words.es.title);
        const given = (filas as Record<string, unknown>[]).map((fila) =>
          Object.values(fila)
            .filter((value) => typeof value === "number" || value === null)
            .map((value) => value ?? 0),
        );
        expect(shown, key).toEqual(given);
        const definition = (definicion as string).replace(/ Datos de demostración.*$/, "");
        await expect(region.getByText(definition)).toBeVisible();
        await expect(
          region.getByRole("link", { name: `CSV de ${TABLES[key].words.es.title}` }),
        ).toHaveAttribute("href", `/api/estadisticas/${key}.csv${estado}`);
      }
    });
  }

  test("a state is chosen, and then put beside another, with forms and links alone", async ({ page }) => {
    await page.goto("/cifras");
    await page.getByLabel("Ver las cifras de").selectOption("Jalisco");
    await page.getByRole("button", { name: "Ver", exact: true }).click();
    await expect(page).toHaveURL("/cifras?estado=14");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cifras de Jalisco");
    await page.getByRole("link", { name: "Comparar estados" }).click();
    await expect(page.getByText("Falta otro estado")).toBeVisible();
    await page.getByLabel("Estado 2").selectOption("Yucatán");
    await page.getByRole("button", { name: "Comparar" }).click();
    await expect(page).toHaveURL("/cifras/comparar?estados=14,31");
    await expect(
      page.getByRole("list", { name: "Acuerdos publicados de cada estado" }).getByRole("listitem"),
    ).toHaveCount(2);
  });

  test("an address with what is not a state says so and shows the nearest sensible thing", async ({
    page,
  }) => {
    await page.goto("/cifras?estado=99");
    await expect(page.getByText("No se tomó en cuenta «99»")).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cifras del registro");
    await page.goto("/cifras/comparar?estados=14,99,21,31,09,01");
    await expect(page.getByText("Se comparan hasta 4 estados")).toBeVisible();
    await expect(page.getByText("No se tomó en cuenta «99»")).toBeVisible();
  });
});

test("each chart has a name and says in words what it shows", async ({ page }) => {
  await page.goto("/cifras");
  const charts = page.getByRole("main").getByRole("img");
  const named = await charts.filter({ visible: true }).count();
  expect(named).toBeGreaterThanOrEqual(TABLE_KEYS.length);
  await expect(
    page.getByRole("img", { name: /^Acuerdos por área de cooperación .*lo más alto/ }),
  ).toBeVisible();
});

test("a table is open to other sites and is not sent twice", async ({ request }) => {
  const first = await request.get("/api/estadisticas/area.csv");
  expect(first.headers()).toMatchObject({
    "access-control-allow-origin": "*",
    "cache-control": "public, max-age=300",
    "content-type": "text/csv; charset=utf-8",
  });
  const again = await request.get("/api/estadisticas/area.csv", {
    headers: { "if-none-match": first.headers().etag! },
  });
  expect(again.status()).toBe(304);
});
