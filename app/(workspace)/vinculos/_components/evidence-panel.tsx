import { UploadForm } from "#components/request/upload-form.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { sourceHref } from "#lib/ties/parts/tie-sources.ts";
import type { Activity } from "#lib/ties/reading/tie-view.ts";
import { FILE_SLUG, uploadHref } from "../tie-hrefs.ts";
import { FileList } from "./file-list.tsx";

type EvidencePanelProps = { tie: string; activity: Activity; isOwn: boolean; canEdit: boolean };

/** What proves an activity, and what it came of. */
export const EvidencePanel = ({ tie, activity, isOwn, canEdit }: EvidencePanelProps) => (
  <Panel title="Evidencia">
    <div className="space-y-6">
      {activity.sourceTitle ? (
        <p>
          Salió de{" "}
          <SourceLink title={activity.sourceTitle} href={isOwn ? sourceHref(activity.source) : null} />.
        </p>
      ) : null}
      <FileList tie={tie} activity={activity.id} files={activity.files} canEdit={canEdit} />
      {canEdit ? (
        <UploadForm
          action={uploadHref(tie, activity.id)}
          slug={FILE_SLUG}
          expected="annex"
          label="Archivo"
          hint="Fotos, listas o notas. La leen su oficina, la DGCP y la Consultoría Jurídica; nunca se publica."
        />
      ) : null}
    </div>
  </Panel>
);

/** What others have is theirs to open: who oversees reads its title. */
const SourceLink = ({ title, href }: { title: string; href: string | null }) =>
  href ? <TextLink href={href}>{title}</TextLink> : <>«{title}»</>;
