import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { ACCOUNT_STATES, type AccountState } from "#lib/accounts/account-state.ts";

const TONES = { active: "success", invited: "info", disabled: "neutral" } as const satisfies Record<
  AccountState,
  TagTone
>;

export function AccountStateTag({ state }: { state: AccountState }) {
  return <StatusTag tone={TONES[state]}>{ACCOUNT_STATES[state]}</StatusTag>;
}
