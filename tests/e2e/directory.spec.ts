import { expect } from "@playwright/test";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

test("an office writes what the directory says of it, and anybody reads it", async ({ browser, page }) => {
  const office = await signIn(browser, "titular@yucatan.example");
  const complaints = watchConsole(office);
  await office.goto("/directorio-oficina");
  await inspect(office);
  await office.getByRole("link", { name: "Escribir la ficha" }).click();
  await office.getByLabel("Correo de la oficina").fill("no es un correo");
  await office.getByRole("button", { name: "Guardar y publicar" }).click();
  await expect(office.getByRole("link", { name: /Escriba un correo completo/ })).toBeVisible();
  await inspect(office);
  await office.getByLabel("Correo de la oficina").fill("internacional@yucatan.example");
  await office.getByLabel("Teléfonos").fill("+52 999 555 0101");
  await office.getByRole("button", { name: "Guardar y publicar" }).click();
  await expect(office.getByText("La ficha quedó guardada y publicada.")).toBeVisible();
  await office
    .getByRole("button", { name: /^Confirmar/ })
    .first()
    .click();
  await expect(office.getByText("La ficha quedó confirmada.")).toBeVisible();
  expect(complaints).toEqual([]);

  await page.goto("/directorio?estado=31");
  await expect(page.getByRole("link", { name: "internacional@yucatan.example" })).toBeVisible();
  await expect(page.getByText(/^Confirmado el/)).toBeVisible();
  await inspect(page);
  await page.goto("/directorio?q=colima&tipo=nada");
  await expect(page.getByText(/No se tomó en cuenta «nada»/)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Casa Colima" })).toBeVisible();
  await expect(page.getByText("Sin confirmar.")).toBeVisible();
  const csv = await page.request.get("/api/directorio.csv?tipo=oficina-en-el-exterior");
  expect(await csv.text()).toContain("Casa Colima");
  expect((await page.request.get("/api/directorio.csv?tipo=nada")).status()).toBe(400);
});

test("the DGCP loads a catalogue, is told what is wrong with it, and opens the year's round", async ({
  browser,
}) => {
  const dgcp = await signIn(browser, "analista@dgcp.example");
  const complaints = watchConsole(dgcp);
  await dgcp.goto("/directorio-oficina/cargar");
  await inspect(dgcp);
  const csv = (type: string) => ({
    name: "catalogo.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(
      `clave,tipo,nombre,cve_pais,ciudad,domicilio,telefonos,correo,sitio,titular,cargo,nota\nemb-it,${type},Embajada de México en Italia,IT,Roma,,,,,,,\n`,
    ),
  });
  await dgcp.getByLabel("Archivo CSV en UTF-8").setInputFiles(csv("legación"));
  await dgcp.getByRole("button", { name: "Cargar" }).click();
  await expect(dgcp.getByRole("link", { name: /Renglón 2: «legación»/ })).toBeVisible();
  await inspect(dgcp);
  await dgcp.getByLabel("Archivo CSV en UTF-8").setInputFiles(csv("embajada"));
  await dgcp.getByRole("button", { name: "Cargar" }).click();
  await expect(dgcp.getByText("Fichas nuevas: 1.")).toBeVisible();
  await dgcp.getByRole("button", { name: /Quitar la ficha de Embajada de México en Italia/ }).click();
  await expect(dgcp.getByText("La ficha salió del directorio.")).toBeVisible();
  await dgcp.getByRole("button", { name: "Devolverla al directorio" }).click();
  await expect(dgcp.getByText("La ficha está otra vez en el directorio.")).toBeVisible();
  await dgcp.getByRole("button", { name: /^Abrir la confirmación de/ }).click();
  await expect(dgcp.getByText(/Desde entonces se han confirmado/)).toBeVisible();
  await inspect(dgcp);
  const lawyer = await signIn(browser, "abogacia@cja.example");
  expect((await lawyer.request.get("/directorio-oficina")).status()).toBe(404);
  expect(complaints).toEqual([]);
});
