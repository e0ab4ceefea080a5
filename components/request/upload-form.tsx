"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useState, type SubmitEvent } from "react";
import { FileInput } from "#components/ui/file-input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { UPLOAD_PARTS, type UploadKind } from "#lib/cases/request/upload-parts.ts";
import { acceptAttribute, describeExpected } from "#lib/documents/file-kinds.ts";
import { readUploadNotice, type UploadNotice } from "./upload-notice.ts";
import { sendFile } from "./send-file.ts";
import { UploadDone } from "./upload-done.tsx";
import { UploadProgress } from "./upload-progress.tsx";

type UploadFormProps = { caseId: string; kind: UploadKind; label: string; hint?: string };

/**
 * Attaches one file to a case. A plain form that posts and comes back with the outcome in the address; with script the
 * page stays, the progress is seen and the outcome is told in place.
 */
export function UploadForm({ caseId, kind, label, hint }: UploadFormProps) {
  const { slug, expected } = UPLOAD_PARTS[kind];
  const action = `/api/expedientes/${caseId}/documentos?parte=${slug}`;
  const router = useRouter();
  const address = useSearchParams();
  const [answer, setAnswer] = useState<UploadNotice | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const notice = answer ?? (address.get("parte") === slug ? readUploadNotice(address, expected) : null);

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    if (percent !== null) return;
    setPercent(0);
    const outcome = await sendFile(action, new FormData(form), setPercent);
    setPercent(null);
    setAnswer(outcome);
    if (outcome.error) return;
    form.reset();
    router.refresh();
  }

  return (
    <form method="post" action={action} encType="multipart/form-data" onSubmit={send} className="space-y-4">
      <UploadDone notice={notice} />
      <FileInput
        name={slug}
        label={label}
        hint={hint ?? `Formato: ${describeExpected(expected)}.`}
        error={notice?.error}
        accept={acceptAttribute(expected)}
      />
      {percent === null ? (
        <SubmitButton variant="secondary">Adjuntar</SubmitButton>
      ) : (
        <UploadProgress percent={percent} />
      )}
    </form>
  );
}
