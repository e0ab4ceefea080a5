import { expect } from "@playwright/test";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

test("support is asked for, more is asked back, answered, and rated", async ({ browser }) => {
  const office = await signIn(browser, "enlace@jalisco.example");
  const complaints = watchConsole(office);
  await office.goto("/apoyos");
  await inspect(office);
  await office.getByRole("link", { name: "Pedir apoyo" }).click();
  await office.getByRole("button", { name: "Enviar a la DGCP" }).click();
  await expect(office.getByRole("link", { name: "Elija qué necesita." })).toBeVisible();
  await inspect(office);
  await office.getByLabel("Capacitación").check();
  await office.getByLabel("Asunto").fill("Curso de protocolo para quince personas");
  await office.getByLabel("Qué pide y para cuándo").fill("En enero, a distancia.");
  await office.getByRole("button", { name: "Enviar a la DGCP" }).click();
  await expect(office.getByText("La solicitud llegó a la DGCP.")).toBeVisible();
  await expect(office.getByText(/Quedan \d+ días hábiles|Queda 1 día hábil/)).toBeVisible();
  await inspect(office);
  const address = new URL(office.url()).pathname;

  const dgcp = await signIn(browser, "analista@dgcp.example");
  const complaintsThere = watchConsole(dgcp);
  await dgcp.goto("/apoyos?de=nadie");
  await inspect(dgcp);
  await dgcp.getByRole("link", { name: "Curso de protocolo para quince personas" }).click();
  await dgcp.getByRole("button", { name: "Atenderla yo" }).click();
  await expect(dgcp.getByText("tomó la solicitud")).toBeVisible();
  await dgcp.getByLabel("Qué falta").fill("¿Qué días?");
  await dgcp.getByRole("button", { name: "Pedir más datos a la oficina" }).click();
  await expect(dgcp.getByText("Suspendido mientras la oficina responde")).toBeVisible();

  await office.goto(address);
  await office.getByLabel("Datos").fill("Martes y jueves.");
  await office.getByRole("button", { name: "Agregar datos" }).click();
  await expect(office.getByText("En atención", { exact: true })).toBeVisible();

  await dgcp.goto(`${address}?hacer=responder`);
  await dgcp.getByLabel("Respuesta").fill("El curso será el 12 y el 14 de enero.");
  await dgcp.getByRole("button", { name: "Responder" }).click();
  await expect(dgcp.getByText("Respondida el mismo día")).toBeVisible();
  await inspect(dgcp);

  await office.goto(address);
  await office.getByLabel("4. Casi todo").check();
  await office.getByRole("button", { name: "Calificar la respuesta" }).click();
  await expect(office.getByText("4 de 5")).toBeVisible();
  await inspect(office);
  expect([...complaints, ...complaintsThere]).toEqual([]);
});

test("another office's request does not exist, and a list says what it did not understand", async ({
  browser,
}) => {
  const dgcp = await signIn(browser, "titular@dgcp.example");
  await dgcp.goto("/apoyos?tipo=otra&pagina=99");
  await expect(dgcp.getByText(/No se tomó en cuenta «otra»/)).toBeVisible();
  const folio = (await dgcp
    .getByText(/APO-\d{4}-\d{5}/)
    .first()
    .textContent())!.match(/APO-\d{4}-\d{5}/)![0];
  const own = await dgcp.request.get(`/apoyos/${folio}`);
  expect(own.status()).toBe(200);
  const file = await dgcp.request.get("/apoyos/exportar");
  expect(await file.text()).toContain(folio);
  const lawyer = await signIn(browser, "abogacia@cja.example");
  expect((await lawyer.request.get("/apoyos")).status()).toBe(404);
  expect((await lawyer.request.get(`/apoyos/${folio}`)).status()).toBe(404);
  expect((await lawyer.request.get("/apoyos/exportar")).status()).toBe(404);
});
