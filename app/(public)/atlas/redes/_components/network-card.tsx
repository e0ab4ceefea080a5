import { Disclosure } from "#components/ui/disclosure.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { sayFee } from "#lib/networks/memberships/describe-membership.ts";
import { networkTitle } from "#lib/networks/network-view.ts";
import type { PublicMember, PublicNetwork } from "#lib/networks/public/list-public-networks.ts";
import { whenOf } from "#lib/registry/partial-date.ts";

/** A network, and who belongs to it. */
export function NetworkCard({ network, members }: PublicNetwork) {
  const { key, purpose, city, country, website } = network;
  const seat = [city, country].filter(Boolean).join(", ");
  return (
    <li id={key} className="flex flex-col gap-3 rounded-panel border border-linea bg-white p-5">
      <h2 className="text-lg wrap-anywhere">{networkTitle(network)}</h2>
      <p className="text-sm">{purpose}</p>
      <p className="text-sm text-tinta-suave">
        {seat ? `Sede: ${seat}` : "Sin sede única"}
        {website ? (
          <>
            {" · "}
            <a href={website} rel="noopener noreferrer" className="link wrap-anywhere">
              {new URL(website).hostname}
            </a>
          </>
        ) : null}
      </p>
      {members.length === 0 ? (
        <p className="mt-auto text-sm text-tinta-suave">Ninguna oficina ha registrado ser parte.</p>
      ) : (
        <ul className="mt-auto divide-y divide-linea border-t border-linea">
          {members.map((member) => (
            <Member key={member.office.id} member={member} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Member({ member: { office, state, since, fee, benefits } }: { member: PublicMember }) {
  const facts = [
    `Desde ${whenOf(since).replace(/^en /, "")}`,
    state === "SUSPENDED" && "suspendida",
    fee && `cuota: ${sayFee(fee)}`,
  ];
  return (
    <li className="space-y-1 py-3 text-sm">
      <p className="font-semibold">
        {office.municipality ? `${office.municipality}, ${office.state}` : office.state}
      </p>
      <p className="text-tinta-suave">{facts.filter(Boolean).join(" · ")}</p>
      {benefits.length > 0 ? (
        <Disclosure
          summary={
            <>
              {benefits.length === 1 ? "Un beneficio" : `${benefits.length} beneficios`}
              <span className="sr-only"> de {office.name}</span>
            </>
          }
        >
          <ul className="list-disc space-y-1 pl-4">
            {benefits.map(({ on, what }) => (
              <li key={`${on} ${what}`} className="wrap-anywhere">
                <time dateTime={on}>{formatDate(on)}</time>: {what}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </li>
  );
}
