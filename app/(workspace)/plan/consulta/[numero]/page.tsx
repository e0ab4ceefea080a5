import type { Metadata } from "next";
import { FilterBar } from "#components/forms/filter-bar.tsx";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { Select } from "#components/ui/select.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { consultationDesk } from "#lib/plans/consultation/consultation-desk.ts";
import type { CommentTotals } from "#lib/plans/consultation/comment-totals.ts";
import { COMMENT_STATES, type SeenState } from "#lib/plans/consultation/words.ts";
import { ConsultationFrame } from "../_components/consultation-frame.tsx";
import { loadConsultation } from "../_data/load-consultation.ts";
import { queueHref } from "../consultation-address.ts";
import { CommentCard } from "./_components/comment-card.tsx";
import { CommentFiles } from "./_components/comment-files.tsx";
import { readQueueFilters } from "./comment-filters.ts";

type QueuePageProps = { params: Promise<{ numero: string }>; searchParams: Promise<AddressParams> };

export const metadata: Metadata = { title: "Comentarios de la consulta" };

const COUNT_OF = {
  PENDING: ({ pending }) => pending,
  PUBLISHED: ({ published }) => published,
  HELD: ({ held }) => held,
  WITHDRAWN: ({ withdrawn }) => withdrawn,
} as const satisfies Record<SeenState, (totals: CommentTotals) => number>;

export default async function QueuePage({ params, searchParams }: QueuePageProps) {
  const [{ numero }, asked] = await Promise.all([params, searchParams]);
  const { consultation, canModerate } = await loadConsultation(numero);
  const { head, sections, totals, counts } = consultation;
  const { filters, ignored } = readQueueFilters(asked, sections);
  const page = await consultationDesk.listComments(consultation, filters, readPageNumber(asked.pagina));
  const here = queueHref(head.number, filters, page.page);
  const options = sections.map(({ key, title }) => {
    const found = counts.find(({ section }) => section === key);
    return { value: key, label: `${title} (${found ? COUNT_OF[filters.state](found) : 0})` };
  });
  return (
    <ConsultationFrame
      consultation={consultation}
      tab="comments"
      title="Comentarios"
      done={[asked.hecho].flat()[0]}
    >
      <IgnoredFilters sentences={ignored} />
      <TabLinks
        label="Comentarios por estado"
        items={(Object.keys(COMMENT_STATES) as SeenState[]).map((state) => ({
          href: queueHref(head.number, { ...filters, state }),
          label: COMMENT_STATES[state].label,
          count: COUNT_OF[state](totals),
          current: state === filters.state,
        }))}
      />
      <FilterBar
        href={queueHref(head.number, { state: "PENDING", section: null })}
        active={filters.section !== null}
      >
        {filters.state === "PENDING" ? null : (
          <input type="hidden" name="estado" value={COMMENT_STATES[filters.state].slug} />
        )}
        <Select
          name="seccion"
          label="Sección"
          placeholder="Todas"
          options={options}
          defaultValue={filters.section ?? ""}
        />
      </FilterBar>
      {page.rows.length === 0 ? (
        <EmptyState title={filters.state === "PENDING" ? "Nada por revisar" : "Ninguno"}>
          {filters.state === "PENDING" ? (
            <p>Aquí llegan los comentarios cuando quien los escribió los confirma desde su correo.</p>
          ) : null}
        </EmptyState>
      ) : (
        <Panel>
          <ul className="divide-y divide-linea">
            {page.rows.map((comment) => (
              <CommentCard
                key={comment.id}
                {...{ comment, sections, canModerate }}
                number={head.number}
                back={here}
              />
            ))}
          </ul>
        </Panel>
      )}
      <Pagination {...page} unit="comentarios" href={(to) => queueHref(head.number, filters, to)} />
      <CommentFiles number={head.number} />
    </ConsultationFrame>
  );
}
