/** What an event asks of who wants its constancia. Null in both: it gives none. */
export interface CertificateRule {
  certificateSessions: number | null;
  /** Whole hours. */
  certificateHours: number | null;
}

interface Span {
  startsAt: Date;
  endsAt: Date;
}

const MINUTE_MS = 60_000;
const LONGEST_MINUTES = 24 * 60;

export const minutesOf = ({ startsAt, endsAt }: Span): number =>
  Math.round((endsAt.getTime() - startsAt.getTime()) / MINUTE_MS);

export const givesCertificates = ({ certificateSessions, certificateHours }: CertificateRule): boolean =>
  certificateSessions !== null || certificateHours !== null;

/** What is wrong with a rule for those sessions, by field: nobody could meet it, or its hours would be none that anybody sat through. */
export function* wrongRule({
  sessions,
  ...rule
}: CertificateRule & { sessions: readonly Span[] }): Generator<[field: string, sentence: string]> {
  const { certificateSessions, certificateHours } = rule;
  if (!givesCertificates(rule)) return;
  const all = sessions.map(minutesOf);
  if ((certificateSessions ?? 0) > sessions.length) {
    yield ["certificateSessions", "No puede pedir más sesiones que las que tiene el evento."];
  }
  if (all.some((minutes) => minutes > LONGEST_MINUTES)) {
    yield ["certificateHours", "Para dar constancia de horas, escriba una sesión por día."];
  } else if ((certificateHours ?? 0) * 60 > all.reduce((sum, minutes) => sum + minutes, 0)) {
    yield ["certificateHours", "No puede pedir más horas que las que dura el evento."];
  }
}

/** Whether who came to those sessions gets their constancia. */
export const meetsRule = (
  { certificateSessions, certificateHours }: CertificateRule,
  { sessions, minutes }: { sessions: number; minutes: number },
): boolean =>
  sessions > 0 && sessions >= (certificateSessions ?? 0) && minutes >= (certificateHours ?? 0) * 60;

/** The rule in words: «2 sesiones y 3 horas». */
export function sayRule({ certificateSessions, certificateHours }: CertificateRule): string {
  const parts = [
    certificateSessions && (certificateSessions === 1 ? "una sesión" : `${certificateSessions} sesiones`),
    certificateHours && (certificateHours === 1 ? "una hora" : `${certificateHours} horas`),
  ].filter(Boolean);
  return parts.join(" y ");
}

/** «3 horas», «1 hora 30 minutos», «45 minutos». */
export function sayMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [
    hours > 0 && (hours === 1 ? "1 hora" : `${hours} horas`),
    (rest > 0 || hours === 0) && (rest === 1 ? "1 minuto" : `${rest} minutos`),
  ];
  return parts.filter(Boolean).join(" ");
}
