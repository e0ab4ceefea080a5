import { LinkButton } from "./link-button.tsx";

/** A list as it is filtered, to take away. @param href of its CSV; with `formato=xlsx` it is the workbook */
export const TableFileButtons = ({ href }: { href: string }) => (
  <>
    <LinkButton href={href} variant="secondary" size="small">
      CSV
    </LinkButton>
    <LinkButton
      href={`${href}${href.includes("?") ? "&" : "?"}formato=xlsx`}
      variant="secondary"
      size="small"
    >
      Excel
    </LinkButton>
  </>
);
