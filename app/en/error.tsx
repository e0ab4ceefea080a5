"use client";

import { ErrorMessage } from "#components/layout/error-message.tsx";

type PublicErrorProps = { error: Error & { digest?: string }; retry: () => void };

export default function EnglishError({ error, retry }: PublicErrorProps) {
  return <ErrorMessage number={error.digest} onRetry={retry} language="en" />;
}
