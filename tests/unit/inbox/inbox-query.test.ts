import { describe, expect, test } from "vitest";
import { inboxHref } from "#lib/cases/inbox/inbox-address.ts";
import { DEFAULT_ORDER, DEFAULT_PAGE_SIZE, parseInboxQuery } from "#lib/cases/inbox/inbox-query.ts";

const NOTHING = {
  vista: "all",
  q: "",
  turno: null,
  paso: null,
  estado: null,
  tipo: null,
  persona: null,
  eventualidad: null,
  desde: null,
  hasta: null,
  orden: DEFAULT_ORDER,
  pagina: 1,
  por_pagina: DEFAULT_PAGE_SIZE,
};

test("an address without parameters asks for everything, what is first to do first", () => {
  expect(parseInboxQuery({}, "DGCP")).toEqual({ filters: NOTHING, ignored: [] });
});

test("every parameter is read, and the address made of them is the same", () => {
  const person = "0198c2f0-0000-7000-8000-000000000001";
  const address = `vista=mi-turno&q=agua&turno=dgcp&paso=5&estado=14&tipo=hermanamiento&persona=${person}&eventualidad=si&desde=2026-01-02&hasta=2026-12-31&orden=-vence&pagina=3&por_pagina=50`;
  const { filters, ignored } = parseInboxQuery(Object.fromEntries(new URLSearchParams(address)), "DGCP");
  expect(ignored).toEqual([]);
  expect(filters).toEqual({
    vista: "mine",
    q: "agua",
    turno: "DGCP",
    paso: "referral",
    estado: "14",
    tipo: "SISTER_TIE",
    persona: person,
    eventualidad: "si",
    desde: "2026-01-02",
    hasta: "2026-12-31",
    orden: { by: "due", direction: "desc" },
    pagina: 3,
    por_pagina: 50,
  });
  expect(inboxHref(filters)).toBe(`/expedientes?${address}`);
});

test("what is so by default is not in the address", () => {
  const typed = { vista: "todos", orden: "prioridad", pagina: "1", por_pagina: "25" };
  expect(inboxHref(parseInboxQuery(typed, "CJA").filters)).toBe("/expedientes");
});

describe("what is not understood is left out and told", () => {
  test.each([
    ["vista", "mine"],
    ["turno", "nadie"],
    ["paso", "0"],
    ["paso", "13"],
    ["paso", "referral"],
    ["estado", "Jalisco"],
    ["tipo", "SISTER_TIE"],
    ["persona", "' OR 1=1"],
    ["eventualidad", "no"],
    ["desde", "2026-02-30"],
    ["hasta", "mañana"],
    ["orden", "-prioridad"],
    ["orden", "search_text"],
    ["pagina", "-1"],
    ["pagina", "1e9"],
    ["por_pagina", "1000000"],
    ["q", "\u0000\u200b"],
  ])("%s=%j", (name, value) => {
    const { filters, ignored } = parseInboxQuery({ [name]: value }, "DGCP");
    expect(filters).toEqual(NOTHING);
    expect(ignored).toHaveLength(1);
  });

  test("views and people that the desk does not have", () => {
    const { filters, ignored } = parseInboxQuery({ vista: "sin-asignar", persona: "nadie" }, "OFFICE");
    expect(filters).toEqual(NOTHING);
    expect(ignored).toHaveLength(2);
    expect(parseInboxQuery({ vista: "en-preparacion" }, "CJA").ignored).toHaveLength(1);
  });

  test("dates in the wrong order keep the first", () => {
    const { filters, ignored } = parseInboxQuery({ desde: "2026-05-01", hasta: "2026-04-01" }, "DGCP");
    expect(filters).toEqual({ ...NOTHING, desde: "2026-05-01" });
    expect(ignored).toHaveLength(1);
  });
});

test("a parameter given twice counts once, and a text of any length is cut", () => {
  expect(parseInboxQuery({ paso: ["5", "6"] }, "DGCP").filters.paso).toBe("referral");
  const { filters, ignored } = parseInboxQuery({ q: "ñ".repeat(10_000) }, "DGCP");
  expect(filters.q).toHaveLength(200);
  expect(ignored).toHaveLength(1);
});
