import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { OPEN_TO_ALL } from "#lib/open-data/cross-origin.ts";

/**
 * The answer to a reader who asked too much in a minute: a page for a person, JSON for a program.
 * @param retryAfter seconds
 */
export function refuseRead(
  request: Request,
  retryAfter: number,
): { body: string; headers: Record<string, string> } {
  const seconds = retryAfter === 1 ? "1 segundo" : `${retryAfter} segundos`;
  const error = `Recibimos demasiadas consultas desde su dirección. Espere ${seconds} y vuelva a intentarlo.`;
  const isPage =
    request.headers.get("Accept")?.includes("text/html") &&
    !new URL(request.url).pathname.startsWith("/api/");
  return {
    body: isPage ? page(error) : JSON.stringify({ error }),
    headers: {
      ...OPEN_TO_ALL,
      "Content-Type": isPage ? "text/html; charset=utf-8" : "application/json; charset=utf-8",
      "Retry-After": String(retryAfter),
    },
  };
}

const page = (sentence: string): string => `<!doctype html>
<html lang="es-MX">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Espere un momento · ${PORTAL_NAME}</title>
  </head>
  <body>
    <main>
      <h1>Espere un momento</h1>
      <p>${sentence}</p>
      <p>Si necesita todo el registro, descárguelo de una vez en <a href="/datos">Datos abiertos</a>.</p>
    </main>
  </body>
</html>
`;
