/** What a page of the plan says was just done, by the word in its address. */
export const PLAN_DONE = {
  agregado: "Agregado al plan.",
  traido: "Traído del registro.",
  "nada-que-traer": "Todo lo del registro ya estaba aquí.",
  quitado: "Quitado del plan.",
  restituido: "Restituido, como estaba.",
  creado: "El plan está empezado. Puede escribirlo en el orden que quiera.",
  copiado: "El plan empieza con una copia del anterior: lo que era de sus años se movió a los nuevos.",
  contado: "El portal contó los periodos que ya terminaron.",
  "nada-que-contar": "No hay nada nuevo que contar: ningún periodo más ha terminado, o no hubo nada en él.",
  "sin-archivo": "El archivo se quitó de aquí. Sigue en lo que ya se publicó con él.",
  medido: "La medición quedó anotada.",
  adoptado: "El plan quedó adoptado y publicado.",
  abierto: "El trimestre está abierto: diga cómo va cada renglón.",
  enviado: "El trimestre quedó enviado y publicado.",
  informe: "El informe está abierto. Las cifras ya están; escriba junto a ellas.",
  publicado: "El informe quedó publicado.",
  perfil: "El perfil quedó publicado.",
  cerrado: "El plan quedó cerrado. Su memoria se conserva.",
} as const satisfies Record<string, string>;

export type PlanDone = keyof typeof PLAN_DONE;

export const readDone = (word: string | undefined): string | null =>
  word !== undefined && Object.hasOwn(PLAN_DONE, word) ? PLAN_DONE[word as PlanDone] : null;
