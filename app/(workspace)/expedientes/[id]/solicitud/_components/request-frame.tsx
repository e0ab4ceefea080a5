import type { ReactNode } from "react";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import type { LoadedRequest } from "../_data/load-request.ts";
import { type GuidedPage, REQUEST_PAGES } from "../_data/request-pages.ts";
import { PreventionNotice } from "./prevention-notice.tsx";
import { RequestNav } from "./request-nav.tsx";

type RequestFrameProps = {
  request: LoadedRequest;
  page: GuidedPage;
  lead?: ReactNode;
  children: ReactNode;
};

/** What stands around every page of the guided request: where it hangs, its parts and what each still lacks. */
export function RequestFrame({ request, page, lead, children }: RequestFrameProps) {
  const { snapshot } = request;
  const home = `/expedientes/${snapshot.id}`;
  return (
    <PageBody
      breadcrumbs={[
        { href: "/expedientes", label: "Expedientes" },
        { href: home, label: snapshot.folio ?? "Solicitud en preparación" },
        { label: REQUEST_PAGES[page].title },
      ]}
    >
      <div className="grid items-start gap-8 lg:grid-cols-[15rem_minmax(0,1fr)] lg:gap-12">
        <RequestNav request={request} current={page} />
        <div className="min-w-0 space-y-8">
          <PageHeader
            overline={snapshot.title || "Acuerdo sin título"}
            title={REQUEST_PAGES[page].title}
            lead={lead}
          />
          <PreventionNotice request={request} />
          {children}
        </div>
      </div>
    </PageBody>
  );
}
