import type { ReactNode } from "react";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { CountryView } from "#lib/atlas/read-country.ts";
import { sayClosing } from "#lib/calls/call-zones.ts";
import { callAddress } from "#lib/calls/public/calls-query.ts";
import { eventPath } from "#lib/events/event-address.ts";
import { formatDate, formatInstantDate } from "#lib/kernel/format-date.ts";
import { sayOfficePlace } from "#lib/partner-notices/describe-notice.ts";
import { NOTICES_PATH, noticePath } from "#lib/partner-notices/public/notice-paths.ts";

type OtherThingsProps = Pick<CountryView, "calls" | "events" | "notices"> & { code: string; name: string };

const MOST_SHOWN = 6;

/** What else the portal knows of a country: who looks for a partner there, calls and events. */
export function OtherThings({ code, name, calls, events, notices }: OtherThingsProps) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-3">
      <Things
        title={`Buscan contraparte que puede ser de ${name}`}
        more={`${NOTICES_PATH}?pais=${code}`}
        empty="Ningún aviso abierto."
        things={notices.map((notice) => ({
          href: noticePath(notice.code!),
          title: notice.title,
          detail: `${sayOfficePlace(notice.office)} · hasta el ${formatDate(notice.validUntil)}`,
        }))}
      />
      <Things
        title="Convocatorias"
        more="/convocatorias"
        empty={`Ninguna convocatoria abierta de ${name}.`}
        things={calls.map((call) => ({
          href: callAddress(call.code!),
          title: call.title,
          detail: `${call.convener} · cierra: ${sayClosing(call.closesAt, call.zone)}`,
        }))}
      />
      <Things
        title="Eventos ahí"
        more={`/agenda?pais=${code}`}
        empty="Ninguno en el último año ni por venir."
        things={events.map(({ code: event, title, office, startsAt }) => ({
          href: eventPath(event),
          title,
          detail: `${office.name} · ${formatInstantDate(startsAt)}`,
        }))}
      />
    </div>
  );
}

type ThingsProps = {
  title: string;
  more: string;
  empty: string;
  things: readonly { href: string; title: string; detail: ReactNode }[];
};

function Things({ title, more, empty, things }: ThingsProps) {
  return (
    <Panel title={title}>
      {things.length === 0 ? (
        <p className="text-tinta-suave">{empty}</p>
      ) : (
        <ul className="space-y-4">
          {things.slice(0, MOST_SHOWN).map(({ href, title: name, detail }) => (
            <li key={href}>
              <TextLink href={href}>{name}</TextLink>
              <p className="text-sm text-tinta-suave">{detail}</p>
            </li>
          ))}
        </ul>
      )}
      {things.length > MOST_SHOWN ? (
        <p className="mt-4 text-sm">
          <TextLink href={more}>Ver los {things.length}</TextLink>
        </p>
      ) : null}
    </Panel>
  );
}
