import { SaxesParser } from "saxes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { GET as getAtom } from "#app/(public)/registro/suscripcion.atom/route.ts";
import { GET as getJson } from "#app/(public)/registro/suscripcion.json/route.ts";
import { GET as getEnglishAtom } from "#app/en/registro/suscripcion.atom/route.ts";
import { GET as getEnglishJson } from "#app/en/registro/suscripcion.json/route.ts";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { publish, sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";

const db = getDatabase();
const HOSTILE = `</title><script>alert("1")</script> & ]]> \u0001\ud800 fin`;
const first = sampleAgreement({ title: "El primero" });
const hostile = sampleAgreement({ title: HOSTILE, stateCode: "31" });
const ids: Record<string, string> = {};

beforeAll(async () => {
  await loadCatalogues(db);
  // PostgreSQL keeps no lone surrogate: what it has is what a feed may be given.
  for (const sample of [first, { ...hostile, title: HOSTILE.toWellFormed() }]) {
    ids[sample.number] = await saveAgreement(db, sample);
  }
  await saveAgreement(db, sampleAgreement({ title: "Sin publicar", published: false }));
});
afterAll(() => db.$disconnect());

const ask = (get: typeof getAtom, query = "", headers = {}) =>
  get(new Request(`http://localhost:3000/registro/suscripcion${query}`, { headers }));

/** The text of every element of that name, read by a parser that refuses what is not XML. */
function textsOf(xml: string, name: string): string[] {
  const texts: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", (tag) => {
    expect(tag.uri).toBe("http://www.w3.org/2005/Atom");
    open.push(tag.name);
    if (tag.name === name) texts.push("");
  });
  parser.on("text", (text) => {
    if (open.at(-1) === name) texts[texts.length - 1] += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return texts;
}

test("Atom: whole XML, newest first, with identities that last", async () => {
  const answer = await ask(getAtom);
  expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  const xml = await answer.text();
  const said = HOSTILE.toWellFormed().replace("\u0001", "");
  expect(textsOf(xml, "title")).toEqual([
    "Registro de Acuerdos Interinstitucionales",
    `${hostile.number} · ${said}`,
    `${first.number} · El primero`,
  ]);
  expect(textsOf(xml, "id")).toEqual([
    "http://localhost:3000/registro/suscripcion.atom",
    `urn:uuid:${ids[hostile.number]}`,
    `urn:uuid:${ids[first.number]}`,
  ]);
  const updated = textsOf(xml, "updated");
  expect(updated).toHaveLength(3);
  expect(updated[0]).toBe(updated.slice(1).toSorted().at(-1));
  expect(textsOf(xml, "published")).toEqual(["2026-02-02T18:00:00Z", "2026-02-02T18:00:00Z"]);
  expect(xml).toContain('<link rel="self" type="application/atom+xml"');
});

test("JSON Feed: the same entries", async () => {
  const answer = await ask(getJson, "?estado=31&q=fin&orden=titulo");
  expect(answer.headers.get("content-type")).toBe("application/feed+json; charset=utf-8");
  expect(await answer.json()).toMatchObject({
    version: "https://jsonfeed.org/version/1.1",
    title: "Registro de Acuerdos Interinstitucionales · Texto: fin; Estado: Yucatán",
    home_page_url: "http://localhost:3000/registro?q=fin&estado=31",
    feed_url: "http://localhost:3000/registro/suscripcion.json?q=fin&estado=31",
    items: [
      {
        id: `urn:uuid:${ids[hostile.number]}`,
        url: `http://localhost:3000/registro/${hostile.number}`,
        content_text: expect.stringContaining("Ciudad de Lyon (Lyon, Francia)"),
        date_published: "2026-02-02T18:00:00Z",
        tags: ["Cultura"],
      },
    ],
  });
});

test("a search that finds nothing is a feed without entries, and one that cannot be read is refused", async () => {
  const xml = await (await ask(getAtom, "?q=inexistente")).text();
  expect(textsOf(xml, "entry")).toEqual([]);
  expect(textsOf(xml, "updated")[0]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  expect((await ask(getAtom, "?estado=99")).status).toBe(400);
});

test("who has it is not sent it again, until something that it follows is published", async () => {
  const etagOf = async (query: string) => (await ask(getAtom, query)).headers.get("etag")!;
  const [whole, yucatan] = [await etagOf(""), await etagOf("?estado=31")];
  expect((await ask(getAtom, "", { "if-none-match": whole })).status).toBe(304);
  const id = await saveAgreement(db, sampleAgreement({ title: "Nuevo", published: false }));
  expect(await etagOf("")).toBe(whole);
  await publish(db, id);
  expect((await ask(getAtom, "", { "if-none-match": whole })).status).toBe(200);
  expect((await ask(getAtom, "?estado=31", { "if-none-match": yucatan })).status).toBe(304);
});

test("in English: the same entries under the same identities, led to where they are read in English", async () => {
  const english = await (await ask(getEnglishJson, ".json?estado=31&q=fin")).json();
  const spanish = await (await ask(getJson, ".json?estado=31&q=fin")).json();
  expect(english).toMatchObject({
    language: "en",
    title: "Registry of Inter-Institutional Agreements of Mexico · Text: fin; State: Yucatán",
    home_page_url: "http://localhost:3000/en/registro?q=fin&estado=31",
    feed_url: "http://localhost:3000/en/registro/suscripcion.json?q=fin&estado=31",
  });
  const idsOf = (feed: { items: { id: string }[] }) => feed.items.map(({ id }) => id);
  expect(idsOf(english)).toEqual(idsOf(spanish));
  expect(english.items[0].url).toBe(`http://localhost:3000/en/registro/${hostile.number}`);
  expect(english.items[0].content_text).toMatch(/ concluded .* signed in .*\d{4}\./i);
  const atom = await (await ask(getEnglishAtom)).text();
  expect(atom).toContain('xml:lang="en"');
  expect(textsOf(atom, "title")[0]).toBe("Registry of Inter-Institutional Agreements of Mexico");
  const refused = await ask(getEnglishAtom, ".atom?estado=99");
  expect(refused.status).toBe(400);
  expect(await refused.text()).toContain("it is not in the list");
});
