import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { ACT_KIND_KEYS, ACT_KINDS } from "#lib/registry/acts/act-kinds.ts";
import { whyNotKind } from "#lib/registry/acts/check-act.ts";
import type { ActSubject } from "#lib/registry/acts/find-act-subject.ts";
import { ACT_LEADS } from "../../act-words.ts";
import { actHref } from "../../agreements-address.ts";

/** The acts that may be recorded on the agreement as it is, each with what it is for. */
export function ActChoices({ subject }: { subject: ActSubject }) {
  const today = mexicoCityToday();
  const kinds = ACT_KIND_KEYS.filter((kind) => whyNotKind(kind, subject, today) === null);
  return (
    <Panel title="Inscribir un acto">
      <ul className="space-y-4">
        {kinds.map((kind) => (
          <li key={kind}>
            <TextLink href={actHref(subject.number, ACT_KINDS[kind].slug)} className="font-semibold">
              {ACT_KINDS[kind].label}
            </TextLink>
            <p className="text-sm text-tinta-suave">{ACT_LEADS[kind]}</p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
