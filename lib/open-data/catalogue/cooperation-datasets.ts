import { TABLE_MEDIA } from "../table-file.ts";
import type { Dataset } from "./dataset.ts";

const projects: Dataset = {
  key: "proyectos",
  title: "Proyectos de cooperación internacional",
  description:
    "Los proyectos que publican las oficinas de estados y municipios: modalidad, socios, montos por año en su moneda, ODS, sector y resultados.",
  keywords: ["cooperación internacional", "proyectos", "IATI"],
  frequency: "CONT",
  page: "/proyectos",
  since: null,
  distributions: [
    { title: "CSV", path: "/api/proyectos.csv", mediaType: TABLE_MEDIA.csv },
    { title: "Excel", path: "/api/proyectos.xlsx", mediaType: TABLE_MEDIA.xlsx },
    { title: "IATI 2.03", path: "/proyectos.iati.xml", mediaType: "application/xml" },
  ],
};

const directory: Dataset = {
  key: "directorio",
  title: "Directorio de la acción internacional local",
  description:
    "Cómo llegar a las oficinas de asuntos internacionales, los enlaces municipales, las unidades de la SRE y las representaciones en el exterior, con quién confirmó cada ficha y cuándo.",
  keywords: ["directorio", "oficinas de asuntos internacionales"],
  frequency: "CONT",
  page: "/directorio",
  since: null,
  distributions: [
    { title: "CSV", path: "/api/directorio.csv", mediaType: TABLE_MEDIA.csv },
    { title: "Excel", path: "/api/directorio.xlsx", mediaType: TABLE_MEDIA.xlsx },
  ],
};

const agenda: Dataset = {
  key: "agenda",
  title: "Agenda de acción internacional",
  description:
    "Los foros, capacitaciones, giras, ferias y visitas que convocan las oficinas de estados y municipios y la DGCP: de dos meses atrás a un año adelante, con su lugar, sus sesiones y los que se cancelaron.",
  keywords: ["agenda", "eventos", "capacitación"],
  frequency: "CONT",
  page: "/agenda",
  since: null,
  distributions: [{ title: "iCalendar", path: "/agenda.ics", mediaType: "text/calendar" }],
};

const calls: Dataset = {
  key: "convocatorias",
  title: "Convocatorias de cooperación internacional",
  description:
    "Las convocatorias publicadas para estados y municipios: quién convoca, para quién, montos y hasta cuándo.",
  keywords: ["convocatorias", "cooperación internacional", "financiamiento"],
  frequency: "CONT",
  page: "/convocatorias",
  since: null,
  distributions: [
    { title: "Atom", path: "/convocatorias.atom", mediaType: "application/atom+xml" },
    { title: "JSON Feed", path: "/convocatorias.json", mediaType: "application/feed+json" },
  ],
};

const bulletin: Dataset = {
  key: "boletin",
  title: "Boletín de la acción internacional local",
  description:
    "Las ediciones del boletín de la DGCP, con los artículos, las prácticas y las oportunidades de cada una.",
  keywords: ["boletín", "acción internacional"],
  frequency: "CONT",
  page: "/boletin",
  since: null,
  distributions: [
    { title: "Atom", path: "/boletin.atom", mediaType: "application/atom+xml" },
    { title: "JSON Feed", path: "/boletin.json", mediaType: "application/feed+json" },
  ],
};

const policyNotices: Dataset = {
  key: "comunicados",
  title: "Comunicados de política exterior",
  description:
    "Lo que la SRE hace saber a estados y municipios sobre política exterior, por tema y por país, con sus correcciones.",
  keywords: ["política exterior", "comunicados"],
  frequency: "CONT",
  page: "/comunicados",
  since: null,
  distributions: [
    { title: "Atom", path: "/comunicados.atom", mediaType: "application/atom+xml" },
    { title: "JSON Feed", path: "/comunicados.json", mediaType: "application/feed+json" },
  ],
};

/** What offices do together, and what they are told. */
export const COOPERATION_DATASETS: readonly Dataset[] = [
  ...[projects, directory, agenda, calls],
  ...[bulletin, policyNotices],
];
