import type { ReactNode } from "react";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import type { Crumb } from "#components/ui/breadcrumbs.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { stateOf } from "#lib/missions/mission-state.ts";
import type { Mission } from "#lib/missions/reading/read-mission.ts";
import { sayDates } from "#lib/missions/reading/say-place.ts";
import { MISSION_KINDS } from "#lib/missions/words.ts";
import { missionHref, MISSIONS_HREF, readDone } from "../mission-hrefs.ts";
import { MissionStateTag } from "./mission-state-tag.tsx";
import { type MissionPage, MissionTabs } from "./mission-tabs.tsx";

export type DoneParams = { hecho?: string };

type MissionFrameProps = {
  mission: Mission;
  current: MissionPage;
  crumbs?: readonly Crumb[];
  done?: DoneParams;
  actions?: ReactNode;
  children: ReactNode;
};

/** Around every page of a tour or a visit: what it is, where it stands and its other pages. */
export function MissionFrame({ mission, current, crumbs = [], done, actions, children }: MissionFrameProps) {
  const { id, title, kind, code, reopenReason } = mission;
  const message = readDone(done?.hecho);
  return (
    <PageBody
      breadcrumbs={[
        { label: "Giras y visitas", href: MISSIONS_HREF },
        ...(crumbs.length > 0 ? [{ label: title, href: missionHref(id) }, ...crumbs] : [{ label: title }]),
      ]}
    >
      {message ? <FlashMessage title={message} /> : null}
      <PageHeader
        overline={`${MISSION_KINDS[kind].one} · ${code}`}
        title={title}
        lead={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <span className="first-letter:uppercase">{sayDates(mission)}</span>
            <MissionStateTag state={stateOf(mission, mexicoCityToday())} />
          </span>
        }
        actions={actions}
      />
      {reopenReason ? (
        <Alert tone="warning" title="Reabierta para corregir su informe">
          <p>{reopenReason}</p>
        </Alert>
      ) : null}
      <MissionTabs id={id} current={current} />
      {children}
    </PageBody>
  );
}
