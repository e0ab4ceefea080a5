/** What the common pieces of any page say. */
export const ui = {
  skip: "Saltar al contenido",
  breadcrumbs: "Ruta de navegación",
  pages: "Páginas",
  page: (n: number) => `Página ${n}`,
  previous: "Anterior",
  next: "Siguiente",
  range: (first: string, last: string, total: string, unit: string) =>
    `Del ${first} al ${last} de ${total} ${unit}`,
  noData: "Sin dato",
  tones: { info: "Información", success: "Hecho", warning: "Atención", danger: "Importante" },
  print: "Imprimir",
  copied: "Enlace copiado",
  notCopied: "El navegador no permitió copiar; use la barra de direcciones",
  wrongDate: "Escriba una fecha que exista, con día, mes y año.",
  optional: "opcional",
};
