import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { CONFIRM_DAYS, RETENTION_DAYS } from "../registration/limits.ts";
import { sayCode } from "../shown-code.ts";

/** What every mail about an event says of it. */
export interface EventFacts {
  title: string;
  office: string;
  /** When, in its own clocks, one line per session. */
  when: readonly string[];
  where: string;
  /** Whole addresses. */
  page: string;
  ics: string;
}

export const about = ({ title, office, when, where }: EventFacts): string =>
  [title, `Convoca: ${office}`, ...when, where].map((one) => `  ${one}`).join("\n");

/** Asks to confirm. Not a word of what was typed: it goes to an address that anybody may have typed. */
export const confirmMail = (event: EventFacts, links: { confirm: string; leave: string }) => ({
  subject: `Confirme su inscripción · ${PORTAL_NAME}`,
  text: `Alguien, quizá usted, se inscribió con esta dirección de correo a:

${about(event)}

Para confirmar y tomar su lugar, abra este enlace y presione el botón:

${links.confirm}

Sirve una sola vez, durante ${CONFIRM_DAYS} días. El lugar se da al confirmar, no antes.

Para dejar su lugar, hoy o cuando quiera, guarde este otro:

${links.leave}

Si no fue usted, no haga nada: sin confirmar, los datos se borran. Los de quien confirma se borran ${RETENTION_DAYS} días
después del evento.
`,
});

/** To somebody who is registered already and was registered again: whoever did it is not told. */
export const alreadyMail = (event: EventFacts) => ({
  subject: `Ya está en la lista · ${PORTAL_NAME}`,
  text: `Alguien, quizá usted, quiso inscribir otra vez esta dirección de correo, que ya está en la lista de:

${about(event)}

No hace falta nada más. Para dejar su lugar use el enlace del mensaje con que se inscribió.

${event.page}
`,
});

/** What is shown at the door. */
export interface DoorPass {
  doorCode: string;
  /** Whole address of the page with its QR code. */
  link: string;
}

const atTheDoor = ({
  doorCode,
  link,
}: DoorPass): string => `Para entrar muestre este código, ${sayCode(doorCode)}, o su QR:

${link}`;

export const waitingMail = (event: EventFacts, turn: number) => ({
  subject: `Está en lista de espera · ${PORTAL_NAME}`,
  text: `Los lugares se acabaron antes. Su turno es el ${turn}; si alguien deja el suyo y le toca, le escribiremos:

${about(event)}

Si algo cambia se publica aquí:

${event.page}
`,
});

export const placeMail = (event: EventFacts, pass: DoorPass) => ({
  subject: `Tiene su lugar · ${PORTAL_NAME}`,
  text: `Su inscripción quedó confirmada y tiene lugar en:

${about(event)}

${atTheDoor(pass)}

Para guardarlo en su calendario:

${event.ics}

Si algo cambia se publica aquí:

${event.page}
`,
});

/** To somebody whom the organiser wrote down at the door. */
export const writtenDownMail = (event: EventFacts, links: { pass: DoorPass; leave: string }) => ({
  subject: `Quedó en la lista · ${PORTAL_NAME}`,
  text: `Al llegar le anotaron, con esta dirección de correo, en la lista de asistencia de:

${about(event)}

${atTheDoor(links.pass)}

Si no estuvo ahí, o no quiere estar en la lista, con este enlace se borran sus datos:

${links.leave}

Los de quien se queda se borran ${RETENTION_DAYS} días después del evento.
`,
});

/** To the first of those who waited, when a place was left. */
export const admittedMail = (event: EventFacts, pass: DoorPass) => ({
  subject: `Se desocupó un lugar y es suyo · ${PORTAL_NAME}`,
  text: `Estaba en lista de espera y ya tiene lugar en:

${about(event)}

${atTheDoor(pass)}

No hace falta confirmar. Si ya no puede ir, déjelo a quien sigue con el enlace del mensaje con que se inscribió.

${event.ics}
`,
});
