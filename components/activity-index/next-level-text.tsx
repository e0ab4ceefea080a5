import { formatPoints } from "#lib/activity-index/format-points.ts";
import { INDEX_COMPONENTS } from "#lib/activity-index/index-components.ts";
import { INDEX_LEVELS } from "#lib/activity-index/index-levels.ts";
import type { NextLevel } from "#lib/activity-index/next-level.ts";

/** What a state lacks for the level above: how much and, when its components are known, where there is room. */
export function NextLevelText({ next }: { next: NextLevel | null }) {
  if (next === null)
    return <p className="max-w-measure">Está en el nivel más alto: tiene los tres puntos.</p>;
  const { level, missing, rooms } = next;
  return (
    <div className="max-w-measure space-y-3">
      <p>
        Le faltan <strong>{formatPoints(missing)} puntos</strong> para el nivel{" "}
        {INDEX_LEVELS[level].label.toLowerCase()}, que empieza en {formatPoints(INDEX_LEVELS[level].from)}.
      </p>
      {rooms === null ? (
        <p className="text-tinta-suave">
          De ese año se publicó solo el total: no se conocen sus componentes y no puede decirse en cuál hay
          más por ganar.
        </p>
      ) : (
        <>
          <p>Dónde hay espacio:</p>
          <ul className="list-disc space-y-1 pl-5">
            {rooms.map(({ component, room, enough }) => (
              <li key={component}>
                <strong>{INDEX_COMPONENTS[component].label}</strong>: hasta {formatPoints(room)} puntos más
                {enough ? "; basta con ese componente." : "; por sí solo no alcanza."}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
