import { countryName } from "#lib/catalogues/country-name.ts";
import { membershipTable } from "#lib/networks/memberships/membership-table.ts";
import type { TableFile } from "#lib/open-data/table-file.ts";
import { sayKinds, sayWhere } from "#lib/partner-notices/describe-notice.ts";
import { NOTICE_PHASES } from "#lib/partner-notices/notice-phase.ts";
import { HANDLINGS, OUTCOMES } from "#lib/partner-notices/notice-words.ts";
import { PARTNER_KINDS } from "#lib/projects/catalogues/project-words.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { OfficeRecords } from "../read-records.ts";
import { packTable, type PackTable } from "./pack-table.ts";

export const networkTable = ({ memberships }: OfficeRecords): PackTable => ({
  note: "Las redes de las que la oficina es o fue parte, qué cuestan, cuándo se renuevan y para qué han servido.",
  table: membershipTable(memberships) as TableFile<unknown>,
});

export const noticeTable = ({ notices }: OfficeRecords): PackTable =>
  packTable("Los avisos con que la oficina buscó contraparte, y qué salió de cada uno.", {
    name: "busca-contraparte",
    title: "Avisos de contraparte",
    columns: {
      Clave: ({ code }) => code ?? "",
      Aviso: ({ title }) => title,
      Situación: ({ phase }) => NOTICE_PHASES[phase].label,
      "Qué busca": ({ seeks }) => seeks,
      "Qué ofrece": ({ offers }) => offers,
      "Con quién": sayKinds,
      "De dónde": sayWhere,
      "Vigente hasta": ({ validUntil }) => validUntil,
      "En qué quedó": ({ outcome, outcomeText }) =>
        outcome === null ? "" : `${OUTCOMES[outcome].label}: ${outcomeText}`,
    },
    rows: notices,
  });

/** Who wrote, and what, is erased by its own rule: it does not travel in a file that nobody could erase. */
export const replyTable = ({ replies }: OfficeRecords): PackTable =>
  packTable(
    "Las instituciones que respondieron a los avisos. Quién escribió y lo que escribió está en el portal mientras se conserva.",
    {
      name: "respuestas-a-avisos",
      title: "Respuestas a los avisos",
      columns: {
        Aviso: ({ notice }) => notice.code ?? "",
        Institución: ({ organisation }) => organisation,
        "Qué es": ({ kind }) => PARTNER_KINDS[kind].label,
        País: ({ countryCode }) => countryName(countryCode),
        Ciudad: ({ city }) => city,
        Recibida: ({ confirmedAt }) => mexicoCityDay(confirmedAt!),
        Situación: ({ handling }) => HANDLINGS[handling].label,
        "Nota de la oficina": ({ note }) => note,
      },
      rows: replies,
    },
  );
