import { isPublicPath } from "./is-public-path.ts";

/** What is dear to make, in reads of a page. */
const DEAR: readonly (readonly [RegExp, number])[] = [
  [/^\/api\/rai\.(csv|json|ndjson|xlsx)$/, 60],
  [/^\/registro\/[^/]+\/constancia$/, 5],
];

/** Public, and answered by asking the database: pages, and the feeds and files of the same name. */
const ASKS =
  /^(?:\/en)?\/(a|agenda|api|atlas|boletin|cifras|comunicados|consultas|convocatorias|directorio|giras|indice|informes|panorama|perfiles|planes|practicas|proyectos|registro|verificar)(\.[a-z.]+)?(\/|$)/;

/**
 * What a request counts for among the public reads of its reader; 0 when it is none: texts that never change, and what
 * needs an account, which has limits of its own.
 */
export function readCost(pathname: string): number {
  if (!isPublicPath(pathname) || !ASKS.test(pathname)) return 0;
  return DEAR.find(([path]) => path.test(pathname))?.[1] ?? 1;
}
