import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Disclosure } from "#components/ui/disclosure.tsx";
import {
  CANDIDATE_KINDS,
  type CandidateKind,
  MATCH_RULE,
} from "#lib/partner-notices/matching/match-notice.ts";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { MatchList } from "../../_components/match-list.tsx";
import { NoticeFrame } from "../../_components/notice-frame.tsx";
import { loadNotice } from "../../load-notice.ts";

export const metadata: Metadata = { title: "Coincidencias del aviso" };

/** What of the portal may be of use to who looks for this partner, with its reasons. */
export default async function MatchesPage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, notice } = await loadNotice(params);
  const groups = (await noticeDesk.listMatches(actor, notice.id)) ?? notFound();
  return (
    <NoticeFrame
      notice={notice}
      current="matches"
      done={null}
      attends={hasPermission(actor.role, "partners.edit")}
    >
      <Disclosure summary="Cómo se cuentan los puntos">
        <p className="max-w-measure">{MATCH_RULE}</p>
      </Disclosure>
      {(Object.keys(CANDIDATE_KINDS) as CandidateKind[]).map((kind) => (
        <section key={kind} aria-labelledby={`coincidencias-${kind}`} className="space-y-4">
          <h2 id={`coincidencias-${kind}`} className="text-xl">
            {CANDIDATE_KINDS[kind]}
          </h2>
          <MatchList {...groups[kind]} />
        </section>
      ))}
    </NoticeFrame>
  );
}
