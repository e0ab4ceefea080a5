import type { Metadata } from "next";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { hasPermission } from "#lib/permissions/roles.ts";
import { CaseFrame } from "../_components/case-frame.tsx";
import { type LoadedCase, loadCase } from "../_data/load-case.ts";
import { DictamenForm } from "./_components/dictamen-form.tsx";
import { DictamenText } from "./_components/dictamen-text.tsx";
import { Recommendations } from "./_components/recommendations.tsx";
import { VerificationForm } from "./_components/verification-form.tsx";

type DictamenPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ guardado?: string; editar?: string }>;
};

export const metadata: Metadata = { title: "Dictamen" };

/** The dictamen: a desk for the CJA while it writes, a text for everybody once it may be read. */
export default async function DictamenPage({ params, searchParams }: DictamenPageProps) {
  const loaded = await loadCase((await params).id);
  const { snapshot } = loaded;
  const mode = modeOf(loaded);
  const { recommendations } = snapshot;
  const { guardado, editar } = await searchParams;
  const saved =
    guardado === "cotejo" ? "El cotejo quedó guardado." : "El borrador del dictamen quedó guardado.";
  return (
    <CaseFrame loaded={loaded} tab="dictamen" flash={guardado ? saved : undefined}>
      {mode === "draft" ? (
        <DictamenForm caseId={snapshot.id} dictamen={snapshot.dictamen} />
      ) : snapshot.dictamen?.issuedAt ? (
        <DictamenText dictamen={snapshot.dictamen} />
      ) : (
        <EmptyState title="Todavía no hay dictamen">{whenItWillBe(loaded)}</EmptyState>
      )}
      {mode === "verify" && recommendations.length > 0 ? (
        <VerificationForm caseId={snapshot.id} items={recommendations} />
      ) : mode === "draft" || recommendations.length > 0 ? (
        <Recommendations
          caseId={snapshot.id}
          items={recommendations}
          editable={mode === "draft"}
          editing={editar}
        />
      ) : null}
    </CaseFrame>
  );
}

type Mode = "draft" | "verify" | "read";

function modeOf({ actor, snapshot }: LoadedCase): Mode {
  if (!hasPermission(actor.role, "dictamen.draft") || snapshot.status !== "ACTIVE") return "read";
  if (snapshot.step === "opinion") return "draft";
  return snapshot.step === "verification" ? "verify" : "read";
}

const whenItWillBe = ({ audience }: LoadedCase): string =>
  audience === "dgcp"
    ? "Aparecerá aquí cuando la Consultoría Jurídica lo emita."
    : "Aparecerá aquí cuando la DGCP lo comunique a la oficina.";
