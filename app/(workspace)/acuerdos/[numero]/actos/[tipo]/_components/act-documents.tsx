import { UploadForm } from "#components/request/upload-form.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { formatSize } from "#lib/kernel/format-size.ts";
import type { ActUploadRow } from "#lib/registry/acts/act-uploads.ts";
import type { ActSubject } from "#lib/registry/acts/find-act-subject.ts";
import { agreementHref } from "../../../../agreements-address.ts";
import { UPLOAD_SLUG } from "../../../../upload-slug.ts";
import { removeUploadAction } from "../actions.ts";

type ActDocumentsProps = { subject: ActSubject; slug: string; uploads: readonly ActUploadRow[] };

/** The files that the act will bring: nobody else sees them until it is recorded. */
export function ActDocuments({ subject: { number }, slug, uploads }: ActDocumentsProps) {
  return (
    <Panel title="Documentos del acto">
      <div className="space-y-5">
        <p className="max-w-measure">
          El instrumento o el oficio que lo prueba, si lo hay. Se publicarán con el acto; mientras no se
          inscriba solo los ve usted, y al día siguiente se descartan.
        </p>
        {uploads.length > 0 ? (
          <ul className="divide-y divide-linea rounded-control border border-linea">
            {uploads.map(({ id, name, size }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3">
                <p className="min-w-0">
                  <span className="font-semibold wrap-anywhere">{name}</span>{" "}
                  <span className="text-sm text-tinta-suave">{formatSize(size)}</span>
                </p>
                <form action={removeUploadAction}>
                  <input type="hidden" name="upload" value={id} />
                  <input type="hidden" name="number" value={number} />
                  <input type="hidden" name="slug" value={slug} />
                  <SubmitButton variant="quiet" size="small" pendingText="Quitando…">
                    Quitar<span className="sr-only"> {name}</span>
                  </SubmitButton>
                </form>
              </li>
            ))}
          </ul>
        ) : null}
        <UploadForm
          action={`${agreementHref(number)}/documentos?acto=${slug}`}
          slug={UPLOAD_SLUG}
          expected="act"
          label="Archivo PDF o Word"
        />
      </div>
    </Panel>
  );
}
