import { STATES } from "#lib/catalogues/states.ts";
import type { IsoDate } from "#lib/calendar/types.ts";
import type { AgreementKind, ValidityKind } from "#lib/generated/prisma/enums.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { writeAgreementText } from "../agreement-text.ts";
import { createRandom, type Random } from "../seeded-random.ts";
import { drawDates } from "./draw-dates.ts";
import { FOREIGN_PARTIES, type ForeignParty, withArticle } from "./foreign-parties.ts";
import { SIGNERS, type Signer } from "./signers.ts";
import { SUBJECTS, type Subject } from "./subjects.ts";

/** An invented agreement of the registry, in the order of its inscription. Dates are ISO. */
export interface DemoAgreement {
  title: string;
  kind: AgreementKind;
  signer: Signer;
  signingBody: string;
  purpose: string;
  languages: string[];
  counterparts: readonly ForeignParty[];
  areas: readonly string[];
  signedOn: IsoDate;
  signedPlace: string;
  inForceOn: IsoDate;
  validity: ValidityKind;
  endsOn: IsoDate | null;
  registeredOn: IsoDate;
  paragraphs: string[];
}

const SEED = 1350;

const list = new Intl.ListFormat("es-MX", { type: "conjunction" });

/** The same agreements for the same day, wherever they are made: the first of them name every foreign party once. */
export function generateAgreements(today: IsoDate, count = 60): DemoAgreement[] {
  const random = createRandom(SEED);
  return Array.from({ length: count }, (_, index) => {
    const party = FOREIGN_PARTIES[index] ?? random.pick(FOREIGN_PARTIES);
    return drawAgreement(random, today, party);
  }).toSorted((a, b) => (a.registeredOn < b.registeredOn ? -1 : 1));
}

const ACADEMIC = ["educacion", "ciencia_tecnologia", "medio_ambiente"];
const isAcademic = ({ areas }: Subject): boolean => areas.some((area) => ACADEMIC.includes(area));

function drawAgreement(random: Random, today: IsoDate, party: ForeignParty): DemoAgreement {
  const signer = random.pick(SIGNERS);
  const subject = random.pick(party.type === "PRIVATE" ? SUBJECTS.filter(isAcademic) : SUBJECTS);
  const kind = drawKind(random, signer, party);
  const second = random.happens(12)
    ? FOREIGN_PARTIES.find(({ countryCode }) => countryCode === "ES")!
    : party;
  const counterparts = second === party ? [party] : [party, second];
  const dates = drawDates(random, today, kind);
  const signingBody = signer.municipality === null ? subject.body : `Ayuntamiento de ${signer.municipality}`;
  const signedPlace = random.happens(70) ? signer.seat : party.place;
  const title = nameAgreement(kind, signer, party, subject);
  const languages = [...new Set(["es", ...counterparts.flatMap(({ language }) => language ?? [])])];
  const { purpose, areas } = subject;
  const paragraphs = writeAgreementText({
    title,
    signingBody,
    territory: signer.seat,
    counterparts,
    purpose,
    duties: subject.duties,
    term: describeTerm(dates),
    signature: `Firmado en ${signedPlace}, el ${formatDate(dates.signedOn)}.`,
  });
  return {
    ...{ title, kind, signer, signingBody, purpose, languages, counterparts, areas, signedPlace, paragraphs },
    ...dates,
  };
}

function drawKind(random: Random, { municipality }: Signer, { type }: ForeignParty): AgreementKind {
  if (type === "PRIVATE") return "UNIVERSITIES";
  if (type === "GOVERNMENT" && municipality !== null && random.happens(45)) return "SISTER_TIE";
  return random.pick([
    "SPECIFIC_COOPERATION",
    "SPECIFIC_COOPERATION",
    "FRAMEWORK_COOPERATION",
    "LETTER_OF_INTENT",
    "OTHER",
  ]);
}

const FORMS = {
  SISTER_TIE: "Acuerdo de hermanamiento",
  SPECIFIC_COOPERATION: "Acuerdo específico de cooperación",
  FRAMEWORK_COOPERATION: "Acuerdo marco de cooperación",
  UNIVERSITIES: "Convenio de colaboración académica",
  LETTER_OF_INTENT: "Carta de intención",
  OTHER: "Memorándum de entendimiento",
} as const satisfies Record<AgreementKind, string>;

function nameAgreement(kind: AgreementKind, signer: Signer, party: ForeignParty, { topic }: Subject): string {
  const parties = `${FORMS[kind]} entre ${list.format([nameSigner(signer), withArticle(party.name)])}`;
  return kind === "SISTER_TIE" ? parties : `${parties} ${topic}`;
}

function nameSigner({ stateCode, municipality }: Signer): string {
  if (municipality !== null) return `el Municipio de ${municipality}`;
  const name = STATES.find(([code]) => code === stateCode)![1];
  if (name.startsWith("Estado ")) return `el Gobierno del ${name}`;
  return name.startsWith("Ciudad ") ? `el Gobierno de la ${name}` : `el Gobierno de ${name}`;
}

function describeTerm({ validity, endsOn }: Pick<DemoAgreement, "validity" | "endsOn">): string {
  if (validity === "INDEFINITE" || endsOn === null) return "Este acuerdo tendrá una vigencia indefinida.";
  const end = formatDate(endsOn);
  return validity === "FIXED"
    ? `Este acuerdo estará vigente hasta el ${end}.`
    : `Este acuerdo estará vigente hasta el ${end} y se renovará por periodos iguales.`;
}
