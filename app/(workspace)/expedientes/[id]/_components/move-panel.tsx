import { Alert } from "#components/ui/alert.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import type { ButtonVariant } from "#components/ui/button-classes.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { MoveOption } from "#lib/workflow/decide-move.ts";
import { type MoveDirection, moveDirection } from "#lib/workflow/move-direction.ts";
import { type MoveKey, moveRule } from "#lib/workflow/moves.ts";

/** What takes the case forward comes first; what ends it, last. */
const PROMINENCE: readonly MoveDirection[] = ["forward", "aside", "back", "desk", "end"];

/** What these lack is given on their own page. */
const PREPARED_THERE: ReadonlySet<MoveKey> = new Set(["send_signed_copy"]);

/** And these, on the tab of the dictamen. */
const PREPARED_IN_DICTAMEN: ReadonlySet<MoveKey> = new Set(["issue_dictamen", "register"]);

const variantOf = (direction: MoveDirection, first: boolean): ButtonVariant =>
  direction === "end" ? "quiet" : first && direction !== "desk" ? "primary" : "secondary";

type MovePanelProps = { caseId: string; options: readonly MoveOption[]; draft: boolean };

/** What this person can do now, drawn from the workflow's table; and what is missing for what cannot be done yet. */
export function MovePanel({ caseId, options, draft }: MovePanelProps) {
  const canGo = ({ key, missing }: MoveOption) => missing.length === 0 || PREPARED_THERE.has(key);
  const ready = options
    .filter(canGo)
    .toSorted((a, b) => PROMINENCE.indexOf(moveDirection(a.key)) - PROMINENCE.indexOf(moveDirection(b.key)));
  // That a colleague already has the case is told below; it is nothing that this person lacks.
  const blocked = options.filter((option) => !canGo(option) && moveDirection(option.key) !== "desk");
  if (ready.length === 0 && blocked.length === 0 && !draft) return null;
  return (
    <Panel title="Qué puede hacer ahora">
      <div className="flex flex-wrap gap-3">
        {draft ? (
          <LinkButton href={`/expedientes/${caseId}/solicitud`}>Continuar la solicitud</LinkButton>
        ) : null}
        {ready.map(({ key }, index) => (
          <LinkButton
            key={key}
            href={`/expedientes/${caseId}/mover/${key}`}
            variant={variantOf(moveDirection(key), index === 0 && !draft)}
          >
            {moveRule(key).label}
          </LinkButton>
        ))}
      </div>
      {blocked.map(({ key, missing }) => (
        <Alert key={key} tone="info" title={`Para «${moveRule(key).label}»`} className="mt-4">
          <ul className="list-disc space-y-1 pl-5">
            {missing.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {PREPARED_IN_DICTAMEN.has(key) ? (
            <p className="mt-2">
              <TextLink href={`/expedientes/${caseId}/dictamen`}>
                Ir al dictamen y sus recomendaciones
              </TextLink>
            </p>
          ) : null}
        </Alert>
      ))}
    </Panel>
  );
}
