import type { Fields } from "./field.ts";

/** A picture of the profile; its longest words are those of the database's columns. */
export const pictureFields = {
  alt: {
    type: "line",
    max: 300,
    label: "Qué se ve",
    hint: "El texto alternativo: lo que oye quien no ve la imagen.",
  },
  altEn: { type: "line", max: 300, label: "Qué se ve, en inglés" },
  caption: { type: "line", max: 200, label: "Pie de la imagen", hint: "Lo que se lee debajo de ella." },
  captionEn: { type: "line", max: 200, label: "Pie de la imagen, en inglés" },
  credit: { type: "line", max: 160, label: "Crédito", hint: "De quién es la imagen." },
  fileId: { type: "file", label: "Archivo" },
} as const satisfies Fields;
