import type { Item, Paper, Row } from "../letter-content.ts";
import { issuers } from "./frame-letter.ts";
import { fileTable, heading, paragraph } from "./letter-blocks.ts";
import type { FileFact } from "./letter-facts.ts";

/** Dates in words; moments are ISO instants; hashes in hexadecimal. */
export type CertificateFacts = {
  /** Number in the registry. */
  number: string;
  title: string;
  registeredOn: string;
  /** When its inscription was taken out of the public list; null while it is there. */
  withdrawnOn: string | null;
  /** What the register says of the agreement, in its order. */
  register: Row[];
  /** Its later acts, in their order. */
  acts: Item[];
  files: FileFact[];
  /** Permanent address of the agreement. */
  address: string;
  /** The moment from which all that it says has been public. */
  issuedAt: string;
  evidence: EvidenceFacts | null;
  demo: boolean;
};

export type EvidenceFacts = {
  day: string;
  index: number;
  size: number;
  root: string;
  leaf: string;
  proof: string[];
};

/** Constancia: that an agreement is registered, what the register says of it, and how to check it without asking us. */
export const buildCertificate = (facts: CertificateFacts): Paper => ({
  title: "Constancia de inscripción",
  references: [`Inscripción ${facts.number}`],
  issuedAt: facts.issuedAt,
  place: "Ciudad de México",
  issuer: [...issuers.CJA],
  addressee: [],
  subject: facts.title,
  body: [
    paragraph(
      `Se hace constar que el instrumento citado está inscrito en el Registro de Acuerdos Interinstitucionales con el número ${facts.number}, desde el ${facts.registeredOn}.`,
    ),
    ...(facts.withdrawnOn === null
      ? []
      : [
          paragraph(
            `Esa inscripción se retiró de la lista pública el ${facts.withdrawnOn}. Lo que sigue es lo que el registro conserva de ella.`,
          ),
        ]),
    heading("Lo que dice el registro"),
    { type: "rows", rows: facts.register },
    ...(facts.acts.length > 0
      ? [heading("Actos posteriores"), { type: "items" as const, items: facts.acts }]
      : []),
    ...(facts.files.length > 0 ? [heading("Documentos inscritos"), fileTable(facts.files)] : []),
    heading("Prueba de inclusión"),
    ...(facts.evidence ? evidenceBlocks(facts.evidence) : [paragraph(WITHOUT_EVIDENCE)]),
  ],
  signatory: [],
  verification: [
    { label: "Dirección permanente", value: facts.address },
    {
      label: "Cómo se comprueba",
      value:
        "El portal expide esta constancia sin firma autógrafa. Lo que vale es el registro: compárela con la dirección anterior, que cualquiera puede abrir sin cuenta.",
    },
  ],
  qrAddress: facts.address,
  demo: facts.demo,
});

const WITHOUT_EVIDENCE =
  "La raíz del registro que cubre lo anterior se publica al terminar el día. Una constancia descargada después la lleva consigo.";

const evidenceBlocks = ({ day, index, size, root, leaf, proof }: EvidenceFacts) => [
  paragraph(
    `Lo que dice el registro es la hoja ${index + 1} de las ${size} que cubre la raíz publicada el ${day}. Con la huella de la hoja y las siguientes, en su orden, se llega a la raíz como indica la norma RFC 6962; si el registro hubiera cambiado, se llegaría a otra.`,
  ),
  {
    type: "rows" as const,
    rows: [
      { label: "Raíz", value: root, style: "code" as const },
      { label: "Huella de la hoja", value: leaf, style: "code" as const },
      ...proof.map((hash, place) => ({ label: `Huella ${place + 1}`, value: hash, style: "code" as const })),
    ],
  },
];
