import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";

interface HeldFacts {
  officeName: string;
  sectionTitle: string;
  reason: string;
  /** In the office's own words. */
  note: string;
  /** Whole address of the consultation. */
  page: string;
}

/** Subject and text of the mail that tells why a comment is not published. */
export const heldCommentMail = ({ officeName, sectionTitle, reason, note, page }: HeldFacts) => ({
  subject: `Su comentario no se publica · ${PORTAL_NAME}`,
  text: `La oficina que consulta su plan revisó el comentario que usted confirmó y decidió no publicarlo.

  Oficina: ${officeName}
  Sección: ${sectionTitle}
  Motivo: ${reason}

Lo explica así:

${note}

Mientras la consulta siga abierta puede enviar otro que no tenga ese problema:

${page}

No estar de acuerdo con el plan no es motivo para retener un comentario. Si cree que eso ocurrió, puede inconformarse ante
el órgano de control de esa oficina.
`,
});
