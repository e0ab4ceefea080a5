export interface Instrument {
  title: string;
  signingBody: string;
  /** "Guadalajara, Jalisco". */
  territory: string;
  counterparts: readonly { name: string }[];
  purpose: string;
  /** Completes "Las partes se comprometen a …", one clause each. */
  duties: readonly string[];
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
];

/** An invented agreement in full, a paragraph per line: short, but with what a real one has. Headings are in capitals. */
export function writeAgreementText(instrument: Instrument): string[] {
  const { title, signingBody, territory, counterparts, purpose, duties, term, signature } = instrument;
  const others = counterparts.map(({ name }) => name).join(" y ");
  const clauses = [
    `Objeto. ${purpose}`,
    ...duties.map((duty) => `Compromisos. Las partes se comprometen a ${duty}.`),
    "Competencia. Cada parte actúa dentro de sus atribuciones y conforme a las leyes de su país.",
    "Financiamiento. Cada parte cubre los gastos de su participación según la disponibilidad de su presupuesto.",
    "Seguimiento. Un grupo de trabajo se reunirá una vez al año e informará de los resultados.",
    "Controversias. Las diferencias se resolverán de común acuerdo, con reciprocidad y en condiciones de igualdad.",
    `Vigencia. ${term}`,
  ];
  return [
    `${DEMO_MARK}.`,
    title,
    `${signingBody}, de ${territory}, Estados Unidos Mexicanos, y ${others}, en adelante «las partes»,`,
    "DECLARACIONES",
    "Las partes declaran que desean estrechar la amistad entre sus pueblos y que tienen facultades para celebrar este acuerdo.",
    "CLÁUSULAS",
    ...clauses.map((clause, index) => `${ORDINALS[index]}. ${clause}`),
    signature,
  ];
}
