import type { DemoOfficeKey } from "../offices.ts";

interface DemoMembership {
  office: DemoOfficeKey;
  /** Key of the network. */
  network: string;
  since: string;
  /** Of a year, with its currency; none when it is not known. */
  fee?: readonly [fee: string, currency: string];
  shares?: true;
  /** Days to its renewal. */
  renews?: number;
  responsible: string;
  /** How many days ago, and what was got. */
  benefits: readonly (readonly [days: number, what: string])[];
  /** What it passed to, how many days ago, and why. */
  moved?: readonly [state: "suspendida" | "dejada", days: number, reason: string];
}

/** Memberships of many offices: about to be renewed, suspended, left, and without a fee. */
export const DEMO_MEMBERSHIPS: readonly DemoMembership[] = [
  {
    office: "jalisco",
    network: "regions4",
    since: "2018-06",
    fee: ["6000", "EUR"],
    shares: true,
    renews: 52,
    responsible: "Jefatura de Redes",
    benefits: [
      [-40, "Dos personas en el taller de adaptación climática de los estados, con viaje pagado por la red."],
      [-210, "Revisión gratuita del plan de biodiversidad por tres regiones de la red."],
    ],
  },
  {
    office: "jalisco",
    network: "under2",
    since: "2015",
    fee: ["0", "USD"],
    renews: 200,
    responsible: "Jefatura de Redes",
    benefits: [[-95, "Calculadora de emisiones estatal con asesoría de tres meses."]],
  },
  {
    office: "zapopan",
    network: "ciudades-educadoras",
    since: "2016-03-14",
    fee: ["1200", "EUR"],
    renews: 12,
    responsible: "Enlace Internacional",
    benefits: [[-60, "Una experiencia de Zapopan publicada en el banco de la asociación."]],
  },
  {
    office: "guadalajara",
    network: "ciudades-creativas",
    since: "2017-10-31",
    fee: ["0", "USD"],
    responsible: "Dirección de Cultura",
    benefits: [
      [-30, "Residencia de tres artistas de medios en una ciudad de la red."],
      [-300, "Encuentro anual: convenio de exposición con dos ciudades."],
    ],
  },
  {
    office: "guadalajara",
    network: "c40",
    since: "2020",
    fee: ["0", "USD"],
    responsible: "Dirección de Medio Ambiente",
    benefits: [[-120, "Asesoría para el plan de acción climática, con equipo propio de la red."]],
  },
  {
    office: "ciudad_de_mexico",
    network: "c40",
    since: "2007",
    fee: ["0", "USD"],
    responsible: "Secretaría del Medio Ambiente",
    benefits: [[-75, "Estudio de calidad del aire pagado por la red."]],
  },
  {
    office: "ciudad_de_mexico",
    network: "metropolis",
    since: "1990",
    fee: ["14500", "EUR"],
    shares: true,
    renews: 130,
    responsible: "Coordinación de Asuntos Internacionales",
    benefits: [[-150, "Formación de doce mandos en gobierno metropolitano."]],
  },
  {
    office: "ciudad_de_mexico",
    network: "ucci",
    since: "1982-10-12",
    fee: ["20000", "EUR"],
    renews: 300,
    responsible: "Coordinación de Asuntos Internacionales",
    benefits: [],
  },
  {
    office: "ciudad_de_mexico",
    network: "cglu",
    since: "2004-05",
    fee: ["18000", "EUR"],
    renews: 75,
    responsible: "Coordinación de Asuntos Internacionales",
    benefits: [[-20, "Intervención en el foro de alto nivel sobre la Agenda 2030."]],
  },
  {
    office: "nuevo_leon",
    network: "ogp-local",
    since: "2020-10",
    fee: ["0", "USD"],
    responsible: "Contraloría",
    benefits: [[-180, "Evaluación independiente del primer plan de acción."]],
  },
  {
    office: "monterrey",
    network: "iclei",
    since: "2019",
    fee: ["2500", "USD"],
    renews: 40,
    responsible: "Desarrollo Sustentable",
    benefits: [[-33, "Curso de inventarios de emisiones para ocho personas."]],
    moved: ["suspendida", -20, "El presupuesto del año no incluyó la cuota: se retoma en enero."],
  },
  {
    office: "merida",
    network: "ovpm",
    since: "2003",
    fee: ["3000", "USD"],
    shares: true,
    renews: 160,
    responsible: "Patrimonio Histórico",
    benefits: [[-90, "Beca para una restauradora en el congreso mundial."]],
  },
  {
    office: "merida",
    network: "pacto-alcaldes",
    since: "2018",
    fee: ["0", "USD"],
    responsible: "Unidad de Asuntos Internacionales",
    benefits: [],
  },
  {
    office: "merida",
    network: "ciudades-creativas",
    since: "2019-10-30",
    fee: ["0", "USD"],
    responsible: "Turismo",
    benefits: [[-45, "Festival de cocina con cuatro ciudades de gastronomía."]],
  },
  {
    office: "yucatan",
    network: "under2",
    since: "2016",
    fee: ["0", "USD"],
    responsible: "Desarrollo Sustentable",
    benefits: [[-110, "Intercambio con una región del Mediterráneo sobre acuíferos."]],
  },
  {
    office: "chiapas",
    network: "under2",
    since: "2014",
    fee: ["0", "USD"],
    responsible: "Medio Ambiente",
    benefits: [],
    moved: ["dejada", -200, "No se usó en cuatro años y nadie respondía por ella."],
  },
];
