import { describeExpected, type Expected } from "./file-kinds.ts";

export type RefusalContext = {
  expected: Expected;
  maxBytes: number;
  /** What the content turned out to be, in words a person knows, when that could be told. */
  found?: string | undefined;
};

/** Why a file is not taken: what is wrong and what to do about it. */
export const refusals = {
  empty: () => "El archivo está vacío. Revise que se haya guardado bien y vuelva a adjuntarlo.",
  too_large: ({ maxBytes }) =>
    `El archivo pesa más de ${Math.floor(maxBytes / 1_048_576)} MB. Reduzca la resolución de sus imágenes o divídalo, y adjúntelo de nuevo.`,
  wrong_type: ({ expected, found }) =>
    found
      ? `Aquí se espera un archivo ${describeExpected(expected)}; el que adjuntó es, por su contenido, ${found}. Adjunte el archivo correcto.`
      : `Aquí se espera un archivo ${describeExpected(expected)}, y por su contenido el que adjuntó no lo es. Adjunte el archivo correcto.`,
  polyglot: () =>
    "El archivo contiene otro archivo escondido dentro de sí. Ábralo, guárdelo de nuevo en su formato y adjunte el que resulte.",

  pdf_truncated: () =>
    "El PDF está incompleto: le falta el final, como cuando una descarga se interrumpe. Consiga el archivo entero y adjúntelo de nuevo.",
  pdf_damaged: () =>
    "El PDF está dañado y no se puede abrir. Genérelo o escanéelo otra vez y adjunte el nuevo archivo.",
  pdf_no_pages: () => "El PDF no tiene páginas. Genérelo o escanéelo otra vez y adjunte el nuevo archivo.",
  pdf_too_many_pages: () =>
    "El PDF tiene más de 3,000 páginas. Divídalo y adjunte solo lo que corresponde aquí.",
  pdf_password: () =>
    "El PDF está cifrado o protegido con contraseña. Guarde una copia sin protección y adjunte esa copia.",
  pdf_active: () =>
    "El PDF contiene instrucciones que se ejecutan al abrirlo (JavaScript o acciones). Imprímalo a un PDF nuevo y adjunte ese.",
  pdf_attachments: () =>
    "El PDF lleva otros archivos adjuntos en su interior. Quítelos y adjúntelos por separado.",
  pdf_dynamic_form: () =>
    "El PDF es un formulario dinámico (XFA), que muestra cosas distintas según el programa. Imprímalo a un PDF nuevo y adjunte ese.",
  pdf_unsafe: () =>
    "El PDF está armado de una forma poco común, que no se puede revisar con seguridad. Imprímalo a un PDF nuevo y adjunte ese.",

  office_old: () =>
    "El archivo está en un formato anterior a 2007 (.doc o .xls). Ábralo, use «Guardar como» y elija el formato .docx o .xlsx.",
  office_password: () =>
    "El documento está protegido con contraseña. Quítele la contraseña (Archivo, Información, Proteger documento) y adjúntelo de nuevo.",
  office_macros: () =>
    "El documento contiene macros. Guárdelo como documento sin macros (.docx o .xlsx) y adjunte ese archivo.",
  office_template: () =>
    "El archivo es una plantilla, no un documento. Ábralo, use «Guardar como», elija documento (.docx o .xlsx) y adjunte ese archivo.",
  office_active: () =>
    "El documento lleva objetos incrustados o controles que ejecutan programas. Conviértalos en imagen o quítelos, y adjúntelo de nuevo.",
  office_external: () =>
    "El documento trae partes que se leen de otro lugar (plantilla, imagen o archivo vinculado). Inserte el contenido en el documento, rompa los vínculos y adjúntelo de nuevo.",
  office_damaged: () =>
    "El documento está dañado y no se puede abrir. Ábralo en su programa, use «Guardar como» con otro nombre y adjunte el nuevo archivo.",
  office_unsafe: () =>
    "El documento está armado de una forma que un procesador de textos no produce, y no se puede abrir con seguridad. Ábralo en su programa, use «Guardar como» con otro nombre y adjunte el nuevo archivo.",
  office_bomb: () =>
    "Al descomprimirse, el documento ocuparía un espacio desmedido. Reduzca sus imágenes, use «Guardar como» con otro nombre y adjunte el nuevo archivo.",
  docx_no_text: () =>
    "El documento de Word no contiene texto. Adjunte el texto editable del instrumento, no una imagen de él.",

  image_damaged: () => "La imagen está incompleta o dañada. Consiga el archivo entero y adjúntelo de nuevo.",
  image_bomb: () =>
    "Al abrirse, la imagen ocuparía un espacio desmedido. Redúzcala a 20 millones de píxeles o menos (por ejemplo, 5,000 por 4,000) y adjúntela de nuevo.",
  image_animated: () =>
    "La imagen es una animación. Guárdela como imagen fija (JPEG, PNG o WebP) y adjunte esa.",
  busy: () => "Hay muchos archivos en revisión en este momento. Espere un minuto y adjunte el suyo de nuevo.",
  inspection_failed: () =>
    "El archivo no se pudo revisar: es demasiado complejo o está dañado. Guárdelo de nuevo, más sencillo si es posible, y vuelva a adjuntarlo.",
} as const satisfies Record<string, (context: RefusalContext) => string>;

export type RefusalCode = keyof typeof refusals;

/** The sentence for a refusal, in Spanish, ready for the screen. */
export function explainRefusal(code: RefusalCode, context: RefusalContext): string {
  return refusals[code](context);
}
