"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { FileInput } from "#components/ui/file-input.tsx";
import { verifyWords } from "#lib/i18n/words.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import { readFileHash } from "./read-file-hash.ts";

/** Takes a file and asks about its hash, which is computed here: the file goes nowhere. */
export function PickFile({ language }: { language: Language }) {
  const words = verifyWords[language].pick;
  const router = useRouter();
  const [error, setError] = useState<string>();
  const [isPending, startTransition] = useTransition();
  const check = (file: File | undefined) => {
    if (!file) return;
    setError(undefined);
    startTransition(async () => {
      try {
        const { hash, number } = await readFileHash(file);
        const params = new URLSearchParams({ huella: hash, ...(number ? { numero: number } : {}) });
        router.push(pathIn(language, `/verificar?${params}`));
      } catch {
        setError(words.unreadable);
      }
    });
  };
  return (
    <div className="space-y-3">
      <FileInput
        name="archivo"
        label={words.label}
        hint={words.hint}
        error={error}
        onChange={(event) => check(event.currentTarget.files?.[0])}
      />
      <p role="status" className="text-sm text-tinta-suave">
        {isPending ? words.reckoning : ""}
      </p>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
    </div>
  );
}
