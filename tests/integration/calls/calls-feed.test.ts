import { parseFeed } from "@rowanmanning/feed-parser";
import { beforeAll, expect, test } from "vitest";
import { GET as getAtom } from "#app/(public)/convocatorias.atom/route.ts";
import { GET as getJson } from "#app/(public)/convocatorias.json/route.ts";
import { publishCall, withdrawCall } from "#lib/calls/publish-call.ts";
import { createCall } from "#lib/calls/save-call.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld } from "#tests/support/case-world.ts";
import { callInput } from "#tests/support/sample-call.ts";

const db = getDatabase();
const HOSTILE = `</title><script>alert("1")</script> & ]]> fin`;

beforeAll(async () => {
  const { dgcp } = await createWorld(db);
  const publish = async (change: object) => {
    const id = await createCall(db, dgcp.officer, { ...callInput, ...change });
    await publishCall(db, dgcp.officer, id);
    return id;
  };
  await publish({ title: "La primera", areas: "educacion", sdgGoals: "4" });
  await publish({ title: HOSTILE });
  const gone = await publish({ title: "Retirada al final" });
  await withdrawCall(db, dgcp.officer, { id: gone, input: { reason: "Quien convoca la canceló." } });
  await createCall(db, dgcp.officer, { ...callInput, title: "Sin publicar" });
});

const ask = (get: typeof getAtom, query = "") =>
  get(new Request(`http://localhost:3000/convocatorias.atom${query}`));

test("Atom: another's parser reads the published calls, the last one first, each with its closing", async () => {
  const answer = await ask(getAtom);
  expect(answer.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  const feed = parseFeed(await answer.text());
  expect(feed.meta).toMatchObject({ type: "atom", version: "1.0" });
  expect(feed.title).toBe("Convocatorias");
  expect(feed.self).toBe("http://localhost:3000/convocatorias.atom");
  expect(feed.items.map(({ title }) => title)).toEqual([HOSTILE, "La primera"]);
  const [, first] = feed.items;
  expect(first!.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(first!.url).toMatch(/^http:\/\/localhost:3000\/convocatorias\/CONV-\d{4}-\d{5}$/);
  expect(first!.description).toContain("Cierra: 12 de marzo de 2027, 17:00 horas de Bruselas");
  expect(first!.categories.map(({ term }) => term)).toEqual(["Educación"]);
  expect(first!.published).toBeInstanceOf(Date);
});

test("the filters are those of the page, and what they do not say is refused", async () => {
  const feed = parseFeed(await (await ask(getAtom, "?ods=4")).text());
  expect(feed.title).toBe("Convocatorias · ODS: 4. Educación de calidad");
  expect(feed.items.map(({ title }) => title)).toEqual(["La primera"]);
  const refused = await ask(getAtom, "?ods=40");
  expect(refused.status).toBe(400);
  const json = (await (await ask(getJson, "?q=primera")).json()) as { items: unknown[] };
  expect(json.items).toHaveLength(1);
  const none = parseFeed(await (await ask(getAtom, "?q=nada")).text());
  expect(none.items).toEqual([]);
});
