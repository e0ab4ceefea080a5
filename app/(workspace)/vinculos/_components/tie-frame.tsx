import type { ReactNode } from "react";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import type { Crumb } from "#components/ui/breadcrumbs.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import type { TieView } from "#lib/ties/reading/tie-view.ts";
import { readDone, tieHref, TIES_HREF } from "../tie-hrefs.ts";
import { type TiePage, TieTabs } from "./tie-tabs.tsx";
import { VitalityRule } from "#components/ties/vitality-rule.tsx";
import { VitalityTag } from "#components/ties/vitality-tag.tsx";

export type DoneParams = { hecho?: string };

type TieFrameProps = {
  tie: TieView;
  current: TiePage;
  crumbs?: readonly Crumb[];
  done?: DoneParams;
  actions?: ReactNode;
  children: ReactNode;
};

/** Around every page of a tie: what it is, how alive it is and its other pages. */
export function TieFrame({ tie, current, crumbs = [], done, actions, children }: TieFrameProps) {
  const { key, name, kind, agreementNumber, vitality, why, isOwn, office } = tie;
  const message = readDone(done?.hecho);
  const overline = [
    AGREEMENT_KINDS[kind].label,
    agreementNumber ?? "sin registro en el RAI",
    ...(isOwn ? [] : [office.name]),
  ];
  return (
    <PageBody
      breadcrumbs={[
        { label: "Vínculos", href: TIES_HREF },
        ...(crumbs.length > 0 ? [{ label: name, href: tieHref(key) }, ...crumbs] : [{ label: name }]),
      ]}
    >
      {message ? <FlashMessage title={message} /> : null}
      <PageHeader
        overline={overline.join(" · ")}
        title={name}
        lead={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <VitalityTag vitality={vitality} />
            <span>{why}</span>
          </span>
        }
        actions={actions}
      />
      <VitalityRule />
      {vitality === "CLOSED" && isOwn ? (
        <Alert tone="warning" title="El vínculo está cerrado">
          <p>
            Su historia sigue aquí y no se escribe en él. Para continuarlo, proponga que se reactive. Los
            contactos y las notas pueden quitarse.
          </p>
        </Alert>
      ) : null}
      <TieTabs tie={tie} current={current} />
      {children}
    </PageBody>
  );
}
