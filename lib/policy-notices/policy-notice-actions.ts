/** What can happen to a notice of foreign policy, as the trail names it and as a person reads it. */
export const POLICY_NOTICE_ACTIONS = {
  "policy-notice:create": "Empezó un comunicado de política exterior",
  "policy-notice:save": "Cambió un comunicado de política exterior",
  "policy-notice:publish": "Publicó un comunicado de política exterior",
  "policy-notice:correct": "Añadió una nota de corrección a un comunicado",
  "policy-notice:withdraw": "Retiró un comunicado de política exterior",
  "policy-notice:tie": "Vinculó lo que hace su oficina a un comunicado",
  "policy-notice:untie": "Desvinculó de un comunicado lo que hace su oficina",
} as const satisfies Record<string, string>;

export type PolicyNoticeAction = keyof typeof POLICY_NOTICE_ACTIONS;
