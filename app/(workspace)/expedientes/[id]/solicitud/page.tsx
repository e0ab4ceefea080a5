import { redirect } from "next/navigation";
import { loadRequest } from "./_data/load-request.ts";
import { GUIDED_PAGES, isPageEditable, pageHref } from "./_data/request-pages.ts";

/** Resumes where something is missing; when nothing is, where all answers are read. */
export default async function RequestPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { missing, editable, snapshot } = await loadRequest(id);
  const open = GUIDED_PAGES.filter((page) => isPageEditable(page, editable));
  const lacking = open.find((page) => missing.some((item) => item.page === page));
  redirect(pageHref(id, lacking ?? (snapshot.status === "PREVENTED" ? open[0] : undefined) ?? "review"));
}
