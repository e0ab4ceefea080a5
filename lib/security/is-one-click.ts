/**
 * Whether what is posted at this path comes from a mail program and from no page: its link, which cannot be guessed, is
 * what gives the right, and nobody's cookies are looked at.
 */
export const isOneClick = (pathname: string): boolean => /^\/suscripciones\/baja\/[^/]+$/.test(pathname);
