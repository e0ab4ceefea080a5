import { expect, type Page } from "@playwright/test";
import { inspect } from "./support/inspect.ts";
import { watchConsole } from "./support/console-errors.ts";
import { findCase } from "./support/find-case.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";
import { pageOf, startRequest } from "./support/start-request.ts";

const OFFICE = "titular@jalisco.example";
const DGCP = "titular@dgcp.example";
const CJA = "titular@cja.example";
const ADMIN = "administracion@portal.example";

/**
 * Kinds of page of who is signed in: whose, and where; `{caso}` is the case that the search finds. Those of accounts, of
 * the calendar and of the catalogues are read in the tests of each.
 */
const VISITS: readonly { who: string; search?: string; pages: readonly string[] }[] = [
  { who: OFFICE, pages: ["/inicio", "/expedientes/nuevo", "/avisos"] },
  { who: OFFICE, pages: ["/expedientes?q=nada-que-se-le-parezca", "/no-existe"] },
  // One prevented, one in review, one whose signed copy was returned.
  {
    who: OFFICE,
    search: "cuidados",
    pages: ["{caso}", "{caso}/solicitud/documentos", "{caso}/mover/withdraw"],
  },
  { who: OFFICE, search: "cine", pages: ["{caso}", "{caso}/dictamen", "{caso}/mover/send_signed_copy"] },
  { who: DGCP, pages: ["/expedientes", "/expedientes?vista=todos&orden=vence", "/avisos"] },
  {
    who: DGCP,
    search: "ciudades del libro",
    pages: ["{caso}", "{caso}/documentos", "{caso}/plazo", "{caso}/historia", "{caso}/notas"],
  },
  { who: DGCP, search: "cenotes", pages: ["{caso}/mover/prevent", "{caso}/mover/assign_dgcp"] },
  { who: CJA, search: "ciudades del libro", pages: ["{caso}/dictamen", "{caso}/mover/issue_dictamen"] },
  { who: CJA, search: "automotriz", pages: ["{caso}/dictamen", "{caso}/mover/register"] },
  { who: ADMIN, pages: ["/admin/bitacora", "/admin/correo"] },
];

for (const { who, search, pages } of VISITS) {
  const where = search ? `${pages.join(", ")} («${search}»)` : pages.join(", ");
  test(`${who}: ${where}`, async ({ browser }) => {
    const page = await signIn(browser, who);
    const found = search ? await findCase(page, search) : "";
    await visit(
      page,
      pages.map((path) => path.replace("{caso}", found)),
    );
  });
}

test("every page of the request, empty and with what was refused", async ({ browser }) => {
  const page = await signIn(browser, OFFICE);
  const id = await startRequest(page, `Accesible ${Date.now()}`);
  const parts = ["acuerdo", "contrapartes", "firma", "documentos", "revisar", "presentar"];
  await visit(
    page,
    parts.map((part) => pageOf(id, part)),
  );
  await page.goto(pageOf(id, "firma"));
  await page.getByLabel("Fecha prevista de firma").fill("2020-01-02");
  await page.getByRole("button", { name: "Guardar y continuar" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Revise lo siguiente" })).toBeFocused();
  await inspect(page);
});

test("every kind of public page", async ({ page }) => {
  const found = await firstAgreement(page);
  await visit(page, [
    "/registro",
    "/registro?q=agua&orden=titulo",
    "/registro?q=nada-que-se-le-parezca",
    found,
    "/registro/RAI-1900-99999",
  ]);
});

async function firstAgreement(page: Page): Promise<string> {
  await page.goto("/registro");
  return (await page.getByRole("article").first().getByRole("link").getAttribute("href"))!;
}

/** Read by axe and at 320 px; the browser may complain of nothing but a page that is not there. */
async function visit(page: Page, paths: readonly string[]): Promise<void> {
  const complaints = watchConsole(page);
  for (const path of paths) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    await inspect(page);
  }
  expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
}
