/** Clauses that agreements have whatever they are about, each in the words it may be found in. */
export const STANDARD_CLAUSES = [
  [
    "Competencia. Cada parte actúa dentro de sus atribuciones y conforme a las leyes de su país.",
    "Ámbito. Nada de lo acordado obliga a las partes más allá de las facultades que su legislación les da.",
    "Marco jurídico. La cooperación se lleva a cabo según el derecho interno de cada parte y el derecho internacional.",
  ],
  [
    "Financiamiento. Cada parte cubre los gastos de su participación según la disponibilidad de su presupuesto.",
    "Recursos. Los costos se repartirán en cada proyecto; quien viaja paga su traslado y quien recibe, la estancia.",
    "Presupuesto. Este acuerdo no compromete recursos por sí mismo: cada actividad dirá de dónde provienen.",
  ],
  [
    "Seguimiento. Un grupo de trabajo se reunirá una vez al año e informará de los resultados.",
    "Coordinación. Cada parte designará a una persona responsable y entre ambas propondrán el programa anual.",
    "Programa de trabajo. En los noventa días siguientes a la firma las partes fijarán metas, plazos y responsables.",
  ],
  [
    "Controversias. Las diferencias se resolverán de común acuerdo, con reciprocidad y en condiciones de igualdad.",
    "Interpretación. Toda diferencia se atenderá por consultas directas, con igual derecho a ser oídas ambas partes.",
    "Solución de diferencias. Las partes se escucharán con imparcialidad y buscarán una salida amistosa.",
  ],
] as const;
