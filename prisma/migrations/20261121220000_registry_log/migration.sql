-- CreateTable
CREATE TABLE "registry_leaves" (
    "index" BIGINT NOT NULL,
    "agreement_id" UUID NOT NULL,
    "record" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "logged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "registry_leaves_pkey" PRIMARY KEY ("index")
);

-- CreateTable
CREATE TABLE "registry_roots" (
    "day" DATE NOT NULL,
    "size" BIGINT NOT NULL,
    "root" BYTEA NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "registry_roots_pkey" PRIMARY KEY ("day")
);

-- CreateIndex
CREATE UNIQUE INDEX "registry_leaves_agreement_id_key" ON "registry_leaves"("agreement_id");

-- AddForeignKey
ALTER TABLE "registry_leaves" ADD CONSTRAINT "registry_leaves_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The text that is hashed: what the public register says of an agreement. Keys, not names, of what a catalogue may
-- rename. jsonb orders the keys of an object and has one way of writing each value.
CREATE FUNCTION registry_record(agreement uuid) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'acto', 'inscripcion', 'numero', a.number, 'titulo', a.title, 'tipo', a.kind, 'nivel', a.level,
    'estado', a.state_code, 'municipio', a.municipality, 'suscribe', a.signing_body, 'proposito', a.purpose,
    'idiomas', a.languages, 'firmado', a.signed_on, 'lugar', a.signed_place, 'en_vigor', a.in_force_on,
    'vigencia', a.validity, 'termina', a.ends_on, 'inscrito', a.registered_on, 'terminos', a.terms,
    'demostracion', a.demo,
    'contrapartes', (
      SELECT jsonb_agg(jsonb_build_object('nombre', c.name, 'tipo', c.type, 'pais', c.country_code, 'lugar', c.place)
        ORDER BY c.position)
      FROM agreement_counterparts c WHERE c.agreement_id = a.id),
    'areas', (SELECT jsonb_agg(x.area_key ORDER BY x.area_key COLLATE "C") FROM agreement_areas x WHERE x.agreement_id = a.id),
    'documentos', (
      SELECT jsonb_agg(jsonb_build_object('nombre', d.name, 'bytes', d.size, 'sha256', d.sha256)
        ORDER BY d.sha256, d.name COLLATE "C")
      FROM agreement_documents d WHERE d.agreement_id = a.id)
  )::text
  FROM agreements a WHERE a.id = agreement
$$;

ALTER TABLE registry_leaves
  ADD CONSTRAINT leaf_index_from_zero CHECK (index >= 0),
  ADD CONSTRAINT leaf_hash_of_record CHECK (hash = sha256('\x00'::bytea || convert_to(record, 'UTF8')));
ALTER TABLE registry_roots
  ADD CONSTRAINT root_size_not_negative CHECK (size >= 0),
  ADD CONSTRAINT root_is_a_hash CHECK (length(root) = 32);

-- An agreement is published by an update, once all that the register says of it is there.
CREATE FUNCTION refuse_born_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Un acuerdo se publica después de inscrito' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER agreements_born_unpublished BEFORE INSERT ON agreements FOR EACH ROW
  WHEN (NEW.published_at IS NOT NULL) EXECUTE FUNCTION refuse_born_published();

CREATE FUNCTION log_inscriptions(agreements uuid[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  -- One line: the next leaf is known only when the one before has been committed.
  PERFORM pg_advisory_xact_lock(hashtext('registry_leaves'));
  INSERT INTO registry_leaves (index, agreement_id, record, hash, logged_at)
  SELECT log.size + row_number() OVER (ORDER BY a.published_at, a.number) - 1, a.id, r.record,
    sha256('\x00'::bytea || convert_to(r.record, 'UTF8')), a.published_at
  FROM (SELECT coalesce(max(index) + 1, 0) AS size FROM registry_leaves) log,
    agreements a, LATERAL (SELECT registry_record(a.id) AS record) r
  WHERE a.id = ANY(log_inscriptions.agreements);
END $$;

CREATE FUNCTION agreements_published() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  published uuid[] := ARRAY(
    SELECT n.id FROM after_rows n JOIN before_rows o ON o.id = n.id
    WHERE o.published_at IS NULL AND n.published_at IS NOT NULL);
BEGIN
  IF cardinality(published) > 0 THEN PERFORM log_inscriptions(published); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER agreements_logged AFTER UPDATE ON agreements
  REFERENCING OLD TABLE AS before_rows NEW TABLE AS after_rows
  FOR EACH STATEMENT EXECUTE FUNCTION agreements_published();

-- What the public was shown is not taken back.
CREATE FUNCTION refuse_unpublishing() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Un acuerdo publicado no deja de estarlo' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER agreements_stay_published BEFORE UPDATE OF published_at ON agreements FOR EACH ROW
  WHEN (OLD.published_at IS NOT NULL AND NEW.published_at IS DISTINCT FROM OLD.published_at)
  EXECUTE FUNCTION refuse_unpublishing();

CREATE FUNCTION refuse_log_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'El registro público solo admite hojas y raíces nuevas' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER registry_leaves_append_only BEFORE UPDATE OR DELETE ON registry_leaves FOR EACH ROW EXECUTE FUNCTION refuse_log_rewriting();
CREATE TRIGGER registry_leaves_never_emptied BEFORE TRUNCATE ON registry_leaves FOR EACH STATEMENT EXECUTE FUNCTION refuse_log_rewriting();
CREATE TRIGGER registry_roots_append_only BEFORE UPDATE OR DELETE ON registry_roots FOR EACH ROW EXECUTE FUNCTION refuse_log_rewriting();
CREATE TRIGGER registry_roots_never_emptied BEFORE TRUNCATE ON registry_roots FOR EACH STATEMENT EXECUTE FUNCTION refuse_log_rewriting();

-- What was published before there was a log.
SELECT log_inscriptions(ARRAY(SELECT id FROM agreements WHERE published_at IS NOT NULL));
