import { expect, type Page } from "@playwright/test";
import { makeDisguisedDocm, makeDocm, makeEncryptedDocx, makeZipBomb } from "#tests/fixtures/office-files.ts";
import { makePdfWithoutPages } from "#tests/fixtures/pdf-files.ts";
import { makeDocx, makePdf } from "#tests/support/files.ts";
import { attach, PDF, WORD } from "./support/file-request.ts";
import { signIn } from "./support/people.ts";
import { test } from "./support/portal-test.ts";
import { pageOf, startRequest } from "./support/start-request.ts";

const OFFICE = "titular@jalisco.example";
const LETTER = "Escrito de solicitud en PDF";
const TEXT = "Proyecto de texto en Word (.docx)";
const SLUGS = { [LETTER]: "solicitud", [TEXT]: "proyecto" };

interface Hostile {
  field: keyof typeof SLUGS;
  name: string;
  bytes: () => Buffer | Promise<Buffer>;
  sentence: RegExp;
  /** Refused by the same check as another: tried at the door alone. */
  doorOnly?: true;
}

const page = Buffer.from("<!doctype html><title>No es un PDF</title><p>Hola</p>");

const HOSTILE: readonly Hostile[] = [
  { field: LETTER, name: "pagina.pdf", bytes: () => page, sentence: /por su contenido/ },
  { field: LETTER, name: "vacio.pdf", bytes: () => Buffer.alloc(0), sentence: /está vacío/ },
  {
    field: LETTER,
    name: "sin-paginas.pdf",
    bytes: makePdfWithoutPages,
    sentence: /no tiene páginas/,
    doorOnly: true,
  },
  {
    field: LETTER,
    name: "cifrado.pdf",
    bytes: () => makePdf(["Secreto"], { userPassword: "clave" }),
    sentence: /cifrado o protegido con contraseña/,
  },
  {
    field: LETTER,
    name: "enorme.pdf",
    bytes: () => Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(26 * 1_048_576)]),
    sentence: /pesa más de 25 MB/,
  },
  {
    field: TEXT,
    name: "texto.docx",
    bytes: () => makePdf(),
    sentence: /por su contenido, un archivo PDF/,
    doorOnly: true,
  },
  {
    field: TEXT,
    name: "roto.docx",
    bytes: () => Buffer.from("PK\u0003\u0004"),
    sentence: /dañado|contenido/,
  },
  { field: TEXT, name: "macros.docm", bytes: makeDocm, sentence: /contiene macros/ },
  {
    field: TEXT,
    name: "escondidas.docx",
    bytes: makeDisguisedDocm,
    sentence: /contiene macros/,
    doorOnly: true,
  },
  {
    field: TEXT,
    name: "con-clave.docx",
    bytes: makeEncryptedDocx,
    sentence: /protegido con contraseña/,
    doorOnly: true,
  },
  { field: TEXT, name: "bomba.docx", bytes: () => makeZipBomb(60), sentence: /desmedido/ },
];

async function openDocuments(person: Page): Promise<string> {
  const id = await startRequest(person, `Archivos ${Date.now()}`);
  await person.goto(pageOf(id, "documentos"));
  return id;
}

test("each hostile file is refused beside its field and on top, and nothing chosen is lost", async ({
  browser,
}) => {
  const person = await signIn(browser, OFFICE);
  await openDocuments(person);
  await person.getByLabel("No hay anexos").check();
  for (const { field, name, bytes, sentence } of HOSTILE.filter(({ doorOnly }) => !doorOnly)) {
    const input = person.getByLabel(field);
    const form = person.locator("form", { has: input });
    await input.setInputFiles({ name, mimeType: field === TEXT ? WORD : PDF, buffer: await bytes() });
    await form.getByRole("button", { name: "Adjuntar" }).click();
    const summary = form.getByRole("alert");
    await expect(summary.getByRole("link"), name).toHaveText(sentence);
    await expect(summary).toBeFocused();
    await expect(input).toHaveAccessibleDescription(sentence);
    await expect(input).toHaveValue(new RegExp(`${name}$`));
  }
  await expect(person.getByLabel("No hay anexos")).toBeChecked();
  await expect(person.getByRole("main").getByRole("link", { name: /\.(pdf|docx)$/ })).toHaveCount(0);
  // After all that, the right file goes in.
  await attach(person, LETTER, "solicitud.pdf", PDF, await makePdf());
});

test("the same files are refused when the form is bypassed", async ({ browser, baseURL }) => {
  const person = await signIn(browser, OFFICE);
  const id = await openDocuments(person);
  for (const { field, name, bytes, sentence } of HOSTILE) {
    const slug = SLUGS[field];
    const file = { name, mimeType: field === TEXT ? WORD : PDF, buffer: await bytes() };
    const response = await person.request.post(`/api/expedientes/${id}/documentos?parte=${slug}`, {
      headers: { Accept: "application/json", Origin: baseURL! },
      multipart: { [slug]: file },
    });
    expect(response.status(), name).toBe(name === "enorme.pdf" ? 413 : 400);
    const { error, campos } = await response.json();
    expect(error, name).toMatch(sentence);
    expect(campos.archivo, name).toBe(error);
  }
  await person.reload();
  await expect(person.getByRole("main").getByRole("link", { name: /\.(pdf|docx)$/ })).toHaveCount(0);
});

const LONG = `${"Oficio ".repeat(43)}final.pdf`;

const NAMES = [
  { given: "../../../etc/passwd.pdf", shown: /^passwd\.pdf$/ },
  { given: LONG, shown: /^Oficio Oficio .{90,110}\.pdf$/ },
  { given: "Соглашение о 友好城市.pdf", shown: /^Соглашение о 友好城市\.pdf$/ },
  { given: "acuerdo\u202efdp.exe", shown: /^acuerdofdp\.exe\.pdf$/ },
];

test("a name with folders, of 300 characters, in another script or that reads backwards does no harm", async ({
  browser,
  baseURL,
}) => {
  const person = await signIn(browser, OFFICE);
  const id = await openDocuments(person);
  for (const { given, shown } of NAMES) {
    // A browser drops the folders of a name by itself; whoever bypasses it does not.
    const response = await person.request.post(`/api/expedientes/${id}/documentos?parte=solicitud`, {
      headers: { Origin: baseURL!, "Content-Type": "multipart/form-data; boundary=limite" },
      data: Buffer.concat([
        Buffer.from(`--limite\r\nContent-Disposition: form-data; name="solicitud"; filename="${given}"\r\n`),
        Buffer.from(`Content-Type: ${PDF}\r\n\r\n`),
        await makePdf([given]),
        Buffer.from("\r\n--limite--\r\n"),
      ]),
    });
    expect(response.url()).toContain("adjunto=si");
    await person.reload();
    const download = person.waitForEvent("download");
    await person.getByRole("main").getByRole("link", { name: shown }).click();
    expect((await download).suggestedFilename()).toMatch(shown);
  }
});

test("whoever knows the address of another office's request finds nothing there", async ({
  browser,
  baseURL,
}) => {
  const id = await openDocuments(await signIn(browser, OFFICE));
  const other = await signIn(browser, "titular@yucatan.example");
  const file = { name: "texto.docx", mimeType: WORD, buffer: await makeDocx() };
  const response = await other.request.post(`/api/expedientes/${id}/documentos?parte=proyecto`, {
    headers: { Accept: "application/json", Origin: baseURL! },
    multipart: { proyecto: file },
  });
  expect(response.status()).toBe(404);
});
