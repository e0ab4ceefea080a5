-- The trail: chained by the database whoever writes, and append-only.

-- The exact text that is hashed. A JSON array is unambiguous: no value can pass for two.
CREATE FUNCTION audit_row_text(e audit_entries) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_array(
    e.stream, e.seq, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    e.actor_id, e.actor_name, e.actor_role, e.actor_office, e.action, e.case_id,
    e.from_step, e.to_step, e.reason, e.detail, e.visibility, e.request_key, e.prev_hash
  )::text
$$;

CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Locks the head of the stream until the end of the transaction: rows of one stream are in one line.
  INSERT INTO audit_streams AS s (stream, seq, head) VALUES (NEW.stream, 1, '')
    ON CONFLICT (stream) DO UPDATE SET seq = s.seq + 1
    RETURNING s.seq, s.head INTO NEW.seq, NEW.prev_hash;
  NEW.hash := encode(sha256(convert_to(audit_row_text(NEW), 'UTF8')), 'hex');
  UPDATE audit_streams SET head = NEW.hash WHERE stream = NEW.stream;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_entries_chained BEFORE INSERT ON audit_entries FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();

CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'La bitácora solo admite renglones nuevos' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER audit_entries_never_emptied BEFORE TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- No move without its history, no history without its move: version 0 is the creation, and each later version has
-- exactly one row in the stream of the case. Checked when the transaction commits.
CREATE FUNCTION check_case_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moves integer;
  rows integer;
BEGIN
  SELECT version INTO moves FROM case_files WHERE id = NEW.id;
  SELECT seq INTO rows FROM audit_streams WHERE stream = 'case:' || NEW.id;
  IF rows IS DISTINCT FROM moves + 1 THEN
    RAISE EXCEPTION 'El expediente % tiene versión % y % renglones de historia', NEW.id, moves, coalesce(rows, 0)
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER case_files_have_history AFTER INSERT OR UPDATE OF version ON case_files
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_case_history();

CREATE FUNCTION check_history_case() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  moves integer;
  rows integer;
BEGIN
  SELECT version INTO moves FROM case_files WHERE id = NEW.case_id;
  SELECT seq INTO rows FROM audit_streams WHERE stream = NEW.stream;
  IF rows IS DISTINCT FROM moves + 1 THEN
    RAISE EXCEPTION 'El renglón % de % no corresponde a un movimiento', NEW.seq, NEW.stream
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER history_has_its_case AFTER INSERT ON audit_entries
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.stream LIKE 'case:%') EXECUTE FUNCTION check_history_case();
