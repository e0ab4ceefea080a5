import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { TABLE_KEYS } from "#lib/statistics/tables.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";
import { askRoute, listRoutes } from "./ask-route.ts";

const db = getDatabase();
beforeAll(() => loadCatalogues(db));
afterAll(() => db.$disconnect());

const FEEDS = ["proyectos.iati.xml", "agenda.ics"].concat(
  ["convocatorias", "boletin", "comunicados"].flatMap((name) => [`${name}.atom`, `${name}.json`]),
);
const feeds = await Promise.all(FEEDS.map((name) => listRoutes(`(public)/${name}`)));
const routes = [...(await listRoutes("api")), ...feeds.flat()];
type Node = { "@id": string };
interface Catalogue {
  "dct:modified"?: { "@value": string };
  "dcat:dataset": {
    "dct:identifier": string;
    "dct:license": Node;
    "dct:temporal"?: { "dcat:startDate": { "@value": string } };
    "dcat:distribution": { "dcat:downloadURL": Node; "dcat:mediaType": Node }[];
  }[];
}
const readCatalogue = async () =>
  (await (await askRoute(routes, "/api/catalogo.jsonld")).json()) as Catalogue;

test("an empty registry has a catalogue too, and it says when it was last changed once it was", async () => {
  expect((await readCatalogue())["dct:modified"]).toBeUndefined();
  await saveAgreement(db, sampleAgreement({ signedOn: "1994-05-06" }));
  const catalogue = await readCatalogue();
  expect(catalogue["dct:modified"]!["@value"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect(catalogue["dcat:dataset"][0]!["dct:temporal"]!["dcat:startDate"]["@value"]).toBe("1994-05-06");
});

test("each data set is under a licence, and each of its files is where it says and of the type it says", async () => {
  const { "dcat:dataset": datasets } = await readCatalogue();
  expect(datasets.map((dataset) => dataset["dct:identifier"])).toEqual([
    "registro",
    ...TABLE_KEYS,
    "indice",
    "practicas",
    "proyectos",
    "directorio",
    "agenda",
    "convocatorias",
    "boletin",
    "comunicados",
    "atlas",
    "contrapartes",
    "redes",
    "panorama",
  ]);
  for (const dataset of datasets) {
    expect(dataset["dct:license"]["@id"]).toMatch(/^https:/);
    for (const { "dcat:downloadURL": address, "dcat:mediaType": type } of dataset["dcat:distribution"]) {
      const answer = await askRoute(routes, address["@id"]);
      expect(answer.status, address["@id"]).toBe(200);
      const [media] = answer.headers.get("content-type")!.split(";");
      expect(type["@id"]).toBe(`https://www.iana.org/assignments/media-types/${media}`);
      await answer.body!.cancel();
    }
  }
});
