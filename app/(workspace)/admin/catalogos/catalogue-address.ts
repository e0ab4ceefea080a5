import { FIGURES } from "#lib/procedure/figures.ts";
import type { ProcedureKey } from "#lib/procedure/base-rules.ts";

/** What the last press did, by the word it leaves in the address. */
export const CATALOGUE_DONE = {
  agregada: "El área se agregó al final de la lista: ya se ofrece en las solicitudes y en el registro.",
  renombrada: "El área cambió de nombre en las solicitudes, los expedientes y el registro.",
  retirada: "El área se retiró de la lista. Lo que ya la tenía la conserva.",
  restituida: "El área volvió a la lista.",
  fijado: "El nuevo valor quedó registrado y regirá desde su día.",
  cancelado: "El valor se retiró. Sigue el anterior, sin fecha de término.",
} as const;

export type CatalogueDone = keyof typeof CATALOGUE_DONE;

export const readDone = (word: string | undefined): CatalogueDone | null =>
  word !== undefined && Object.hasOwn(CATALOGUE_DONE, word) ? (word as CatalogueDone) : null;

const withDone = (path: string, done?: CatalogueDone) => (done ? `${path}?hecho=${done}` : path);

export const areasHref = (done?: CatalogueDone): string => withDone("/admin/catalogos", done);

export const areaHref = (key: string, done?: CatalogueDone): string =>
  withDone(`/admin/catalogos/areas/${encodeURIComponent(key)}`, done);

export const FIGURES_HREF = "/admin/catalogos/cifras";

export const figureHref = (key: ProcedureKey, done?: CatalogueDone): string =>
  withDone(`${FIGURES_HREF}/${FIGURES[key].slug}`, done);
