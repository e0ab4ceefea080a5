import Link from "next/link";
import { classNames } from "#components/ui/class-names.ts";
import { Icon } from "#components/ui/icon.tsx";
import type { LoadedRequest } from "../_data/load-request.ts";
import {
  type GuidedPage,
  GUIDED_PAGES,
  isPageEditable,
  pageHref,
  REQUEST_PAGES,
} from "../_data/request-pages.ts";

type RequestNavProps = { request: LoadedRequest; current: GuidedPage };

/** The parts of the request: where one is, what each lacks, and which cannot be changed now. */
export function RequestNav({ request, current }: RequestNavProps) {
  const lacking = request.missing.length;
  return (
    <nav aria-label="Partes de la solicitud" className="print:hidden lg:sticky lg:top-6">
      <details className="group rounded-panel border border-linea bg-white lg:hidden">
        <summary className="flex min-h-11 list-none items-center justify-between gap-3 px-4 py-2 font-semibold [&::-webkit-details-marker]:hidden">
          <span>
            Partes de la solicitud
            <span className="block text-sm font-normal text-tinta-suave">{sayLacking(lacking)}</span>
          </span>
          <Icon name="chevronDown" className="size-5 transition-transform group-open:rotate-180" />
        </summary>
        <PageList request={request} current={current} className="border-t border-linea p-2" />
      </details>
      <div className="hidden lg:block">
        <p className="mb-3 text-sm text-tinta-suave">{sayLacking(lacking)}</p>
        <PageList request={request} current={current} />
      </div>
    </nav>
  );
}

const sayLacking = (count: number): string =>
  count === 0 ? "No falta nada." : count === 1 ? "Falta una respuesta." : `Faltan ${count} respuestas.`;

function PageList({ request, current, className }: RequestNavProps & { className?: string }) {
  return (
    <ol className={classNames("space-y-1", className)}>
      {GUIDED_PAGES.map((page) => (
        <li key={page}>
          <PageLink request={request} page={page} current={page === current} />
        </li>
      ))}
    </ol>
  );
}

type PageLinkProps = { request: LoadedRequest; page: GuidedPage; current: boolean };

function PageLink({ request: { snapshot, editable, missing }, page, current }: PageLinkProps) {
  const { title, parts } = REQUEST_PAGES[page];
  const box = "flex min-h-11 flex-col justify-center rounded-control border-l-4 px-3 py-1.5";
  if (parts.length > 0 && !isPageEditable(page, editable)) {
    return (
      <span className={`${box} border-transparent text-tinta-suave`}>
        {title}
        <span className="text-sm">Solo consulta</span>
      </span>
    );
  }
  const lacking = missing.filter((item) => item.page === page).length;
  return (
    <Link
      href={pageHref(snapshot.id, page)}
      prefetch={false}
      aria-current={current ? "page" : undefined}
      className={classNames(
        box,
        current ? "border-guinda bg-white font-semibold text-guinda" : "border-transparent hover:bg-lino",
      )}
    >
      {titleOf(page, snapshot.status === "PREVENTED")}
      {parts.length > 0 ? <Progress lacking={lacking} /> : null}
    </Link>
  );
}

const titleOf = (page: GuidedPage, prevented: boolean): string =>
  prevented && page === "filing" ? "Responder la prevención" : REQUEST_PAGES[page].title;

function Progress({ lacking }: { lacking: number }) {
  if (lacking > 0) {
    const text = lacking === 1 ? "Falta 1 respuesta" : `Faltan ${lacking} respuestas`;
    return <span className="text-sm font-normal text-dorado-oscuro">{text}</span>;
  }
  return (
    <span className="flex items-center gap-1 text-sm font-normal text-verde">
      <Icon name="check" className="size-4" />
      Completo
    </span>
  );
}
