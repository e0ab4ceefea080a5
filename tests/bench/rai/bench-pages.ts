/** The pages that are measured, by what the report calls each, as an address from the origin. */
export async function benchedPages(origin: string): Promise<Record<string, string>> {
  const { resultados } = (await (await fetch(`${origin}/api/rai?por_pagina=10`)).json()) as {
    resultados: { numero: string }[];
  };
  return {
    Inicio: "/",
    Resultados: "/registro?q=cooperacion",
    "Un acuerdo": `/registro/${resultados[0]!.numero}`,
    Cifras: "/cifras",
  };
}
