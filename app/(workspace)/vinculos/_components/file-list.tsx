import { FileLink } from "#components/evidence/file-link.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import type { TieFileFacts } from "#lib/ties/reading/tie-view.ts";
import { removeFileAction } from "../actions.ts";
import { fileHref } from "../tie-hrefs.ts";

type FileListProps = {
  tie: string;
  /** Whose evidence they are; without it, the documents of the tie. */
  activity?: string;
  files: readonly TieFileFacts[];
  canEdit: boolean;
};

/** Files with the press that takes each out. */
export function FileList({ tie, activity = "", files, canEdit }: FileListProps) {
  if (files.length === 0) return <p className="text-tinta-suave">Todavía no hay archivos.</p>;
  return (
    <ul className="divide-y divide-linea">
      {files.map((file) => (
        <li key={file.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
          <FileLink file={file} href={fileHref(file.id)} />
          {canEdit ? (
            <ActionButton
              action={removeFileAction}
              fields={{ tie, id: file.id, activity }}
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
  );
}
