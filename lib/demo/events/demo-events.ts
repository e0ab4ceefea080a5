import type { DemoOfficeKey } from "../offices.ts";

export interface DemoEvent {
  office: DemoOfficeKey;
  title: string;
  kind: string;
  purpose: string;
  areas: string[];
  mode: "presencial" | "en-linea" | "hibrido";
  /** Days from the day on which the demonstration is loaded; negative in the past. */
  inDays: number;
  start: string;
  end: string;
  /** Days that it lasts beyond the first, with a session each. */
  more?: number;
  zone: string;
  country?: string;
  state?: string;
  city: string;
  capacity?: number;
  cancelled?: string;
  /** How many sessions it asks for a constancia. */
  certificate?: number;
  /** Offices that convene it too, and those that have not answered yet. */
  together?: { accepted: DemoOfficeKey[]; asked: DemoOfficeKey[] };
  /** How many times in all, once a month on the same weekday. */
  months?: number;
  /** Of one that is over: what was asked of who came, and what it left. */
  aftermath?: DemoAftermath;
  /** How many registered. Of an event that is over they came, most of them to everything, and have their constancia. */
  guests?: number;
}

export interface DemoAftermath {
  questions: { kind: string; text: string; options: string }[];
  /** For each who answered, in the order of the questions. */
  answers: string[][];
  materials: { title: string; link: string }[];
  text: string;
  figures: string;
}

const CENTRE = "America/Mexico_City";

/** Invented, as believable as they can be. */
export const DEMO_EVENTS: readonly DemoEvent[] = [
  {
    office: "jalisco",
    title: "Foro de ciudades hermanas de Jalisco",
    kind: "foro",
    purpose: "Comparar qué mantiene vivo un hermanamiento y qué hacer con los que se durmieron.",
    areas: ["gobierno", "cultura"],
    mode: "hibrido",
    inDays: 12,
    start: "10:00",
    end: "14:00",
    zone: CENTRE,
    state: "14",
    city: "Guadalajara",
    capacity: 120,
    together: { accepted: ["guadalajara", "dgcp"], asked: ["zapopan"] },
  },
  {
    office: "jalisco",
    title: "Misión de inversión a Baden-Wurtemberg",
    kind: "gira",
    purpose: "Reuniones con cámaras y empresas de autopartes.",
    areas: ["inversion", "comercio"],
    mode: "presencial",
    inDays: 40,
    start: "09:00",
    end: "18:00",
    more: 4,
    zone: "Europe/Berlin",
    country: "DE",
    city: "Stuttgart",
  },
  {
    office: "zapopan",
    title: "Taller: cómo redactar un acuerdo interinstitucional",
    kind: "capacitacion",
    purpose: "De la carta de intención al proyecto que se presenta a dictamen.",
    areas: ["capital_humano"],
    mode: "presencial",
    inDays: 5,
    start: "16:00",
    end: "19:00",
    zone: CENTRE,
    state: "14",
    city: "Zapopan",
    capacity: 12,
    certificate: 1,
    guests: 14,
  },
  {
    office: "jalisco",
    title: "Curso de protocolo para visitas oficiales",
    kind: "capacitacion",
    purpose: "Qué se prepara antes, durante y después de recibir a una delegación.",
    areas: ["capital_humano"],
    mode: "presencial",
    inDays: -9,
    start: "10:00",
    end: "13:00",
    more: 1,
    zone: CENTRE,
    state: "14",
    city: "Guadalajara",
    capacity: 25,
    certificate: 2,
    guests: 9,
    aftermath: {
      questions: [
        { kind: "escala", text: "¿Qué le pareció el curso?", options: "" },
        {
          kind: "opciones",
          text: "¿Qué le sirvió más?",
          options: "Los casos\nLa lista de revisión\nLas preguntas",
        },
        { kind: "texto", text: "¿Qué cambiaría?", options: "" },
      ],
      answers: [
        ["5", "0", "Más tiempo para los casos."],
        ["4", "1", ""],
        ["5", "0", ""],
        ["3", "2", "Empezar con un ejemplo."],
        ["4", "0", ""],
      ],
      materials: [{ title: "Lista de revisión de una visita", link: "https://ejemplo.example/lista" }],
      text: "Los equipos salieron con una lista de revisión común y acordaron un calendario de prácticas.",
      figures: "Personas asistentes: 11\nOficinas representadas: 3\nSesiones: 2",
    },
  },
  {
    office: "guadalajara",
    title: "Visita de la delegación de San Antonio",
    kind: "visita",
    purpose: "Revisar el programa de intercambio de estudiantes y de bomberos.",
    areas: ["educacion", "proteccion_civil"],
    mode: "presencial",
    inDays: -9,
    start: "09:00",
    end: "17:00",
    more: 1,
    zone: CENTRE,
    state: "14",
    city: "Guadalajara",
  },
  {
    office: "yucatan",
    title: "Encuentro del sureste sobre turismo de naturaleza",
    kind: "foro",
    purpose: "Experiencias de cooperación con el Caribe.",
    areas: ["turismo", "medio_ambiente"],
    mode: "presencial",
    inDays: 26,
    start: "09:30",
    end: "18:00",
    zone: "America/Merida",
    state: "31",
    city: "Mérida",
    capacity: 200,
  },
  {
    office: "merida",
    title: "Seminario en línea: redes de ciudades que sí sirven",
    kind: "seminario-en-linea",
    purpose: "Qué cuesta y qué deja pertenecer a una red.",
    areas: ["gobierno"],
    mode: "en-linea",
    inDays: 3,
    start: "11:00",
    end: "12:30",
    zone: "America/Merida",
    city: "",
    capacity: 300,
    months: 4,
  },
  {
    office: "nuevo_leon",
    title: "Feria de cooperación tecnológica",
    kind: "feria",
    purpose: "Universidades y empresas de seis países presentan proyectos conjuntos.",
    areas: ["ciencia_tecnologia", "innovacion"],
    mode: "presencial",
    inDays: 55,
    start: "10:00",
    end: "19:00",
    more: 2,
    zone: "America/Monterrey",
    state: "19",
    city: "Monterrey",
  },
  {
    office: "monterrey",
    title: "Firma de la carta de hermanamiento con Bilbao",
    kind: "firma",
    purpose: "Ceremonia con las dos alcaldías.",
    areas: ["cultura"],
    mode: "presencial",
    inDays: -30,
    start: "12:00",
    end: "13:00",
    zone: "America/Monterrey",
    state: "19",
    city: "Monterrey",
  },
  {
    office: "ciudad_de_mexico",
    title: "Capacitación para enlaces: migración y movilidad",
    kind: "capacitacion",
    purpose: "Atención a comunidades migrantes desde el gobierno local.",
    areas: ["migracion"],
    mode: "hibrido",
    inDays: 18,
    start: "09:00",
    end: "13:00",
    zone: CENTRE,
    state: "09",
    city: "Ciudad de México",
    capacity: 80,
  },
  {
    office: "chiapas",
    title: "Asamblea de municipios de la frontera sur",
    kind: "asamblea",
    purpose: "Acordar una agenda común con los municipios de Guatemala.",
    areas: ["migracion", "desarrollo_social"],
    mode: "presencial",
    inDays: 33,
    start: "10:00",
    end: "15:00",
    zone: CENTRE,
    state: "07",
    city: "Tapachula",
    cancelled: "La sede quedó ocupada por la temporada de lluvias. Se convocará de nuevo.",
  },
  {
    office: "dgcp",
    title: "Curso de la DGCP: del expediente al registro",
    kind: "capacitacion",
    purpose: "Los doce pasos, los plazos y los errores que más tiempo cuestan.",
    areas: ["gobierno"],
    mode: "en-linea",
    inDays: 8,
    start: "10:00",
    end: "12:00",
    zone: CENTRE,
    city: "",
    capacity: 250,
  },
  {
    office: "dgcp",
    title: "Reunión con la red de oficinas en California",
    kind: "asamblea",
    purpose: "Coordinar la agenda de las oficinas de los estados en Estados Unidos.",
    areas: ["comercio", "migracion"],
    mode: "hibrido",
    inDays: 21,
    start: "09:00",
    end: "11:00",
    zone: "America/Los_Angeles",
    country: "US",
    city: "Los Ángeles",
  },
];
