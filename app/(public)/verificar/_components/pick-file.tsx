"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { FileInput } from "#components/ui/file-input.tsx";
import { readFileHash } from "./read-file-hash.ts";

/** Takes a file and asks about its hash, which is computed here: the file goes nowhere. */
export function PickFile() {
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
        router.push(`/verificar?${params}`);
      } catch {
        setError("El archivo no se pudo leer. Elíjalo otra vez o escriba su huella.");
      }
    });
  };
  return (
    <div className="space-y-3">
      <FileInput
        name="archivo"
        label="Elija el archivo o suéltelo aquí"
        hint="Su huella se calcula en este equipo: el archivo no se envía a ningún lado."
        error={error}
        onChange={(event) => check(event.currentTarget.files?.[0])}
      />
      <p role="status" className="text-sm text-tinta-suave">
        {isPending ? "Calculando la huella…" : ""}
      </p>
      <noscript>
        <p>Su navegador no ejecuta programas: escriba abajo la huella del archivo.</p>
      </noscript>
    </div>
  );
}
