/** Generic institutions, each of the town that completes its name, and their areas when they have their own. */
export const INSTITUTIONS: Record<
  "PRIVATE" | "CIVIL_SOCIETY",
  readonly (readonly [name: string, areas?: string])[]
> = {
  PRIVATE: [
    ["Universidad Abierta de"],
    ["Universidad Tecnológica de"],
    ["Instituto Politécnico de"],
    ["Colegio Universitario de"],
    ["Universidad de las Artes de", "cultura educacion turismo"],
    ["Academia de Lenguas de", "educacion cultura migracion"],
    ["Centro de Investigación Aplicada de", "ciencia_tecnologia medio_ambiente innovacion agua_residuos"],
    [
      "Instituto de Estudios Regionales de",
      "desarrollo_urbano gobierno desarrollo_social inversion migracion",
    ],
    ["Instituto Superior de Gestión de", "comercio inversion capital_humano gobierno"],
    ["Escuela Superior de Hotelería de", "turismo capital_humano"],
    ["Escuela de Estudios Agrícolas de", "medio_ambiente comercio ciencia_tecnologia"],
    ["Centro de Estudios de la Salud de", "salud ciencia_tecnologia deporte"],
  ],
  CIVIL_SOCIETY: [
    ["Fundación Puentes de"],
    ["Asociación de Amistad con México de"],
    ["Fundación para el Desarrollo Local de"],
    ["Red de Cooperativas de", "comercio inversion turismo desarrollo_social"],
    ["Sociedad de Amigos de los Museos de", "cultura educacion turismo"],
    ["Asociación de Guardabosques de", "medio_ambiente turismo"],
  ],
};
