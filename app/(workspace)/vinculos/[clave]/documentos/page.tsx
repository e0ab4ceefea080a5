import type { Metadata } from "next";
import { UploadForm } from "#components/request/upload-form.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { FileList } from "../../_components/file-list.tsx";
import { type DoneParams, TieFrame } from "../../_components/tie-frame.tsx";
import { loadTie } from "../../load-tie.ts";
import { FILE_SLUG, uploadHref } from "../../tie-hrefs.ts";

type FilesPageProps = { params: Promise<{ clave: string }>; searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Documentos del vínculo" };

export default async function FilesPage({ params, searchParams }: FilesPageProps) {
  const { tie, canEdit } = await loadTie((await params).clave);
  return (
    <TieFrame tie={tie} current="files" crumbs={[{ label: "Documentos" }]} done={await searchParams}>
      <Panel title="Documentos">
        <p className="mb-5 max-w-measure text-tinta-suave">
          El acto de origen, el de cierre, cartas, informes. Los leen su oficina, la DGCP y la Consultoría
          Jurídica; nunca se publican.
        </p>
        <FileList tie={tie.key} files={tie.files} canEdit={canEdit} />
      </Panel>
      {canEdit ? (
        <Panel title="Adjuntar un documento" className="print:hidden">
          <UploadForm action={uploadHref(tie.key)} slug={FILE_SLUG} expected="annex" label="Documento" />
        </Panel>
      ) : null}
    </TieFrame>
  );
}
