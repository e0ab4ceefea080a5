/** What the index is, in words that stand wherever its figures do. */
export const INDEX_DEFINITION =
  "Mide de 0 a 3 puntos cuánto actúa en el exterior el gobierno de cada estado. Suma tres componentes que valen hasta un punto cada uno: su estructura institucional, su actividad económica y su actividad política.";
