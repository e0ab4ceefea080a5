import { z } from "zod";
import type { DatePrecision, MembershipState } from "#lib/generated/prisma/enums.ts";
import { bySlug } from "#lib/kernel/by-slug.ts";
import { dateColumn, isoDateSchema } from "#lib/kernel/iso-date.ts";
import { blankOr, digitsSchema, lineSchema, paragraphsSchema } from "#lib/kernel/text-schemas.ts";
import { CURRENCIES } from "#lib/plans/items/words.ts";
import { MEMBERSHIP_STATES } from "../membership-words.ts";

const LENGTHS: Readonly<Record<number, DatePrecision>> = { 4: "YEAR", 7: "MONTH", 10: "DAY" };
const SINCE = "Escriba desde cuándo, como 2019, 2019-05 o 2019-05-03.";

/** «2019», «2019-05», «2019-05-03»: the first day of what is known, and how much that is. */
const sinceSchema = z
  .string()
  .trim()
  .refine((typed) => isoDateSchema.safeParse(firstDay(typed)).success && typed.length in LENGTHS, SINCE)
  .transform((typed) => ({ since: dateColumn(firstDay(typed)), sincePrecision: LENGTHS[typed.length]! }));

const firstDay = (typed: string): string => `${typed}-01-01`.slice(0, 10);

const money = {
  fee: blankOr(digitsSchema("Escriba la cuota con cifras, como 12500 o 0.", { whole: 10 })),
  currency: blankOr(z.string().refine((code) => Object.hasOwn(CURRENCIES, code), "Elija la moneda.")),
};

const together = ({ fee, currency }: { fee: string | null; currency: string | null }) =>
  (fee === null) === (currency === null);
const TOGETHER = { path: ["currency"], message: "Una cuota lleva su moneda, y una moneda su cuota." };

/** What an office keeps of its membership, as a form sends it. */
export const membershipSchema = z
  .object({
    since: sinceSchema,
    ...money,
    sharesFee: z.string().transform((ticked) => ticked === "si"),
    renewsOn: blankOr(isoDateSchema),
    responsible: lineSchema(160),
  })
  .refine(together, TOGETHER);

/** The row that a form says. */
export const membershipColumns = ({ since, renewsOn, ...rest }: z.output<typeof membershipSchema>) => ({
  ...since,
  ...rest,
  renewsOn: renewsOn === null ? null : dateColumn(renewsOn),
});

/** A renewal: until when it is paid now, and how much it was. */
export const renewalSchema = z.object({ renewsOn: isoDateSchema, ...money }).refine(together, TOGETHER);

/** How an office stands in a network from now on. */
export const movedSchema = z
  .object({
    state: bySlug<MembershipState>(MEMBERSHIP_STATES, "Elija de la lista."),
    reason: paragraphsSchema(500),
  })
  .refine(({ state, reason }) => state === "ACTIVE" || reason.length >= 10, {
    path: ["reason"],
    message: "Escriba el motivo en una frase.",
  });

export const benefitSchema = z.object({
  on: isoDateSchema,
  what: lineSchema(500).pipe(z.string().min(8, "Diga en una frase qué se aprovechó.")),
});
