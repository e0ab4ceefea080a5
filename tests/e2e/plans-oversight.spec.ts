import { expect } from "@playwright/test";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

test("the DGCP finds an adopted plan, comments it, and its office answers", async ({ browser }) => {
  const dgcp = await signIn(browser, "analista@dgcp.example");
  const complaints = watchConsole(dgcp);
  await dgcp.goto("/planes-oficinas?plan=adoptado&estado=99");
  await expect(dgcp.getByText("No se tomó en cuenta «99»")).toBeVisible();
  await inspect(dgcp);
  await dgcp
    .getByRole("link", { name: /el plan de Coordinación de Asuntos Internacionales de Jalisco/ })
    .click();
  await inspect(dgcp);
  await dgcp.getByRole("button", { name: "Enviar" }).click();
  await expect(dgcp.getByRole("alert").getByRole("link")).toHaveCount(1);
  const words = `Falta la línea base ${Date.now()}`;
  await dgcp.getByLabel("Comentario").fill(words);
  await dgcp.getByRole("button", { name: "Enviar" }).click();
  await expect(dgcp.getByText("El comentario quedó enviado.")).toBeVisible();
  await inspect(dgcp);

  const office = await signIn(browser, "enlace@jalisco.example");
  await office.goto("/plan/comentarios");
  await expect(office.getByText(words)).toBeVisible();
  await office.getByLabel("Su respuesta").fill("Ya está en la siguiente versión.");
  await office.getByRole("button", { name: "Enviar" }).click();
  await expect(office.getByText("La respuesta quedó enviada.")).toBeVisible();
  await inspect(office);
  const file = await dgcp.request.get(`${new URL(dgcp.url()).pathname}/exportar`);
  expect(await file.text()).toContain(words);
  const list = await dgcp.request.get("/planes-oficinas/exportar?plan=adoptado");
  expect((await list.text()).split("\r\n")[0]).toContain("indicadores_medidos_a_tiempo");
  expect((await office.goto("/planes-oficinas"))?.status()).toBe(404);
  expect(complaints).toEqual([]);
});

test("whoever arrives is guided through the first week, by hand where nothing else says so", async ({
  browser,
}) => {
  const page = await signIn(browser, "enlace@jalisco.example");
  const complaints = watchConsole(page);
  await page.goto("/inicio");
  await page.getByRole("navigation").getByText("Mi oficina").filter({ visible: true }).click();
  await page.getByRole("link", { name: "Primera semana" }).filter({ visible: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "La primera semana" })).toBeVisible();
  await inspect(page);
  const plan = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: /Lea el plan/ }) });
  await plan.getByRole("button", { name: /Ya lo revisé/ }).click();
  await expect(plan.getByText(/^Lo revisó/)).toBeVisible();
  await inspect(page);
  await page.getByRole("button", { name: "Empezar de nuevo, sin marcas" }).click();
  await expect(plan.getByText(/^Lo revisó/)).toHaveCount(0);
  expect(complaints).toEqual([]);
  const reader = await signIn(browser, "consulta@jalisco.example", { javaScriptEnabled: false });
  await reader.goto("/primera-semana");
  await expect(reader.getByRole("heading", { name: "Día 2: lo que vence" })).toBeVisible();
  await expect(reader.getByRole("button", { name: /Ya lo revisé/ })).toHaveCount(0);
});
