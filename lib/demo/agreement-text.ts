import { STANDARD_CLAUSES } from "./standard-clauses.ts";
import { withArticle } from "./with-article.ts";

export interface Instrument {
  title: string;
  signingBody: string;
  /** "Guadalajara, Jalisco". */
  territory: string;
  counterparts: readonly { name: string }[];
  purpose: string;
  /** Completes "Las partes se comprometen a …", one clause each. */
  duties: readonly string[];
  /** The clauses that do not depend on the matter; without them, the usual ones. */
  standardClauses?: readonly string[];
  /** The clause on how long it lasts. */
  term: string;
  /** The last line: where and when it is signed; blank while it has not been. */
  signature: string;
}

export const DEMO_MARK = "Documento de demostración, sin validez oficial";

const ORDINALS = [
  "PRIMERA",
  "SEGUNDA",
  "TERCERA",
  "CUARTA",
  "QUINTA",
  "SEXTA",
  "SÉPTIMA",
  "OCTAVA",
  "NOVENA",
  "DÉCIMA",
];

const list = new Intl.ListFormat("es-MX", { type: "conjunction" });
const USUAL = STANDARD_CLAUSES.map(([usual]) => usual);

/** "La Secretaría de Cultura". */
const atTheStart = (name: string): string => {
  const named = withArticle(name);
  return named.charAt(0).toLocaleUpperCase("es-MX") + named.slice(1);
};

/** An invented agreement in full, a paragraph per line: short, but with what a real one has. Headings are in capitals. */
export function writeAgreementText(instrument: Instrument): string[] {
  const { title, signingBody, territory, counterparts, purpose, duties, term, signature } = instrument;
  const others = list.format(counterparts.map(({ name }) => withArticle(name)));
  const clauses = [
    `Objeto. ${purpose}`,
    ...duties.map((duty) => `Compromisos. Las partes se comprometen a ${duty}.`),
    ...(instrument.standardClauses ?? USUAL),
    `Vigencia. ${term}`,
  ];
  return [
    `${DEMO_MARK}.`,
    title,
    `${atTheStart(signingBody)}, con sede en ${territory}, Estados Unidos Mexicanos, por una parte, y por la otra, ${others}, en adelante «las partes»,`,
    "DECLARACIONES",
    "Las partes declaran que desean estrechar la amistad entre sus pueblos y que tienen facultades para celebrar este acuerdo.",
    "CLÁUSULAS",
    ...clauses.map((clause, index) => `${ORDINALS[index]}. ${clause}`),
    signature,
  ];
}
