import { expect, test } from "vitest";
import { lifeLine } from "#lib/registry/history/life-line.ts";
import type { PublicAct } from "#lib/registry/history/public-act.ts";

const agreement = {
  signedOn: "2020-03-01",
  signedPlace: "Lyon",
  inForceOn: "2020-04-01",
  registeredOn: "2020-05-01",
  status: "IN_FORCE" as const,
  validity: "FIXED" as const,
  endsOn: "2030-03-01" as string | null,
  terminatedOn: null as string | null,
};
const dates = { filedOn: "2019-12-01", dictamenOn: "2020-01-15" };
const act = (kind: PublicAct["kind"], effectiveOn: string): PublicAct => ({
  ...{
    kind,
    effectiveOn,
    position: 1,
    registeredOn: effectiveOn,
    reason: "Porque sí.",
    changes: {},
    documents: [],
  },
});
const tell = (changes: Partial<typeof agreement> = {}, acts: PublicAct[] = [], day = "2026-11-21") =>
  lifeLine({ agreement: { ...agreement, ...changes }, acts, dates, day, dayName: "Hoy" }).map(
    ({ date, title, future }) => `${date} ${title}${future ? " …" : ""}`,
  );

test("from the request to the end, in the order of the days, with today in its place", () => {
  expect(tell()).toEqual([
    "2019-12-01 Se presentó a la SRE para su dictamen",
    "2020-01-15 La Consultoría Jurídica de la SRE emitió el dictamen",
    "2020-03-01 Se firmó en Lyon",
    "2020-04-01 Entró en vigor",
    "2020-05-01 Se inscribió en el registro",
    "2026-11-21 Hoy: vigente",
    "2030-03-01 Último día de su vigencia …",
  ]);
});

test("a termination is told once, by its act, and the term that it cut short is not", () => {
  const line = tell({ terminatedOn: "2026-06-01" }, [act("TERMINATION", "2026-06-01")]);
  expect(line.filter((entry) => entry.startsWith("2026-06-01"))).toEqual(["2026-06-01 Terminación"]);
  expect(line.join()).not.toContain("2030-03-01");
});

test("a notice is told, and so is the end that it announces", () => {
  const line = tell({ terminatedOn: "2027-06-01" }, [act("TERMINATION_NOTICE", "2026-06-01")]);
  expect(line).toContain("2026-06-01 Aviso de terminación");
  expect(line.at(-1)).toBe("2027-06-01 Dejará de regir …");
});

test("what renews itself tells its period, and what has no end tells none", () => {
  expect(tell({ validity: "AUTOMATIC_RENEWAL" as never, endsOn: "2024-03-01" })).toContain(
    "2024-03-01 Terminó su periodo y se renovó por sí solo",
  );
  expect(tell({ validity: "INDEFINITE" as never, endsOn: null }).at(-1)).toBe("2026-11-21 Hoy: vigente");
});
