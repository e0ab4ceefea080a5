import { describe, expect, it } from "vitest";
import { calculateDeadline } from "#lib/calendar/calculate-deadline.ts";
import { calculationIcs } from "#lib/calendar/calculation-ics.ts";
import { calculationJson } from "#lib/calendar/calculation-json.ts";
import { addressOfQuery, paramsOfAddress } from "#lib/calendar/calculator-address.ts";
import { parseCalculatorQuery } from "#lib/calendar/calculator-query.ts";
import { explainCalculation } from "#lib/calendar/explain-calculation.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { calendarOf, LFT } from "./sample-calendars.ts";

const parse = (address: string) => parseCalculatorQuery(paramsOfAddress(new URLSearchParams(address)));
const calculate = (address: string, calendar = LFT) => calculateDeadline(parse(address), calendar);
const OPEN = "desde=2026-03-02&dias=10&suspension_desde=2026-03-05";

function refusal(address: string): DomainError {
  try {
    parse(address);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error(`Not refused: ${address}`);
}

describe("the question in the address", () => {
  it("is read with its defaults", () => {
    expect(parse("desde=2026-03-02&dias=10")).toEqual({
      desde: "2026-03-02",
      dias: 10,
      calendario: "sre",
      tarde: "no",
    });
  });

  it("takes fields that a form sends empty as absent, and ignores what it does not know", () => {
    expect(
      parse("desde=2026-03-02&dias=0&calendario=&tarde=&suspension_desde=&suspension_hasta=&x=1"),
    ).toMatchObject({
      dias: 0,
      calendario: "sre",
    });
  });

  it("goes back to an address that asks the same", () => {
    const address =
      "desde=2026-03-02&dias=10&calendario=union&tarde=si&suspension_desde=2026-03-05&suspension_hasta=2026-03-11";
    expect(addressOfQuery(parse(address))).toBe(address);
  });

  it.each([
    ["dias=10", "desde", "Falta"],
    ["desde=&dias=10", "desde", "Falta"],
    ["desde=2026-02-30&dias=10", "desde", "no es una fecha que exista"],
    ["desde=2026-13-01&dias=10", "desde", "no es una fecha que exista"],
    ["desde=02/03/2026&dias=10", "desde", "AAAA-MM-DD"],
    ["desde=20260302&dias=10", "desde", "AAAA-MM-DD"],
    ["desde=2026-03-02T10:00&dias=10", "desde", "AAAA-MM-DD"],
    ["desde=1999-03-02&dias=10", "desde", "entre el 1 de enero de 2007"],
    ["desde=2100-01-01&dias=10", "desde", "entre el 1 de enero de 2007"],
    ["desde=2026-03-02&desde=2026-03-03&dias=10", "desde", "una sola vez"],
    ["desde=2026-03-02", "dias", "Falta"],
    ["desde=2026-03-02&dias=-1", "dias", "entre 0 y 365"],
    ["desde=2026-03-02&dias=366", "dias", "entre 0 y 365"],
    ["desde=2026-03-02&dias=1.5", "dias", "entre 0 y 365"],
    ["desde=2026-03-02&dias=1e2", "dias", "entre 0 y 365"],
    ["desde=2026-03-02&dias=diez", "dias", "entre 0 y 365"],
    ["desde=2026-03-02&dias=10&calendario=gregoriano", "calendario", "sre, lft, lfpa o union"],
    ["desde=2026-03-02&dias=10&tarde=quizas", "tarde", "si o no"],
    ["desde=2026-03-02&dias=10&suspension_hasta=2026-03-05", "suspension_desde", "Falta"],
    [
      "desde=2026-03-02&dias=10&suspension_desde=2026-02-30",
      "suspension_desde",
      "no es una fecha que exista",
    ],
    ["desde=2026-03-02&dias=10&suspension_desde=2026-03-01", "suspension_desde", "anterior a «desde»"],
    [`${OPEN}&suspension_hasta=2026-03-04`, "suspension_hasta", "anterior a «suspension_desde»"],
    [`${OPEN}&suspension_hasta=2028-03-04`, "suspension_hasta", "366 días"],
  ])("«%s» is refused naming «%s»: %s", (address, parameter, words) => {
    const error = refusal(address);
    expect(error.code).toBe("invalid");
    expect(Object.keys(error.fields)).toEqual([parameter]);
    expect(error.message).toContain(`«${parameter}»`);
    expect(error.message).toContain(words);
  });

  it("tells everything that is wrong at once", () => {
    expect(Object.keys(refusal("desde=ayer&dias=mil&calendario=x").fields)).toEqual([
      "desde",
      "dias",
      "calendario",
    ]);
  });
});

describe("the answer as JSON", () => {
  it("has the shape that was published", () => {
    const answer = calculationJson(calculate("desde=2026-03-02&dias=10&calendario=lft"));
    expect(Object.keys(answer)).toEqual(["desde", "dias", "calendario", "vence", "provisional", "tira"]);
    expect(answer).toMatchObject({ desde: "2026-03-02", dias: 10, calendario: "lft", vence: "2026-03-17" });
    expect(answer.tira).toHaveLength(16);
    expect(answer.tira[0]).toEqual({
      fecha: "2026-03-02",
      tipo: "recepcion",
      cuenta: 0,
      motivo: null,
      fuente: null,
    });
    expect(answer.tira[5]).toEqual({
      fecha: "2026-03-07",
      tipo: "saltado",
      cuenta: null,
      motivo: "Sábado",
      fuente: "LFPA art. 28",
    });
    expect(answer.tira.at(-1)).toMatchObject({ tipo: "vencimiento", cuenta: 10 });
  });

  it("shows the wait when the filing was late or on a non-working day", () => {
    const late = calculationJson(calculate("desde=2026-03-02&dias=10&tarde=si"));
    expect(late.vence).toBe("2026-03-18");
    expect(late.tira.slice(0, 2).map((day) => day.tipo)).toEqual(["saltado", "recepcion"]);
    expect(calculationJson(calculate("desde=2026-03-14&dias=1")).tira.map((day) => day.tipo)).toEqual([
      ...["saltado", "saltado", "saltado", "recepcion", "vencimiento"],
    ]);
  });

  it("has no due date while the suspension has no end", () => {
    const answer = calculationJson(calculate(OPEN));
    expect(answer.vence).toBeNull();
    expect(answer.tira.slice(-2).map((day) => `${day.fecha} ${day.tipo}`)).toEqual([
      "2026-03-05 contado",
      "2026-03-06 suspendido",
    ]);
    const waiting = calculationJson(
      calculate("desde=2026-03-13&tarde=si&dias=10&suspension_desde=2026-03-13"),
    );
    expect(waiting.tira.at(-1)).toMatchObject({ fecha: "2026-03-18", tipo: "suspendido" });
  });
});

describe("the explanation", () => {
  it("says how each day was taken", () => {
    expect(
      explainCalculation(
        calculate("desde=2026-03-02&dias=10&suspension_desde=2026-03-05&suspension_hasta=2026-03-11"),
      ),
    ).toEqual([
      "Se tiene por recibido el lunes 2 de marzo de 2026: es el día 0 y no cuenta.",
      "El día 1 es el martes 3 de marzo de 2026, el hábil que sigue a la recepción.",
      "No cuentan 4 días de fin de semana (LFPA art. 28).",
      "No cuenta el lunes 16 de marzo de 2026: Conmemoración del 21 de marzo (tercer lunes de marzo) (LFT art. 74, fr. III).",
      "El plazo estuvo suspendido del viernes 6 de marzo de 2026 al miércoles 11 de marzo de 2026: 6 días que no cuentan.",
      "El plazo de 10 días hábiles vence el lunes 23 de marzo de 2026.",
    ]);
  });

  it("says why the receipt moved, that the clock is stopped, and that a date is provisional", () => {
    const late = explainCalculation(calculate("desde=2026-03-13&dias=1&tarde=si"));
    expect(late[0]).toBe(
      "Presentado después de las 18:00 h: se tiene por recibido el siguiente día hábil, martes 17 de marzo de 2026: es el día 0 y no cuenta. Fuente: horario de recepción del portal; LFPA art. 30.",
    );
    expect(explainCalculation(calculate(OPEN)).at(-1)).toContain("Quedan 7 días hábiles por contar");
    const provisional = calculate("desde=2026-03-02&dias=10", calendarOf(["lft"], { publishedYears: {} }));
    expect(explainCalculation(provisional).at(-1)).toContain("provisional");
  });
});

describe("the .ics", () => {
  const unfolded = (address: string) =>
    calculationIcs(calculate(address), "https://portal.ejemplo.mx").replaceAll("\r\n ", "");

  it("is a whole day on the due date, whatever the server's time zone", () => {
    const file = unfolded("desde=2026-03-02&dias=10");
    expect(file).toContain("DTSTART;VALUE=DATE:20260317\r\n");
    expect(file).toContain("SUMMARY:Vence el plazo de 10 días hábiles\r\n");
    expect(file).toContain("No cuenta el lunes 16 de marzo de 2026");
    expect(file).toContain("https://portal.ejemplo.mx/calculadora?desde=2026-03-02&dias=10&calendario=sre");
  });

  it("keeps its identity when it is asked again", () => {
    const uid = (address: string) => /UID:(.*)\r\n/.exec(unfolded(address))?.[1];
    expect(uid("desde=2026-03-02&dias=10")).toBe(uid("desde=2026-03-02&dias=10&tarde=no"));
    expect(uid("desde=2026-03-02&dias=10")).not.toBe(uid("desde=2026-03-02&dias=10&tarde=si"));
  });

  it("does not exist without a due date", () => {
    expect(() => unfolded(OPEN)).toThrow("suspendido");
  });
});
