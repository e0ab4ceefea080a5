import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";

interface AnsweredFacts {
  officeName: string;
  sectionTitle: string;
  /** Whole address of the consultation. */
  page: string;
}

/** Subject and text of the mail that tells that a comment is published with its answer, which is read on the page. */
export const answeredCommentMail = ({ officeName, sectionTitle, page }: AnsweredFacts) => ({
  subject: `Le respondieron su comentario · ${PORTAL_NAME}`,
  text: `El comentario que usted confirmó está publicado, y la oficina le respondió.

  Oficina: ${officeName}
  Sección: ${sectionTitle}

Lea la respuesta junto a su comentario:

${page}

No se le escribirá de nuevo por este comentario.
`,
});
