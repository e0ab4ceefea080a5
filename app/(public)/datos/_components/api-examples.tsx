import { CopyLinkButton } from "#components/ui/copy-link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";

const EXAMPLES = [
  { what: "Buscar, con cuántos hay de cada cosa", path: "/api/rai?q=agua&region=europa" },
  { what: "Los acuerdos vigentes de Jalisco", path: "/api/rai.json?estado=14&vigencia=vigente" },
  {
    what: "Los hermanamientos con Francia, para una hoja de cálculo",
    path: "/api/rai.csv?tipo=hermanamiento&pais=FR",
  },
  { what: "Cuántos acuerdos hay por región del mundo", path: "/api/estadisticas/region" },
  { what: "Cuándo vencen diez días hábiles", path: "/api/calculadora?desde=2026-03-02&dias=10" },
  { what: "Avisos de lo que inscriba Yucatán (Atom)", path: "/registro/suscripcion.atom?estado=31" },
] as const;

/** Questions that a program may ask as they stand. */
export function ApiExamples({ origin }: { origin: string }) {
  return (
    <Panel id="api" title="Para programas">
      <p className="max-w-measure">
        Todo se lee sin cuenta ni clave y desde cualquier sitio. Los filtros son los mismos de la lista: lo
        que ve en la dirección de una búsqueda se puede pegar aquí.
      </p>
      <ul className="mt-4 divide-y divide-linea border-y border-linea">
        {EXAMPLES.map(({ what, path }) => (
          <li key={path} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
            <div className="min-w-0 flex-1 basis-72 space-y-1 max-sm:basis-full">
              <p className="font-semibold">{what}</p>
              <a href={path} className="link">
                <code className="text-sm wrap-anywhere">
                  {origin}
                  {path}
                </code>
              </a>
            </div>
            <CopyLinkButton href={origin + path} label="Copiar" />
          </li>
        ))}
      </ul>
      <ul className="mt-4 max-w-measure list-disc space-y-2 pl-5 text-sm marker:text-dorado">
        <li>
          <a href="/api/openapi.json" className="link">
            Descripción de la API (OpenAPI 3.1)
          </a>{" "}
          y{" "}
          <a href="/api/catalogo.jsonld" className="link">
            catálogo de datos (DCAT)
          </a>
          .
        </li>
        <li>
          Cada respuesta lleva <code>ETag</code>: si lo devuelve en <code>If-None-Match</code> y nada cambió,
          la respuesta es un 304 sin contenido.
        </li>
        <li>
          Hay un límite por minuto y dirección que una persona no alcanza; <code>RateLimit</code> dice cuánto
          queda. Al pasarlo la respuesta es 429, con los segundos de espera en <code>Retry-After</code>. Para
          leer todo el registro, pida el archivo una vez.
        </li>
      </ul>
    </Panel>
  );
}
