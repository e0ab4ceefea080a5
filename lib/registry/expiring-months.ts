/** An agreement is about to expire when this many months or fewer are left. A definition of the portal. */
export const EXPIRING_MONTHS = 12;
