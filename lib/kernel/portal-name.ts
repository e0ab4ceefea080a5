/** The name on every screen, letter and message. A name of its own: the portal does not pose as a ministry's site. */
export const PORTAL_NAME = "Portal de Acción Internacional Local";

/** The same, where there is no room (a tab, a subject line, a narrow header). */
export const PORTAL_SHORT_NAME = "Acción Internacional Local";

export const PORTAL_PURPOSE =
  "Los acuerdos interinstitucionales de los estados y municipios de México: su trámite paso a paso y su registro público.";
