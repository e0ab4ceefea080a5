import type { ReactNode } from "react";
import { TextLink } from "#components/ui/text-link.tsx";
import type { AgendaPlace, AgendaPlaces } from "#lib/events/agenda-map/places-of.ts";
import { eventPath } from "#lib/events/event-address.ts";
import { type PublicEvent, sayConveners, zoneOf } from "#lib/events/event-view.ts";
import { sayTime } from "#lib/events/say-session.ts";
import { MEXICO_HEIGHT, MEXICO_WIDTH, mexicoMap } from "#lib/maps/mexico-map.ts";
import { MAP_HEIGHT, MAP_WIDTH, WORLD_ADDRESS } from "#lib/maps/world-map.ts";

/** Events by where they happen: the drawings, and beside each the same in words. */
export function AgendaMap({ places: { mexico, world, nowhere } }: { places: AgendaPlaces }) {
  return (
    <div className="space-y-8">
      {mexico.length > 0 ? (
        <Part id="en-mexico" title="En México" places={mexico}>
          <svg
            role="img"
            aria-label="Mapa de México con un número en cada estado donde hay eventos; los números son los de la lista."
            viewBox={`0 0 ${MEXICO_WIDTH} ${MEXICO_HEIGHT}`}
            className="h-auto w-full"
          >
            <path d={mexicoMap().outline} className="fill-lino stroke-borde" strokeWidth="1" />
            <Marks places={mexico} />
          </svg>
        </Part>
      ) : null}
      {world.length > 0 ? (
        <Part id="en-el-mundo" title="En otros países" places={world}>
          <svg
            role="img"
            aria-label="Mapa del mundo con un número en cada país donde hay eventos; los números son los de la lista."
            viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
            className="h-auto w-full"
          >
            <image href={WORLD_ADDRESS} width={MAP_WIDTH} height={MAP_HEIGHT} />
            <Marks places={world} />
          </svg>
        </Part>
      ) : null}
      {nowhere.length > 0 ? (
        <section aria-labelledby="sin-lugar" className="space-y-3">
          <h2 id="sin-lugar" className="text-xl">
            En línea o sin un estado
          </h2>
          <EventLines events={nowhere} />
        </section>
      ) : null}
    </div>
  );
}

type PartProps = {
  id: string;
  title: string;
  places: readonly AgendaPlace[];
  children: ReactNode;
};

function Part({ id, title, places, children }: PartProps) {
  return (
    <section aria-labelledby={id} className="space-y-4">
      <h2 id={id} className="text-xl">
        {title}
      </h2>
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="rounded-panel border border-linea bg-white p-3">{children}</div>
        <ol className="space-y-4">
          {places.map(({ key, label, events }, index) => (
            <li key={key}>
              <h3 className="text-lg">
                {index + 1}. {label}
              </h3>
              <EventLines events={events} />
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}

const EventLines = ({ events }: { events: readonly PublicEvent[] }) => (
  <ul className="space-y-2">
    {events.map((event) => (
      <li key={event.id}>
        <TextLink href={eventPath(event.code)}>{event.title}</TextLink>
        {event.state === "CANCELLED" ? " (cancelado)" : ""}
        <span className="block text-sm text-tinta-suave">
          {sayTime(event.sessions[0]!, zoneOf(event))} · {sayConveners(event)}
        </span>
      </li>
    ))}
  </ul>
);

/** A disc with its number for each place; the last of the list is drawn first, so that the one with the most is on top. */
function Marks({ places }: { places: readonly AgendaPlace[] }) {
  const marks = places.flatMap(({ key, at }, index) => (at ? { key, at, number: index + 1 } : []));
  return marks.toReversed().map(({ key, at: [x, y], number }) => (
    <g key={key}>
      <circle cx={x} cy={y} r="12" className="fill-guinda stroke-white" strokeWidth="2" />
      <text x={x} y={y + 4.5} textAnchor="middle" className="fill-white text-[13px] font-semibold">
        {number}
      </text>
    </g>
  ));
}
