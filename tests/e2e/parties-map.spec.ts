import { expect } from "@playwright/test";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { test } from "./support/portal-test.ts";

test("the map says in words which parties it joins, in each language, under the policy and on a telephone", async ({
  page,
}) => {
  const complaints = watchConsole(page);
  const land = page.waitForResponse("**/mundo.svg");
  await page.goto("/registro?pais=JP");
  await page.getByRole("article").first().getByRole("link").click();
  await expect(
    page.getByRole("img", { name: /^Une .+ con .*Japón.*, por el camino más corto\./ }),
  ).toBeVisible();
  const answer = await land;
  expect([answer.status(), answer.headers()["content-type"]]).toEqual([200, "image/svg+xml"]);
  await page.setViewportSize({ width: 320, height: 640 });
  await inspect(page);
  await page.getByRole("link", { name: "English" }).click();
  await expect(
    page.getByRole("img", { name: /^Joins .+ to .*Japan.*, by the shortest way\./ }),
  ).toBeVisible();
  expect(complaints).toEqual([]);
});

test("where no counterpart has a country there is no map", async ({ page, request }) => {
  const { resultados } = await (
    await request.get("/api/rai?region=global&contraparte=organizacion-internacional")
  ).json();
  const placeless = (resultados as { numero: string; codigos_pais: string[] }[]).find(({ codigos_pais }) =>
    codigos_pais.every((code) => code === ""),
  );
  await page.goto(`/registro/${placeless!.numero}`);
  await expect(page.getByRole("heading", { name: "Partes y materia" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Las partes en el mapa" })).toHaveCount(0);
});
