-- CreateEnum
CREATE TYPE "AgreementActKind" AS ENUM ('MODIFICATION', 'ADDENDUM', 'RENEWAL', 'EXTENSION', 'TERMINATION_NOTICE', 'TERMINATION', 'REPLACEMENT', 'CORRECTION', 'WITHDRAWAL', 'REINSTATEMENT');

-- DropIndex
DROP INDEX "registry_leaves_agreement_id_key";

-- AlterTable
ALTER TABLE "agreement_documents" ADD COLUMN     "act_id" UUID;

-- AlterTable
ALTER TABLE "agreements" ADD COLUMN     "replaced_by" VARCHAR(30),
ADD COLUMN     "terminated_on" DATE,
ADD COLUMN     "withdrawn_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "registry_leaves" ADD COLUMN     "act_id" UUID;

-- CreateTable
CREATE TABLE "agreement_acts" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "AgreementActKind" NOT NULL,
    "effective_on" DATE NOT NULL,
    "registered_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "changes" JSONB NOT NULL,
    "office_kind" "OfficeKind",
    "person" VARCHAR(160) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "agreement_acts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE UNLOGGED TABLE "registry_touched" (
    "agreement_id" UUID NOT NULL,

    CONSTRAINT "registry_touched_pkey" PRIMARY KEY ("agreement_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "agreement_acts_agreement_id_position_key" ON "agreement_acts"("agreement_id", "position");

-- CreateIndex
CREATE INDEX "agreement_documents_act_id_idx" ON "agreement_documents"("act_id");

-- CreateIndex
CREATE INDEX "agreements_replaced_by_idx" ON "agreements"("replaced_by");

-- CreateIndex
CREATE UNIQUE INDEX "registry_leaves_act_id_key" ON "registry_leaves"("act_id");

-- CreateIndex
CREATE INDEX "registry_leaves_agreement_id_index_idx" ON "registry_leaves"("agreement_id", "index");

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_replaced_by_fkey" FOREIGN KEY ("replaced_by") REFERENCES "agreements"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_documents" ADD CONSTRAINT "agreement_documents_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "agreement_acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_acts" ADD CONSTRAINT "agreement_acts_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registry_leaves" ADD CONSTRAINT "registry_leaves_act_id_fkey" FOREIGN KEY ("act_id") REFERENCES "agreement_acts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE UNIQUE INDEX one_inscription_leaf_per_agreement ON registry_leaves (agreement_id) WHERE act_id IS NULL;
ALTER TABLE agreements
  ADD CONSTRAINT agreement_replaced_when_it_ends CHECK (replaced_by IS NULL OR terminated_on IS NOT NULL),
  ADD CONSTRAINT agreement_replaced_by_another CHECK (replaced_by <> number);
ALTER TABLE agreement_acts
  ADD CONSTRAINT act_position_from_one CHECK (position >= 1),
  ADD CONSTRAINT act_says_why CHECK (btrim(reason) <> ''),
  ADD CONSTRAINT act_names_its_author CHECK (btrim(person) <> '');

-- The name of an act in the public log; the screens' own is in lib/registry/acts/act-kinds.ts, and a test compares them.
CREATE FUNCTION act_name(kind "AgreementActKind") RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE kind
    WHEN 'MODIFICATION' THEN 'modificacion'
    WHEN 'ADDENDUM' THEN 'adenda'
    WHEN 'RENEWAL' THEN 'renovacion'
    WHEN 'EXTENSION' THEN 'prorroga'
    WHEN 'TERMINATION_NOTICE' THEN 'aviso-de-terminacion'
    WHEN 'TERMINATION' THEN 'terminacion'
    WHEN 'REPLACEMENT' THEN 'sustitucion'
    WHEN 'CORRECTION' THEN 'correccion'
    WHEN 'WITHDRAWAL' THEN 'retiro'
    WHEN 'REINSTATEMENT' THEN 'restitucion'
  END
$$;

-- What the register says of an agreement as it is. A key that was not there when the log began is added only when it
-- has something to say: the leaves of before stay as they were published.
CREATE FUNCTION registry_facts(agreement uuid) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'numero', a.number, 'titulo', a.title, 'tipo', a.kind, 'nivel', a.level,
    'estado', a.state_code, 'municipio', a.municipality, 'suscribe', a.signing_body, 'proposito', a.purpose,
    'idiomas', a.languages, 'firmado', partial_date(a.signed_on, a.signed_precision), 'lugar', a.signed_place, 'en_vigor', a.in_force_on,
    'vigencia', a.validity, 'termina', a.ends_on, 'inscrito', a.registered_on, 'terminos', a.terms,
    'demostracion', a.demo,
    'contrapartes', (
      SELECT jsonb_agg(jsonb_build_object('nombre', c.name, 'tipo', c.type, 'pais', c.country_code, 'lugar', c.place)
        ORDER BY c.position)
      FROM agreement_counterparts c WHERE c.agreement_id = a.id),
    'areas', (SELECT jsonb_agg(x.area_key ORDER BY x.area_key COLLATE "C") FROM agreement_areas x WHERE x.agreement_id = a.id),
    'documentos', (
      SELECT jsonb_agg(
        jsonb_build_object('nombre', d.name, 'bytes', d.size, 'sha256', d.sha256)
          || jsonb_strip_nulls(jsonb_build_object('acto', act.position))
        ORDER BY d.sha256, d.name COLLATE "C")
      FROM agreement_documents d LEFT JOIN agreement_acts act ON act.id = d.act_id WHERE d.agreement_id = a.id)
  ) || jsonb_strip_nulls(jsonb_build_object(
    'terminado', a.terminated_on, 'sustituido_por', a.replaced_by,
    -- A day, since the text of an instant depends on who asks.
    'retirado', (a.withdrawn_at AT TIME ZONE 'America/Mexico_City')::date))
  FROM agreements a WHERE a.id = agreement
$$;

CREATE FUNCTION act_entry(act agreement_acts) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object('acto', act_name(act.kind), 'asiento', jsonb_build_object(
    'lugar', act.position, 'surte_efectos', act.effective_on, 'inscrito', act.registered_on, 'motivo', act.reason,
    'cambios', act.changes))
$$;

CREATE FUNCTION last_act(agreement uuid) RETURNS SETOF agreement_acts LANGUAGE sql STABLE AS $$
  SELECT * FROM agreement_acts x WHERE x.agreement_id = agreement ORDER BY x.position DESC LIMIT 1
$$;

-- The text that is hashed: the facts, and the act by which they came to be so.
CREATE OR REPLACE FUNCTION registry_record(agreement uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT (registry_facts(agreement) || coalesce(
    (SELECT act_entry(x) FROM last_act(agreement) AS x),
    '{"acto": "inscripcion"}'))::text
$$;

-- What is not the same in two records, by the name of the fact. Documents are only added, each with its act.
CREATE FUNCTION facts_changed(former jsonb, present jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(jsonb_object_agg(k.key, jsonb_build_object('de', former -> k.key, 'a', present -> k.key)), '{}')
  FROM jsonb_object_keys(former || present) AS k (key)
  WHERE k.key NOT IN ('acto', 'asiento', 'documentos') AND former -> k.key IS DISTINCT FROM present -> k.key
$$;

-- An act as it is asked for. `sets` has the new values by the names of the columns of `agreements`, and whole lists of
-- `counterparts` ({name, type, country_code, place}) and `areas` (keys); `documents` is a list of {name, mime, size,
-- sha256, storage_key}. A `position` is the place that the author saw free; null takes the next one.
CREATE TYPE new_act AS (
  agreement_id uuid, kind "AgreementActKind", "position" integer, effective_on date, registered_on date, reason text,
  sets jsonb, documents jsonb, office_kind "OfficeKind", person text, at timestamptz
);

-- What an act does by being what it is.
CREATE FUNCTION act_sets(act new_act) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT coalesce(act.sets, '{}') || CASE act.kind
    WHEN 'TERMINATION' THEN jsonb_build_object('terminated_on', act.effective_on)
    WHEN 'REPLACEMENT' THEN jsonb_build_object('terminated_on', act.effective_on)
    WHEN 'WITHDRAWAL' THEN jsonb_build_object('withdrawn_at', act.at)
    WHEN 'REINSTATEMENT' THEN '{"withdrawn_at": null}'
    ELSE '{}'
  END
$$;

CREATE FUNCTION refuse_act(number text, why text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'El acto sobre % no se inscribe: %', number, why USING ERRCODE = 'integrity_constraint_violation';
END $$;

-- The one writer: makes the changes of each act, writes the act with what it changed, and its leaf. Any number of
-- acts, at most one for each agreement, in a fixed number of statements.
CREATE FUNCTION record_acts(acts jsonb) RETURNS TABLE (id uuid, agreement_id uuid, "position" integer)
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

CREATE FUNCTION refuse_act_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Un acto inscrito no se cambia ni se borra' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER agreement_acts_append_only BEFORE UPDATE OR DELETE ON agreement_acts FOR EACH ROW EXECUTE FUNCTION refuse_act_rewriting();
CREATE TRIGGER agreement_acts_never_emptied BEFORE TRUNCATE ON agreement_acts FOR EACH STATEMENT EXECUTE FUNCTION refuse_act_rewriting();

-- What is published changes by acts alone. Each statement notes which published agreements it touched; at the end of
-- the transaction each is compared with its last leaf. Until an agreement is published nothing of it is noted, so that
-- a hundred thousand are written at the price of their leaves.
CREATE FUNCTION note_touched(touched uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO registry_touched (agreement_id)
  SELECT DISTINCT a.id FROM unnest(touched) AS t (id) JOIN agreements a ON a.id = t.id
  WHERE a.published_at IS NOT NULL ORDER BY a.id
  ON CONFLICT DO NOTHING
$$;
-- Rows that came, or went, with their agreement in `agreement_id`.
CREATE FUNCTION note_rows_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_touched(ARRAY(SELECT agreement_id FROM added));
  RETURN NULL;
END $$;
CREATE FUNCTION note_rows_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_touched(ARRAY(SELECT agreement_id FROM removed));
  RETURN NULL;
END $$;
CREATE FUNCTION note_rows_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_touched(ARRAY(SELECT agreement_id FROM added UNION SELECT agreement_id FROM removed));
  RETURN NULL;
END $$;
CREATE FUNCTION note_agreements_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The statement that publishes an agreement writes its leaf itself.
  PERFORM note_touched(ARRAY(SELECT id FROM removed WHERE published_at IS NOT NULL));
  RETURN NULL;
END $$;
CREATE FUNCTION note_leaves_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM note_touched(ARRAY(SELECT agreement_id FROM added WHERE act_id IS NOT NULL));
  RETURN NULL;
END $$;
CREATE TRIGGER agreements_touched AFTER UPDATE ON agreements REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION note_agreements_changed();
CREATE TRIGGER counterparts_added_touch AFTER INSERT ON agreement_counterparts REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION note_rows_added();
CREATE TRIGGER counterparts_removed_touch AFTER DELETE ON agreement_counterparts REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION note_rows_removed();
CREATE TRIGGER counterparts_changed_touch AFTER UPDATE ON agreement_counterparts
  REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_rows_changed();
CREATE TRIGGER areas_added_touch AFTER INSERT ON agreement_areas REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION note_rows_added();
CREATE TRIGGER areas_removed_touch AFTER DELETE ON agreement_areas REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION note_rows_removed();
CREATE TRIGGER areas_changed_touch AFTER UPDATE ON agreement_areas
  REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_rows_changed();
CREATE TRIGGER documents_added_touch AFTER INSERT ON agreement_documents REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION note_rows_added();
CREATE TRIGGER documents_removed_touch AFTER DELETE ON agreement_documents REFERENCING OLD TABLE AS removed
  FOR EACH STATEMENT EXECUTE FUNCTION note_rows_removed();
CREATE TRIGGER documents_changed_touch AFTER UPDATE ON agreement_documents
  REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION note_rows_changed();
CREATE TRIGGER acts_added_touch AFTER INSERT ON agreement_acts REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION note_rows_added();
CREATE TRIGGER leaves_added_touch AFTER INSERT ON registry_leaves REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION note_leaves_added();

CREATE FUNCTION check_touched() RETURNS trigger LANGUAGE plpgsql SET enable_seqscan = off AS $$
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
CREATE CONSTRAINT TRIGGER touched_agreements_say_their_leaf AFTER INSERT ON registry_touched
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_touched();

-- By the index alone: a list of ids was looked through for each row, which takes as long as the square of their number.
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
