/** What is said of an address that could not be used whole. */
export const address = {
  title: "Parte de la dirección no se pudo usar",
  ignored: (value: string, label: string, reason: string) =>
    `No se tomó en cuenta «${value}» en «${label}»: ${reason}.`,
  reasons: {
    date: "no es una fecha que exista, como 2026-03-31",
    number: "no es uno de los números posibles",
    words: "no tiene palabras que buscar",
    list: "no está en la lista",
  },
};
