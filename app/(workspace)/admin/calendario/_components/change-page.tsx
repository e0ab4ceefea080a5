import type { ReactNode } from "react";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { rulesHref } from "../calendar-address.ts";

type ChangePageProps = { title: string; lead?: ReactNode; from?: "days" | "rules"; children: ReactNode };

/** The page around the form of a change, with the way back. */
export function ChangePage({ title, lead, from = "days", children }: ChangePageProps) {
  const parents = [
    { label: "Calendario", href: "/admin/calendario" },
    ...(from === "rules" ? [{ label: "Reglas y autoridad", href: rulesHref() }] : []),
  ];
  return (
    <PageBody breadcrumbs={[...parents, { label: title }]}>
      <PageHeader title={title} lead={lead} />
      {children}
    </PageBody>
  );
}
