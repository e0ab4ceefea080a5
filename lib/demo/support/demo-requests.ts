import type { LaterAct } from "#lib/support/acts.ts";
import type { DemoOfficeKey } from "../offices.ts";

interface DemoAct {
  act: LaterAct;
  /** Business days before today. */
  ago: number;
  text?: string;
  satisfaction?: string;
}

export interface DemoRequest {
  office: DemoOfficeKey;
  kind: string;
  subject: string;
  text: string;
  /** Business days before today. */
  ago: number;
  acts: readonly DemoAct[];
}

/** What the offices of the demonstration asked for, in every state. */
export const DEMO_REQUESTS: readonly DemoRequest[] = [
  {
    ...{ office: "jalisco", kind: "contacto", ago: 34, subject: "Reunión con el consulado en Los Ángeles" },
    text: "Buscamos con quién ver la credencialización de artesanas que venden allá. Serviría la primera semana del mes.",
    acts: [
      { act: "TAKE", ago: 33 },
      {
        ...{ act: "ASK", ago: 33 },
        text: "¿Cuántas personas viajarían y con qué fechas de ida y vuelta? El consulado necesita la lista.",
      },
      {
        act: "ADD",
        ago: 30,
        text: "Serían tres personas, de lunes a miércoles. Anexaremos la lista con la carta.",
      },
      {
        ...{ act: "ANSWER", ago: 27 },
        text: "El consulado los recibe el martes a las once, en el área de asuntos comunitarios. Lleven identificación oficial.",
      },
      { act: "RATE", ago: 22, satisfaction: "5", text: "La reunión fue a tiempo y con quien debía ser." },
    ],
  },
  {
    ...{
      office: "yucatan",
      kind: "informacion",
      ago: 18,
      subject: "Estado de la relación con Belice en materia portuaria",
    },
    text: "Preparamos una visita del puerto de Progreso. ¿Qué se ha dicho en la última comisión binacional y qué conviene no adelantar?",
    acts: [
      { act: "TAKE", ago: 17 },
      {
        ...{ act: "ANSWER", ago: 9 },
        text: "Enviamos los puntos acordados. Lo relativo a tarifas sigue en conversación: pueden hablar de capacitación y de calendario, no de montos.",
      },
    ],
  },
  {
    ...{
      office: "zapopan",
      kind: "capacitacion",
      ago: 12,
      subject: "Taller sobre redacción de acuerdos interinstitucionales",
    },
    text: "Para ocho personas de cuatro dependencias que firmarán por primera vez. De preferencia a distancia y en dos tardes.",
    acts: [
      { act: "TAKE", ago: 11 },
      {
        act: "ASK",
        ago: 8,
        text: "¿Qué dependencias y qué clase de acuerdo preparan? Así escogemos los ejemplos.",
      },
    ],
  },
  {
    ...{
      office: "jalisco",
      kind: "foro",
      ago: 11,
      subject: "Lugar en la delegación al foro de gobiernos locales",
    },
    text: "Queremos presentar el programa de agua de la zona metropolitana en la mesa de ciudades. Iría una persona.",
    acts: [{ act: "TAKE", ago: 10 }],
  },
  {
    ...{
      office: "zapopan",
      kind: "creacion-de-oficina",
      ago: 3,
      subject: "Modelo de reglamento para la oficina",
    },
    text: "El cabildo pide un artículo que fije las funciones de la oficina. ¿Hay reglamentos de otros municipios que sirvan de guía?",
    acts: [],
  },
  {
    ...{
      office: "yucatan",
      kind: "contacto",
      ago: 26,
      subject: "Embajada en Japón para una misión comercial",
    },
    text: "Íbamos a llevar a doce empresas en el otoño.",
    acts: [{ act: "WITHDRAW", ago: 24, text: "La misión se pospuso al próximo año." }],
  },
];
