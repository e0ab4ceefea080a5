/** What the last press did, by the word it leaves in the address. */
export const TEAM_DONE = {
  invitada: "La invitación se envió por correo. El enlace sirve siete días.",
  reenviada: "La invitación se envió de nuevo. Solo sirve el enlace del último correo.",
  cancelada: "La invitación se canceló y su enlace ya no sirve.",
  deshabilitada: "La cuenta se deshabilitó. Si tenía una sesión abierta, se cerró.",
  habilitada: "La cuenta se habilitó. Entra con la contraseña que tenía.",
  funcion: "La función de la cuenta cambió. Vale desde su próxima página.",
  "sin-factor": "El segundo factor se quitó. La persona recibió un aviso por correo.",
  ajustes: "Los ajustes de la organización se guardaron.",
} as const;

export type TeamDone = keyof typeof TEAM_DONE;

export const readTeamDone = (word: string | string[] | undefined): string | null =>
  typeof word === "string" && word in TEAM_DONE ? TEAM_DONE[word as TeamDone] : null;

export const teamHref = ({ page = 1, done }: { page?: number; done?: TeamDone }): string => {
  const query = new URLSearchParams();
  if (page > 1) query.set("pagina", String(page));
  if (done) query.set("hecho", done);
  return query.size > 0 ? `/equipo?${query}` : "/equipo";
};

export const memberHref = (id: string, done: TeamDone): string => `/equipo/${id}?hecho=${done}`;
