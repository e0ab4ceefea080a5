import { parse } from "csv-parse/sync";
import readWorkbook, { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GET as getCsv, OPTIONS } from "#app/api/rai.csv/route.ts";
import { GET as getJson } from "#app/api/rai.json/route.ts";
import { GET as getNdjson } from "#app/api/rai.ndjson/route.ts";
import { GET as getXlsx } from "#app/api/rai.xlsx/route.ts";
import { GET as getDictionary } from "#app/api/diccionario.csv/route.ts";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { BATCH } from "#lib/open-data/read-rows.ts";
import { columnList, COLUMNS } from "#lib/open-data/columns.ts";
import { publish, sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
const HOSTILE = `=HYPERLINK("http://evil.example","Ver"), <b>&"'</b> _x0041_ \u0001\tfin`;
const hostile = sampleAgreement({
  title: HOSTILE,
  municipality: "+52",
  signingBody: "@Secretaría",
  purpose: "-1+1\r\nsegunda línea; «acentos»",
  signedOn: "1896-05-04",
  inForceOn: "1900-03-01",
  stateCode: "31",
  areas: ["educacion", "cultura"],
  counterparts: [
    { name: "Ciudad de Lyon, capital", type: "GOVERNMENT", countryCode: "FR", place: "Lyon" },
    { name: "Cruz Roja; y otra", type: "CIVIL_SOCIETY", countryCode: null, place: "" },
  ],
});
const plain = sampleAgreement({ validity: "FIXED", endsOn: "2099-12-31" });
const hidden = sampleAgreement({ title: "Sin publicar", published: false });

beforeAll(async () => {
  await loadCatalogues(db);
  for (const sample of [hostile, plain, hidden]) await saveAgreement(db, sample);
});
afterAll(() => db.$disconnect());

type Get = (request: Request) => Promise<Response>;
const ask = (get: Get, query = "", headers = {}) =>
  get(new Request(`http://localhost:3000/api/rai${query}`, { headers }));
type Line = Record<string, string>;
const readCsv = (csv: string): Line[] => parse(csv, { bom: true, columns: true });

test("CSV: a header of plain names, ISO dates, and nothing that a spreadsheet would run", async () => {
  const csv = await (await ask(getCsv)).bytes();
  expect([...csv.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = readCsv(new TextDecoder().decode(csv));
  expect(Object.keys(lines[0]!)).toEqual(Object.keys(COLUMNS));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatchObject({
    numero: hostile.number,
    titulo: `'${HOSTILE}`,
    municipio: "'+52",
    dependencia: "'@Secretaría",
    objeto: "'-1+1\r\nsegunda línea; «acentos»",
    cve_ent: "31",
    entidad: "Yucatán",
    nivel: "municipal",
    contrapartes: "Ciudad de Lyon, capital|Cruz Roja; y otra",
    tipos_contraparte: "gubernamental|sociedad-civil",
    paises: "Francia|",
    codigos_pais: "FR|",
    regiones: "europa|global-u-organismos",
    claves_area: "educacion|cultura",
    fecha_firma: "1896-05-04",
    fecha_fin: "",
    duracion: "indefinida",
    vigencia: "vigente",
    publicado: "2026-02-02T18:00:00Z",
    url: `http://localhost:3000/registro/${hostile.number}`,
    demostracion: "false",
  });
  expect(lines[0]!.actualizado).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(lines[1]).toMatchObject({ fecha_fin: "2099-12-31", duracion: "determinada" });
});

test("JSON and NDJSON: the same agreements, with lists as lists and texts as they are", async () => {
  const json = await (await ask(getJson)).json();
  expect(json).toMatchObject({ demostracion: true, licencia: expect.stringMatching(/^https:/) });
  const lines = (await (await ask(getNdjson)).text()).trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(json.acuerdos);
  expect(json.acuerdos).toHaveLength(2);
  expect(json.acuerdos[0]).toMatchObject({
    titulo: HOSTILE,
    paises: ["Francia", ""],
    fecha_fin: null,
    demostracion: false,
  });
  const none = await (await ask(getJson, "?q=inexistente")).json();
  expect(none.acuerdos).toEqual([]);
});

test("Excel: texts are texts, dates are dates, and the dictionary is beside them", async () => {
  const file = Buffer.from(await (await ask(getXlsx)).bytes());
  const sheets = await readWorkbook(file);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["Acuerdos", "Diccionario"]);
  const [header, first, second] = await readSheet(file, "Acuerdos");
  expect(header).toEqual(Object.keys(COLUMNS));
  const cell = (row: typeof header, name: string) => row![header!.indexOf(name)];
  // The one control character that no XML may hold is left out.
  expect(cell(first, "titulo")).toBe(HOSTILE.replace("\u0001", ""));
  expect(cell(first, "municipio")).toBe("+52");
  expect(cell(first, "fecha_firma")).toBe("1896-05-04");
  expect(cell(first, "entrada_vigor")).toEqual(new Date("1900-03-01T00:00:00Z"));
  expect(cell(second, "fecha_fin")).toEqual(new Date("2099-12-31T00:00:00Z"));
  expect(cell(first, "demostracion")).toBe(false);
  const dictionary = await readSheet(file, "Diccionario");
  expect(dictionary.slice(1).map(([name]) => name)).toEqual(header);
  expect(await (await ask(getXlsx)).bytes()).toEqual(new Uint8Array(file));
});

test("the filters of the list choose what is in the file, by number", async () => {
  const numbers = async (query: string) =>
    readCsv(await (await ask(getCsv, query)).text()).map(({ numero }) => numero);
  expect(await numbers("")).toEqual([hostile.number, plain.number]);
  expect(await numbers("?estado=31")).toEqual([hostile.number]);
  expect(await numbers("?q=segunda&contraparte=sociedad-civil")).toEqual([hostile.number]);
  expect(await numbers("?orden=titulo&pagina=7&por_pagina=10")).toEqual([hostile.number, plain.number]);
  expect(await numbers("?nivel=estatal")).toEqual([plain.number]);
});

test.each(["?estado=99", "?desde=2026-02-30", "?tipo=tratado"])(
  "%s is refused in words: a file cannot say what it left out",
  async (query) => {
    const answer = await ask(getXlsx, query);
    expect(answer.status).toBe(400);
    expect((await answer.json()).error).toMatch(/^No se tomó en cuenta/);
  },
);

test("who has it is not sent it again, until something is published", async () => {
  const first = await ask(getCsv);
  const etag = first.headers.get("etag")!;
  expect(first.headers.get("access-control-allow-origin")).toBe("*");
  expect(first.headers.get("content-disposition")).toMatch(
    /filename="demostracion-acuerdos-\d{4}-\d\d-\d\d\.csv"/,
  );
  const held = { "if-none-match": etag };
  expect((await ask(getCsv, "?orden=titulo", held)).status).toBe(304);
  expect((await ask(getCsv, "?estado=31", held)).status).toBe(200);
  expect((await ask(getJson, "", held)).status).toBe(200);
  await saveAgreement(db, sampleAgreement());
  expect((await ask(getCsv, "", held)).status).toBe(200);
  expect(OPTIONS().headers.get("access-control-allow-headers")).toBe("If-None-Match");
});

test("later acts show in their columns, and what was withdrawn is in no file", async () => {
  const ended = sampleAgreement({ stateCode: "09", terminatedOn: "2026-03-01", replacedBy: plain.number });
  const withdrawn = sampleAgreement({ stateCode: "09", withdrawnOn: "2026-03-01" });
  await saveAgreement(db, ended);
  await saveAgreement(db, withdrawn);
  for (const query of ["?estado=09", "?estado=09&vigencia=sustituido"]) {
    expect(readCsv(await (await ask(getCsv, query)).text())).toMatchObject([
      {
        numero: ended.number,
        vigencia: "sustituido",
        fecha_terminacion: "2026-03-01",
        sustituido_por: plain.number,
      },
    ]);
  }
});

test("more than fit in a batch come once each", async () => {
  const more = Array.from({ length: BATCH + 3 }, (_, n) =>
    sampleAgreement({ stateCode: "18", signedOn: `20${String(10 + (n % 10))}-01-01`, published: false }),
  );
  const ids = [];
  for (const sample of more) ids.push(await saveAgreement(db, sample));
  await publish(db, ...ids);
  const lines = readCsv(await (await ask(getCsv, "?estado=18")).text());
  expect(lines.map(({ numero }) => numero)).toEqual(more.map(({ number }) => number));
});

test("the dictionary has a line for each column, with the values there are", async () => {
  const answer = getDictionary(new Request("http://localhost:3000/api/diccionario.csv"));
  const lines = readCsv(await answer.text());
  expect(lines.map(({ columna }) => columna)).toEqual(columnList.map(([name]) => name));
  expect(lines.find(({ columna }) => columna === "nivel")?.valores).toBe("estatal|municipal");
  for (const { descripcion } of lines) expect(descripcion).toMatch(/\.$/);
});
