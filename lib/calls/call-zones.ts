/** The clocks by which conveners close, by their names in the IANA list, and how a person says them. */
export const CALL_ZONES = {
  "America/Mexico_City": "Ciudad de México",
  "America/Tijuana": "Tijuana",
  "America/New_York": "Nueva York y Washington",
  "America/Bogota": "Bogotá",
  "America/Sao_Paulo": "Brasilia",
  "America/Argentina/Buenos_Aires": "Buenos Aires",
  UTC: "tiempo universal (UTC)",
  "Europe/London": "Londres",
  "Europe/Madrid": "Madrid",
  "Europe/Paris": "París",
  "Europe/Brussels": "Bruselas",
  "Europe/Berlin": "Berlín",
  "Asia/Seoul": "Seúl",
  "Asia/Tokyo": "Tokio",
} as const satisfies Record<string, string>;

export type CallZone = keyof typeof CALL_ZONES;

/** Where the portal's own readers are. */
const HERE = "America/Mexico_City";

const clockOf = (zone: string) =>
  new Intl.DateTimeFormat("es-MX", {
    dateStyle: "long",
    timeStyle: "short",
    hourCycle: "h23",
    timeZone: zone,
  });

const inWords = (closesAt: Date, zone: string): string => {
  const parts = Object.fromEntries(
    clockOf(zone)
      .formatToParts(closesAt)
      .map(({ type, value }) => [type, value]),
  );
  return `${parts.day} de ${parts.month} de ${parts.year}, ${parts.hour}:${parts.minute} horas`;
};

/** «15 de enero de 2027, 17:00 horas de Bruselas (15 de enero de 2027, 10:00 horas de la Ciudad de México)». */
export function sayClosing(closesAt: Date, zone: string): string {
  if (zone === HERE) return `${inWords(closesAt, HERE)} de la Ciudad de México`;
  const name = CALL_ZONES[zone as CallZone] ?? zone;
  const there = `${inWords(closesAt, zone)} ${zone === "UTC" ? "en" : "de"} ${name}`;
  return `${there} (${inWords(closesAt, HERE)} de la Ciudad de México)`;
}
