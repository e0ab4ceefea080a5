import { OutcomeTotals } from "#components/consultation/outcome-totals.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { SectionHead } from "#lib/plans/adopting/snapshot-sections.ts";
import type { PublicConsultation } from "#lib/plans/consultation/public-consultations.ts";

type ConclusionProps = {
  consultation: PublicConsultation;
  sections: readonly SectionHead[];
};

/** What came of a consultation that has ended. */
export function Conclusion({ consultation: { summary, changes, counts }, sections }: ConclusionProps) {
  return (
    <Panel title="Qué resultó" id="resultado">
      <div className="space-y-6">
        <p className="max-w-measure whitespace-pre-line break-words">
          {summary || "La oficina todavía no publica su conclusión."}
        </p>
        {changes.length > 0 ? (
          <div className="space-y-2">
            <h3 className="text-lg">Qué cambió en el plan</h3>
            <ul className="list-disc space-y-2 pl-5">
              {changes.map(({ id, text, comments }) => (
                <li key={id} className="max-w-measure whitespace-pre-line break-words">
                  {text} <CommentLinks numbers={comments} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <OutcomeTotals counts={counts} sections={sections} />
      </div>
    </Panel>
  );
}

function CommentLinks({ numbers }: { numbers: readonly number[] }) {
  return (
    <span className="text-sm text-tinta-suave">
      (por {numbers.length === 1 ? "el comentario" : "los comentarios"}{" "}
      {numbers.map((number, index) => (
        <span key={number}>
          {index > 0 ? ", " : ""}
          <a href={`#comentario-${number}`} className="link">
            {number}
          </a>
        </span>
      ))}
      )
    </span>
  );
}
