import type { CaseFacts } from "#lib/workflow/case-facts.ts";
import type { CaseSnapshot } from "../case-snapshot.ts";

/** The pages of the guided request where something is answered. */
export type RequestPage = "agreement" | "counterparts" | "signature" | "documents";

export interface MissingItem {
  /** What it keeps from being whole in the workflow's table. */
  part: keyof CaseFacts["missing"];
  page: RequestPage;
  /** The field of that page where it is answered. */
  field: string;
  /** In the words shown to the office. */
  sentence: string;
}

type Check = MissingItem & { whole: (snapshot: CaseSnapshot) => boolean };

const has = (kind: CaseSnapshot["documents"][number]["kind"]) => (snapshot: CaseSnapshot) =>
  snapshot.documents.some((document) => document.kind === kind);

const data = (
  page: RequestPage,
  field: string,
  sentence: string,
  whole: (snapshot: CaseSnapshot) => boolean,
): Check => ({ part: "data", page, field, sentence, whole });

const CHECKS: readonly Check[] = [
  data("agreement", "title", "Falta el título del acuerdo.", ({ title }) => title !== ""),
  data("agreement", "kind", "Falta el tipo de acuerdo.", ({ kind }) => kind !== null),
  data(
    "agreement",
    "signingBody",
    "Falta la dependencia que suscribe.",
    ({ signingBody }) => signingBody !== "",
  ),
  data(
    "agreement",
    "signingBodyPowers",
    "Faltan las atribuciones de la dependencia que suscribe.",
    ({ signingBodyPowers }) => signingBodyPowers !== "",
  ),
  data("agreement", "areas", "Falta al menos un área de cooperación.", ({ areas }) => areas.length > 0),
  data("agreement", "purpose", "Falta explicar el propósito del acuerdo.", ({ purpose }) => purpose !== ""),
  {
    part: "draft",
    page: "agreement",
    field: "languages",
    sentence: "Falta indicar el idioma o los idiomas del texto.",
    whole: ({ languages }) => languages.length > 0,
  },
  data(
    "counterparts",
    "counterparts.0.name",
    "Falta al menos una contraparte.",
    ({ counterparts }) => counterparts.length > 0,
  ),
  data(
    "counterparts",
    "counterparts.0.name",
    "A alguna contraparte le falta nombre, tipo o país.",
    ({ counterparts }) => counterparts.every(isWholeCounterpart),
  ),
  data(
    "signature",
    "intendedDate",
    "Falta la fecha prevista de firma.",
    ({ intendedDate }) => intendedDate !== null,
  ),
  data(
    "signature",
    "intendedPlace",
    "Falta el lugar previsto de firma.",
    ({ intendedPlace }) => intendedPlace !== "",
  ),
  {
    part: "request",
    page: "documents",
    field: "solicitud",
    sentence: "Falta el escrito de solicitud en PDF.",
    whole: has("REQUEST"),
  },
  {
    part: "draft",
    page: "documents",
    field: "proyecto",
    sentence: "Falta el proyecto de texto en Word (.docx).",
    whole: has("DRAFT"),
  },
  {
    part: "annexes",
    page: "documents",
    field: "anexo",
    sentence: "Agregue los anexos o indique que no hay.",
    whole: (snapshot) => snapshot.noAnnexes || has("ANNEX")(snapshot),
  },
];

/** What a request still lacks, with the place where each thing is answered. The filing refuses by the same list. */
export const listMissingItems = (snapshot: CaseSnapshot): MissingItem[] =>
  CHECKS.filter(({ whole }) => !whole(snapshot)).map(({ whole: _, ...item }) => item);

/** The same, part by part, as the workflow's table asks for it. */
export function listMissingParts(snapshot: CaseSnapshot): CaseFacts["missing"] {
  const items = listMissingItems(snapshot);
  const of = (part: MissingItem["part"]) =>
    items.filter((item) => item.part === part).map(({ sentence }) => sentence);
  return { request: of("request"), draft: of("draft"), annexes: of("annexes"), data: of("data") };
}

/** An international organisation has a seat, not a country of its own. */
const isWholeCounterpart = ({ name, type, countryCode }: CaseSnapshot["counterparts"][number]): boolean =>
  name !== "" && type !== null && (countryCode !== null || type === "INTERNATIONAL_ORGANIZATION");
