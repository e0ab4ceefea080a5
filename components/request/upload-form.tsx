"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useMemo, useState, type SubmitEvent } from "react";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { FileInput } from "#components/ui/file-input.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { acceptAttribute, describeExpected, type Expected } from "#lib/documents/file-kinds.ts";
import { readUploadNotice, type UploadNotice } from "./upload-notice.ts";
import { sendFile } from "./send-file.ts";
import { UploadDone } from "./upload-done.tsx";
import { UploadProgress } from "./upload-progress.tsx";

type UploadFormProps = {
  /** The address that takes it. */
  action: string;
  /** The name of the field, and of this file in the address of the page. */
  slug: string;
  expected: Expected;
  label: string;
  hint?: string;
};

/**
 * Attaches one file. A plain form that posts and comes back with the outcome in the address; with script the
 * page stays, the progress is seen and the outcome is told in place.
 */
export function UploadForm({ action, slug, expected, label, hint }: UploadFormProps) {
  const router = useRouter();
  const address = useSearchParams();
  const [answer, setAnswer] = useState<UploadNotice | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const outcome = answer ?? (address.get("parte") === slug ? readUploadNotice(address, expected) : null);
  // What is said of a file does not stand while the next one is on its way.
  const notice = percent === null ? outcome : null;

  // The same object until there is another refusal: the summary takes the focus whenever its errors change.
  const errors = useMemo(() => ({ [slug]: notice?.error }), [slug, notice?.error]);

  async function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    if (percent !== null) return;
    setPercent(0);
    const sent = await sendFile(action, new FormData(form), setPercent);
    setPercent(null);
    setAnswer(sent);
    if (sent.error) return;
    form.reset();
    router.refresh();
  }

  return (
    <form method="post" action={action} encType="multipart/form-data" onSubmit={send} className="space-y-4">
      <UploadDone notice={notice} />
      <ErrorSummary errors={errors} title="El archivo no se adjuntó" />
      <FileInput
        name={slug}
        label={label}
        hint={hint ?? `Formato: ${describeExpected(expected)}.`}
        error={notice?.error}
        accept={acceptAttribute(expected)}
      />
      {/* It stays while the file is sent: the focus is on it. */}
      <SubmitButton variant="secondary">Adjuntar</SubmitButton>
      {percent === null ? null : <UploadProgress percent={percent} />}
    </form>
  );
}
