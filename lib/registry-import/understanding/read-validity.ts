import { sayDate } from "./describe-date.ts";
import { plainName } from "#lib/catalogues/plain-name.ts";
import type { ValidityKind } from "#lib/generated/prisma/enums.ts";
import { lastDay, precisionOf, readDate } from "./read-date.ts";
import type { RowReading } from "./reading-row.ts";
import { readRowDate } from "./row-dates.ts";

export interface Validity {
  validity: ValidityKind;
  /** ISO */
  endsOn: string | null;
}

const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
};

/**
 * Until when the agreement holds, from the column that says how long and the one that says until when.
 * @param from ISO date from which years and months are counted
 */
export function readValidity(row: RowReading, from: string, today: string): Validity {
  const written = row.text("validity");
  const plain = plainName(written);
  const end = readEnd(row, today) ?? endOfText(row, written, from, today);
  const renews = /renov|prorrog|automatic|tacit/.test(plain);
  const indefinite =
    /indefinid|indeterminad|permanente|sin (fecha de )?(termino|vencimiento|fin|limite)/.test(plain);
  if (plain !== "") row.stated.add("validity");
  if (indefinite && !end) return { validity: "INDEFINITE", endsOn: null };
  if (indefinite && end) {
    row.refuse("validity", `dice «${written}», pero hay una fecha de término. Quite una de las dos.`);
    return { validity: "INDEFINITE", endsOn: null };
  }
  if (end) return { validity: renews ? "AUTOMATIC_RENEWAL" : "FIXED", endsOn: end };
  return withoutEnd(row, written);
}

function withoutEnd(row: RowReading, written: string): Validity {
  row.stated.delete("validity");
  row.byDefault(
    "validity",
    written === ""
      ? "no viene, ni fecha de término; se toma por indefinida."
      : `de «${written.slice(0, 80)}» no se sabe cuándo termina; se toma por indefinida.`,
  );
  return { validity: "INDEFINITE", endsOn: null };
}

/** A date known to the month or the year ends with it. */
function readEnd(row: RowReading, today: string): string | null {
  if (/^(indefinid\w+|indeterminad\w+|permanente)$/.test(plainName(row.text("endsOn")))) {
    row.interpreted("endsOn", row.text("endsOn"), "que no tiene");
    return null;
  }
  const date = readRowDate(row, "endsOn", today);
  if (!date) return null;
  if (precisionOf(date) !== "DAY") row.note("endsOn", `se toma su último día, el ${sayDate(lastDay(date))}.`);
  return lastDay(date);
}

/** «5 años», «dieciocho meses», «hasta 2030», «hasta el 31 de diciembre de 2030». */
function endOfText(row: RowReading, written: string, from: string, today: string): string | null {
  const plain = plainName(written);
  const span = /(\d{1,2}|[a-z]+) (ano|mes)(?:s|es)?\b/.exec(plain);
  const count = span ? (NUMBERS[span[1]!] ?? Number(span[1])) : NaN;
  if (span && count > 0) {
    const unit = span[2] === "ano" ? { years: count } : { months: count };
    const end = Temporal.PlainDate.from(from).add(unit).toString();
    row.interpreted("validity", written, `hasta el ${sayDate(end)}, contado desde la entrada en vigor`);
    return end;
  }
  const until = /(?:hasta|al|vence)\s+(?:el\s+)?(.+)$/i.exec(written.trim())?.[1] ?? written;
  const date = readDate(until, undefined, Number(today.slice(0, 4)));
  if (!date) return null;
  row.interpreted("validity", written, `hasta el ${sayDate(lastDay(date))}`);
  return lastDay(date);
}
