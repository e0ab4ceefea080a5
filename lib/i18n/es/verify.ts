/** The page that checks a file against the registry. */
export const verify = {
  title: "Verificar un documento",
  description:
    "Compruebe si un PDF es, byte por byte, el que está inscrito en el registro, o una constancia suya.",
  lead: "Compruebe si el archivo que tiene es, byte por byte, el que está inscrito en el registro, o una constancia que el portal expidió.",
  file: "El archivo",
  orHash: "O su huella",
  hash: "Huella SHA-256",
  hashHint: "La da cualquier programa de huellas; por ejemplo, «sha256sum archivo.pdf».",
  wrongHash: "Una huella SHA-256 tiene 64 cifras y letras de la «a» a la «f».",
  number: "Número de registro",
  numberHint: "Solo si el archivo es una constancia: RAI-2026-00001, o el código de una de asistencia.",
  check: "Verificar",
  pick: {
    label: "Elija el archivo o suéltelo aquí",
    hint: "Su huella se calcula en este equipo: el archivo no se envía a ningún lado.",
    unreadable: "El archivo no se pudo leer. Elíjalo otra vez o escriba su huella.",
    reckoning: "Calculando la huella…",
    noScript: "Su navegador no ejecuta programas: escriba abajo la huella del archivo.",
  },
  isDocument: (name: string) => `Es el documento «${name}» de un acuerdo inscrito`,
  sameBytes: "Coincide byte por byte con el que se inscribió:",
  withdrawn: "Esa inscripción se retiró de la lista pública: su página dice cuándo y conserva lo que decía.",
  isCertificate: "Es la constancia que el portal expide",
  sameCertificate: "Coincide byte por byte con la de",
  unknown: "Ese archivo no es ninguno de los inscritos",
  saysToBe: "Dice ser la constancia de",
  notTheSame:
    ", y no es igual a la que hoy se expide. Puede ser de antes de que se publicara la raíz de su día, o puede estar alterada: descargue la vigente y compárelas.",
  isAttendance: "Es una constancia de asistencia que el portal expidió",
  wasRevoked: "Es una constancia de asistencia que después se revocó: no vale",
  notAsIssued: ", y no es igual a la que se expidió. Vale lo que diga su página.",
  savedAgain:
    "Basta que un programa lo haya vuelto a guardar para que cambie. Si lo obtuvo de este portal, descárguelo otra vez de la página del acuerdo y verifique ese.",
};
