/** What is taken all the same, but the person should know before filing. */
export const fileWarnings = {
  pdf_without_text:
    "El PDF no tiene texto que se pueda seleccionar, como ocurre con lo escaneado. Compruebe que se lea con claridad.",
  tracked_changes:
    "El documento conserva control de cambios. Si es el texto final, acéptelos o rechácelos y adjúntelo de nuevo.",
  comments: "El documento conserva comentarios al margen, que verá todo el que pueda leerlo.",
  local_links:
    "El documento se refiere a una plantilla o a un libro que está en otra computadora. Se revisará sin ellos.",
} as const satisfies Record<string, string>;

export type FileWarning = keyof typeof fileWarnings;
