import { DefinitionList } from "#components/ui/definition-list.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { ReplyView } from "#lib/partner-notices/replies/read-replies.ts";
import { PARTNER_KINDS } from "#lib/projects/catalogues/project-words.ts";

/** What somebody abroad wrote, and how to write back; or that it is no longer kept. */
export function ReplyText({ reply }: { reply: ReplyView }) {
  const { kind, country, city, personName, email, message, confirmedAt } = reply;
  return (
    <div className="space-y-4">
      <p className="text-sm text-tinta-suave">
        {[PARTNER_KINDS[kind].label, city, country].filter(Boolean).join(" · ")} · confirmó el{" "}
        {formatDateTime(confirmedAt)}
      </p>
      {email === null ? (
        <p className="text-tinta-suave">Quién escribió y lo que escribió ya se borraron.</p>
      ) : (
        <>
          <p className="max-w-measure whitespace-pre-line wrap-anywhere">{message}</p>
          <DefinitionList
            items={[
              { term: "Persona", value: personName },
              {
                term: "Correo",
                value: (
                  <a href={`mailto:${email}`} className="link wrap-anywhere">
                    {email}
                  </a>
                ),
              },
            ]}
          />
        </>
      )}
    </div>
  );
}
