import { useId } from "react";
import { Panel } from "#components/ui/panel.tsx";
import { agreementWords } from "#lib/i18n/words.ts";
import { type Language, LOCALES } from "#lib/kernel/language.ts";
import { drawParties, type PartiesDrawing } from "#lib/maps/draw-parties.ts";
import { MAP_HEIGHT, MAP_WIDTH, WORLD_ADDRESS } from "#lib/maps/world-map.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";

type AgreementMapProps = { agreement: PublicAgreement; language: Language };

/** Where the parties are, with the same in words under it. Nothing where no country can be pointed at. */
export function AgreementMap({ agreement, language }: AgreementMapProps) {
  const id = useId();
  const words = agreementWords[language];
  const { stateCode, state, counterparts } = agreement;
  const drawing = drawParties(
    stateCode,
    counterparts.flatMap(({ code }) => code ?? []),
  );
  if (drawing === null) return null;
  const isDrawn = (code: string | null) => drawing.countries.some((one) => one.code === code);
  const drawn = counterparts.filter(({ code }) => isDrawn(code));
  // A counterpart whose seat is in Mexico is neither drawn nor without a country.
  const left = counterparts.filter(({ code }) => code !== "MX" && !isDrawn(code));
  const list = new Intl.ListFormat(LOCALES[language]);
  const countries = list.format(new Set(drawn.map(({ country }) => country!)));
  return (
    <Panel title={words.map} className="break-inside-avoid">
      <figure className="space-y-3">
        <PartiesSvg drawing={drawing} labelledBy={id} />
        <figcaption id={id} className="max-w-measure text-sm text-tinta-suave">
          {words.joins(state, countries)}
          {left.length > 0 ? ` ${words.notOnMap(left.map(({ name }) => name).join("; "))}` : null}
        </figcaption>
      </figure>
    </Panel>
  );
}

type PartiesSvgProps = { drawing: PartiesDrawing; labelledBy: string };

/** Lines and points keep their width however small the drawing is. */
function PartiesSvg({ drawing: { mexico, from, countries }, labelledBy }: PartiesSvgProps) {
  const point = { strokeLinecap: "round", vectorEffect: "non-scaling-stroke" } as const;
  return (
    <svg
      role="img"
      aria-labelledby={labelledBy}
      viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
      className="h-auto w-full fill-none stroke-tinta"
    >
      <image href={WORLD_ADDRESS} width={MAP_WIDTH} height={MAP_HEIGHT} />
      <path d={mexico} className="fill-guinda stroke-none" />
      {countries.map(({ code, outline }) =>
        outline ? <path key={code} d={outline} className="fill-verde stroke-none" /> : null,
      )}
      {countries.map(({ code, line, at }) => (
        <g key={code}>
          <path d={line} strokeWidth="1.5" vectorEffect="non-scaling-stroke" />
          <path d={`M${at.join(" ")}h0`} strokeWidth="7" {...point} />
        </g>
      ))}
      <path d={`M${from.join(" ")}h0`} strokeWidth="7" {...point} />
    </svg>
  );
}
