ALTER TABLE partner_notices
  ADD CONSTRAINT notice_says_what CHECK (btrim(title) <> '' AND btrim(offers) <> '' AND btrim(seeks) <> ''),
  ADD CONSTRAINT notice_has_an_area CHECK (cardinality(areas) > 0),
  ADD CONSTRAINT notice_population CHECK (population > 0),
  ADD CONSTRAINT notice_public_is_whole CHECK (
    state = 'DRAFT' OR (code IS NOT NULL AND published_at IS NOT NULL)
  ),
  ADD CONSTRAINT notice_closed_with_what_came_of_it CHECK (
    CASE state WHEN 'CLOSED' THEN closed_at IS NOT NULL AND outcome IS NOT NULL AND btrim(outcome_text) <> ''
    ELSE closed_at IS NULL AND outcome IS NULL AND outcome_text = '' END
  );
CREATE TRIGGER partner_notices_code BEFORE UPDATE ON partner_notices FOR EACH ROW EXECUTE FUNCTION keep_code();

ALTER TABLE partner_replies
  ADD CONSTRAINT reply_of_somebody CHECK (btrim(organisation) <> ''),
  -- Erased is erased whole: who it was, how to reach them, what they wrote, and the links they were sent.
  ADD CONSTRAINT reply_erased_whole CHECK (
    CASE WHEN erased_at IS NULL THEN email IS NOT NULL AND person_name <> '' AND message <> '' AND withdraw_hash IS NOT NULL
    ELSE email IS NULL AND person_name = '' AND message = '' AND withdraw_hash IS NULL AND confirm_hash IS NULL END
  ),
  ADD CONSTRAINT reply_confirmed_once CHECK (confirmed_at IS NULL OR confirm_hash IS NULL),
  -- What nobody confirmed has reached nobody.
  ADD CONSTRAINT reply_handled_when_read CHECK (handling = 'NEW' OR confirmed_at IS NOT NULL);

-- What somebody else wrote stays as they wrote it, until it is erased.
CREATE FUNCTION keep_reply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.notice_id <> OLD.notice_id OR NEW.organisation <> OLD.organisation OR NEW.country_code <> OLD.country_code
    OR NEW.kind <> OLD.kind OR NEW.city <> OLD.city
    OR (NEW.erased_at IS NULL AND (NEW.message, NEW.person_name, NEW.email) IS DISTINCT FROM (OLD.message, OLD.person_name, OLD.email))
  THEN
    RAISE EXCEPTION 'Una respuesta no se reescribe' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER partner_replies_kept BEFORE UPDATE ON partner_replies FOR EACH ROW EXECUTE FUNCTION keep_reply();

ALTER TABLE public_changes
  DROP CONSTRAINT change_of_one_thing,
  ADD CONSTRAINT change_of_one_thing CHECK (num_nonnulls(call_id, project_id, notice_id) = 1);

ALTER TABLE networks
  ADD CONSTRAINT network_says_what CHECK (btrim(name) <> '' AND btrim(purpose) <> ''),
  ADD CONSTRAINT network_takes_somebody CHECK (takes_states OR takes_cities);

ALTER TABLE network_memberships
  ADD CONSTRAINT membership_fee CHECK (fee >= 0 AND (fee IS NULL) = (currency IS NULL)),
  ADD CONSTRAINT membership_reason CHECK ((state = 'ACTIVE') = (btrim(reason) = '')),
  ADD CONSTRAINT membership_left_on_a_day CHECK ((state = 'LEFT') = (left_on IS NOT NULL));
-- An office belongs to a network once; one that it left, it may join again.
CREATE UNIQUE INDEX one_membership ON network_memberships (office_id, network_id) WHERE state <> 'LEFT';

ALTER TABLE membership_benefits ADD CONSTRAINT benefit_says_what CHECK (btrim(what) <> '');
ALTER TABLE membership_reminders ADD CONSTRAINT reminder_days CHECK (days_before > 0);

CREATE TRIGGER membership_changes_kept BEFORE UPDATE OR DELETE ON membership_changes
  FOR EACH ROW EXECUTE FUNCTION keep_as_told();
CREATE TRIGGER membership_reminders_kept BEFORE UPDATE OR DELETE ON membership_reminders
  FOR EACH ROW EXECUTE FUNCTION keep_as_told();
