import type { TableFile } from "#lib/open-data/table-file.ts";
import { MEMBERSHIP_STATES } from "../membership-words.ts";
import type { MembershipView } from "../network-view.ts";

const LAST_BENEFITS = 20;

/** The memberships of an office as a table of its own. Dates are ISO, «2019» where no more is known. */
export const membershipTable = (rows: readonly MembershipView[]): TableFile<MembershipView> => ({
  ...{ name: "membresias", title: "Membresías", rows },
  columns: [
    { name: "Red", width: 40, read: ({ network }) => network.name },
    { name: "Siglas", width: 12, read: ({ network }) => network.acronym },
    { name: "Situación", width: 12, read: ({ state }) => MEMBERSHIP_STATES[state].label },
    { name: "Desde", width: 12, read: ({ since }) => since },
    { name: "Cuota de un año", width: 14, as: "number", read: ({ fee }) => fee },
    { name: "Moneda", width: 10, read: ({ currency }) => currency },
    { name: "Se publica la cuota", width: 10, read: ({ sharesFee }) => (sharesFee ? "Sí" : "No") },
    { name: "Se renueva", width: 12, as: "date", read: ({ renewsOn }) => renewsOn },
    { name: "Responsable", width: 30, read: ({ responsible }) => responsible },
    { name: "Motivo", width: 30, read: ({ reason }) => reason },
    { name: "Se dejó", width: 12, as: "date", read: ({ leftOn }) => leftOn },
    {
      ...{ name: "Beneficios", width: 60 },
      read: ({ benefits }) =>
        benefits
          .slice(0, LAST_BENEFITS)
          .map(({ on, what }) => `${on}: ${what}`)
          .join("; "),
    },
  ],
});
