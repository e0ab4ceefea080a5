import type { ComponentProps } from "react";
import { ActionButton } from "#components/forms/action-button.tsx";

type RemoveButtonProps = Pick<ComponentProps<typeof ActionButton>, "action" | "fields"> & {
  /** Of what it takes out, for who hears the page. */
  title: string;
};

/** Takes a part out of its list. */
export const RemoveButton = ({ title, ...press }: RemoveButtonProps) => (
  <ActionButton {...press} variant="quiet" size="small">
    <span>
      Quitar<span className="sr-only"> «{title.slice(0, 80)}»</span>
    </span>
  </ActionButton>
);
