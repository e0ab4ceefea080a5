import type { ConsultationScript } from "./consultation-script.ts";

/** Invented people who comment on an invented plan. */
export const jaliscoConsultation: ConsultationScript = {
  about:
    "Este es el plan con que Jalisco quiere trabajar con el mundo hasta 2028: becas, proveedores locales y agua. Antes de adoptarlo queremos saber si apunta a lo que a usted le importa. Cada comentario tendrá respuesta.",
  questions:
    "¿Qué región de Jalisco falta en este plan?\n¿Con qué ciudad o país convendría trabajar y para qué?",
  openedDaysAgo: 80,
  closedDaysAgo: 50,
  extension: {
    closedDaysAgo: 45,
    reason: "Tres universidades pidieron unos días más por sus exámenes finales.",
  },
  comments: [
    {
      section: "pregunta-1",
      name: "Club de Migrantes de Mascota",
      text: "Falta la Sierra Occidental. De ahí se va mucha gente y casi nada de lo que se firma llega de regreso.",
      outcome: "ACCEPTED",
      answer: "Tienen razón. El objetivo de residencias y el de becas nombran ahora a la Sierra Occidental.",
    },
    {
      section: "eje-1",
      name: "Ximena R.",
      text: "Las becas piden un año de inglés antes de concursar. Quien estudia en Colotlán no tiene dónde tomarlo.",
      outcome: "ACCEPTED",
      answer:
        "Se agregó una sede de cursos en la región Norte y la beca admite certificar el idioma después.",
    },
    {
      section: "eje-1",
      name: "",
      text: "120 becas para todo el estado son muy pocas. Deberían ser 500.",
      outcome: "NOT_ACCEPTED",
      answer:
        "Con el fondo de hoy alcanzan 120. Prometer 500 sería faltar a la verdad; si entran más aportaciones, la meta se revisa en el informe anual.",
    },
    {
      section: "eje-2",
      name: "Taller Hermanas Covarrubias",
      text: "Para ser proveedoras nos piden certificaciones que cuestan más que una máquina. ¿El plan ayuda con eso?",
      outcome: "PARTLY",
      answer:
        "En parte: el directorio verificado sustituye dos de los tres requisitos. La certificación internacional la paga cada empresa; se buscarán apoyos federales.",
    },
    {
      section: "eje-2",
      name: "Ingeniero jubilado",
      text: "Dos misiones a Asia al año y ninguna a Centroamérica, que compra herramienta y está a tres horas.",
      outcome: "PARTLY",
      answer: "Se cambia una misión de 2028 por una a Guatemala y Costa Rica, si la cámara confirma interés.",
    },
    {
      section: "eje-3",
      name: "Vecinas del Río Santiago",
      text: "Bien que se hable de fugas, pero nada dice de limpiar el río. Hay ciudades europeas que ya lo hicieron.",
      outcome: "ACCEPTED",
      answer: "El intercambio técnico incluye ahora saneamiento de ríos, con la misma contraparte.",
    },
    {
      section: "eje-3",
      name: "",
      text: "El precio del agua en mi colonia subió dos veces este año.",
      outcome: "OUT_OF_SCOPE",
      answer:
        "Las tarifas las fija cada organismo operador con su ayuntamiento. Este plan no puede cambiarlas.",
    },
    {
      section: "presupuesto",
      name: "Observatorio Cuentas Claras",
      text: "No se entiende cuánto ponen las contrapartes y cuánto el estado. Pongan una columna para cada uno.",
      outcome: "ACCEPTED",
      answer: "El presupuesto se muestra ahora por fuente y por moneda.",
    },
    {
      section: "indicadores",
      name: "Maestro Efraín",
      text: "Contar acuerdos «con actividad» no dice nada si nadie define qué es actividad.",
      outcome: "ACCEPTED",
      answer:
        "Se agregó la fórmula: un acuerdo está activo si tiene un producto comprobable en los últimos 24 meses.",
    },
    {
      section: "pregunta-2",
      name: "Asociación de Productores de Berries",
      text: "Con los Países Bajos, por la logística en frío. Nosotros pondríamos la visita de campo.",
      outcome: "ACCEPTED",
      answer: "Gracias. La visita entra en el programa de 2027 y la oficina les llamará.",
    },
    {
      section: "general",
      name: "Lectora de Lagos",
      text: "Se lee bien. Ojalá publiquen cada año qué se cumplió y qué no, con los mismos números.",
      outcome: "ACCEPTED",
      answer: "Así se hará: los indicadores se miden y quedan a la vista con su evidencia.",
    },
  ],
  summary:
    "Once comentarios, todos con respuesta. Lo que más se pidió fue que el plan salga del Área Metropolitana y que se entienda de dónde viene el dinero. Siete se aceptaron, dos en parte. El número de becas no cambió: se explica por qué.",
  changes: [
    ["Las becas y los cursos de idiomas llegan a la región Norte y a la Sierra Occidental.", "1, 2"],
    ["El intercambio sobre agua incluye el saneamiento de ríos.", "6"],
    ["El presupuesto se lee por fuente y moneda, y cada indicador dice cómo se calcula.", "8, 9"],
  ],
};
