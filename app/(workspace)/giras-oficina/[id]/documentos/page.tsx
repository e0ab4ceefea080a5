import type { Metadata } from "next";
import { FileLink } from "#components/evidence/file-link.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { UploadForm } from "#components/request/upload-form.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { type DoneParams, MissionFrame } from "../../_components/mission-frame.tsx";
import { removeFileAction } from "../../actions.ts";
import { loadMission } from "../../load-mission.ts";
import { FILE_SLUG, fileHref, missionHref } from "../../mission-hrefs.ts";

type FilesPageProps = { params: Promise<{ id: string }>; searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Documentos de la gira o visita" };

export default async function FilesPage({ params, searchParams }: FilesPageProps) {
  const { mission, canEdit } = await loadMission((await params).id);
  const { id, file: files } = mission;
  return (
    <MissionFrame
      mission={mission}
      current="files"
      crumbs={[{ label: "Documentos" }]}
      done={await searchParams}
    >
      <Panel title="Documentos">
        <p className="mb-5 max-w-measure text-tinta-suave">
          Invitaciones, oficios de comisión, minutas, comprobantes. Solo los ve su oficina; el informe lleva
          su nombre y su huella.
        </p>
        {files.length === 0 ? <p className="text-tinta-suave">Todavía no hay documentos.</p> : null}
        <ul className="divide-y divide-linea">
          {files.map((file) => (
            <li key={file.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
              <FileLink file={file} href={fileHref(file.id)} />
              {canEdit ? (
                <ActionButton
                  action={removeFileAction}
                  fields={{ missionId: id, id: file.id }}
                  variant="quiet"
                  size="small"
                >
                  <span>
                    Quitar<span className="sr-only"> «{file.name}»</span>
                  </span>
                </ActionButton>
              ) : null}
            </li>
          ))}
        </ul>
      </Panel>
      {canEdit ? (
        <Panel title="Adjuntar un documento" className="print:hidden">
          <UploadForm
            action={`${missionHref(id)}/archivo`}
            slug={FILE_SLUG}
            expected="annex"
            label="Documento"
          />
        </Panel>
      ) : null}
    </MissionFrame>
  );
}
