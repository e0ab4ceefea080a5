interface ReportSection {
  title: string;
  /** What its figures count, until when and from where; empty when it has none. */
  definition: string;
  /** What the office's words are asked for. */
  hint: string;
}

/** The sections of an annual report, in order. The first and the last are only words. */
export const REPORT_SECTIONS = {
  opening: {
    title: "Presentación",
    definition: "",
    hint: "Qué fue lo más importante del año, en dos o tres párrafos.",
  },
  profile: {
    title: "El territorio",
    definition: "Lo que dice de sí el territorio en la última versión adoptada del plan.",
    hint: "Qué cambió en el territorio durante el año.",
  },
  objectives: {
    title: "Objetivos",
    definition:
      "Los objetivos de la última versión adoptada. El semáforo de cada uno es el peor de los de sus indicadores; sin indicadores medidos no tiene color.",
    hint: "Qué se logró, qué no y por qué.",
  },
  indicators: {
    title: "Indicadores",
    definition:
      "Los indicadores de la última versión adoptada con la última medición vigente hasta el fin del año. Verde: la última meta medida se alcanzó. Ámbar: se llevaban al menos cuatro quintos del camino desde la línea base, o falta medir un periodo terminado. Rojo: menos.",
    hint: "Cómo deben leerse las mediciones; qué las explica.",
  },
  program: {
    title: "Programa del año",
    definition:
      "Las líneas del POA de ese año en la última versión adoptada, con el monto programado. Monedas distintas no se suman.",
    hint: "Qué se entregó de lo programado.",
  },
  progress: {
    title: "Avance por trimestre",
    definition:
      "Lo último que la oficina envió de cada trimestre. El dinero es el que cada envío dice gastado; monedas distintas no se suman.",
    hint: "Qué pasó durante el año, visto entero.",
  },
  agreements: {
    title: "Acuerdos internacionales",
    definition:
      "Los acuerdos del territorio inscritos ese año en el registro público, y los actos posteriores que se inscribieron ese año. No cuenta los retirados de la lista.",
    hint: "Qué se espera de los nuevos; qué pasó con los de antes.",
  },
  missions: {
    title: "Giras y visitas",
    definition:
      "Las giras de trabajo y las visitas recibidas que terminaron ese año, se publiquen o no, con los compromisos que dejaron y lo que de ellos se había anotado hasta la fecha de corte. Un compromiso cuenta una vez en cada tipo de resultado que tuvo; un expediente cuenta cuando su acuerdo se inscribe. Monedas distintas no se suman. Se nombran las que la oficina publica.",
    hint: "Para qué sirvieron; qué compromisos siguen abiertos y por qué.",
  },
  versions: {
    title: "Versiones del plan",
    definition: "Las versiones del plan adoptadas durante el año, con la huella del archivo publicado.",
    hint: "Por qué cambió el plan.",
  },
  practices: {
    title: "Prácticas publicadas",
    definition: "Las prácticas de la oficina que se publicaron durante el año y siguen publicadas.",
    hint: "Qué puede aprender de ellas otra oficina.",
  },
  closing: { title: "Lo que sigue", definition: "", hint: "Qué se hará el año siguiente." },
} as const satisfies Record<string, ReportSection>;

export type SectionKey = keyof typeof REPORT_SECTIONS;

export const SECTION_KEYS = Object.keys(REPORT_SECTIONS) as SectionKey[];

export const readSectionKey = (text: string | undefined): SectionKey =>
  SECTION_KEYS.find((key) => key === text) ?? "opening";
