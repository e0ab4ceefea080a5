import { ActionButton } from "#components/forms/action-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { ApplicationView } from "#lib/calls/applications/read-applications.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { beginProjectAction } from "../../../proyectos-oficina/actions.ts";

type ProjectPanelProps = { application: ApplicationView; actor: Actor };

/** The project that came of what was granted, or the press that begins it. */
export function ProjectPanel({ application: { id, state, project }, actor }: ProjectPanelProps) {
  if (state !== "GRANTED") return null;
  return (
    <Panel title="El proyecto">
      {project ? (
        <p>
          De aquí salió <TextLink href={`/proyectos-oficina/${project.id}`}>{project.title}</TextLink>.
        </p>
      ) : hasPermission(actor.role, "projects.edit") ? (
        <ActionButton action={beginProjectAction} fields={{ applicationId: id }}>
          Crear el proyecto
        </ActionButton>
      ) : (
        <p className="text-tinta-suave">Todavía no se ha escrito.</p>
      )}
    </Panel>
  );
}
