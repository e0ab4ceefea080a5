import { z } from "zod";

const MAX_DOMAINS = 20;
const DOMAIN = /^(?=.{4,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/;

/** Typed one per line or with commas, with or without «@»: `@Jalisco.gob.mx` is kept as `jalisco.gob.mx`, once. */
const splitDomains = (typed: string): string[] => [
  ...new Set(
    typed
      .toLowerCase()
      .split(/[\s,;]+/)
      .map((domain) => domain.replace(/^@/, ""))
      .filter(Boolean),
  ),
];

export const emailDomainsSchema = z
  .string()
  .transform(splitDomains)
  .superRefine((domains, context) => {
    const wrong = domains.find((domain) => !DOMAIN.test(domain));
    const message =
      wrong !== undefined
        ? `«${wrong.slice(0, 60)}» no es un dominio de correo: escriba lo que va después de la arroba, como jalisco.gob.mx.`
        : domains.length > MAX_DOMAINS
          ? `Escriba a lo más ${MAX_DOMAINS} dominios.`
          : null;
    if (message) context.addIssue({ code: "custom", message });
  });
