import {
  assigned,
  dictamenIssued,
  dictamenWritten,
  eventualityAllowed,
  lawyerAssigned,
  lawyerNote,
  officerNote,
  prevented,
  referred,
  referredOnly,
  taken,
} from "./authority-scenes.ts";
import { JALISCO_INSTRUMENTS as jalisco } from "./jalisco-instruments.ts";
import { advance, answered, attach, begin, eventuality, filed, fill } from "./office-scenes.ts";
import type { Story } from "./stage.ts";
import { STATE_INSTRUMENTS as states } from "./state-instruments.ts";
import { TOWN_INSTRUMENTS as towns } from "./town-instruments.ts";

/** Steps 1 to 4: on the office's own desk. */
export const DRAFT_STORIES: readonly Story[] = [
  { office: "jalisco", instrument: jalisco.tequila, intended: -30, scenes: [begin(2)] },
  {
    office: "jalisco",
    instrument: jalisco.semiconductores,
    intended: -25,
    scenes: [begin(6), fill(6, ["agreement"]), attach(5, ["REQUEST"]), advance(5)],
  },
  {
    office: "zapopan",
    instrument: towns.maiz,
    intended: -22,
    scenes: [begin(7), fill(6, ["agreement", "counterparts"]), attach(4, ["REQUEST", "DRAFT"]), advance(4)],
  },
  {
    office: "jalisco",
    instrument: jalisco.archivos,
    intended: -28,
    scenes: [
      begin(8),
      fill(7, ["agreement", "counterparts", "signature"]),
      attach(3, ["REQUEST", "DRAFT", "ANNEX"]),
      advance(3),
    ],
  },
];

/** Steps 5 and 6: completeness, prevention and days before the signature. */
export const PREPARED_STORIES: readonly Story[] = [
  { office: "yucatan", instrument: states.cenotes, intended: -20, scenes: filed(2) },
  { office: "nuevo_leon", instrument: states.manufactura, intended: -12, scenes: filed(15) },
  {
    office: "jalisco",
    instrument: jalisco.cuidados,
    intended: -24,
    scenes: [...filed(6, ["REQUEST", "DRAFT", "ANNEX"]), taken(5), prevented(3)],
  },
  {
    office: "zapopan",
    instrument: towns.residuos,
    intended: -21,
    scenes: [...filed(9), assigned(8), prevented(7), ...answered(4)],
  },
  {
    office: "yucatan",
    instrument: states.henequen,
    intended: -4,
    scenes: [...filed(5), taken(4), referredOnly(2)],
  },
  {
    office: "merida",
    instrument: towns.salud,
    intended: -3,
    scenes: [...filed(7), taken(6), referredOnly(4), eventuality(2)],
  },
];

/** Steps 7 and 8: the dictamen and its answer. */
export const REVIEW_STORIES: readonly Story[] = [
  {
    office: "jalisco",
    instrument: jalisco.incendios,
    intended: -15,
    scenes: [...filed(5), taken(4), ...referred(3, 2)],
  },
  {
    office: "guadalajara",
    instrument: towns.libros,
    intended: -14,
    scenes: [
      ...filed(8, ["REQUEST", "DRAFT", "ANNEX"]),
      taken(7),
      ...referred(6),
      officerNote(6, "La oficina avisó por teléfono que la contraparte firma en su visita oficial."),
      dictamenWritten(3, "PROCEDENTE_CON_RECOMENDACIONES", 3),
      lawyerNote(2, "Falta revisar si la cláusula séptima cumple con la reciprocidad."),
    ],
  },
  {
    office: "ciudad_de_mexico",
    instrument: states.sismos,
    intended: -9,
    scenes: [...filed(18), taken(17), referredOnly(16), lawyerAssigned(15)],
  },
  {
    office: "chiapas",
    instrument: states.selva,
    intended: 1,
    eventuality: "El centro de investigación clausura su ciclo en esa fecha y quien firma deja el cargo.",
    scenes: [...filed(8), taken(7), ...referred(6), eventualityAllowed(4)],
  },
  {
    office: "yucatan",
    instrument: states.maya,
    intended: -5,
    scenes: [
      ...filed(10),
      taken(9),
      ...referred(8),
      dictamenWritten(4, "PROCEDENTE_CON_RECOMENDACIONES", 2),
      dictamenIssued(2),
    ],
  },
  {
    office: "monterrey",
    instrument: towns.becas,
    intended: -6,
    scenes: [...filed(9), taken(8), ...referred(7), dictamenWritten(3, "NO_PROCEDENTE"), dictamenIssued(1)],
  },
];
