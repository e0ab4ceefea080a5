const clock = new Intl.DateTimeFormat("es-MX", {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
  timeZone: "America/Mexico_City",
});

/** «Guardado a las 10:32». Written on the server, so that it does not depend on the reader's machine. */
export const savedText = (at: Date | null): string => (at ? `Guardado a las ${clock.format(at)}` : "");
