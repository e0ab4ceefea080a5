const WORDS =
  "acuerdo cooperación municipio ciudad museos puertos bomberos trenes archivos intercambio estudiantes agua residuos energía salud frontera migrantes cultura teatro música danza ciencia investigación turismo playas montañas café maguey artesanías comercio exportación inversión capacitación mujeres jóvenes deporte seguridad vivienda parques bosques lagos ríos caminos aeropuertos bibliotecas universidades laboratorios patrimonio gastronomía cine fotografía".split(
    " ",
  );

/** As many words as asked for, always the same ones for the same number. */
export function plainText(seed: number, words: number): string {
  let state = (seed * 2_654_435_761) >>> 0;
  const text = Array.from({ length: words }, () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return WORDS[(state >>> 8) % WORDS.length]!;
  }).join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
