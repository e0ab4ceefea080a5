// Everything that is not here belongs to someone and is never kept by a cache.
const publicPrefixes = [
  "/accesibilidad",
  "/agenda",
  "/agenda.ics",
  "/calculadora",
  "/cifras",
  "/consultas",
  "/datos",
  "/directorio",
  "/indice",
  "/informes",
  "/practicas",
  "/perfiles",
  "/planes",
  "/privacidad",
  "/procedimiento",
  "/registro",
  "/verificar",
  "/en/cifras",
  "/en/datos",
  "/en/perfiles",
  "/en/registro",
  "/en/verificar",
  "/icon.svg",
  "/mundo.svg",
  "/robots.txt",
  "/api/calculadora",
  "/api/catalogo.jsonld",
  "/api/diccionario.csv",
  "/api/directorio.csv",
  "/api/directorio.xlsx",
  "/api/estadisticas",
  "/api/indice",
  "/api/indice.csv",
  "/api/indice.xlsx",
  "/api/openapi.json",
  "/api/practicas.csv",
  "/api/practicas.xlsx",
  "/api/rai",
  "/api/rai.csv",
  "/api/rai.json",
  "/api/rai.ndjson",
  "/api/rai.xlsx",
  "/api/registro",
];

/** Whether what is at this path is the same for everyone. Unknown paths are not. */
export function isPublicPath(pathname: string): boolean {
  return (
    pathname === "/" ||
    pathname === "/en" ||
    publicPrefixes.some((prefix) => pathname === prefix || pathname.startsWith(`${prefix}/`))
  );
}
