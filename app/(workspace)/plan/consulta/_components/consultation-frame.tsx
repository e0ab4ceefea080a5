import type { ReactNode } from "react";
import { PhaseTag } from "#components/consultation/phase-tag.tsx";
import { sayPeriod } from "#components/consultation/say-period.ts";
import { PageBody } from "#components/layout/page-body.tsx";
import type { Crumb } from "#components/ui/breadcrumbs.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { consultationHref } from "#lib/plans/consultation/consultation-head.ts";
import type { ModeratedConsultation } from "#lib/plans/consultation/read-moderation.ts";
import { PLAN_HREF } from "../../plan-address.ts";
import { conclusionHref, CONSULTATIONS_HREF, moderationHref, periodHref } from "../consultation-address.ts";
import { readDone } from "../consultation-done.ts";

type ConsultationFrameProps = {
  consultation: ModeratedConsultation;
  tab: "comments" | "period" | "conclusion";
  title: ReactNode;
  /** Below the consultation, when the page is deeper. */
  crumbs?: readonly Crumb[];
  done: string | undefined;
  children: ReactNode;
};

/** What every page of a consultation has around what it is about. It is there also when its plan is closed. */
export function ConsultationFrame({
  consultation,
  tab,
  title,
  crumbs = [],
  done,
  children,
}: ConsultationFrameProps) {
  const { head, totals } = consultation;
  const { slug, number, phase } = head;
  const said = readDone(done);
  return (
    <PageBody
      breadcrumbs={[
        { label: "Plan", href: PLAN_HREF },
        { label: "Consulta", href: CONSULTATIONS_HREF },
        { label: `Consulta ${number}`, ...(crumbs.length > 0 && { href: moderationHref(number) }) },
        ...crumbs,
      ]}
    >
      {said ? <FlashMessage title={said} /> : null}
      <PageHeader
        overline={`${consultation.title} · Consulta ${number}`}
        title={title}
        lead={
          <span className="flex flex-wrap items-center gap-3 text-base">
            <PhaseTag phase={phase} /> {sayPeriod(head)}
          </span>
        }
        actions={
          <LinkButton href={consultationHref(slug, number)} variant="secondary">
            Ver la página pública
          </LinkButton>
        }
      />
      <TabLinks
        label="Partes de la consulta"
        items={[
          {
            href: moderationHref(number),
            label: "Comentarios",
            count: totals.pending,
            current: tab === "comments",
          },
          { href: periodHref(number), label: "Periodo", current: tab === "period" },
          { href: conclusionHref(number), label: "Conclusión", current: tab === "conclusion" },
        ]}
      />
      {children}
    </PageBody>
  );
}
