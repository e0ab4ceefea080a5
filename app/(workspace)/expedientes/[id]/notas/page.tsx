import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { Timeline } from "#components/ui/timeline.tsx";
import { isAuthority } from "#lib/cases/view/audience.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { notesDesk } from "#lib/notes/notes-desk.ts";
import { CaseFrame } from "../_components/case-frame.tsx";
import { loadCase } from "../_data/load-case.ts";
import { NoteForm } from "./_components/note-form.tsx";

export const metadata: Metadata = { title: "Notas internas" };

export default async function NotesPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const loaded = await loadCase(id);
  if (!isAuthority(loaded.audience)) notFound();
  const notes = await notesDesk.list(loaded.actor, id);
  return (
    <CaseFrame loaded={loaded} tab="notas">
      <Panel title="Notas entre la DGCP y la Consultoría Jurídica">
        {notes.length === 0 ? (
          <EmptyState title="Sin notas">Lo que aquí se escriba queda entre las dos áreas.</EmptyState>
        ) : (
          <Timeline
            label="Notas internas"
            entries={notes.map(({ id: key, text, createdAt, author }) => ({
              key,
              when: formatDateTime(createdAt),
              dateTime: createdAt.toISOString(),
              title: <span className="font-normal whitespace-pre-line">{text}</span>,
              actor: `${author.name}, ${author.office.name}`,
            }))}
          />
        )}
      </Panel>
      <Panel title="Escribir">
        <NoteForm caseId={id} />
      </Panel>
    </CaseFrame>
  );
}
