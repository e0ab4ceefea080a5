"use client";

import { ErrorMessage } from "#components/layout/error-message.tsx";

type WorkspaceErrorProps = { error: Error & { digest?: string }; retry: () => void };

export default function WorkspaceError({ error, retry }: WorkspaceErrorProps) {
  return <ErrorMessage number={error.digest} onRetry={retry} />;
}
