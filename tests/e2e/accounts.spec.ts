import { type Browser, expect, type Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { DEMO_PASSWORD } from "#lib/demo/accounts.ts";
import { expectAccessible } from "./support/axe.ts";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { linkFromMail } from "./support/mailbox.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";

const HEAD = "titular@yucatan.example";
const NEW_PASSWORD = "sillas azules en la azotea";

async function enter(page: Page, email: string, password: string) {
  await page.getByLabel("Correo institucional").fill(email);
  await page.getByLabel("Contraseña", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Entrar" }).click();
}

async function leave(page: Page) {
  await page
    .locator("summary", { hasText: /Cuenta de|Canul|Pech/ })
    .first()
    .click();
  await page.getByRole("button", { name: "Cerrar sesión" }).click();
  await expect(page.getByText("Su sesión se cerró")).toBeVisible();
}

const withoutScript = async (browser: Browser) =>
  (await browser.newContext({ javaScriptEnabled: false })).newPage();

test("the door works without script: it keeps what was typed and leads where one was going", async ({
  browser,
}) => {
  const page = await withoutScript(browser);
  await page.goto("/equipo");
  await expect(page).toHaveURL("/acceso?volver=%2Fequipo");
  await enter(page, HEAD, "no es esta");
  await expect(page.getByRole("alert")).toContainText("no son correctos");
  await expect(page.getByLabel("Correo institucional")).toHaveValue(HEAD);
  await expect(page.getByLabel("Contraseña", { exact: true })).toHaveValue("");
  await enter(page, HEAD, DEMO_PASSWORD);
  await expect(page).toHaveURL("/equipo");
  await leave(page);
  await page.goto("/equipo");
  await expect(page).toHaveURL(/\/acceso/);
});

test("the way back never leads out of the portal", async ({ page }) => {
  await page.goto("/acceso?volver=//example.com/robo");
  await enter(page, HEAD, DEMO_PASSWORD);
  await expect(page).toHaveURL(/^http:\/\/localhost:\d+\/expedientes/);
});

test("invited, accepted, second factor, disabled: an account from its beginning to its end", async ({
  browser,
}) => {
  const email = "nueva@yucatan.example";
  const head = await signIn(browser, HEAD);
  const complaints = watchConsole(head);
  await head.goto("/equipo/invitar");
  await head.getByRole("button", { name: "Enviar la invitación" }).click();
  await expect(head.getByRole("link", { name: "Escriba el correo." })).toBeVisible();
  await expectAccessible(head);
  await head.getByLabel("Correo institucional").fill(` ${email.toUpperCase()}`);
  await head.getByLabel("Enlace de oficina").check();
  await head.getByRole("button", { name: "Enviar la invitación" }).click();
  await expect(head.getByText("La invitación se envió por correo")).toBeVisible();
  await inspect(head);

  const person = await withoutScript(browser);
  const link = await linkFromMail(email, "/invitacion");
  await person.goto(link);
  await person.getByLabel("Nombre completo").fill("Noemí Pech");
  await person.getByLabel("Contraseña", { exact: true }).fill("corta");
  await person.getByRole("button", { name: "Crear la cuenta" }).click();
  await expect(person.getByLabel("Nombre completo")).toHaveValue("Noemí Pech");
  await expect(person.getByRole("alert")).toContainText("cargo");
  await person.getByLabel("Cargo").fill("Enlace");
  await person.getByLabel("Contraseña", { exact: true }).fill(NEW_PASSWORD);
  await person.getByRole("button", { name: "Crear la cuenta" }).click();
  await expect(person).toHaveURL(/\/expedientes/);
  await person.goto(link);
  await expect(person.getByRole("heading", { level: 1 })).toHaveText("Este enlace ya no sirve");

  await person.goto("/cuenta/segundo-factor");
  await person.getByRole("button", { name: "Mostrar mi clave" }).click();
  const key = (await person.locator("main code").innerText()).replaceAll(" ", "");
  const codeIn = (seconds: number) =>
    new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + seconds * 1000 });
  const first = codeIn(0);
  await person.getByLabel("Código de seis cifras").fill(first);
  await person.getByRole("button", { name: "Activar el segundo factor" }).click();
  await expect(person.getByText("Su segundo factor está activo")).toBeVisible();
  await leave(person);
  await enter(person, email, NEW_PASSWORD);
  await expect(person).toHaveURL("/acceso/codigo");
  await person.getByLabel("Código de seis cifras").fill(first);
  await person.getByRole("button", { name: "Entrar" }).click();
  await expect(person.getByRole("alert")).toContainText("ya se usó");
  await person.getByLabel("Código de seis cifras").fill(codeIn(30));
  await person.getByRole("button", { name: "Entrar" }).click();
  await expect(person).toHaveURL(/\/expedientes/);

  await head.goto("/equipo");
  await head.getByRole("link", { name: "Noemí Pech" }).click();
  await expectAccessible(head);
  await head.getByRole("button", { name: "Deshabilitar la cuenta" }).click();
  await expect(head.getByText("La cuenta se deshabilitó")).toBeVisible();
  await person.goto("/cuenta");
  await expect(person).toHaveURL("/acceso?volver=%2Fcuenta");
  expect(complaints).toEqual([]);
});

test("a forgotten password is chosen again by mail, and who has no account is told the same", async ({
  page,
}) => {
  const email = "consulta@jalisco.example";
  for (const asked of ["nadie@jalisco.example", email]) {
    await page.goto("/acceso/recuperar");
    await page.getByLabel("Correo institucional").fill(asked);
    await page.getByRole("button", { name: "Enviar el enlace" }).click();
    await expect(page.getByText("Si esa dirección tiene una cuenta habilitada")).toBeVisible();
  }
  const link = await linkFromMail(email, "/acceso/restablecer");
  await page.goto(link);
  await page.getByLabel("Contraseña nueva").fill("contraseña2026");
  await page.getByRole("button", { name: "Guardar la contraseña" }).click();
  await expect(page.getByRole("link", { name: /primeras que se prueban/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Contraseña nueva").fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Guardar la contraseña" }).click();
  await expect(page.getByText("Su contraseña cambió")).toBeVisible();
  await enter(page, email, NEW_PASSWORD);
  await expect(page).toHaveURL(/\/expedientes/);
  // And once more in the account: the tests after this one enter with the password of the demonstration.
  await page.goto("/cuenta");
  await page.getByLabel("Contraseña actual").fill(NEW_PASSWORD);
  await page.getByLabel("Contraseña nueva").fill(DEMO_PASSWORD);
  await page.getByRole("button", { name: "Cambiar la contraseña" }).click();
  await expect(page.getByText("Su contraseña cambió")).toBeVisible();
});

test("the door and the pages of accounts can be read by everyone", async ({ browser, page }) => {
  for (const path of ["/acceso", "/acceso/recuperar", "/acceso/restablecer/nada", "/invitacion/nada"]) {
    await page.goto(path);
    await inspect(page);
  }
  const head = await signIn(browser, HEAD);
  const admin = await signIn(browser, "administracion@portal.example");
  const visits: [Page, string[]][] = [
    [head, ["/equipo", "/equipo/invitar", "/cuenta", "/cuenta/segundo-factor"]],
    [
      admin,
      ["/admin/oficinas", "/admin/oficinas/nueva", "/admin/cuentas", "/admin/bitacora?desde=2026-02-30"],
    ],
  ];
  for (const [person, paths] of visits) {
    for (const path of paths) {
      await person.goto(path);
      await inspect(person);
    }
  }
});

test("what is not one's own does not exist", async ({ browser }) => {
  const head = await signIn(browser, HEAD);
  for (const path of [
    "/admin/oficinas",
    "/admin/cuentas",
    "/admin/bitacora",
    "/admin/bitacora/csv",
    "/equipo/nadie",
  ]) {
    expect((await head.request.get(path)).status(), path).toBe(404);
  }
});
