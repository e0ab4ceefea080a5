import { getSettings } from "#lib/kernel/env.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";
import { answerTableFile, type FileColumn, type TableFormat } from "#lib/open-data/table-file.ts";
import { MEMBERSHIP_STATES } from "../membership-words.ts";
import { networkDesk } from "../network-desk.ts";
import type { NetworkView } from "../network-view.ts";
import type { PublicMember } from "./list-public-networks.ts";
import { readNetworksQuery, selectNetworks } from "./networks-query.ts";

interface MemberRow extends PublicMember {
  network: NetworkView;
}

const text = (
  name: string,
  width: number,
  read: (row: MemberRow) => string | null,
): FileColumn<MemberRow> => ({ name, width, read });

const COLUMNS: readonly FileColumn<MemberRow>[] = [
  text("red", 40, ({ network }) => network.name),
  text("siglas", 12, ({ network }) => network.acronym),
  text("sede_pais", 8, ({ network }) => network.countryCode),
  text("pagina", 30, ({ network }) => network.website),
  text("oficina", 40, ({ office }) => office.name),
  text("cve_ent", 8, ({ office }) => office.stateCode),
  text("entidad", 20, ({ office }) => office.state),
  text("municipio", 20, ({ office }) => office.municipality),
  text("situacion", 12, ({ state }) => MEMBERSHIP_STATES[state].slug),
  text("desde", 12, ({ since }) => since),
  { name: "cuota_anual", width: 12, as: "number", read: ({ fee }) => fee && fee.fee },
  text("moneda", 8, ({ fee }) => fee && fee.currency),
  text("beneficios", 60, ({ benefits }) => benefits.map(({ on, what }) => `${on}: ${what}`).join("|")),
];

/** Who belongs to which network, a row for each membership: `GET /api/redes.csv?estado=14`. */
export async function answerNetworksFile(request: Request, format: TableFormat): Promise<Response> {
  try {
    const { filters, ignored } = readNetworksQuery(Object.fromEntries(new URL(request.url).searchParams));
    if (ignored.length > 0) throw new DomainError("invalid", ignored.join(" "));
    const isWhole = Object.values(filters).every((value) => value === null);
    const parts = [getSettings().mode === "demo" && "demostracion", "redes", !isWhole && "seleccion"];
    const networks = selectNetworks(await networkDesk.listPublic(), filters);
    return await answerTableFile(request, format, {
      name: parts.filter(Boolean).join("-"),
      ...{ title: "Redes", columns: COLUMNS },
      rows: networks.flatMap(({ network, members }) => members.map((member) => ({ ...member, network }))),
    });
  } catch (error) {
    return answerRefusal(error);
  }
}
