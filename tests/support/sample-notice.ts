/** A partner notice as a form sends it. */
export const noticeInput = {
  title: "Ciudad que composte lo de sus mercados",
  seeks: "Una ciudad que separe y composte los residuos de sus mercados.",
  offers: "Diez mercados que ya separan y un laboratorio de suelos.",
  ...{ areas: "agua_residuos,medio_ambiente", kinds: "gobierno-local,academia" },
  ...{ countries: "FR", regions: "america-latina-y-el-caribe", languages: "es,fr" },
  ...{ modality: "descentralizada", population: "1,476,491", validUntil: "2027-06-30" },
  contactEmail: "internacional@ejemplo.gob.mx",
};
