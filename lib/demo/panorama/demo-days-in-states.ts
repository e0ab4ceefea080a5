/** A day that the DGCP held, or will hold, in a state. */
export interface DayInState {
  /** INEGI's code. */
  state: string;
  city: string;
  kind: "capacitacion" | "foro" | "asamblea";
  title: string;
  area: string;
  /** Days from the one on which the demonstration is loaded; negative in the past. */
  inDays: number;
}

type Round = Pick<DayInState, "kind" | "title" | "area">;

const WORKSHOP: Round = {
  kind: "capacitacion",
  title: "Jornada: del proyecto al acuerdo registrado",
  area: "capital_humano",
};
const FORUM: Round = { kind: "foro", title: "Encuentro de enlaces internacionales", area: "gobierno" };
const DIASPORA: Round = {
  kind: "foro",
  title: "Mesa con comunidades en el exterior",
  area: "migracion",
};
const TRADE: Round = { kind: "asamblea", title: "Mesa de promoción económica", area: "comercio" };

const at = (round: Round, state: string, city: string, inDays: number): DayInState => ({
  ...round,
  state,
  city,
  inDays,
});

/** Invented rounds through the states whose offices are not of the demonstration, over the last twelve months. */
export const DAYS_IN_STATES: readonly DayInState[] = [
  at(WORKSHOP, "02", "Mexicali", -350),
  at(DIASPORA, "26", "Hermosillo", -338),
  at(FORUM, "05", "Saltillo", -325),
  at(TRADE, "22", "Querétaro", -312),
  at(WORKSHOP, "21", "Puebla", -298),
  at(FORUM, "30", "Xalapa", -284),
  at(DIASPORA, "16", "Morelia", -270),
  at(WORKSHOP, "20", "Oaxaca", -255),
  at(TRADE, "08", "Chihuahua", -241),
  at(FORUM, "11", "León", -228),
  at(DIASPORA, "32", "Zacatecas", -213),
  at(WORKSHOP, "23", "Cancún", -199),
  at(FORUM, "04", "Campeche", -184),
  at(TRADE, "25", "Culiacán", -171),
  at(WORKSHOP, "13", "Pachuca", -157),
  at(DIASPORA, "12", "Acapulco", -143),
  at(FORUM, "28", "Ciudad Victoria", -128),
  at(WORKSHOP, "15", "Toluca", -114),
  at(TRADE, "24", "San Luis Potosí", -101),
  at(FORUM, "17", "Cuernavaca", -86),
  at(DIASPORA, "10", "Durango", -72),
  at(WORKSHOP, "27", "Villahermosa", -58),
  at(FORUM, "18", "Tepic", -44),
  at(TRADE, "22", "Querétaro", -31),
  at(WORKSHOP, "06", "Colima", -17),
];
