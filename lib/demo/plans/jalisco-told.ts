import type { PlanScript } from "./plan-script.ts";

/** How the state's plan went in its first quarters, by the first words of each objective and action. */
export const jaliscoTold: PlanScript["told"] = {
  "2026-T1": {
    "Otorgar 120 becas": ["UNDER_WAY", "Se acordaron las bases con tres universidades."],
    "Convocar cada año": ["UNDER_WAY", "Convocatoria publicada en marzo.", "150000", "MXN"],
    "Llevar a 45": ["UNDER_WAY", "Dos museos aceptaron recibir residencias."],
    "Acordar residencias": ["UNDER_WAY", "Cartas firmadas con Chicago y San Antonio."],
  },
  "2026-T2": {
    "Otorgar 120 becas": ["UNDER_WAY", "52 personas becadas; 31 de fuera de la capital por primera vez."],
    "Convocar cada año": ["UNDER_WAY", "Primera ministración entregada.", "1600000", "MXN"],
    "Abrir cursos": ["UNDER_WAY", "Autlán abrió su primer grupo.", "260000", "MXN"],
    "Llevar a 45": ["UNDER_WAY", "Dieciocho residencias, contando las seis que ya venían."],
    "Acordar residencias": ["UNDER_WAY", "Los Ángeles pidió otro calendario.", "240000", "MXN"],
    "Integrar a 60": ["LATE", "Tres contratos nuevos: el ritmo no alcanza para la meta del año."],
    "Dos misiones": ["UNDER_WAY", "Misión a Seúl en junio, con once empresas.", "24500", "USD"],
    "Reducir de 38": ["UNDER_WAY", "Convenio técnico firmado en abril."],
    "Intercambio técnico": ["UNDER_WAY", "Llegó la primera brigada de diagnóstico.", "30000", "EUR"],
  },
  "2026-T3": {
    "Otorgar 120 becas": ["UNDER_WAY", "58 becas otorgadas; dos se devolvieron por visado."],
    "Convocar cada año": ["UNDER_WAY", "Segunda ministración entregada.", "1450000", "MXN"],
    "Abrir cursos": ["LATE", "Lagos de Moreno espera aula.", "180000", "MXN"],
    "Llevar a 45": ["UNDER_WAY", "Veintiuna residencias realizadas."],
    "Acordar residencias": ["UNDER_WAY", "Acuerdo con Los Ángeles para 2027.", "210000", "MXN"],
    "Integrar a 60": ["LATE", "Catorce empresas con primer contrato."],
    "Dos misiones": ["DONE", "Las dos misiones del año se hicieron.", "26000", "USD"],
    "Directorio verificado": ["UNDER_WAY", "Cuarenta fichas verificadas."],
    "Reducir de 38": ["UNDER_WAY", "Diagnóstico listo en dos de las tres ciudades."],
    "Intercambio técnico": ["UNDER_WAY", "Segunda brigada en Ocotlán.", "45000", "EUR"],
    "Tener con actividad": ["LATE", "La revisión empieza en octubre."],
  },
};
