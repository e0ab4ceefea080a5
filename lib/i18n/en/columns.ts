import type { columns as spanish } from "../es/columns.ts";

export const columns: typeof spanish = {
  types: {
    text: "text",
    date: "date (YYYY-MM-DD)",
    partialDate: "date, month or year (YYYY-MM-DD, YYYY-MM or YYYY)",
    instant: "date and time (UTC)",
    boolean: "true or false",
    url: "address",
  },
  names: {
    numero: {
      label: "Number",
      description: "Number in the registry. It does not change and is never used twice.",
    },
    titulo: { label: "Title", description: "Title of the agreement." },
    tipo: { label: "Kind of agreement", description: "Which instrument it is." },
    cve_ent: {
      label: "Code of the state",
      description: "Two-digit code of INEGI, the statistics institute.",
    },
    entidad: { label: "State", description: "State of Mexico of who signs it." },
    nivel: { label: "Level of government", description: "Who signs it." },
    municipio: { label: "Municipality", description: "Empty where the state signs it." },
    dependencia: { label: "Signing body", description: "Body that signs it for Mexico." },
    contrapartes: { label: "Counterparts", description: "Who sign it on the other side." },
    tipos_contraparte: { label: "Types of counterpart", description: "In the order of “contrapartes”." },
    paises: {
      label: "Countries",
      description: "In Spanish, in the order of “contrapartes”. Empty for one without a country.",
    },
    codigos_pais: {
      label: "Country codes",
      description: "ISO 3166-1, two letters. In the order of “contrapartes”.",
    },
    lugares_contraparte: { label: "Places", description: "City or seat. In the order of “contrapartes”." },
    regiones: {
      label: "Regions",
      description: "Regions of the world it touches; a counterpart without a country is “global”.",
    },
    areas: { label: "Areas of cooperation", description: "What it is about, in Spanish." },
    claves_area: { label: "Area keys", description: "Those of “areas”, as the filters carry them." },
    idiomas: { label: "Languages", description: "ISO 639 codes of the languages of the text." },
    objeto: { label: "Purpose", description: "What it was concluded for." },
    fecha_firma: {
      label: "Signature",
      description: "Day of the signature; its month or year alone where no more is known.",
    },
    lugar_firma: { label: "Place of signature", description: "Where it was signed." },
    entrada_vigor: { label: "Entry into force", description: "First day." },
    duracion: { label: "Agreed term", description: "How long it lasts according to its text." },
    fecha_fin: { label: "End", description: "Last day of the agreed term; empty if it has no end." },
    fecha_terminacion: {
      label: "Termination",
      description: "First day on which it no longer applies because of a later act.",
    },
    sustituido_por: { label: "Replaced by", description: "Number of the agreement that takes its place." },
    vigencia: { label: "Status", description: "Worked out from the dates, on the day of the download." },
    fecha_registro: { label: "Registration", description: "Day of the registration." },
    terminos: { label: "Terms", description: "Terms of the registration." },
    publicado: { label: "Publication", description: "When it was published here." },
    actualizado: { label: "Last entry", description: "When what is published last changed." },
    url: { label: "Page", description: "Permanent address." },
    documentos: { label: "Documents", description: "Address of each file." },
    huellas_sha256: {
      label: "Fingerprints",
      description: "SHA-256 of each file, in the order of “documentos”.",
    },
    demostracion: {
      label: "Demonstration",
      description: "“true” if it is made up for the demonstration and has no official validity.",
    },
  },
};
