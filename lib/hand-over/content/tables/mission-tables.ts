import type { TableFile } from "#lib/open-data/table-file.ts";
import { MISSION_STATES, stateOf } from "#lib/missions/mission-state.ts";
import { sayPlace } from "#lib/missions/reading/say-place.ts";
import { readCommitment } from "#lib/missions/results/commitment-state.ts";
import { ledgerTable } from "#lib/missions/results/ledger-table.ts";
import { MISSION_KINDS } from "#lib/missions/words.ts";
import { saySums, sumMoney } from "#lib/plans/rules/money.ts";
import type { OfficeRecords } from "../read-records.ts";
import { packTable, type PackTable } from "./pack-table.ts";

/** @param today ISO */
export const missionTable = ({ missions }: OfficeRecords, today: string): PackTable =>
  packTable("A dónde fue la oficina y a quién recibió, con lo que costó y quiénes eran.", {
    name: "giras",
    title: "Giras y visitas",
    columns: {
      Clave: ({ code }) => code,
      "Qué es": ({ kind }) => MISSION_KINDS[kind].one,
      Nombre: ({ title }) => title,
      Lugares: ({ place }) => place.map(sayPlace).join("; "),
      Empezó: ({ startsOn }) => startsOn,
      Terminó: ({ endsOn }) => endsOn,
      Situación: (mission) => MISSION_STATES[stateOf(mission, today)],
      "Para qué": ({ purpose }) => purpose,
      Participantes: ({ member }) => member.map(({ name }) => name).join("; "),
      Personas: ({ person }) =>
        person
          .map(({ name, position, organisation }) =>
            [name, position, organisation].filter(Boolean).join(", "),
          )
          .join("; "),
      Costo: ({ cost }) => (cost.length > 0 ? saySums(sumMoney(cost)) : ""),
    },
    rows: missions,
  });

/** @param today ISO */
export function missionCommitmentTable({ missions }: OfficeRecords, today: string): PackTable {
  const rows = missions
    .flatMap((mission) =>
      mission.commitment.map((commitment) => {
        const { id, what, owner, dueOn: promisedFor } = commitment;
        return { id, what, owner, promisedFor, mission, ...readCommitment(commitment, today) };
      }),
    )
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn));
  const table = { ...ledgerTable(rows, today), name: "compromisos-de-giras", title: "Compromisos de giras" };
  return {
    note: "Lo que se prometió en cada gira o visita, para cuándo, y qué resultó.",
    table: table as TableFile<unknown>,
  };
}
