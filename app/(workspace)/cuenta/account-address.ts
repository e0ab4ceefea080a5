/** What the last press did, by the word it leaves in the address. */
export const ACCOUNT_DONE = {
  datos: "Sus datos se guardaron.",
  contrasena: "Su contraseña cambió. Las demás sesiones de su cuenta se cerraron.",
  sesiones: "Las demás sesiones de su cuenta se cerraron. Esta sigue abierta.",
  "factor-activo": "Su segundo factor está activo. Se le pedirá un código cada vez que entre.",
  "factor-quitado": "Su segundo factor se quitó.",
} as const;

export type AccountDone = keyof typeof ACCOUNT_DONE;

export const accountHref = (done: AccountDone): string => `/cuenta?hecho=${done}`;
