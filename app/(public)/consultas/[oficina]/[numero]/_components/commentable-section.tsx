import { PlanSectionText } from "#components/plans/plan-section-text.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { Panel } from "#components/ui/panel.tsx";
import type { SectionHead } from "#lib/plans/adopting/snapshot-sections.ts";
import type { PublicComment, PublicConsultation } from "#lib/plans/consultation/public-consultations.ts";
import { hasText } from "#lib/plans/consultation/section-keys.ts";
import { CommentForm } from "./comment-form.tsx";
import { PublishedComments } from "./published-comments.tsx";

type CommentableSectionProps = {
  section: SectionHead;
  consultation: PublicConsultation;
  comments: readonly PublicComment[];
  /** Of the form; null when nothing is taken in. */
  stamp: string | null;
};

/** A section as it is consulted, what was said of it and the way to say something. */
export function CommentableSection({ section, consultation, comments, stamp }: CommentableSectionProps) {
  const { key, title } = section;
  const { head, snapshot, openedOn } = consultation;
  return (
    <Panel id={key} title={title}>
      <PlanSectionText snapshot={snapshot} section={key} asOf={openedOn} />
      {head.phase === "coming" ? null : (
        <div className={classNames("space-y-4", hasText(key) && "mt-6 border-t border-linea pt-4")}>
          <h3 className="text-lg">
            Comentarios<span className="sr-only"> a «{title}»</span>
          </h3>
          <PublishedComments comments={comments} over={head.phase === "closed"} />
          {stamp === null ? null : (
            <CommentForm slug={head.slug} number={head.number} section={key} title={title} stamp={stamp} />
          )}
        </div>
      )}
    </Panel>
  );
}
