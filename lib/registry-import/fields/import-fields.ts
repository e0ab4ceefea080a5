interface ImportField {
  /** The heading of the template, and how the screens call it. */
  label: string;
  /** Other headings under which it comes, as `plainName` leaves them. */
  synonyms: readonly string[];
  /** What goes in it, for the dictionary. */
  meaning: string;
  /** What is done when it is empty, for the dictionary. */
  absent: string;
  example: string;
  /** Its texts in one row are put together when several columns carry it. */
  several?: true;
}

const REFUSED = "El renglón se rechaza.";

/** The columns of an import, in the order of the template. */
export const IMPORT_FIELDS = {
  number: {
    label: "Número de registro",
    synonyms: [
      ...[
        "numero",
        "no",
        "num",
        "n",
        "no de registro",
        "num de registro",
        "registro",
        "folio",
        "folio rai",
        "numero rai",
      ],
      ...[
        "clave",
        "rai",
        "id",
        "no registro",
        "numero registro",
        "registro no",
        "registro sre",
        "registration number",
      ],
    ],
    meaning: "El número con que ya está inscrito. Se conserva para siempre y no se repite.",
    absent: "Se asigna el siguiente de la serie del año de su inscripción.",
    example: "RAI-1998-00412",
  },
  title: {
    label: "Título",
    synonyms: [
      ...[
        "titulo",
        "nombre",
        "nombre del acuerdo",
        "titulo del acuerdo",
        "acuerdo",
        "instrumento",
        "denominacion",
      ],
      ...["nombre del instrumento", "titulo del instrumento", "nombre oficial", "title", "nombre completo"],
    ],
    meaning: "El título del instrumento, como se firmó. Hasta 300 caracteres.",
    absent: REFUSED,
    example: "Acuerdo de hermanamiento entre Guadalajara y Lyon",
  },
  kind: {
    label: "Tipo de instrumento",
    synonyms: [
      "tipo",
      "tipo de acuerdo",
      "clase",
      "modalidad",
      "tipo instrumento",
      "naturaleza",
      "kind",
      "tipo aii",
    ],
    meaning:
      "Hermanamiento, cooperación específica, cooperación marco, universidades, carta de intención u otro.",
    absent: "Se toma por «otro instrumento», y se dice.",
    example: "Hermanamiento",
  },
  level: {
    label: "Nivel",
    synonyms: ["nivel de gobierno", "orden de gobierno", "ambito", "orden", "level", "ambito de gobierno"],
    meaning: "Estatal o municipal.",
    absent: "Municipal si el renglón dice un municipio; si no, estatal.",
    example: "Municipal",
  },
  state: {
    label: "Estado",
    synonyms: [
      ...[
        "entidad",
        "entidad federativa",
        "edo",
        "estado de la republica",
        "entidad fed",
        "state",
        "cve ent",
        "ent",
      ],
      ...["nombre entidad", "nom ent", "estado mexicano", "entidad mexicana", "estado o entidad"],
    ],
    meaning: "La entidad federativa: su nombre, su abreviatura o su clave del INEGI.",
    absent: REFUSED,
    example: "Jalisco",
  },
  municipality: {
    label: "Municipio",
    synonyms: [
      "mpio",
      "municipio o alcaldia",
      "alcaldia",
      "ayuntamiento",
      "municipality",
      "ciudad mexicana",
      "nom mun",
      "delegacion",
    ],
    meaning: "Solo en los acuerdos municipales.",
    absent: "El acuerdo es estatal.",
    example: "Guadalajara",
  },
  signingBody: {
    label: "Dependencia que suscribe",
    synonyms: [
      ...[
        "dependencia",
        "suscribe",
        "firmante",
        "parte mexicana",
        "dependencia u organismo",
        "institucion mexicana",
      ],
      ...[
        "organismo que suscribe",
        "dependencia firmante",
        "autoridad que suscribe",
        "instancia",
        "signing body",
      ],
      ...["dependencia u organismo que suscribe", "contraparte mexicana", "quien suscribe"],
    ],
    meaning: "La dependencia u organismo mexicano que firmó. Hasta 300 caracteres.",
    absent: "Se escribe «No consta», y se dice.",
    example: "Ayuntamiento de Guadalajara",
  },
  counterpart: {
    label: "Contraparte",
    synonyms: [
      ...[
        "contrapartes",
        "contraparte extranjera",
        "parte extranjera",
        "contrapartes extranjeras",
        "socio",
        "counterpart",
      ],
      ...[
        "institucion extranjera",
        "con quien",
        "contraparte s",
        "organismo extranjero",
        "nombre de la contraparte",
      ],
      ...[
        "contraparte 1",
        "contraparte 2",
        "contraparte 3",
        "ciudad hermana",
        "counterparty",
        "contraparte internacional",
      ],
    ],
    meaning:
      "Quien firmó del otro lado. Varias se separan con punto y coma; el país puede ir entre paréntesis.",
    absent: REFUSED,
    example: "Ciudad de Lyon (Francia)",
    several: true,
  },
  counterpartType: {
    label: "Tipo de contraparte",
    synonyms: [
      "tipo contraparte",
      "naturaleza de la contraparte",
      "clase de contraparte",
      "counterpart type",
    ],
    meaning: "Gubernamental, organización internacional, sociedad civil o privada (con universidades).",
    absent: "Se deduce de su nombre, y se dice.",
    example: "Gubernamental",
  },
  country: {
    label: "País",
    synonyms: [
      "paises",
      "pais de la contraparte",
      "pais contraparte",
      "nacion",
      "country",
      "pais extranjero",
      "pais s",
      "pais 1",
    ],
    meaning:
      "De la contraparte. Con varias contrapartes, uno para todas o uno para cada una, en el mismo orden.",
    absent: "La contraparte queda sin país, como un organismo internacional.",
    example: "Francia",
  },
  place: {
    label: "Ciudad de la contraparte",
    synonyms: [
      ...[
        "ciudad",
        "ciudad extranjera",
        "localidad",
        "ciudad o subdivision",
        "subdivision",
        "lugar de la contraparte",
      ],
      ...["ciudad contraparte", "provincia", "estado extranjero", "estado o provincia", "city"],
    ],
    meaning: "Ciudad o subdivisión de la contraparte.",
    absent: "Queda vacía.",
    example: "Lyon",
  },
  areas: {
    label: "Áreas de cooperación",
    synonyms: [
      "area",
      "areas",
      "area de cooperacion",
      "tema",
      "temas",
      "materia",
      "materias",
      "rubro",
      "rubros",
      "ambitos de cooperacion",
      "sector",
      "sectores",
      "areas",
    ],
    meaning: "Las del catálogo, separadas con punto y coma.",
    absent: "El acuerdo queda sin áreas.",
    example: "Educación; Cultura",
    several: true,
  },
  languages: {
    label: "Idiomas",
    synonyms: [
      "idioma",
      "lengua",
      "lenguas",
      "idioma del texto",
      "idiomas del texto",
      "language",
      "languages",
    ],
    meaning: "En que está escrito, separados con punto y coma.",
    absent: "Quedan sin decir.",
    example: "Español; Francés",
  },
  signedOn: {
    label: "Fecha de firma",
    synonyms: [
      ...[
        "firma",
        "fecha",
        "fecha firma",
        "firmado",
        "firmado el",
        "fecha de suscripcion",
        "suscripcion",
        "f firma",
      ],
      ...[
        "fecha de celebracion",
        "celebrado el",
        "ano de firma",
        "ano",
        "fecha suscripcion",
        "date",
        "signed on",
      ],
    ],
    meaning: "Día, mes o solo año: lo que se sepa. Se muestra con esa misma precisión.",
    absent: REFUSED,
    example: "1998-03-15",
  },
  signedPlace: {
    label: "Lugar de firma",
    synonyms: ["lugar", "lugar firma", "lugar de suscripcion", "firmado en", "sede", "place"],
    meaning: "Dónde se firmó.",
    absent: "Se escribe «No consta», y se dice.",
    example: "Guadalajara, Jalisco",
  },
  inForceOn: {
    label: "Entrada en vigor",
    synonyms: [
      "en vigor",
      "fecha de entrada en vigor",
      "vigor",
      "inicio de vigencia",
      "vigente desde",
      "inicio",
      "fecha de inicio",
    ],
    meaning: "Desde cuándo rige.",
    absent: "Se toma la fecha de firma, y se dice.",
    example: "1998-03-15",
  },
  validity: {
    label: "Vigencia",
    synonyms: ["duracion", "plazo", "tipo de vigencia", "periodo de vigencia", "termino", "validity"],
    meaning: "Indefinida, determinada o renovación automática; también «5 años» o «hasta 2030».",
    absent: "Determinada si hay fecha de término; si no, indefinida, y se dice.",
    example: "Indefinida",
  },
  endsOn: {
    label: "Fecha de término",
    synonyms: [
      "vencimiento",
      "fecha de vencimiento",
      "fin",
      "fin de vigencia",
      "fecha de fin",
      "termina",
      "vence",
      "vigente hasta",
      "fecha fin",
      "fecha termino",
      "expira",
      "hasta",
    ],
    meaning: "Cuándo deja de regir, si tiene fin.",
    absent: "No tiene, salvo que la vigencia lo diga.",
    example: "",
  },
  registeredOn: {
    label: "Fecha de registro",
    synonyms: [
      "fecha de inscripcion",
      "inscrito",
      "inscripcion",
      "registrado",
      "fecha registro",
      "ano de registro",
      "fecha rai",
      "registrado el",
    ],
    meaning: "Cuándo se inscribió en el registro.",
    absent: "La del año que dice su número; sin número, la fecha de la importación, y se dice.",
    example: "1998-06-02",
  },
  terms: {
    label: "Términos de la inscripción",
    synonyms: ["terminos", "observaciones", "notas", "comentarios", "terminos de inscripcion", "nota"],
    meaning: "En qué términos se inscribió. Se publican.",
    absent: "Quedan vacíos.",
    example: "",
  },
  purpose: {
    label: "Propósito",
    synonyms: [
      "objeto",
      "objetivo",
      "objetivos",
      "descripcion",
      "resumen",
      "finalidad",
      "purpose",
      "objeto del acuerdo",
    ],
    meaning: "Para qué es, en palabras sencillas.",
    absent: "Queda vacío.",
    example: "Acercar a los habitantes de ambas ciudades.",
  },
} as const satisfies Record<string, ImportField>;

export type FieldKey = keyof typeof IMPORT_FIELDS;

export const FIELD_KEYS = Object.keys(IMPORT_FIELDS) as FieldKey[];

/** The same table without its literal types, for code that walks all of it. */
export const fieldOf = (key: FieldKey): ImportField => IMPORT_FIELDS[key];

export const isFieldKey = (key: string): key is FieldKey => key in IMPORT_FIELDS;

/** Without these no row could be taken. */
export const NEEDED_FIELDS = [
  "title",
  "state",
  "counterpart",
  "signedOn",
] as const satisfies readonly FieldKey[];
