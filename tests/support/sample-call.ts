/** A call as a form sends it. */
export const callInput = {
  ...{
    title: "Ciudades que separan",
    convener: "Agencia de prueba",
    countryCode: "FR",
    modality: "norte-sur",
  },
  summary: "Apoya a gobiernos locales que separan sus residuos.",
  ...{ areas: "agua_residuos,medio_ambiente", sdgGoals: "11,12", applicants: "estados,municipios" },
  ...{ eligibleStates: "", condition: "", amountMin: "10,000", amountMax: "50000.50", currency: "EUR" },
  ...{ counterpartShare: "20", opensOn: "2027-01-04", closesOn: "2027-03-12", closesTime: "17:00" },
  ...{ zone: "Europe/Brussels", rulesUrl: "https://agencia.example/bases", contact: "" },
};
