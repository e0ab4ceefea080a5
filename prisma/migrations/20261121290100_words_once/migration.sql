-- As before (migration `narrow_search`), and each word that a batch brings is normalised once, however many agreements of
-- the batch have it: it took half of the time of an import.
CREATE OR REPLACE FUNCTION refresh_agreement_search(agreements uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  present bigint := next_registry_revision();
BEGIN
  WITH parts AS (
    SELECT a.id, a.signed_on, a.in_force_on, a.validity, a.ends_on, a.terminated_on, a.replaced_by IS NOT NULL AS replaced,
      concat_ws(' ', a.title, a.number) AS title,
      concat_ws(' ', a.signing_body, s.name, a.municipality, extract(year FROM a.signed_on), who.names, what.names) AS heading,
      a.purpose, left(a.text, 200000) AS text,
      a.number,
      ARRAY['estado=' || a.state_code, 'nivel=' || a.level, 'tipo=' || a.kind,
        'decada=' || extract(year FROM a.signed_on)::int / 10 * 10]
        || CASE WHEN a.municipality IS NULL THEN '{}' ELSE ARRAY['municipio=' || a.state_code || '-' || a.municipality] END
        || who.facets || who.pairs || what.facets AS facets
    FROM agreements a
      JOIN states s ON s.code = a.state_code,
      LATERAL (
        SELECT string_agg(concat_ws(' ', c.name, c.place, k.name, k.name_en), ' ') AS names,
          coalesce(array_agg(DISTINCT 'pais=' || c.country_code) FILTER (WHERE c.country_code IS NOT NULL), '{}')
            || coalesce(array_agg(DISTINCT 'region=' || coalesce(k.region, 'GLOBAL')), '{}')
            || coalesce(array_agg(DISTINCT 'contraparte=' || c.type), '{}') AS facets,
          -- Country and type of one and the same counterpart.
          coalesce(array_agg(DISTINCT 'pareja=' || c.country_code || '+' || c.type) FILTER (WHERE c.country_code IS NOT NULL), '{}') AS pairs
        FROM agreement_counterparts c LEFT JOIN countries k ON k.code = c.country_code WHERE c.agreement_id = a.id) AS who,
      LATERAL (
        SELECT string_agg(r.name, ' ') AS names, coalesce(array_agg('area=' || r.key ORDER BY r.key), '{}') AS facets
        FROM agreement_areas x JOIN areas r ON r.key = x.area_key WHERE x.agreement_id = a.id) AS what
    WHERE a.id = ANY(refresh_agreement_search.agreements) AND a.published_at IS NOT NULL AND a.withdrawn_at IS NULL
  ), vectors AS (
    SELECT p.*, to_tsvector('portal', search_singular(p.title)) AS title_words,
      to_tsvector('portal', search_singular(p.heading)) AS heading_words
    FROM parts p
  ), written AS (
    INSERT INTO agreement_search (agreement_id, revision, signed_on, in_force_on, validity, ends_on, terminated_on, replaced, facets, document)
    SELECT v.id, present, v.signed_on, v.in_force_on, v.validity, v.ends_on, v.terminated_on, v.replaced, v.facets,
      title_words || heading_words || to_tsvector('portal', search_singular(v.purpose)) || to_tsvector('portal', search_singular(v.text))
        || search_labelled('t', title_words) || search_labelled('h', title_words || heading_words)
        || array_to_tsvector(v.facets || ('numero=' || v.number) || ('anio=' || extract(year FROM v.signed_on)))
    FROM vectors v
    ON CONFLICT (agreement_id) DO UPDATE SET revision = EXCLUDED.revision, signed_on = EXCLUDED.signed_on,
      in_force_on = EXCLUDED.in_force_on, validity = EXCLUDED.validity, ends_on = EXCLUDED.ends_on,
      terminated_on = EXCLUDED.terminated_on, replaced = EXCLUDED.replaced, facets = EXCLUDED.facets, document = EXCLUDED.document
  ), words AS (
    SELECT DISTINCT ON (word) word, shown
    FROM (
      SELECT DISTINCT lower(m[1]) AS shown
      FROM parts, regexp_matches(concat_ws(' ', parts.title, parts.heading, parts.purpose), '[[:alpha:]]{4,40}', 'g') AS m) AS w,
      LATERAL (SELECT search_normalize(w.shown) AS word OFFSET 0) AS n
    WHERE length(word) BETWEEN 4 AND 40
    ORDER BY word, shown DESC
  )
  INSERT INTO search_words (word, shown) SELECT word, shown FROM words ON CONFLICT DO NOTHING;
  -- What was withdrawn keeps its row, which nothing finds: those who hold it in memory learn of it by its revision.
  UPDATE agreement_search s SET revision = present, facets = '{}', document = ''
  FROM agreements a
  WHERE a.id = s.agreement_id AND a.id = ANY(refresh_agreement_search.agreements) AND a.withdrawn_at IS NOT NULL;
END $$;
