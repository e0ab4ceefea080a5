import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { verifyLog } from "#lib/registry-log/verify-log.ts";
import { recordActs } from "#lib/registry/acts/record-acts.ts";
import {
  askToStop,
  discardImport,
  orderCheck,
  orderRest,
  orderWrite,
} from "#lib/registry-import/running/import-orders.ts";
import { COMMAND_AUTHOR } from "#lib/registry-import/running/import-author.ts";
import { workImport } from "#lib/registry-import/running/work-import.ts";
import { sampleAgreement, saveAgreement } from "../registry/sample-agreement.ts";
import {
  check,
  closeWorld,
  db,
  file,
  importAll,
  line,
  openWorld,
  order,
  rowOf,
  storage,
  undo,
  verdicts,
  write,
} from "./import-world.ts";

beforeAll(openWorld);
afterAll(closeWorld);

const byNumber = (number: string) =>
  db.agreement.findUniqueOrThrow({
    where: { number },
    include: { counterparts: { orderBy: { position: "asc" } }, areas: true },
  });
const statusOf = async (id: string) => (await db.import.findUniqueOrThrow({ where: { id } })).status;
const intact = async () => expect((await verifyLog(db)).fault).toBeNull();

describe("a file of agreements", () => {
  test("is created, with its numbers or the next ones, published and in the public log", async () => {
    const id = await importAll(
      file(
        line({ number: "DGCP/1998/12", party: "Ciudad de Lyon (Lyon, Francia); UNESCO", country: "" }),
        line({ signed: "1998", registered: "1999" }),
      ),
    );
    expect(await verdicts(id)).toEqual({ CREATE: 2 });
    expect(await statusOf(id)).toBe("DONE");
    const first = await byNumber("DGCP-1998-12");
    expect(first).toMatchObject({
      kind: "SISTER_TIE",
      level: "MUNICIPAL",
      stateCode: "14",
      municipality: "Zapopan",
      languages: ["es"],
    });
    expect(first.publishedAt).not.toBeNull();
    expect(first.counterparts.map(({ name, countryCode, place }) => [name, countryCode, place])).toEqual([
      ["Ciudad de Lyon", "FR", "Lyon"],
      ["UNESCO", null, ""],
    ]);
    const second = await byNumber((await rowOf(id, 3)).number!);
    expect(second.number).toMatch(/^RAI-1999-\d{5}$/);
    expect(second).toMatchObject({ signedPrecision: "YEAR", signedOn: new Date("1998-01-01") });
    const leaf = await db.registryLeaf.findFirstOrThrow({ where: { agreementId: second.id } });
    expect(JSON.parse(leaf.record)).toMatchObject({ firmado: "1998" });
    await intact();
  });

  test("twice changes nothing, with numbers and without them", async () => {
    const content = file(
      line({ number: "RAI-1990-00007" }),
      line(),
      line({ party: "Universidad de Chile", country: "" }),
    );
    await importAll(content);
    const before = await db.registryLeaf.count();
    const again = await importAll(content);
    expect(await verdicts(again)).toEqual({ SAME: 3 });
    expect(await db.registryLeaf.count()).toBe(before);
  });

  test("changes only what it states, as a correction, and the undoing puts it back", async () => {
    const number = "RAI-1991-00001";
    const original = line({ number, title: "Acuerdo de faros del norte", languages: "español e inglés" });
    await importAll(file(original));
    const changed = [
      "Número;Título;Estado;Contraparte;Fecha de firma;Áreas",
      `${number};Acuerdo de faros del sur;Jalisco;ciudad de lyon;1990;cultura, turismo`,
    ].join("\n");
    const id = await importAll(changed);
    expect(await verdicts(id)).toEqual({ CHANGE: 1 });
    const after = await byNumber(number);
    expect(after).toMatchObject({
      title: "Acuerdo de faros del sur",
      languages: ["es", "en"],
      signedPrecision: "DAY",
    });
    expect(after.areas.map(({ areaKey }) => areaKey).toSorted()).toEqual(["cultura", "turismo"]);
    expect(after.counterparts[0]).toMatchObject({ countryCode: "FR" });
    await undo(id);
    const back = await byNumber(number);
    expect(back.title).toBe("Acuerdo de faros del norte");
    expect(back.counterparts[0]!.name).toBe("Ciudad de Lyon");
    expect(back.areas.map(({ areaKey }) => areaKey)).toEqual(["cultura"]);
    expect(await db.agreementAct.count({ where: { agreementId: back.id, kind: "CORRECTION" } })).toBe(2);
    await intact();
  });

  test("undone is withdrawn under its numbers, and imported again comes back under the same ones", async () => {
    const content = file(line({ number: "RAI-1992-00005" }), line());
    const id = await importAll(content);
    const numbers = [(await rowOf(id, 2)).number!, (await rowOf(id, 3)).number!];
    await undo(id);
    expect(await statusOf(id)).toBe("UNDONE");
    for (const number of numbers) expect((await byNumber(number)).withdrawnAt).not.toBeNull();
    const count = await db.agreement.count();
    const again = await importAll(content);
    expect(await verdicts(again)).toEqual({ CHANGE: 2 });
    expect((await rowOf(again, 2)).reason).toContain("estaba retirado");
    for (const number of numbers) expect((await byNumber(number)).withdrawnAt).toBeNull();
    expect(await db.agreement.count()).toBe(count);
    await undo(again);
    for (const number of numbers) expect((await byNumber(number)).withdrawnAt).not.toBeNull();
    await intact();
  });

  test("undone leaves alone what somebody changed afterwards, and says so", async () => {
    const id = await importAll(file(line(), line()));
    const { agreementId } = await rowOf(id, 2);
    const day = "2026-01-01";
    const act = {
      agreementId: agreementId!,
      kind: "CORRECTION",
      effectiveOn: day,
      registeredOn: day,
      reason: "A mano",
      sets: { title: "Otro" },
    } as const;
    await db.$transaction((tx) =>
      recordActs(tx, [{ ...act, at: new Date(), author: { name: "Analista", officeKind: "DGCP" } }]),
    );
    await undo(id);
    expect(await rowOf(id, 2)).toMatchObject({
      undoneAt: null,
      undoFailure: expect.stringContaining("acto posterior"),
    });
    expect((await rowOf(id, 3)).undoneAt).not.toBeNull();
    expect(await db.agreement.findUniqueOrThrow({ where: { id: agreementId! } })).toMatchObject({
      withdrawnAt: null,
      title: "Otro",
    });
  });

  test("refuses what comes twice in it, and tells what is likely the same", async () => {
    const same = line({ title: "Acuerdo de tranvías entre Zapopan y Lyon", signed: "2001-02-03" });
    const near = line({
      title: "ACUERDO DE TRANVIAS ENTRE ZAPOPAN Y LION",
      signed: "2001-02-03",
      place: "Lyon",
    });
    const id = await check(file(same, same, near, line({ number: "X-1" }), line({ number: "X-1" })));
    expect(await verdicts(id)).toEqual({ CREATE: 2, REFUSE: 2, LIKELY: 1 });
    expect((await rowOf(id, 3)).reason).toContain("renglón 2");
    expect((await rowOf(id, 4)).reason).toContain("renglón 2");
    await write(id, { takeLikely: true });
    expect((await rowOf(id, 4)).writtenAt).not.toBeNull();
  });

  test("tells what is likely an agreement of the registry under another number", async () => {
    const agreement = sampleAgreement({
      number: "MUESTRA-1",
      title: "Acuerdo de volcanes hermanos",
      signedOn: "2003-05-06",
      stateCode: "14",
    });
    await saveAgreement(db, agreement);
    const id = await check(file(line({ title: "Acuerdo de volcanes hermanos.", signed: "mayo de 2003" })));
    expect(await rowOf(id, 2)).toMatchObject({
      verdict: "LIKELY",
      reason: expect.stringContaining(agreement.number),
    });
  });

  test("never gives a number that the file brings, nor one that was given", async () => {
    const id = await importAll(
      file(
        line({ registered: "1995-01-01", signed: "1995-01-01" }),
        line({ number: "RAI-1995-00001" }),
        line({ number: "RAI-1995-00003" }),
      ),
    );
    const numbers = await db.importRow.findMany({
      where: { importId: id },
      select: { number: true },
      orderBy: { line: "asc" },
    });
    expect(numbers.map(({ number }) => number)).toEqual([
      "RAI-1995-00004",
      "RAI-1995-00001",
      "RAI-1995-00003",
    ]);
  });

  test("asked for all or nothing writes nothing when a row cannot be written", async () => {
    const id = await check(file(line(), line({ state: "Texas" })));
    await expect(write(id, { allOrNothing: true })).rejects.toThrow(/todo o nada/);
    expect(await statusOf(id)).toBe("CHECKED");
    const whole = await check(file(line({ number: "ENTERO-1" }), line({ number: "ENTERO-2" })));
    await db.$executeRaw`UPDATE import_rows SET facts = facts || '{"areas": ["nada"]}' WHERE import_id = ${whole}::uuid AND line = 3`;
    await expect(write(whole, { allOrNothing: true })).rejects.toThrow();
    expect(await db.import.findUniqueOrThrow({ where: { id: whole } })).toMatchObject({
      status: "CHECKED",
      failure: expect.stringContaining("No se escribió nada"),
    });
    expect(await db.agreement.count({ where: { number: { startsWith: "ENTERO" } } })).toBe(0);
  });

  test("whose registry changed after the dry run does not write over it", async () => {
    const late = (title: string, number = "TARDE-1") => line({ number, title, signed: "2004-05-06" });
    await importAll(file(late("Antes de nada")));
    const id = await check(file(late("Después de todo"), late("Primero este otro", "TARDE-2")));
    await importAll(file(late("Mientras tanto"), late("Ganó otro archivo", "TARDE-2")));
    await write(id);
    expect(await verdicts(id)).toEqual({ REFUSE: 2 });
    expect((await byNumber("TARDE-1")).title).toBe("Mientras tanto");
  });

  test("stopped keeps what was written, and goes on where it was", async () => {
    const id = await check(file(...Array.from({ length: 1_500 }, () => line())));
    const { CREATE: asked } = await verdicts(id);
    expect(asked).toBeGreaterThan(1_400);
    await orderWrite(db, order(id), { allOrNothing: false, takeLikely: false });
    await askToStop(db, id);
    await workImport(db, storage, id);
    const written = () => db.importRow.count({ where: { importId: id, writtenAt: { not: null } } });
    expect(await written()).toBe(1_000);
    expect((await db.import.findUniqueOrThrow({ where: { id } })).failure).toContain("Se detuvo");
    await orderRest(db, order(id));
    await workImport(db, storage, id);
    expect(await written()).toBe(asked);
  });

  test("cannot be written while another one is, and what was written is not thrown away", async () => {
    const [one, other] = [await check(file(line())), await check(file(line()))];
    await orderWrite(db, order(one), { allOrNothing: false, takeLikely: false });
    await expect(orderWrite(db, order(other), { allOrNothing: false, takeLikely: false })).rejects.toThrow(
      /Otra importación/,
    );
    await expect(orderWrite(db, order(one), { allOrNothing: false, takeLikely: false })).rejects.toThrow(
      /otro punto/,
    );
    await workImport(db, storage, one);
    await expect(discardImport(db, one, COMMAND_AUTHOR)).rejects.toThrow(/otro punto/);
    await discardImport(db, other, COMMAND_AUTHOR);
    expect(await statusOf(other)).toBe("DISCARDED");
  });

  test("without the columns that no row can do without, or with one twice, is not even read", async () => {
    const id = await check(file(line()));
    await expect(orderCheck(db, order(id), ["title", "state"])).rejects.toThrow(/Contraparte/);
    await expect(
      orderCheck(db, order(id), ["title", "title", "state", "counterpart", "signedOn"]),
    ).rejects.toThrow(/más de una/);
  });

  test("cut in the middle fails whole, with its line", async () => {
    const short = await check(`${file(line(), line())}"cortado`);
    expect(await db.import.findUniqueOrThrow({ where: { id: short } })).toMatchObject({
      ...{ status: "FAILED", storageKey: null },
      failure: expect.stringContaining("renglón 4"),
    });
    const long = Array.from({ length: 60 }, () => line());
    const id = await check(`${file(...long)}"cortado`);
    expect(await db.import.findUniqueOrThrow({ where: { id } })).toMatchObject({
      status: "FAILED",
      failure: expect.stringContaining("renglón 62"),
    });
  });
});
