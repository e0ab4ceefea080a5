-- The search followed the registry row by row: an agreement with its counterpart and three areas was read and written
-- five times over. Now once per statement, whatever it writes; the function and what it puts together stay the same.
-- A trigger that sees the rows of its statement has one event and no list of columns: hence one for each.
DROP TRIGGER agreements_searchable ON agreements;
DROP TRIGGER counterparts_searchable ON agreement_counterparts;
DROP TRIGGER areas_searchable ON agreement_areas;
DROP FUNCTION agreement_changed();
DROP FUNCTION agreement_part_changed();

CREATE FUNCTION agreements_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_agreement_search(id) FROM added;
  RETURN NULL;
END $$;
CREATE TRIGGER agreements_added_searchable AFTER INSERT ON agreements
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION agreements_added();

-- Only what the search reads: publishing an agreement does not write it again.
CREATE FUNCTION agreements_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_agreement_search(added.id) FROM added JOIN removed ON removed.id = added.id
  WHERE (added.title, added.signing_body, added.purpose, added.text)
    IS DISTINCT FROM (removed.title, removed.signing_body, removed.purpose, removed.text);
  RETURN NULL;
END $$;
CREATE TRIGGER agreements_changed_searchable AFTER UPDATE ON agreements
  REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION agreements_changed();

CREATE FUNCTION agreement_parts_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_agreement_search(agreement_id) FROM (SELECT DISTINCT agreement_id FROM added) AS touched;
  RETURN NULL;
END $$;
CREATE TRIGGER counterparts_added_searchable AFTER INSERT ON agreement_counterparts
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION agreement_parts_added();
CREATE TRIGGER areas_added_searchable AFTER INSERT ON agreement_areas
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION agreement_parts_added();

-- A part that passes to another agreement changes both.
CREATE FUNCTION agreement_parts_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_agreement_search(agreement_id)
  FROM (SELECT agreement_id FROM added UNION SELECT agreement_id FROM removed) AS touched;
  RETURN NULL;
END $$;
CREATE TRIGGER counterparts_changed_searchable AFTER UPDATE ON agreement_counterparts
  REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION agreement_parts_changed();
CREATE TRIGGER areas_changed_searchable AFTER UPDATE ON agreement_areas
  REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION agreement_parts_changed();

CREATE FUNCTION agreement_parts_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_agreement_search(agreement_id) FROM (SELECT DISTINCT agreement_id FROM removed) AS touched;
  RETURN NULL;
END $$;
CREATE TRIGGER counterparts_removed_searchable AFTER DELETE ON agreement_counterparts
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION agreement_parts_removed();
CREATE TRIGGER areas_removed_searchable AFTER DELETE ON agreement_areas
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION agreement_parts_removed();
