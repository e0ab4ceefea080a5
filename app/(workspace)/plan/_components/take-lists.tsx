import { Icon } from "#components/ui/icon.tsx";
import { PLAN_HREF } from "../plan-address.ts";

const NAMES: Readonly<Record<string, string>> = {
  cifra: "Cifras clave",
  foda: "FODA",
  actor: "Actores",
  compromiso: "Compromisos",
  eje: "Ejes",
  objetivo: "Objetivos",
  accion: "Acciones",
  poa: "POA",
  indicador: "Indicadores",
  meta: "Metas",
  imagen: "Imágenes",
  mediciones: "Mediciones",
  evidencia: "Evidencias",
};

/** The lists of a page as files. */
export function TakeLists({ lists }: { lists: readonly string[] }) {
  if (lists.length === 0) return null;
  return (
    <section aria-labelledby="llevar" className="space-y-1 text-sm print:hidden">
      <h2 id="llevar" className="font-sans text-sm font-semibold text-tinta-suave">
        Llevar
      </h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {lists.flatMap((list) =>
          ["csv", "xlsx"].map((format) => (
            <li key={list + format}>
              <a
                href={`${PLAN_HREF}/exportar/${list}.${format}`}
                download
                className="link inline-flex min-h-8 items-center gap-1.5"
              >
                <Icon name="download" className="size-4" />
                {NAMES[list]}, {format === "csv" ? "CSV" : "Excel"}
              </a>
            </li>
          )),
        )}
      </ul>
    </section>
  );
}
