import { TextLink } from "#components/ui/text-link.tsx";
import { countryName } from "#lib/catalogues/country-name.ts";
import type { DirectoryRecord } from "#lib/directory/directory-record.ts";
import { stateName } from "#lib/directory/directory-query.ts";
import { formatDate } from "#lib/kernel/format-date.ts";

/** «Colima · Los Ángeles, Estados Unidos», without what is not known. */
function placeOf({ kind, stateCode, municipality, city, countryCode }: DirectoryRecord): string {
  const country = countryCode === "" || countryCode === "MX" ? "" : countryName(countryCode);
  const where = [city, country].filter(Boolean).join(", ");
  const whose = kind === "MUNICIPAL_LIAISON" ? [municipality, stateName(stateCode)] : [stateName(stateCode)];
  return [whose.filter(Boolean).join(", "), where].filter(Boolean).join(" · ");
}

function Confirmation({ confirmedOn, confirmedBy, fresh }: DirectoryRecord) {
  if (confirmedOn === null) return <>Sin confirmar.</>;
  return (
    <>
      {fresh ? "Confirmado" : "Sin confirmar desde"} el {formatDate(confirmedOn)}, {confirmedBy}.
    </>
  );
}

/** How to reach somebody. What is not known is left out, and what nobody confirmed says so. */
export function RecordCard({ record, level = 3 }: { record: DirectoryRecord; level?: 2 | 3 }) {
  const Heading = level === 2 ? "h2" : "h3";
  const { name, address, phones, email, website, holder, holderPosition, note } = record;
  const place = placeOf(record);
  const lines = [
    [holder, holderPosition].filter(Boolean).join(", "),
    address,
    phones === "" ? "" : `Tel. ${phones}`,
    note,
  ].filter(Boolean);
  return (
    <article className="h-full rounded-panel border border-linea bg-white p-5">
      <Heading className="text-lg">{name}</Heading>
      {place === "" ? null : <p className="text-sm text-tinta-suave">{place}</p>}
      <div className="mt-2 space-y-1 text-sm wrap-anywhere">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {email === "" ? null : (
          <p>
            <TextLink href={`mailto:${email}`}>{email}</TextLink>
          </p>
        )}
        {website === "" ? null : (
          <p>
            <TextLink href={website}>{website.replace(/^https?:\/\/(www\.)?/i, "")}</TextLink>
          </p>
        )}
        <p className="pt-1 text-tinta-suave">
          <Confirmation {...record} />
        </p>
      </div>
    </article>
  );
}
