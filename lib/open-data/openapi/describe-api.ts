import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import { LICENSE } from "../license.ts";
import { PATHS } from "./paths.ts";
import { SCHEMAS } from "./schemas.ts";
import portal from "../../../package.json" with { type: "json" };

/** The public API as an OpenAPI 3.1 document. @param origin of the portal */
export const describeApi = (origin: string) => ({
  openapi: "3.1.0",
  info: {
    title: `API pública del ${PORTAL_NAME}`,
    version: portal.version,
    description:
      "Lectura abierta, sin cuenta ni clave, desde cualquier sitio (CORS). Hay un límite por minuto y dirección, que una persona no alcanza: las cabeceras RateLimit dicen cuánto queda. Las fechas son ISO 8601.",
    license: { name: LICENSE.name, url: LICENSE.url },
  },
  servers: [{ url: origin }],
  tags: [
    { name: "Registro", description: "Los acuerdos registrados." },
    { name: "Cifras", description: "Lo que se cuenta de ellos." },
    { name: "Índice", description: "El índice de acción internacional de los estados." },
    { name: "Prácticas", description: "Las prácticas que las oficinas publican y cómo se evalúan." },
    { name: "Atlas", description: "Los vínculos con el mundo, quién busca contraparte y en qué redes está." },
    { name: "Directorio", description: "Cómo llegar a oficinas, enlaces, unidades y representaciones." },
    { name: "Proyectos", description: "Los proyectos de cooperación publicados." },
    { name: "Panorama", description: "Lo que hacen las oficinas, contado." },
    { name: "Agenda", description: "Los eventos que convocan las oficinas." },
    { name: "Convocatorias", description: "A qué pueden postularse estados y municipios." },
    { name: "Boletín", description: "El boletín de la acción internacional local." },
    { name: "Comunicados", description: "Política exterior para estados y municipios." },
    { name: "Calculadora", description: "Plazos en días hábiles." },
    { name: "Portal", description: "El portal mismo." },
  ],
  paths: PATHS,
  components: { schemas: SCHEMAS },
});
