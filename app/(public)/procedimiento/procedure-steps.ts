export type ProcedureStep = {
  number: number;
  title: string;
  who: "Oficina" | "DGCP" | "Consultoría Jurídica";
  what: string;
  needs?: string;
  /** Only where the published procedure or the law sets a time. */
  time?: string;
};

export type ProcedurePhase = { id: string; name: string; summary: string; steps: readonly ProcedureStep[] };

/** The twelve steps told to an office, in plain words. What the program enforces lives in the workflow table. */
export const procedurePhases: readonly ProcedurePhase[] = [
  {
    id: "presentar",
    name: "Presentar",
    summary: "Su oficina prepara el expediente y lo envía una sola vez.",
    steps: [
      {
        number: 1,
        title: "Solicitud",
        who: "Oficina",
        what: "Su gobierno pide por escrito la revisión del acuerdo a quien encabeza la Dirección General de Coordinación Política (DGCP).",
        needs: "El oficio firmado, en PDF.",
      },
      {
        number: 2,
        title: "Texto del acuerdo",
        who: "Oficina",
        what: "Se entrega la versión final que ambas partes ya aceptaron. Un mismo texto se dictamina una sola vez: preséntelo cuando no vaya a cambiar.",
        needs: "El texto en Word (.docx), de preferencia en español.",
      },
      {
        number: 3,
        title: "Anexos",
        who: "Oficina",
        what: "Todo lo que ayude a entender el acuerdo. Si no hay anexos, se declara así.",
        needs:
          "Por ejemplo: visto bueno jurídico interno, constancia de recursos, resultados de proyectos anteriores.",
      },
      {
        number: 4,
        title: "Presentación",
        who: "Oficina",
        what: "La persona titular de la oficina envía el expediente desde su cuenta institucional. El portal entrega un acuse con folio, fecha, hora y la huella SHA-256 de cada archivo; lo presentado queda fijo.",
        time: "Lo que se presenta después de las 18:00 o en día inhábil se tiene por recibido el siguiente día hábil.",
      },
    ],
  },
  {
    id: "revisar",
    name: "Revisar",
    summary: "La Secretaría de Relaciones Exteriores examina el texto y responde.",
    steps: [
      {
        number: 5,
        title: "Turno",
        who: "DGCP",
        what: "Comprueba que el expediente esté completo y pide la revisión a la Consultoría Jurídica. Si falta algo, lo requiere por escrito una sola vez (prevención).",
        time: "La prevención se hace en los primeros cuatro días hábiles y da al menos cinco para responder; mientras tanto el plazo se detiene.",
      },
      {
        number: 6,
        title: "Anticipación",
        who: "Oficina",
        what: "La Consultoría Jurídica debe tener el expediente con anticipación suficiente a la firma. Si hay una razón para firmar antes, la oficina la declara como eventualidad y la DGCP decide si continúa.",
        time: "Al menos diez días hábiles antes de la fecha prevista de firma.",
      },
      {
        number: 7,
        title: "Dictamen",
        who: "Consultoría Jurídica",
        what: "Responde por separado si el documento es un acuerdo interinstitucional, si su materia cabe en las atribuciones de quien firma y si la forma es la adecuada. Concluye que es procedente, procedente con recomendaciones o no procedente, con sus razones.",
      },
      {
        number: 8,
        title: "Respuesta",
        who: "DGCP",
        what: "Comunica el dictamen a la oficina. Si no es procedente, el trámite termina aquí.",
      },
    ],
  },
  {
    id: "firmar",
    name: "Firmar",
    summary: "Las partes firman el texto con las recomendaciones incorporadas.",
    steps: [
      {
        number: 9,
        title: "Firma",
        who: "Oficina",
        what: "Una vez firmado el acuerdo, la oficina envía formalmente la copia digitalizada.",
        needs: "El acuerdo firmado en PDF: completo, legible, con fecha y lugar de firma.",
      },
    ],
  },
  {
    id: "registrar",
    name: "Registrar",
    summary: "El acuerdo se coteja, se inscribe y queda a la vista de todos.",
    steps: [
      {
        number: 10,
        title: "Solicitud de registro",
        who: "DGCP",
        what: "Revisa la copia firmada y pide su registro a la Consultoría Jurídica. Si la copia no sirve, la devuelve con el motivo.",
      },
      {
        number: 11,
        title: "Cotejo",
        who: "Consultoría Jurídica",
        what: "Compara el acuerdo firmado con cada recomendación y señala en qué términos se inscribe.",
      },
      {
        number: 12,
        title: "Cierre",
        who: "DGCP",
        what: "Informa a la oficina el número de registro y cierra el expediente. El acuerdo aparece en el registro público con una dirección permanente.",
      },
    ],
  },
];
