const FEMININE = new RegExp(
  `^(${[
    ..."Academia Agencia Alcaldía Asociación Benemérita Cámara Ciudad Comisión Compañía Comunidad".split(" "),
    ..."Coordinación Corporación Dirección Entidad Escuela Facultad Federación Fundación Gobernación".split(
      " ",
    ),
    ..."Intendencia Junta Municipalidad Oficina Organización Prefectura Prefeitura Provincia Red Región".split(
      " ",
    ),
    ..."Procuraduría Secretaría Sociedad Subsecretaría Unión Universidad".split(" "),
  ].join("|")}) `,
);

/** "la Ciudad de Lyon", "el Estado de Texas"; an acronym and a plural take none. */
export function withArticle(name: string): string {
  if (/^(\p{Lu}{2}|\p{Lu}\p{L}*s )/u.test(name)) return name;
  return FEMININE.test(name) ? `la ${name}` : `el ${name}`;
}
