import { PORTAL_NAME, PORTAL_PURPOSE } from "#lib/kernel/portal-name.ts";
import { LICENSE } from "../license.ts";
import type { Dataset, Distribution } from "./dataset.ts";
import { DATASETS } from "./datasets.ts";
import type { CatalogueFacts } from "./read-catalogue-facts.ts";

const CONTEXT = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
const AUTHORITY = "http://publications.europa.eu/resource/authority";
const INVENTED = " Datos de demostración, sin validez oficial.";

const spanish = (text: string) => ({ "@value": text, "@language": "es" });
const typed = (value: string, type: "date" | "dateTime") => ({ "@value": value, "@type": `xsd:${type}` });
const node = (id: string) => ({ "@id": id });
const modified = ({ updatedAt }: CatalogueFacts) =>
  updatedAt && { "dct:modified": typed(updatedAt, "dateTime") };

/** What the portal offers, as other catalogues gather it: DCAT 3 in JSON-LD, with the properties DCAT-AP asks for. */
export function buildCatalogue(facts: CatalogueFacts): object {
  const { origin, demo } = facts;
  return {
    "@context": CONTEXT,
    "@id": `${origin}/api/catalogo.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": spanish(`Datos abiertos del ${PORTAL_NAME}`),
    "dct:description": spanish(PORTAL_PURPOSE + (demo ? INVENTED : "")),
    "dct:publisher": publisher(origin),
    "dct:license": node(LICENSE.url),
    "dct:language": node(`${AUTHORITY}/language/SPA`),
    "foaf:homepage": node(`${origin}/datos`),
    ...modified(facts),
    "dcat:service": {
      "@id": `${origin}/api/openapi.json#servicio`,
      "@type": "dcat:DataService",
      "dct:title": spanish("API pública"),
      "dcat:endpointURL": node(`${origin}/api`),
      "dcat:endpointDescription": node(`${origin}/api/openapi.json`),
    },
    "dcat:dataset": DATASETS.map((dataset) => describeDataset(dataset, facts)),
  };
}

const publisher = (origin: string) => ({
  "@id": `${origin}/`,
  "@type": "foaf:Agent",
  "foaf:name": spanish(PORTAL_NAME),
});

function describeDataset(dataset: Dataset, facts: CatalogueFacts): object {
  const { origin, demo } = facts;
  const since = dataset.since === undefined ? facts.since : dataset.since;
  return {
    "@id": `${origin}/datos#${dataset.key}`,
    "@type": "dcat:Dataset",
    "dct:identifier": dataset.key,
    "dct:title": spanish(dataset.title),
    "dct:description": spanish(dataset.description + (demo ? INVENTED : "")),
    "dcat:keyword": dataset.keywords.map(spanish),
    "dct:publisher": publisher(origin),
    "dct:license": node(LICENSE.url),
    "dct:language": node(`${AUTHORITY}/language/SPA`),
    "dct:spatial": node(`${AUTHORITY}/country/MEX`),
    "dct:accrualPeriodicity": node(`${AUTHORITY}/frequency/${dataset.frequency}`),
    "dcat:theme": node(`${AUTHORITY}/data-theme/INTR`),
    "dcat:landingPage": node(origin + (dataset.page ?? "/datos")),
    // Open at its end: agreements go on being signed.
    ...(since && {
      "dct:temporal": { "@type": "dct:PeriodOfTime", "dcat:startDate": typed(since, "date") },
    }),
    ...modified(facts),
    "dcat:distribution": dataset.distributions.map((one) => describeDistribution(one, origin)),
  };
}

const describeDistribution = ({ title, path, mediaType }: Distribution, origin: string): object => ({
  "@id": origin + path,
  "@type": "dcat:Distribution",
  "dct:title": spanish(title),
  "dcat:accessURL": node(origin + path),
  "dcat:downloadURL": node(origin + path),
  "dcat:mediaType": node(`https://www.iana.org/assignments/media-types/${mediaType}`),
  "dct:license": node(LICENSE.url),
});
