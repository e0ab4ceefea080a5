import { formatDate } from "#lib/kernel/format-date.ts";
import { writeAgreementText } from "../agreement-text.ts";
import type { Random } from "../seeded-random.ts";
import { STANDARD_CLAUSES } from "../standard-clauses.ts";
import type { AreaKey } from "./assign-areas.ts";
import type { AgreementDates } from "./draw-dates.ts";
import type { Heading } from "./draw-heading.ts";
import type { DemoAgreement } from "./demo-agreement.ts";
import { listAreaNames } from "./name-agreement.ts";
import type { RegistryCell } from "./registry-cell.ts";
import { SUBJECTS } from "./subjects/subjects.ts";

interface Parts {
  cell: RegistryCell;
  heading: Heading;
  dates: AgreementDates;
  areas: readonly AreaKey[];
}

/** Puts an agreement together and writes its text. */
export function writeAgreement(random: Random, { cell, heading, dates, areas }: Parts): DemoAgreement {
  const { leading, ...names } = heading;
  const { counterparts, signer } = heading;
  const signedPlace = random.happens(70) ? signer.seat : counterparts[0]!.place;
  const purpose = writePurpose(random, heading, areas);
  const paragraphs = writeAgreementText({
    ...{ title: heading.title, signingBody: heading.signingBody, counterparts, purpose },
    territory: signer.seat,
    duties: drawDuties(random, leading, areas),
    standardClauses: STANDARD_CLAUSES.map((wordings) => random.pick<string>(wordings)),
    term: describeTerm(dates),
    signature: `Firmado en ${signedPlace}, el ${formatDate(dates.signedOn)}.`,
  });
  const languages = [...new Set(["es", ...counterparts.flatMap(({ language }) => language ?? [])])];
  return { ...cell, ...names, ...dates, purpose, areas, languages, signedPlace, paragraphs };
}

const FRIENDSHIPS = [
  "Estrechar la amistad entre ambas comunidades y cooperar en",
  "Acercar a los habitantes de ambas partes por medio de intercambios en",
  "Dar a la relación entre ambas partes un programa permanente en",
];
const ADDITIONS = [
  "Comprende también acciones en",
  "El programa de trabajo incluye además actividades en",
  "De común acuerdo podrá extenderse a proyectos en",
];

function writePurpose(
  random: Random,
  { kind, leading, purpose }: Heading,
  areas: readonly AreaKey[],
): string {
  if (kind === "SISTER_TIE") return `${random.pick(FRIENDSHIPS)} ${listAreaNames(areas)}.`;
  const others = areas.filter((area) => area !== leading);
  return others.length === 0 ? purpose : `${purpose} ${random.pick(ADDITIONS)} ${listAreaNames(others)}.`;
}

/** Two of the leading area and one of another, when there is another. */
function drawDuties(random: Random, leading: AreaKey, areas: readonly AreaKey[]): string[] {
  const other = random.shuffle(areas.filter((area) => area !== leading)).slice(0, 1);
  return [
    ...random.shuffle<string>(SUBJECTS[leading].duties).slice(0, 2),
    ...other.map((area) => random.pick<string>(SUBJECTS[area].duties)),
  ];
}

function describeTerm({ validity, endsOn }: AgreementDates): string {
  if (validity === "INDEFINITE" || endsOn === null) return "Este acuerdo tendrá una vigencia indefinida.";
  const end = formatDate(endsOn);
  return validity === "FIXED"
    ? `Este acuerdo estará vigente hasta el ${end}.`
    : `Este acuerdo estará vigente hasta el ${end} y se renovará por periodos iguales.`;
}
