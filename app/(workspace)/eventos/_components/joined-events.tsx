import { EventTags } from "#components/events/event-tags.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { COHOST_STATES } from "#lib/events/cohosts/cohost-words.ts";
import { invitationHref } from "#lib/events/cohosts/invitation-href.ts";
import type { InvitationView } from "#lib/events/cohosts/read-cohosts.ts";
import { sayTime, sayZone } from "#lib/events/say-session.ts";

/** The events of other offices that one's own convenes, or is asked to. */
export function JoinedEvents({ invitations }: { invitations: readonly InvitationView[] }) {
  if (invitations.length === 0) return null;
  return (
    <section aria-labelledby="con-otras" className="space-y-3">
      <h2 id="con-otras" className="text-xl">
        Con otras oficinas
      </h2>
      <ul className="divide-y divide-linea rounded-panel border border-linea bg-white px-5">
        {invitations.map(({ id, state, event }) => {
          const [first] = event.sessions;
          return (
            <li key={id} className="space-y-1 py-4">
              <h3 className="text-lg">
                <TextLink href={invitationHref(id)}>{event.title}</TextLink>
              </h3>
              <p className="text-sm text-tinta-suave">
                {event.office.name} ·{" "}
                {first
                  ? `${sayTime(first, first.timeZone)} (${sayZone(first.timeZone)})`
                  : "Todavía sin fecha"}
              </p>
              <div className="flex flex-wrap gap-2">
                <StatusTag tone={state === "INVITED" ? "warning" : "success"}>
                  {COHOST_STATES[state]}
                </StatusTag>
                <EventTags event={event} />
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
