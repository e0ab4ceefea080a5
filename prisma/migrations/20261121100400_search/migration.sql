-- Searching forgives accents, case and plurals. The stemmer of PostgreSQL tells «cooperacion» from «cooperaciones»
-- once the accent is gone, so the ending -iones is brought to -ion before it.
CREATE FUNCTION search_normalize(t text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT regexp_replace(lower(public.unaccent('public.unaccent', coalesce(t, ''))), 'iones\M', 'ion', 'g')
$$;

CREATE TEXT SEARCH CONFIGURATION portal (COPY = spanish);

CREATE FUNCTION refresh_agreement_search(agreement uuid) RETURNS void LANGUAGE sql AS $$
  INSERT INTO agreement_search (agreement_id, document)
  SELECT a.id,
    setweight(to_tsvector('portal', search_normalize(concat_ws(' ', a.title, a.number))), 'A') ||
    setweight(to_tsvector('portal', search_normalize(concat_ws(' ', a.signing_body, s.name, s.abbreviation, a.municipality,
      (SELECT string_agg(concat_ws(' ', c.name, c.place, k.name, k.name_en), ' ')
         FROM agreement_counterparts c LEFT JOIN countries k ON k.code = c.country_code WHERE c.agreement_id = a.id),
      (SELECT string_agg(r.name, ' ') FROM agreement_areas x JOIN areas r ON r.key = x.area_key WHERE x.agreement_id = a.id)
    ))), 'B') ||
    setweight(to_tsvector('portal', search_normalize(a.purpose)), 'C') ||
    setweight(to_tsvector('portal', search_normalize(left(a.text, 200000))), 'D')
  FROM agreements a JOIN states s ON s.code = a.state_code
  WHERE a.id = agreement
  ON CONFLICT (agreement_id) DO UPDATE SET document = EXCLUDED.document
$$;

CREATE FUNCTION agreement_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_agreement_search(NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER agreements_searchable AFTER INSERT OR UPDATE OF title, signing_body, purpose, text ON agreements
  FOR EACH ROW EXECUTE FUNCTION agreement_changed();

CREATE FUNCTION agreement_part_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_agreement_search(coalesce(NEW.agreement_id, OLD.agreement_id));
  RETURN NULL;
END $$;
CREATE TRIGGER counterparts_searchable AFTER INSERT OR UPDATE OR DELETE ON agreement_counterparts
  FOR EACH ROW EXECUTE FUNCTION agreement_part_changed();
CREATE TRIGGER areas_searchable AFTER INSERT OR UPDATE OR DELETE ON agreement_areas
  FOR EACH ROW EXECUTE FUNCTION agreement_part_changed();
