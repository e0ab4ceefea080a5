export const HOME = "/inicio";

/** Any origin that is certainly not ours: a path that stays on it is a path and nothing else. */
const NOWHERE = "http://portal.invalid";

/**
 * Where to go after the sign-in: a page of this portal, or the start page. The address is written by whoever made the
 * link, so anything that a browser could read as another site (`//site`, `/\site`, `/.//site`, a scheme, control
 * characters) is dropped.
 */
export function safeReturnPath(typed: string | null | undefined): string {
  if (!typed?.startsWith("/") || typed.length > 2000 || /[\p{Cc}\\]/u.test(typed)) return HOME;
  if (!URL.canParse(typed, NOWHERE)) return HOME;
  const { origin, pathname, search } = new URL(typed, NOWHERE);
  if (origin !== NOWHERE || pathname.startsWith("//")) return HOME;
  // Coming back to the door would turn in circles; what the API answers is no page.
  if (/^\/(acceso|invitacion|api|_next)(\/|$)/.test(pathname)) return HOME;
  return pathname + search;
}

/** The address of the door for somebody who was on their way to `path`. */
export const signInHref = (path: string): string => {
  const back = safeReturnPath(path);
  return back === HOME ? "/acceso" : `/acceso?${new URLSearchParams({ volver: back })}`;
};
