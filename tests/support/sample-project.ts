/** A project and its parts as forms send them. */
export const projectInput = {
  ...{ title: "Aulas espejo", titleEn: "Mirror classrooms", summary: "Dos regiones estudian juntas." },
  ...{ summaryEn: "", modality: "descentralizada", status: "en-curso", sector: "11420", sdgGoals: "4,17" },
  ...{ plannedStart: "2026-01-15", plannedEnd: "2028-12-01", actualStart: "2026-02-01", actualEnd: "" },
  ...{ agreements: "", planObjectiveId: "", planActionId: "", callId: "" },
};
export const partnerInput = {
  ...{ name: "Metrópoli de Lyon", role: "financia", kind: "gobierno-local", countryCode: "FR" },
};
export const amountInput = {
  ...{ amountKind: "compromiso", year: "2026", amount: "120,000.50", currency: "EUR", partnerId: "" },
};
export const resultInput = {
  ...{ title: "Más estudiantes fuera", indicator: "Estudiantes", unit: "personas", baseValue: "40" },
  ...{ baseYear: "2025", targetValue: "900", targetYear: "2028", actualValue: "310.5" },
};
