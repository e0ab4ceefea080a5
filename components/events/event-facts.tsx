import { DefinitionList } from "#components/ui/definition-list.tsx";
import { languageName } from "#lib/catalogues/language-name.ts";
import { givesCertificates, sayRule } from "#lib/events/certificates/certificate-rule.ts";
import { type EventView, sayConveners } from "#lib/events/event-view.ts";
import { sayPlace } from "#lib/events/say-place.ts";
import { SessionList } from "./session-list.tsx";

const list = new Intl.ListFormat("es-MX", { type: "conjunction" });

/** What an event says of itself; what it does not say is left out. */
export function EventFacts({ event }: { event: EventView }) {
  const { cohosts, organisers, areas, languages, audience, link, capacity } = event;
  const contact = [event.contactName, event.contactEmail, event.contactPhone].filter(Boolean);
  const items = [
    { term: "Cuándo", value: <SessionList sessions={event.sessions} /> },
    { term: "Dónde", value: sayPlace(event) },
    {
      term: "Enlace",
      value: link ? (
        <a className="link break-all" href={link} rel="noreferrer">
          {link}
        </a>
      ) : null,
    },
    { term: cohosts.length > 0 ? "Convocan" : "Convoca", value: sayConveners(event) },
    {
      term: "Junto con",
      value: organisers ? <span className="whitespace-pre-line">{organisers}</span> : null,
    },
    { term: "Temas", value: areas.length > 0 ? list.format(areas.map(({ area }) => area.name)) : null },
    { term: "A quién se dirige", value: audience || null },
    {
      term: "Idiomas",
      value: languages.length > 0 ? list.format(languages.map((code) => languageName(code))) : null,
    },
    { term: "Lugares", value: capacity },
    {
      term: "Constancia",
      value: givesCertificates(event) ? `Para quien asista, cuando menos, a ${sayRule(event)}.` : null,
    },
    {
      term: "Contacto",
      value: contact.length > 0 ? <span className="break-words">{contact.join(" · ")}</span> : null,
    },
  ];
  return <DefinitionList items={items.filter(({ value }) => value !== null)} />;
}
