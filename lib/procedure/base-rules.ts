/** The figures of the procedure as published, loaded into `procedure_rules` the first time; afterwards the table rules. */
export const BASE_PROCEDURE_RULES = [
  {
    key: "response_days",
    value: 10,
    unit: "business_days",
    legalBasis: "Procedimiento publicado por la SRE, paso 6; criterio de plazo de respuesta de la DGCP",
  },
  {
    key: "notice_days",
    value: 10,
    unit: "business_days",
    legalBasis: "Procedimiento publicado por la SRE, paso 6: recepción en la CJA antes de la firma",
  },
  {
    key: "prevention_window_days",
    value: 4,
    unit: "business_days",
    legalBasis: "LFPA art. 17-A, de aplicación supletoria: primer tercio del plazo",
  },
  {
    key: "prevention_answer_days",
    value: 5,
    unit: "business_days",
    legalBasis: "LFPA art. 17-A, de aplicación supletoria: no menos de cinco días hábiles",
  },
  {
    key: "registration_days",
    value: 10,
    unit: "business_days",
    legalBasis: "Meta de servicio de la DGCP y la CJA; el procedimiento no fija plazo para la inscripción",
  },
  {
    key: "support_days",
    value: 10,
    unit: "business_days",
    legalBasis: "Meta de servicio de la DGCP; ninguna norma fija plazo para los apoyos a las oficinas",
  },
] as const;

export type ProcedureKey = (typeof BASE_PROCEDURE_RULES)[number]["key"];
