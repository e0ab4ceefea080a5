-- The acts of twenty thousand agreements took as long as the square of their number: a list of ids was looked through
-- for each row, and each record was made as many times as it was named (OFFSET 0 keeps the planner from that). Indexes
-- alone, also while the statistics still say that there are no acts. What the functions do stays the same.
CREATE OR REPLACE FUNCTION log_inscriptions(agreements uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('registry_leaves'));
  INSERT INTO registry_leaves (index, agreement_id, record, hash, logged_at)
  SELECT log.size + row_number() OVER (ORDER BY a.published_at, a.number) - 1, a.id, r.record,
    sha256('\x00'::bytea || convert_to(r.record, 'UTF8')), a.published_at
  FROM (SELECT coalesce(max(index) + 1, 0) AS size FROM registry_leaves) log,
    unnest(log_inscriptions.agreements) AS t (id) JOIN agreements a ON a.id = t.id,
    LATERAL (SELECT registry_record(a.id) AS record OFFSET 0) AS r;
END $$;

CREATE FUNCTION last_act(agreement uuid) RETURNS SETOF agreement_acts LANGUAGE sql STABLE AS $$
  SELECT * FROM agreement_acts x WHERE x.agreement_id = agreement ORDER BY x.position DESC LIMIT 1
$$;

CREATE OR REPLACE FUNCTION registry_record(agreement uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT (registry_facts(agreement) || coalesce(
    (SELECT act_entry(x) FROM last_act(agreement) AS x),
    '{"acto": "inscripcion"}'))::text
$$;

CREATE OR REPLACE FUNCTION record_acts(acts jsonb) RETURNS TABLE (id uuid, agreement_id uuid, "position" integer)
LANGUAGE plpgsql SET enable_seqscan = off AS $$
#variable_conflict use_column
DECLARE
  wanted new_act[] := ARRAY(SELECT jsonb_populate_record(NULL::new_act, x) FROM jsonb_array_elements(acts) AS x);
  target uuid[] := ARRAY(SELECT w.agreement_id FROM unnest(wanted) AS w);
BEGIN
  -- One line: places and leaves are known only when the acts before have been committed.
  PERFORM pg_advisory_xact_lock(hashtext('registry_leaves'));
  PERFORM a.id FROM unnest(target) AS t (id) JOIN agreements a ON a.id = t.id ORDER BY a.id FOR UPDATE OF a;
  PERFORM refuse_act(coalesce(a.number, 'un acuerdo'), CASE
      WHEN a.published_at IS NULL THEN 'el acuerdo no está publicado'
      WHEN count(*) > 1 THEN 'es más de uno a la vez'
      ELSE 'no corresponde a un acuerdo retirado, o no retirado'
    END)
  FROM unnest(wanted) AS w LEFT JOIN agreements a ON a.id = w.agreement_id
  GROUP BY a.id
  HAVING a.published_at IS NULL OR count(*) > 1
    OR bool_or((w.kind = 'REINSTATEMENT') <> (a.withdrawn_at IS NOT NULL));

  UPDATE agreements a SET (title, kind, level, state_code, municipality, signing_body, purpose, languages, signed_on,
      signed_place, signed_precision, in_force_on, validity, ends_on, registered_on, terms, text, terminated_on, replaced_by, withdrawn_at)
    = (SELECT n.title, n.kind, n.level, n.state_code, n.municipality, n.signing_body, n.purpose, n.languages, n.signed_on,
      n.signed_place, n.signed_precision, n.in_force_on, n.validity, n.ends_on, n.registered_on, n.terms, n.text, n.terminated_on,
      n.replaced_by, n.withdrawn_at
      FROM jsonb_populate_record(a, act_sets(w)) AS n)
  FROM unnest(wanted) AS w WHERE a.id = w.agreement_id AND act_sets(w) <> '{}';
  DELETE FROM agreement_counterparts c USING unnest(wanted) AS w
  WHERE c.agreement_id = w.agreement_id AND w.sets ? 'counterparts';
  INSERT INTO agreement_counterparts (id, agreement_id, position, name, type, country_code, place)
  SELECT gen_random_uuid(), w.agreement_id, c.place_in_list - 1, c.name, c.type, c.country_code, coalesce(c.place, '')
  FROM unnest(wanted) AS w, ROWS FROM (
    jsonb_to_recordset(w.sets -> 'counterparts') AS (name text, type "CounterpartType", country_code text, place text)
  ) WITH ORDINALITY AS c (name, type, country_code, place, place_in_list)
  WHERE w.sets ? 'counterparts';
  DELETE FROM agreement_areas x USING unnest(wanted) AS w WHERE x.agreement_id = w.agreement_id AND w.sets ? 'areas';
  INSERT INTO agreement_areas (agreement_id, area_key)
  SELECT w.agreement_id, x.key FROM unnest(wanted) AS w, jsonb_array_elements_text(w.sets -> 'areas') AS x (key)
  WHERE w.sets ? 'areas';

  INSERT INTO agreement_acts (id, agreement_id, position, kind, effective_on, registered_on, reason, changes, office_kind, person, created_at)
  SELECT gen_random_uuid(), w.agreement_id, coalesce(w.position, last.place + 1), w.kind, w.effective_on,
    w.registered_on, w.reason, facts_changed(leaf.record::jsonb, registry_facts(w.agreement_id)), w.office_kind,
    w.person, w.at
  FROM unnest(wanted) AS w,
    LATERAL (SELECT coalesce(max(x.position), 0) AS place FROM agreement_acts x WHERE x.agreement_id = w.agreement_id) AS last,
    LATERAL (SELECT l.record FROM registry_leaves l WHERE l.agreement_id = w.agreement_id ORDER BY l.index DESC LIMIT 1) AS leaf;
  INSERT INTO agreement_documents (id, agreement_id, act_id, name, mime, size, sha256, storage_key)
  SELECT gen_random_uuid(), w.agreement_id, act.id, d.name, d.mime, d.size, d.sha256, d.storage_key
  FROM unnest(wanted) AS w, LATERAL (SELECT * FROM last_act(w.agreement_id)) AS act,
    jsonb_to_recordset(coalesce(w.documents, '[]')) AS d (name text, mime text, size integer, sha256 text, storage_key text);
  PERFORM refuse_act(a.number, CASE act.kind WHEN 'CORRECTION' THEN 'no corrige nada' ELSE 'falta el acuerdo que lo sustituye' END)
  FROM unnest(target) AS t (id) JOIN agreements a ON a.id = t.id, LATERAL (SELECT * FROM last_act(t.id)) AS act
  WHERE act.kind = 'REPLACEMENT' AND a.replaced_by IS NULL
    OR act.kind = 'CORRECTION' AND act.changes = '{}'
      AND NOT EXISTS (SELECT FROM agreement_documents d WHERE d.act_id = act.id);

  INSERT INTO registry_leaves (index, agreement_id, act_id, record, hash, logged_at)
  SELECT log.size + row_number() OVER (ORDER BY act.created_at, a.number) - 1, a.id, act.id, r.record,
    sha256('\x00'::bytea || convert_to(r.record, 'UTF8')), act.created_at
  FROM (SELECT coalesce(max(index) + 1, 0) AS size FROM registry_leaves) AS log,
    unnest(target) AS t (id) JOIN agreements a ON a.id = t.id,
    LATERAL (SELECT * FROM last_act(t.id)) AS act,
    LATERAL (SELECT registry_record(a.id) AS record OFFSET 0) AS r;
  RETURN QUERY SELECT act.id, act.agreement_id, act.position FROM unnest(target) AS t (id), LATERAL (SELECT * FROM last_act(t.id)) AS act;
END $$;

CREATE OR REPLACE FUNCTION note_touched(touched uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO registry_touched (agreement_id)
  SELECT DISTINCT a.id FROM unnest(touched) AS t (id) JOIN agreements a ON a.id = t.id
  WHERE a.published_at IS NOT NULL ORDER BY a.id
  ON CONFLICT DO NOTHING
$$;

CREATE OR REPLACE FUNCTION check_touched() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
DECLARE
  astray text;
BEGIN
  -- The first call looks at all of them; the others find their row gone.
  IF NOT EXISTS (SELECT FROM registry_touched WHERE agreement_id = NEW.agreement_id) THEN RETURN NULL; END IF;
  WITH touched AS (DELETE FROM registry_touched RETURNING agreement_id)
  SELECT a.number INTO astray
  FROM touched t JOIN agreements a ON a.id = t.agreement_id
  WHERE registry_record(a.id) IS DISTINCT FROM
    (SELECT l.record FROM registry_leaves l WHERE l.agreement_id = a.id ORDER BY l.index DESC LIMIT 1)
  ORDER BY a.number LIMIT 1;
  IF astray IS NOT NULL THEN
    RAISE EXCEPTION 'Lo que dice el registro de % no es lo de su última hoja: un acuerdo publicado solo cambia por un acto', astray
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
