"use client";

import { ErrorMessage } from "#components/layout/error-message.tsx";

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <main id="contenido" tabIndex={-1}>
      <ErrorMessage number={error.digest} onRetry={retry} />
    </main>
  );
}
