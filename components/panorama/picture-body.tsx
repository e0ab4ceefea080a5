import { CopyLinkButton } from "#components/ui/copy-link-button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { activityDefinition } from "#lib/panorama/activity-definition.ts";
import { figureRule, figuresFor } from "#lib/panorama/figures/figures.ts";
import { sayPicturePeriod } from "#lib/panorama/panorama-period.ts";
import { activitiesAddress, panoramaAddress, type PanoramaHref } from "#lib/panorama/panorama-query.ts";
import type { Picture } from "#lib/panorama/reading/picture.ts";
import { isPublicViewer } from "#lib/panorama/viewer.ts";
import { ChosenFilters } from "./chosen-filters.tsx";
import { PanoramaFilterBar } from "./panorama-filter-bar.tsx";
import { PictureFigure } from "./picture-figure.tsx";
import { PictureNumbers } from "./picture-numbers.tsx";

type PictureBodyProps = { picture: Picture; base: PanoramaHref };

/** The picture of the country: its filters, what an activity is, and its figures. */
export function PictureBody({ picture, base }: PictureBodyProps) {
  const { filters, counts, areas, offices, today, viewer } = picture;
  const keys = figuresFor(viewer);
  return (
    <>
      <PanoramaFilterBar href={base} {...{ filters, areas, today }} isPublic={isPublicViewer(viewer)} />
      <ChosenFilters filters={filters} offices={offices} href={(others) => panoramaAddress(base, others)} />
      <div className="space-y-3">
        <p role="status" className="text-lg">
          <strong className="inline-block first-letter:uppercase">{sayPicturePeriod(filters.period)}</strong>
        </p>
        <Disclosure summary="Qué cuenta como actividad" className="print-whole">
          <p className="max-w-measure text-sm text-tinta-suave">{activityDefinition(viewer)}</p>
        </Disclosure>
        <p className="flex flex-wrap gap-3">
          <LinkButton href={activitiesAddress(base, filters)} variant="secondary" size="small">
            Ver las actividades
          </LinkButton>
          <CopyLinkButton label="Copiar el enlace de esta vista" />
        </p>
      </div>
      {counts.total === 0 ? (
        <EmptyState title="Ninguna actividad en este periodo con esos filtros">
          Pruebe con un periodo más largo o quite algún filtro.
        </EmptyState>
      ) : (
        <PictureNumbers counts={counts} />
      )}
      <nav aria-label="Cifras de esta página" className="print:hidden">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {keys.map((key) => (
            <li key={key}>
              <a href={`#${key}`} className="link inline-flex min-h-8 items-center">
                {figureRule(key).title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {keys.map((key) => (
        <PictureFigure key={key} name={key} picture={picture} base={base} />
      ))}
    </>
  );
}
