import { z } from "zod";
import { oneLine } from "#lib/kernel/one-line.ts";
import { emailDomainsSchema } from "./email-domains.ts";
import { CREATABLE_KINDS } from "./office-kinds.ts";

const line = (max: number) =>
  z
    .string()
    .transform(oneLine)
    .pipe(z.string().max(max, `Escriba hasta ${max} caracteres.`));

const blankAsNull = (typed: string) => (typed === "" ? null : typed);

/** What an administrator writes of an organisation; "" where the form was left blank. */
export const officeSchema = z
  .object({
    kind: z.enum([...CREATABLE_KINDS, "PORTAL"], "Elija el tipo de organización."),
    name: line(200).refine((name) => name !== "", "Escriba el nombre de la organización."),
    stateCode: z
      .string()
      .regex(/^(\d{2})?$/, "Elija un estado de la lista.")
      .transform(blankAsNull),
    municipality: line(120).transform(blankAsNull),
    parentId: z.string().transform(blankAsNull),
    sharesWithParent: z.boolean(),
    emailDomains: emailDomainsSchema,
    requiresTotp: z.boolean(),
  })
  .superRefine(({ kind, stateCode, municipality, parentId, sharesWithParent }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const ofState = kind === "STATE" || kind === "MUNICIPAL";
    if (ofState && !stateCode) refuse("stateCode", "Elija el estado de la oficina.");
    if (!ofState && stateCode) refuse("stateCode", "Una unidad federal no lleva estado: déjelo en blanco.");
    if (kind === "MUNICIPAL" && !municipality) refuse("municipality", "Escriba el municipio de la oficina.");
    if (kind !== "MUNICIPAL" && municipality) {
      refuse("municipality", "Solo una oficina municipal lleva municipio: déjelo en blanco.");
    }
    if (kind !== "MUNICIPAL" && parentId) {
      refuse("parentId", "Solo una oficina municipal puede depender de la de su estado: déjelo en blanco.");
    }
    if (sharesWithParent && !parentId) {
      refuse(
        "sharesWithParent",
        "Para compartir expedientes, elija la oficina estatal con la que se comparten.",
      );
    }
  });

export type OfficeInput = z.input<typeof officeSchema>;
export type OfficeData = z.output<typeof officeSchema>;
