/**
 * The text of a notice's mail. Mail is read on shared screens and forwarded, so it says what happened and where to read
 * about it, and nothing else of the case.
 * @param link path in the portal, beginning with `/`.
 * @param appUrl origin of the portal.
 */
export function writeNoticeMail({
  title,
  link,
  appUrl,
}: {
  title: string;
  link: string;
  appUrl: string;
}): string {
  return [
    title.endsWith(".") ? title : `${title}.`,
    "",
    "Consulte el detalle en el portal:",
    `${appUrl}${link}`,
    "",
    `Para dejar de recibir estos avisos por correo: ${appUrl}/cuenta`,
  ].join("\n");
}
