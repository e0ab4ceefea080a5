import {
  closed,
  copyReturned,
  dictamenIssued,
  dictamenWritten,
  dismissed,
  notViableTold,
  prevented,
  referred,
  registered,
  registrationRequested,
  returnedFromVerification,
  reviewed,
  taken,
  verified,
} from "./authority-scenes.ts";
import { JALISCO_INSTRUMENTS as jalisco } from "./jalisco-instruments.ts";
import { copySent, filed, notSigned, withdrawn } from "./office-scenes.ts";
import type { Story } from "./stage.ts";
import { STATE_INSTRUMENTS as states } from "./state-instruments.ts";
import { TOWN_INSTRUMENTS as towns } from "./town-instruments.ts";

/** Steps 9 to 12: from the signature to the registry. */
export const SIGNED_STORIES: readonly Story[] = [
  { office: "jalisco", instrument: jalisco.bicicletas, intended: -2, scenes: [...filed(15), ...reviewed(5)] },
  {
    office: "zapopan",
    instrument: towns.deporte,
    intended: 8,
    scenes: [...filed(22), ...reviewed(12), copySent(7), copyReturned(4)],
  },
  {
    office: "jalisco",
    instrument: jalisco.cine,
    intended: 16,
    scenes: [
      ...filed(30, ["REQUEST", "DRAFT", "ANNEX"]),
      ...reviewed(20),
      copySent(14),
      registrationRequested(11),
      returnedFromVerification(6),
    ],
  },
  {
    office: "yucatan",
    instrument: states.puertos,
    intended: 7,
    scenes: [...filed(21), ...reviewed(11, 0), copySent(3)],
  },
  {
    office: "aguascalientes",
    instrument: states.automotriz,
    intended: 10,
    scenes: [...filed(25), ...reviewed(15), copySent(9), registrationRequested(7), verified(3, 1)],
  },
  {
    office: "jalisco",
    instrument: jalisco.hidrogeno,
    intended: 17,
    scenes: [
      ...filed(32),
      ...reviewed(21, 3),
      copySent(15),
      registrationRequested(12),
      verified(6, 3, true),
      registered(4, 16),
    ],
  },
];

/** One of each outcome and some more. */
export const CLOSED_STORIES: readonly Story[] = [
  {
    office: "guadalajara",
    instrument: towns.musica,
    intended: 56,
    scenes: [
      ...filed(72, ["REQUEST", "DRAFT", "ANNEX"]),
      ...reviewed(60),
      copySent(54),
      copyReturned(51),
      copySent(48, 2),
      registrationRequested(46),
      verified(42, 2),
      registered(41, 49),
      closed(39),
    ],
  },
  {
    office: "chiapas",
    instrument: states.cafe,
    intended: 78,
    scenes: [
      ...filed(95),
      ...reviewed(83, 0),
      copySent(75),
      registrationRequested(72),
      registered(66, 76),
      closed(64),
    ],
  },
  {
    office: "nuevo_leon",
    instrument: states.frontera,
    intended: 24,
    scenes: [
      ...filed(45),
      taken(44),
      ...referred(43),
      dictamenWritten(37, "NO_PROCEDENTE"),
      dictamenIssued(36),
      notViableTold(35),
    ],
  },
  {
    office: "zapopan",
    instrument: towns.parques,
    intended: 2,
    scenes: [...filed(28), taken(27), ...referred(26), withdrawn(22)],
  },
  ...dismissedAndNotSigned(),
];

function dismissedAndNotSigned(): Story[] {
  const { cuidados, tequila } = jalisco;
  return [
    {
      office: "yucatan",
      instrument: {
        ...cuidados,
        title: "Acuerdo de cooperación sobre estancias infantiles",
        signingBody: "Secretaría de las Mujeres",
        place: "Mérida, Yucatán",
      },
      intended: 10,
      scenes: [...filed(40), taken(39), prevented(37), dismissed(31)],
    },
    {
      office: "jalisco",
      instrument: {
        ...tequila,
        title: "Memorándum de entendimiento sobre rutas de turismo gastronómico",
        kind: "OTHER",
        signingBody: "Secretaría de Turismo",
      },
      intended: 30,
      scenes: [...filed(50), ...reviewed(38), notSigned(20)],
    },
  ];
}
