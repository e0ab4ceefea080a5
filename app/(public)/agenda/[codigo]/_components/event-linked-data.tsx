import { eventPath, whole } from "#lib/events/event-address.ts";
import type { PublicEvent } from "#lib/events/event-view.ts";

const MODES = { ONLINE: "Online", IN_PERSON: "Offline", BOTH: "Mixed" } as const;

/** The event for programs that read pages (schema.org). A title that said `</script>` would end the block: no `<` is left. */
export function EventLinkedData({ event }: { event: PublicEvent }) {
  const { title, purpose, mode, state, link, city, address, countryCode, office, cohosts } = event;
  const places = [
    mode === "ONLINE"
      ? null
      : {
          "@type": "Place",
          name: city,
          address: {
            "@type": "PostalAddress",
            ...{ streetAddress: address, addressLocality: city, addressCountry: countryCode ?? "MX" },
          },
        },
    mode === "IN_PERSON" || link === "" ? null : { "@type": "VirtualLocation", url: link },
  ].filter((one) => one !== null);
  const json = JSON.stringify({
    ...{ "@context": "https://schema.org", "@type": "Event", name: title, description: purpose },
    ...{ startDate: event.startsAt.toISOString(), endDate: event.endsAt.toISOString() },
    eventStatus: `https://schema.org/${state === "CANCELLED" ? "EventCancelled" : "EventScheduled"}`,
    eventAttendanceMode: `https://schema.org/${MODES[mode]}EventAttendanceMode`,
    ...{ location: places, url: whole(eventPath(event.code)), inLanguage: event.languages },
    organizer: [office, ...cohosts.map((one) => one.office)].map(({ name }) => ({
      ...{ "@type": "GovernmentOrganization", name },
    })),
    ...(event.capacity === null ? {} : { maximumAttendeeCapacity: event.capacity }),
  }).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
