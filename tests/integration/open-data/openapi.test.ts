import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getDatabase } from "#lib/kernel/db.ts";
import { describeApi } from "#lib/open-data/openapi/describe-api.ts";
import { figuresFor } from "#lib/panorama/figures/figures.ts";
import { publishRoot } from "#lib/registry-log/publish-root.ts";
import { TABLE_KEYS } from "#lib/statistics/tables.ts";
import { createWorld } from "#tests/support/case-world.ts";
import { createPublicEvent } from "#tests/support/event-world.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";
import { askRoute, listRoutes } from "./ask-route.ts";

const db = getDatabase();
const sample = sampleAgreement({ validity: "FIXED", endsOn: "2099-12-31", municipality: "Tepic" });
/** The first of a year, and one that somebody follows. */
const EVENT = "EV-2027-00001";
const SEARCH = { code: "7K3M9QWP", params: "tipo=foro", readOn: new Date("2027-03-01") };
beforeAll(async () => {
  const { own } = await createWorld(db);
  await createPublicEvent(db, own.head);
  await db.agendaSearch.create({ data: SEARCH });
  await saveAgreement(db, sample);
  await saveAgreement(
    db,
    sampleAgreement({ counterparts: [{ name: "ONU", type: "CIVIL_SOCIETY", countryCode: null, place: "" }] }),
  );
  await publishRoot(db, new Date("2027-03-02T18:00:00Z"));
});
afterAll(() => db.$disconnect());

const document = describeApi("http://localhost:3000");
const FOLDERS = ["api", ...["registro", "agenda", "agenda.ics", "a"].map((name) => `(public)/${name}`)];
const FEEDS = ["convocatorias", "boletin", "comunicados"].flatMap((name) =>
  ["atom", "json"].map((format) => `(public)/${name}.${format}`),
);
const routes = (await Promise.all([...FOLDERS, ...FEEDS].map(listRoutes)))
  .flat()
  .filter(({ path }) => !/^\/api\/(expedientes|importaciones)/.test(path));

const calculation = "desde=2026-03-02&dias=10&suspension_desde=2026-03-04&suspension_hasta=2026-03-05";
/** A question that each address answers, and one that it refuses where it may. */
const QUESTIONS: Record<string, { good: string[]; bad?: string[] }> = {
  "/api/rai": { good: ["", "?q=muestras&estado=14&orden=titulo&por_pagina=10", "?q=acuerdio&estado=99"] },
  "/api/rai.csv": { good: ["", "?q=muestra&estado=14&desde=2020"], bad: ["?estado=99"] },
  "/api/rai.xlsx": { good: [""], bad: ["?vigencia=eterna"] },
  "/api/rai.json": { good: ["", "?pais=FR"], bad: ["?pais=XX"] },
  "/api/rai.ndjson": { good: [""], bad: ["?hasta=ayer"] },
  "/api/diccionario.csv": { good: [""] },
  "/api/rai/{numero}": {
    good: [sample.number, `${sample.number}?al=2026-11-01`],
    bad: ["RAI-1900-00001", `${sample.number}?al=ayer`, `${sample.number}?al=2020-01-01`],
  },
  "/registro/{numero}/prueba": { good: [sample.number], bad: ["RAI-1900-00001"] },
  "/api/estadisticas/{tabla}": { good: [...TABLE_KEYS, "pais?estado=14"], bad: ["nada", "pais?estado=99"] },
  "/api/estadisticas/{tabla}.csv": { good: [...TABLE_KEYS], bad: ["nada"] },
  "/api/indice": { good: ["", "?anio=2005&estado=14"], bad: ["?anio=2007", "?anio=x", "?estado=99"] },
  "/api/indice.csv": { good: ["", "?anio=2010"], bad: ["?anio=2007"] },
  "/api/indice.xlsx": { good: ["?estado=31"], bad: ["?estado=99"] },
  "/api/practicas.csv": { good: ["", "?q=red&tipo=proyecto&criterio=3"], bad: ["?criterio=16"] },
  "/api/practicas.xlsx": { good: [""], bad: ["?estado=99", "?puntaje=alto"] },
  "/api/directorio.csv": { good: ["", "?tipo=oficina-en-el-exterior&q=chicago"], bad: ["?tipo=legacion"] },
  "/api/directorio.xlsx": { good: ["?estado=14&pais=US"], bad: ["?pais=eeuu"] },
  "/api/proyectos.csv": { good: ["", "?q=agua"], bad: ["?modalidad=ninguna"] },
  "/api/proyectos.xlsx": { good: [""], bad: ["?estado=99", "?ods=18"] },
  "/api/atlas.csv": { good: ["", "?anio=2010&region=europa"], bad: ["?anio=ayer", "?pais=MX"] },
  "/api/atlas.xlsx": { good: ["?estado=14"], bad: ["?vitalidad=eterna"] },
  "/api/contrapartes.csv": { good: ["", "?q=agua&pais=FR"], bad: ["?lengua=xx"] },
  "/api/contrapartes.xlsx": { good: [""], bad: ["?contraparte=nadie"] },
  "/api/redes.csv": { good: ["", "?q=iclei"], bad: ["?estado=99"] },
  "/api/redes.xlsx": { good: ["?estado=14"], bad: ["?estado=jalisco"] },
  "/api/atlas": { good: ["", "?anio=1999&tipo=hermanamiento"], bad: ["?anio=20000", "?region=oceania"] },
  "/api/panorama/{cifra}": {
    good: [...figuresFor("anyone"), "temas?periodo=2026-T4&estado=14&tipo=acuerdo"],
    bad: ["nada", "apoyos", "temas?estado=99"],
  },
  "/api/panorama/{cifra}.csv": { good: [...figuresFor("anyone"), "actividades"], bad: ["temas?pais=XX"] },
  "/api/panorama/{cifra}.xlsx": { good: ["estados", "actividades"], bad: ["dictamen"] },
  "/api/panorama/{cifra}.svg": {
    good: ["meses?desde=2000-01-01&hasta=2030-01-01"],
    bad: ["sin-actividad", "meses?desde=ayer"],
  },
  "/agenda.ics": { good: ["", "?tipo=foro&estado=14&q=agua"], bad: ["?estado=99", "?tipo=fiesta"] },
  "/agenda/{codigo}/evento.ics": { good: [EVENT], bad: ["EV-2000-00001", "x"] },
  "/a/{archivo}": { good: [`${SEARCH.code}.ics`], bad: ["AAAAAAAA.ics", "x"] },
  "/registro/suscripcion.atom": { good: [""], bad: ["?tipo=tratado"] },
  "/registro/suscripcion.json": { good: [""], bad: ["?tipo=tratado"] },
  "/convocatorias.atom": { good: ["", "?situacion=abierta"], bad: ["?ods=18"] },
  "/convocatorias.json": { good: [""], bad: ["?para=nadie"] },
  "/boletin.atom": { good: ["", "?q=agua"], bad: ["?anio=ayer"] },
  "/boletin.json": { good: ["?anio=2026"], bad: ["?tema=Nada"] },
  "/comunicados.atom": { good: ["", "?pais=us"], bad: ["?pais=eeuu"] },
  "/comunicados.json": { good: [""], bad: ["?tipo=rumor"] },
  "/api/calculadora": { good: [`?${calculation}`], bad: ["?dias=mil"] },
  "/api/calculadora/ics": { good: [`?${calculation}`], bad: [""] },
  "/api/catalogo.jsonld": { good: [""] },
  "/api/openapi.json": { good: [""] },
  "/api/salud": { good: [""] },
};
const addressOf = (template: string, asked: string) =>
  template.includes("{")
    ? template.replace(/\{\w+\}(.*)/, (_, rest: string) => {
        const [name, query] = asked.split("?");
        return `${name}${rest}${query ? `?${query}` : ""}`;
      })
    : template + asked;

const ajv = addFormats.default(new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true }));
ajv.addVocabulary(["components"]);
/** What the document says of an answer, held against the answer. */
async function check(template: string, asked: string): Promise<number> {
  const answer = await askRoute(routes, addressOf(template, asked));
  const described = document.paths[template]!.get.responses[answer.status];
  expect(described, `${template} answers ${answer.status}`).toBeDefined();
  const media = answer.headers.get("content-type")!.split(";")[0]!;
  expect(Object.keys(described!.content!)).toEqual([media]);
  const schema = described!.content![media]!.schema;
  if (schema) {
    const validate = ajv.compile({ ...schema, components: document.components });
    const body: unknown = await answer.json();
    expect(validate(body) ? [] : validate.errors, `${template} ${asked}`).toEqual([]);
  } else {
    expect((await answer.bytes()).length).toBeGreaterThan(0);
  }
  return answer.status;
}

test("the document is OpenAPI 3.1", async () => {
  const outcome = await new Validator().validate(JSON.parse(JSON.stringify(document)));
  expect(outcome.errors).toBeUndefined();
  expect(outcome.valid).toBe(true);
});

test("what an operation is about is explained, and nothing that none is about", () => {
  const used = Object.values(document.paths).flatMap(({ get }) => get.tags);
  expect(new Set(used)).toEqual(new Set(document.tags.map(({ name }) => name)));
});

test("every public handler is described, and nothing else", () => {
  const files = /\/((documentos|materiales)\/\[id\]|constancia)$/;
  const handled = routes.filter(({ path }) => !files.test(path));
  const described = Object.keys(document.paths).map((path) => path.replace(/\{(\w+)\}/, "[$1]"));
  for (const { path } of handled) expect(described).toContain(path);
  for (const path of described)
    expect(
      handled.some(({ pattern }) => pattern.test(path)),
      path,
    ).toBe(true);
  expect(Object.keys(QUESTIONS)).toEqual(Object.keys(document.paths));
});

test.each(Object.entries(QUESTIONS))("%s answers as described", async (template, { good, bad = [] }) => {
  for (const asked of good) expect(await check(template, asked)).toBe(200);
  for (const asked of bad) expect(await check(template, asked)).toBeGreaterThanOrEqual(400);
});
