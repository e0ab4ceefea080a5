import type { Metadata } from "next";
import { PartList } from "#components/parts/part-list.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { describeParts } from "#lib/ties/parts/describe-part.ts";
import type { ListedPart } from "#lib/ties/parts/tie-parts.ts";
import { SharePanel } from "../_components/share-panel.tsx";
import { TieFactsPanel } from "../_components/tie-facts-panel.tsx";
import { type DoneParams, TieFrame } from "../_components/tie-frame.tsx";
import { loadTie } from "../load-tie.ts";
import { editHref, partHref } from "../tie-hrefs.ts";

type TiePageProps = { params: Promise<{ clave: string }>; searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Vínculo" };

const LATEST = 3;
const SHOWN = [
  ["activity", "Últimas actividades"],
  ["commitment", "Compromisos"],
] as const satisfies readonly (readonly [ListedPart, string])[];

/** What a tie is, what was last done in it and what was promised. */
export default async function TieOverviewPage({ params, searchParams }: TiePageProps) {
  const { tie, canEdit, canDecide } = await loadTie((await params).clave);
  const { key } = tie;
  return (
    <TieFrame
      tie={tie}
      current="overview"
      done={await searchParams}
      actions={
        canEdit ? (
          <>
            <LinkButton href={partHref(key, "activity")}>Anotar una actividad</LinkButton>
            {tie.id ? (
              <LinkButton href={editHref(key)} variant="secondary">
                {tie.agreementNumber ? "Decir dónde está" : "Editar los datos"}
              </LinkButton>
            ) : null}
          </>
        ) : null
      }
    >
      <TieFactsPanel tie={tie} />
      {SHOWN.map(([part, title]) => (
        <Panel key={part} title={title} actions={<TextLink href={partHref(key, part)}>Ver todo</TextLink>}>
          <PartList parts={describeParts(part, tie).slice(0, LATEST)} hrefOf={null} />
        </Panel>
      ))}
      {tie.isOwn ? <SharePanel tie={tie} canDecide={canDecide} /> : null}
    </TieFrame>
  );
}
