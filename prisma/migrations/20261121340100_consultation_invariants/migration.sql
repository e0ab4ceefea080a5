-- What must always hold of a consultation and its comments, whoever writes.

CREATE UNIQUE INDEX plan_consultations_one_running_per_plan ON plan_consultations (plan_id) WHERE closed_at IS NULL;
ALTER TABLE plan_consultations
  ADD CONSTRAINT plan_consultations_number_counts CHECK (number >= 1),
  ADD CONSTRAINT plan_consultations_about_said CHECK (about <> ''),
  ADD CONSTRAINT plan_consultations_days_in_order CHECK (opens_on <= closes_on),
  ADD CONSTRAINT plan_consultations_content_is_json CHECK (content IS JSON OBJECT),
  ADD CONSTRAINT plan_consultations_sha256_of_content CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  ADD CONSTRAINT plan_consultations_reason_of_an_end CHECK (close_reason = '' OR closed_at IS NOT NULL);
ALTER TABLE plan_consultation_extensions ADD CONSTRAINT plan_consultation_extensions_later CHECK (until_on > formerly_on);

ALTER TABLE plan_comments
  ADD CONSTRAINT plan_comments_number_counts CHECK (number >= 1),
  -- Nothing passes to the office, and so to the public, before its author showed that the address is theirs.
  ADD CONSTRAINT plan_comments_confirmed_first CHECK (state IN ('UNCONFIRMED', 'WITHDRAWN') OR confirmed_at IS NOT NULL),
  ADD CONSTRAINT plan_comments_unconfirmed_can_be CHECK (
    state <> 'UNCONFIRMED' OR (confirmed_at IS NULL AND confirm_hash IS NOT NULL AND email IS NOT NULL)),
  ADD CONSTRAINT plan_comments_published_with_number CHECK (
    state <> 'PUBLISHED' OR (number IS NOT NULL AND published_at IS NOT NULL)),
  ADD CONSTRAINT plan_comments_held_with_reason CHECK ((state = 'HELD') = (hold_reason IS NOT NULL)),
  ADD CONSTRAINT plan_comments_answered_whole CHECK (
    (outcome IS NULL) = (answer = '') AND (outcome IS NULL) = (answered_at IS NULL)),
  ADD CONSTRAINT plan_comments_withdrawn_is_empty CHECK (
    (state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)
    AND (state <> 'WITHDRAWN' OR (text = '' AND author_name = '' AND email IS NULL AND answer = ''))),
  ADD CONSTRAINT plan_comments_say_something CHECK (state = 'WITHDRAWN' OR text <> '');

-- What was consulted stays as people read it; only its last day and its end are written later.
CREATE FUNCTION refuse_consultation_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR (NEW.id, NEW.plan_id, NEW.office_id, NEW.slug, NEW.number, NEW.about, NEW.questions, NEW.opens_on,
      NEW.content, NEW.sha256, NEW.opened_at, NEW.opened_by_name)
    IS DISTINCT FROM (OLD.id, OLD.plan_id, OLD.office_id, OLD.slug, OLD.number, OLD.about, OLD.questions, OLD.opens_on,
      OLD.content, OLD.sha256, OLD.opened_at, OLD.opened_by_name)
    OR NEW.closes_on < OLD.closes_on
    OR (OLD.closed_at IS NOT NULL AND (NEW.closed_at, NEW.closes_on, NEW.close_reason)
      IS DISTINCT FROM (OLD.closed_at, OLD.closes_on, OLD.close_reason)) THEN
    RAISE EXCEPTION 'Lo que se puso a consulta no se cambia ni se borra' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER plan_consultations_frozen BEFORE UPDATE OR DELETE ON plan_consultations
  FOR EACH ROW EXECUTE FUNCTION refuse_consultation_rewriting();
CREATE TRIGGER plan_consultation_extensions_append_only BEFORE UPDATE OR DELETE ON plan_consultation_extensions
  FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();

-- Nobody puts words in a citizen's mouth: a comment keeps its own until its author takes it back. Only one that was never
-- confirmed is deleted.
CREATE FUNCTION refuse_comment_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF OLD.state = 'UNCONFIRMED' THEN RETURN OLD; END IF;
    RAISE EXCEPTION 'Un comentario confirmado no se borra' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.state = 'WITHDRAWN'
    OR (NEW.id, NEW.consultation_id, NEW.section, NEW.received_at) IS DISTINCT FROM (OLD.id, OLD.consultation_id, OLD.section, OLD.received_at)
    OR (OLD.number IS NOT NULL AND NEW.number IS DISTINCT FROM OLD.number)
    OR (NEW.state <> 'WITHDRAWN' AND (NEW.text, NEW.author_name) IS DISTINCT FROM (OLD.text, OLD.author_name))
    OR (NEW.email IS NOT NULL AND NEW.email IS DISTINCT FROM OLD.email) THEN
    RAISE EXCEPTION 'Lo que dice un comentario no se cambia' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER plan_comments_own_words BEFORE UPDATE OR DELETE ON plan_comments
  FOR EACH ROW EXECUTE FUNCTION refuse_comment_rewriting();
