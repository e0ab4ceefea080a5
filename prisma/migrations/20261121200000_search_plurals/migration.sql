-- Plurals must not matter, and the stemmer of PostgreSQL was made for accented words: without accents it tells «ciudad»
-- from «ciudades», «mujer» from «mujeres», «gobierno» from «gobiernos» (it takes «-nos» for a pronoun). So plurals are
-- brought to the singular before it. «Estado» is among the words that it holds to say nothing, which made «Estados
-- Unidos» find the United Kingdom and the United Nations: under another spelling it counts.
-- Only for the index of whole words: searches by pieces of words keep `search_normalize`.
CREATE FUNCTION search_singular(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
    public.search_normalize(t),
    'eses\M', 'es', 'g'),
    '([aeiou][lrndjy])es\M', '\1', 'g'),
    'ces\M', 'z', 'g'),
    '(\w\w[ao])s\M', '\1', 'g'),
    '\mestado\M', 'estatu', 'g')
$$;

CREATE OR REPLACE FUNCTION refresh_agreement_search(agreement uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO agreement_search (agreement_id, document)
  SELECT a.id,
    setweight(to_tsvector('portal', search_singular(concat_ws(' ', a.title, a.number))), 'A') ||
    setweight(to_tsvector('portal', search_singular(concat_ws(' ', a.signing_body, s.name, s.abbreviation, a.municipality,
      (SELECT string_agg(concat_ws(' ', c.name, c.place, k.name, k.name_en), ' ')
         FROM agreement_counterparts c LEFT JOIN countries k ON k.code = c.country_code WHERE c.agreement_id = a.id),
      (SELECT string_agg(r.name, ' ') FROM agreement_areas x JOIN areas r ON r.key = x.area_key WHERE x.agreement_id = a.id)
    ))), 'B') ||
    setweight(to_tsvector('portal', search_singular(a.purpose)), 'C') ||
    setweight(to_tsvector('portal', search_singular(left(a.text, 200000))), 'D')
  FROM agreements a JOIN states s ON s.code = a.state_code
  WHERE a.id = agreement
  ON CONFLICT (agreement_id) DO UPDATE SET document = EXCLUDED.document
$$;

SELECT refresh_agreement_search(id) FROM agreements;
