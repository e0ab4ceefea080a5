/** Whether an agreement is in force, why, and how it is told in a sentence. Dates come written out. */
export const status = {
  onDay: (day: string) => `el ${day}`,
  inPeriod: (period: string) => `en ${period}`,
  withdrawnLabel: "Retirado",
  withdrawn: (day: string) => `Su inscripción se retiró de la lista el ${day}.`,
  terminated: (day: string) => `Se dio por terminado: dejó de regir el ${day}.`,
  replaced: (day: string, by: string) => `Dejó de regir el ${day}, cuando lo sustituyó el acuerdo ${by}.`,
  upcoming: (day: string) => `Entrará en vigor el ${day}.`,
  expired: (day: string) => `Su vigencia terminó el ${day}.`,
  expiring: (day: string, months: number) => `Termina el ${day}: le quedan ${months} meses o menos.`,
  willTerminate: (day: string) => `Dejará de regir el ${day}: ya se avisó su terminación.`,
  willBeReplaced: (day: string, by: string) =>
    `Dejará de regir el ${day}, cuando lo sustituya el acuerdo ${by}.`,
  indefinite: (since: string) => `En vigor desde el ${since}, por tiempo indefinido.`,
  fixed: (since: string, end: string) => `En vigor desde el ${since} y hasta el ${end}.`,
  renewing: (since: string, end: string) =>
    `En vigor desde el ${since}. Su primer periodo llega hasta el ${end} y se renueva por sí solo mientras ninguna parte avise lo contrario.`,
  validity: {
    INDEFINITE: "Indefinida",
    FIXED: "Con fecha de fin",
    AUTOMATIC_RENEWAL: "Se renueva por sí sola",
  },
  until: (end: string) => `Hasta el ${end}`,
  untilRenewing: (end: string) => `Hasta el ${end}, con renovación automática`,
  instruments: {
    SISTER_TIE: "un hermanamiento",
    SPECIFIC_COOPERATION: "un acuerdo de cooperación específica",
    FRAMEWORK_COOPERATION: "un acuerdo marco de cooperación",
    UNIVERSITIES: "un acuerdo de cooperación universitaria",
    LETTER_OF_INTENT: "una carta de intención",
    OTHER: "un acuerdo interinstitucional",
  },
  matter: (areas: string) => ` en materia de ${areas}`,
  concluded: (signer: string, instrument: string, matter: string, others: string) =>
    `${signer} celebró ${instrument}${matter} con ${others}.`,
  signed: (place: string, when: string) => `Se firmó en ${place}, ${when}.`,
  purpose: "Su propósito:",
  cite: (parties: string, title: string, when: string, number: string) =>
    `${parties}. «${title}», firmado ${when}. Registro de Acuerdos Interinstitucionales, núm. ${number}.`,
};
