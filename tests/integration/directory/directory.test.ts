import { beforeAll, beforeEach, expect, it } from "vitest";
import { catalogueTemplate } from "#lib/directory/catalogue-file.ts";
import { selectRecords, readDirectoryQuery } from "#lib/directory/directory-query.ts";
import { addEntry, confirmEntry, saveEntry, setEntryRemoved } from "#lib/directory/keep-entry.ts";
import { KINDS } from "#lib/directory/kinds.ts";
import { loadBaseDirectory } from "#lib/directory/load-base-directory.ts";
import { loadCatalogueFile } from "#lib/directory/load-entries.ts";
import { openRound } from "#lib/directory/open-round.ts";
import { readDirectory } from "#lib/directory/read-directory.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";

const db = getDatabase();
let world: World;
let id: string;
let revision: number;

const FACTS = {
  ...{
    name: "Casa de prueba",
    countryCode: "US",
    city: "Dallas",
    address: "Main St 1",
    phones: "+1 214-555-0100",
  },
  ...{
    email: "casa@ejemplo.gob.mx",
    website: "https://casa.example",
    holder: "",
    holderPosition: "",
    note: "",
  },
};
const NOW = new Date("2026-11-20T18:00:00Z");
const read = (today = "2026-11-21") => readDirectory(db, today);
const outcome = (done: Promise<unknown>) =>
  done.then(
    () => "done",
    (error: { code: string }) => error.code,
  );

beforeAll(async () => {
  world = await createWorld(db);
});
beforeEach(async () => {
  // One office abroad of the state of the office above, new for each test.
  id = await addEntry(db, world.parent.head, { kind: "OFFICE_ABROAD", input: FACTS }, NOW);
  ({ revision } = await db.directoryEntry.findUniqueOrThrow({ where: { id } }));
});

it("begins with what is published, unconfirmed, and once", async () => {
  const before = await db.directoryEntry.count({ where: { catalogueKey: { not: null } } });
  await loadBaseDirectory(db);
  expect(await db.directoryEntry.count({ where: { catalogueKey: { not: null } } })).toBe(before);
  const colima = (await read()).find(({ name }) => name === "Casa Colima")!;
  expect(colima).toMatchObject({ stateCode: "06", countryCode: "US", confirmedOn: null, fresh: false });
});

it("shows an office that has written nothing, and no authority's office", async () => {
  const names = (await read()).filter(({ officeId }) => officeId !== null).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([world.own.head.officeName, world.other.head.officeName]));
  expect(names).not.toContain("CJA");
});

const STATE_OF_JALISCO = (actor: Actor) => actor.id === world.parent.head.id;
const keepsAll = ({ role }: Actor) => ["dgcp_officer", "dgcp_head", "admin"].includes(role);
const writes = ({ role }: Actor) => ["office_editor", "office_head"].includes(role);

it("lets each change what it answers for, and nobody else", async () => {
  const [sre] = await db.directoryEntry.findMany({ where: { catalogueKey: "sre-dgcp" } });
  for (const actor of everyone(world)) {
    const now = await db.directoryEntry.findUniqueOrThrow({ where: { id } });
    const abroad = saveEntry(db, actor, { id, revision: now.revision, input: FACTS });
    expect(await outcome(abroad), actor.name).toBe(STATE_OF_JALISCO(actor) ? "done" : "not_found");
    const unit = await db.directoryEntry.findUniqueOrThrow({ where: { id: sre!.id } });
    const kept = confirmEntry(db, actor, { id: unit.id, revision: unit.revision });
    expect(await outcome(kept), actor.name).toBe(keepsAll(actor) ? "done" : "not_found");
    for (const kind of KINDS) {
      const isOwn =
        writes(actor) &&
        ((kind === "STATE_OFFICE" && actor.officeKind === "STATE") ||
          (kind === "MUNICIPAL_LIAISON" && actor.officeKind === "MUNICIPAL"));
      const isAbroad = kind === "OFFICE_ABROAD" && writes(actor) && actor.officeKind === "STATE";
      const isKept =
        !["STATE_OFFICE", "MUNICIPAL_LIAISON", "OFFICE_ABROAD"].includes(kind) && keepsAll(actor);
      const added = await outcome(addEntry(db, actor, { kind, input: FACTS }));
      // An office has one entry: of its two people that may write, the second finds it there.
      if (isOwn) expect(["done", "conflict"], `${actor.name} ${kind}`).toContain(added);
      else expect(added, `${actor.name} ${kind}`).toBe(isAbroad || isKept ? "done" : "not_found");
    }
  }
  expect(await db.directoryEntry.count({ where: { officeId: world.own.head.officeId } })).toBe(1);
});

it("goes by the name of the office, whatever was sent", async () => {
  await outcome(addEntry(db, world.own.editor, { kind: "MUNICIPAL_LIAISON", input: FACTS }));
  const own = (await read()).find(({ officeId }) => officeId === world.own.head.officeId)!;
  expect(own).toMatchObject({ name: world.own.head.officeName, municipality: "Tlaquepaque" });
});

it("refuses what was read before somebody else wrote, and keeps what each said", async () => {
  const head = world.parent.head;
  const save = (city: string) => saveEntry(db, head, { id, revision, input: { ...FACTS, city } });
  const results = await Promise.all([outcome(save("Houston")), outcome(save("Austin"))]);
  expect(results.toSorted()).toEqual(["conflict", "done"]);
  const edits = await db.directoryEdit.findMany({ where: { entryId: id }, orderBy: { number: "asc" } });
  expect(edits.map(({ number, act }) => [number, act])).toEqual([
    [1, "ADDED"],
    [2, "CHANGED"],
  ]);
  await expect(db.directoryEdit.deleteMany({ where: { entryId: id } })).rejects.toThrow(/neither changed/);
});

it("is taken out and put back; the entry of an office is not", async () => {
  const head = world.parent.head;
  await setEntryRemoved(db, head, { id, revision, removed: true });
  expect((await read()).some((record) => record.id === id)).toBe(false);
  await setEntryRemoved(db, head, { id, revision: revision + 1, removed: false });
  expect((await read()).some((record) => record.id === id)).toBe(true);
  const own = await addEntry(db, head, { kind: "STATE_OFFICE", input: FACTS }).catch(
    async () => (await db.directoryEntry.findUniqueOrThrow({ where: { officeId: head.officeId } })).id,
  );
  const entry = await db.directoryEntry.findUniqueOrThrow({ where: { id: own } });
  const removal = setEntryRemoved(db, head, { id: own, revision: entry.revision, removed: true });
  expect(await outcome(removal)).toBe("conflict");
});

it("says for a year that it was confirmed, and then since when not", async () => {
  const one = async (today: string) => (await read(today)).find((record) => record.id === id);
  expect(await one("2027-11-19")).toMatchObject({ confirmedOn: "2026-11-20", fresh: true });
  expect(await one("2027-11-20")).toMatchObject({ confirmedOn: "2026-11-20", fresh: false });
});

it("asks every office once a year", async () => {
  expect(await outcome(openRound(db, world.own.head, NOW))).toBe("not_found");
  const both = [openRound(db, world.dgcp.head, NOW), openRound(db, world.admin, NOW)];
  expect((await Promise.all(both.map(outcome))).toSorted()).toEqual(["conflict", "done"]);
  const told = await db.notice.findMany({
    where: { eventKey: "directory-round:2026" },
    select: { userId: true },
  });
  const heard = new Set(told.map(({ userId }) => userId));
  for (const actor of everyone(world)) expect(heard.has(actor.id), actor.name).toBe(writes(actor));
});

const HEADER = "clave,tipo,nombre,cve_pais,ciudad,domicilio,telefonos,correo,sitio,titular,cargo,nota";
const file = (...lines: string[]) => new TextEncoder().encode([HEADER, ...lines].join("\n"));
const load = (bytes: Uint8Array) => loadCatalogueFile(db, world.dgcp.officer, bytes);

it("loads a catalogue whole or not at all, and again without repeating", async () => {
  const paris = "emb-fr,embajada,Embajada en Francia,FR,París,,+33 1 5555 0100,,,,,";
  const chicago = "con-chi,consulado,Consulado en Chicago,US,Chicago,,,,,,,";
  expect(await load(file(paris, chicago))).toEqual({ created: 2, changed: 0, same: 0 });
  expect(await load(file(paris, chicago.replace("en Chicago", "General en Chicago")))).toEqual({
    ...{ created: 0, changed: 1, same: 1 },
  });
  const wrong = file(paris, paris, "x y,oficina-estatal,,XX,,,abc;<b>,no,ftp://a,,,");
  const before = await db.directoryEdit.count();
  const refusal = await load(wrong).catch((error: { fields: { file: string } }) => error.fields.file);
  expect(refusal).toMatch(
    /^Renglón 3: la clave «emb-fr» se repite\.\nRenglón 4: «oficina-estatal» no es un tipo/,
  );
  expect(await db.directoryEdit.count()).toBe(before);
  const { filters } = readDirectoryQuery({ tipo: "consulado", q: "chicago" });
  expect(selectRecords(await read(), filters)).toHaveLength(1);
});

it.each([
  ["nothing", new Uint8Array(), /no trae renglones/],
  ["a picture", new Uint8Array([0x89, 0x50, 0xff, 0xfe, 0]), /no es de texto/],
  ["other columns", new TextEncoder().encode("a,b\n1,2\n"), /Faltan columnas: clave/],
  ["a quote that does not end", file('"emb'), /no se lee como CSV/],
  ["too much", new Uint8Array(600_000).fill(97), /pesa más de/],
  ["its own template", new TextEncoder().encode(catalogueTemplate().replace("FR", "ZZ")), /El país no está/],
])("refuses %s in words", async (_, bytes, words) => {
  const refusal = await load(bytes).catch((error: { fields: { file: string } }) => error.fields.file);
  expect(refusal).toMatch(words);
});
