-- What the registry says of an agreement is not said again here; a tie without registration says it whole.
ALTER TABLE ties
  ADD CONSTRAINT tie_registered_or_told CHECK (
    CASE WHEN agreement_id IS NOT NULL
      THEN num_nonnulls(counterpart_type, country_code, level, origin_kind, origin_on, origin_precision, is_agreement, ends_on) = 0
        AND name = '' AND counterpart_name = '' AND city = '' AND municipality = ''
        AND origin_reference = '' AND agreement_reason = ''
      ELSE num_nulls(counterpart_type, country_code, level, origin_kind, origin_on, origin_precision, is_agreement) = 0
        AND btrim(name) <> '' AND btrim(counterpart_name) <> '' AND btrim(agreement_reason) <> ''
    END
  ),
  ADD CONSTRAINT tie_municipality_named CHECK ((level IS NOT DISTINCT FROM 'MUNICIPAL') = (municipality <> '')),
  ADD CONSTRAINT tie_origin_as_known CHECK (
    origin_precision IS NULL OR origin_precision = 'DAY'
    OR extract(day FROM origin_on) = 1 AND (origin_precision = 'MONTH' OR extract(month FROM origin_on) = 1)
  ),
  ADD CONSTRAINT tie_ends_after_its_origin CHECK (ends_on >= origin_on),
  ADD CONSTRAINT tie_point_on_earth CHECK (
    (latitude IS NULL) = (longitude IS NULL) AND latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180
  );

ALTER TABLE tie_commitments ADD CONSTRAINT tie_commitment_said CHECK (btrim(what) <> '' AND btrim(owner) <> '');
ALTER TABLE tie_program_lines
  ADD CONSTRAINT tie_line_said CHECK (btrim(what) <> '' AND btrim(owner) <> ''),
  ADD CONSTRAINT tie_line_dated CHECK (year BETWEEN 1990 AND 2100 AND month BETWEEN 1 AND 12),
  ADD CONSTRAINT tie_line_money CHECK ((amount IS NULL) = (currency IS NULL) AND amount > 0 AND currency ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT tie_line_failure_explained CHECK (outcome IS DISTINCT FROM 'NOT_DONE' OR btrim(outcome_note) <> '');
ALTER TABLE tie_activities
  ADD CONSTRAINT tie_activity_said CHECK (btrim(what) <> ''),
  ADD CONSTRAINT tie_activity_people CHECK (people >= 0),
  ADD CONSTRAINT tie_activity_of_one_thing CHECK (num_nonnulls(event_id, mission_id, project_id, application_id) <= 1);
ALTER TABLE tie_contacts ADD CONSTRAINT tie_contact_named CHECK (btrim(name) <> '');
ALTER TABLE tie_notes ADD CONSTRAINT tie_note_said CHECK (btrim(text) <> '');
ALTER TABLE tie_files
  ADD CONSTRAINT tie_file_not_empty CHECK (size > 0 AND name <> ''),
  ADD CONSTRAINT tie_file_sha256_written CHECK (sha256 ~ '^[0-9a-f]{64}$');
CREATE UNIQUE INDEX tie_file_once ON tie_files (tie_id, sha256, name) WHERE activity_id IS NULL;
CREATE UNIQUE INDEX tie_evidence_once ON tie_files (activity_id, sha256, name) WHERE activity_id IS NOT NULL;
ALTER TABLE tie_proposals
  ADD CONSTRAINT tie_proposal_said CHECK (btrim(reason) <> '' AND btrim(plan) <> ''),
  ADD CONSTRAINT tie_proposal_decided_whole CHECK (
    num_nonnulls(outcome, decided_on, decided_at) IN (0, 3) AND (outcome IS NULL) = (decided_by = '')
  ),
  ADD CONSTRAINT tie_proposal_refused_with_reason CHECK (outcome IS DISTINCT FROM 'REJECTED' OR btrim(answer) <> '');
CREATE UNIQUE INDEX one_open_tie_proposal ON tie_proposals (tie_id) WHERE outcome IS NULL;
ALTER TABLE tie_reminders
  ADD CONSTRAINT tie_reminder_of_one_thing CHECK (num_nonnulls(agreement_id, tie_id) = 1),
  ADD CONSTRAINT tie_reminder_thresholds CHECK (months IN (12, 6, 3));
CREATE UNIQUE INDEX one_agreement_reminder ON tie_reminders (office_id, agreement_id, ends_on, months) WHERE agreement_id IS NOT NULL;
CREATE UNIQUE INDEX one_tie_reminder ON tie_reminders (tie_id, ends_on, months) WHERE tie_id IS NOT NULL;

-- What was decided, moved or told stays as it was.
CREATE FUNCTION refuse_tie_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'La memoria de un vínculo no se cambia ni se borra' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER tie_moves_append_only BEFORE UPDATE OR DELETE ON tie_commitment_moves FOR EACH ROW EXECUTE FUNCTION refuse_tie_rewriting();
CREATE TRIGGER tie_moves_never_emptied BEFORE TRUNCATE ON tie_commitment_moves FOR EACH STATEMENT EXECUTE FUNCTION refuse_tie_rewriting();
CREATE TRIGGER tie_reminders_append_only BEFORE UPDATE OR DELETE ON tie_reminders FOR EACH ROW EXECUTE FUNCTION refuse_tie_rewriting();
CREATE TRIGGER tie_proposals_never_deleted BEFORE DELETE ON tie_proposals FOR EACH ROW EXECUTE FUNCTION refuse_tie_rewriting();
CREATE TRIGGER tie_proposals_never_emptied BEFORE TRUNCATE ON tie_proposals FOR EACH STATEMENT EXECUTE FUNCTION refuse_tie_rewriting();
CREATE TRIGGER ties_never_deleted BEFORE DELETE ON ties FOR EACH ROW EXECUTE FUNCTION refuse_tie_rewriting();

-- A proposal is decided once. What was accepted closes the tie, or opens it again.
CREATE FUNCTION hold_tie_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.outcome IS NOT NULL
    OR to_jsonb(NEW) - ARRAY['outcome', 'answer', 'decided_on', 'decided_by', 'decided_at']
      IS DISTINCT FROM to_jsonb(OLD) - ARRAY['outcome', 'answer', 'decided_on', 'decided_by', 'decided_at'] THEN
    RAISE EXCEPTION 'Una propuesta no cambia: se decide una vez' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tie_proposals_held BEFORE UPDATE ON tie_proposals FOR EACH ROW EXECUTE FUNCTION hold_tie_proposal();
CREATE FUNCTION apply_tie_proposal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.outcome = 'ACCEPTED' THEN
    UPDATE ties SET closed_on = CASE NEW.kind WHEN 'CLOSE' THEN NEW.decided_on END WHERE id = NEW.tie_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER tie_proposals_applied AFTER INSERT OR UPDATE ON tie_proposals FOR EACH ROW EXECUTE FUNCTION apply_tie_proposal();

-- Whose a tie is, and of which agreement, is for good; only a decision closes it.
CREATE FUNCTION hold_tie() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.office_id, NEW.agreement_id) IS DISTINCT FROM (OLD.office_id, OLD.agreement_id) THEN
    RAISE EXCEPTION 'La oficina y el acuerdo de un vínculo no cambian' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.closed_on IS DISTINCT FROM OLD.closed_on AND pg_trigger_depth() = 1 THEN
    RAISE EXCEPTION 'Un vínculo se cierra y se reactiva con una propuesta' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ties_held BEFORE UPDATE ON ties FOR EACH ROW EXECUTE FUNCTION hold_tie();
CREATE FUNCTION hold_new_tie() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.closed_on IS NOT NULL THEN
    RAISE EXCEPTION 'Un vínculo no nace cerrado' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER ties_open_at_first BEFORE INSERT ON ties FOR EACH ROW EXECUTE FUNCTION hold_new_tie();

-- The state of a commitment is that of its last move.
CREATE FUNCTION apply_tie_move() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE tie_commitments SET state = NEW.state, state_on = NEW.happened_on WHERE id = NEW.commitment_id;
  RETURN NULL;
END $$;
CREATE TRIGGER tie_moves_applied AFTER INSERT ON tie_commitment_moves FOR EACH ROW EXECUTE FUNCTION apply_tie_move();
CREATE FUNCTION hold_tie_commitment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF pg_trigger_depth() = 1 AND (CASE TG_OP
    WHEN 'INSERT' THEN NEW.state <> 'PENDING' OR NEW.state_on IS NOT NULL
    ELSE (NEW.state, NEW.state_on) IS DISTINCT FROM (OLD.state, OLD.state_on) END) THEN
    RAISE EXCEPTION 'El estado de un compromiso cambia con un movimiento' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tie_commitments_held BEFORE INSERT OR UPDATE ON tie_commitments FOR EACH ROW EXECUTE FUNCTION hold_tie_commitment();

-- Nothing is written in a closed tie: it is reactivated first.
CREATE FUNCTION hold_part_of_closed_tie() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Shared, so that what is being written waits for a closing that is being decided, and the other way round.
  PERFORM 1 FROM ties t WHERE t.id IN (OLD.tie_id, NEW.tie_id) FOR SHARE;
  IF EXISTS (SELECT FROM ties t WHERE t.id IN (OLD.tie_id, NEW.tie_id) AND t.closed_on IS NOT NULL) THEN
    RAISE EXCEPTION 'El vínculo está cerrado: no se escribe en él' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER tie_commitments_open BEFORE INSERT OR UPDATE OR DELETE ON tie_commitments FOR EACH ROW EXECUTE FUNCTION hold_part_of_closed_tie();
CREATE TRIGGER tie_lines_open BEFORE INSERT OR UPDATE OR DELETE ON tie_program_lines FOR EACH ROW EXECUTE FUNCTION hold_part_of_closed_tie();
CREATE TRIGGER tie_activities_open BEFORE INSERT OR UPDATE OR DELETE ON tie_activities FOR EACH ROW EXECUTE FUNCTION hold_part_of_closed_tie();

-- An activity comes of something of its own office alone.
CREATE FUNCTION hold_tie_activity() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE owner uuid := (SELECT office_id FROM ties WHERE id = NEW.tie_id);
BEGIN
  IF EXISTS (
    SELECT office_id FROM events WHERE id = NEW.event_id UNION ALL
    SELECT office_id FROM missions WHERE id = NEW.mission_id UNION ALL
    SELECT office_id FROM projects WHERE id = NEW.project_id UNION ALL
    SELECT office_id FROM call_applications WHERE id = NEW.application_id
    EXCEPT SELECT owner) THEN
    RAISE EXCEPTION 'Eso no es de la oficina del vínculo' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tie_activities_held BEFORE INSERT OR UPDATE ON tie_activities FOR EACH ROW EXECUTE FUNCTION hold_tie_activity();
