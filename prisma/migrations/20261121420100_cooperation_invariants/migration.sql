ALTER TABLE calls
  ADD CONSTRAINT call_says_what CHECK (btrim(title) <> '' AND btrim(convener) <> ''),
  ADD CONSTRAINT call_is_for_somebody CHECK (for_states OR for_municipalities),
  ADD CONSTRAINT call_amounts CHECK (
    (amount_min IS NULL OR amount_min >= 0) AND (amount_max IS NULL OR amount_max >= coalesce(amount_min, 0))
    AND (currency IS NULL) = (num_nonnulls(amount_min, amount_max) = 0)
  ),
  ADD CONSTRAINT call_share CHECK (counterpart_share BETWEEN 0 AND 100),
  ADD CONSTRAINT call_closes_after_it_opens CHECK ((closes_at AT TIME ZONE zone)::date >= opens_on),
  ADD CONSTRAINT call_published_is_whole CHECK (
    state NOT IN ('PUBLISHED', 'WITHDRAWN') OR (code IS NOT NULL AND published_at IS NOT NULL)
  ),
  ADD CONSTRAINT call_withdrawn_with_its_reason CHECK (state <> 'WITHDRAWN' OR btrim(reason) <> '');

-- An office answers a call once; one that it left, it may take up again.
CREATE UNIQUE INDEX one_application ON call_applications (call_id, office_id) WHERE state <> 'WITHDRAWN';

ALTER TABLE application_steps
  ADD CONSTRAINT step_says_what CHECK (btrim(title) <> ''),
  ADD CONSTRAINT step_days CHECK (days_before BETWEEN 0 AND 250),
  ADD CONSTRAINT step_done_by_somebody CHECK ((done_at IS NULL) = (done_by IS NULL));

ALTER TABLE projects
  ADD CONSTRAINT project_has_a_title CHECK (btrim(title) <> ''),
  ADD CONSTRAINT project_sector CHECK (sector ~ '^[0-9]{5}$'),
  ADD CONSTRAINT project_dates CHECK (planned_end >= planned_start AND actual_end >= actual_start),
  ADD CONSTRAINT project_published_has_a_code CHECK (published_at IS NULL OR code IS NOT NULL),
  ADD CONSTRAINT project_public_has_no_reason CHECK (published_at IS NULL OR withdrawn_reason = '');

ALTER TABLE project_partners ADD CONSTRAINT partner_has_a_name CHECK (btrim(name) <> '');

ALTER TABLE project_amounts
  ADD CONSTRAINT amount_is_something CHECK (amount > 0),
  ADD CONSTRAINT amount_year CHECK (year BETWEEN 1990 AND 2100),
  ADD CONSTRAINT amount_currency CHECK (currency ~ '^[A-Z]{3}$');

ALTER TABLE project_results
  ADD CONSTRAINT result_says_what CHECK (btrim(title) <> '' AND btrim(indicator) <> '' AND btrim(unit) <> ''),
  ADD CONSTRAINT result_years CHECK (base_year BETWEEN 1990 AND 2100 AND target_year BETWEEN base_year AND 2100);

ALTER TABLE public_changes ADD CONSTRAINT change_of_one_thing CHECK (num_nonnulls(call_id, project_id) = 1);

-- What happened to something public, or to an application, is never told otherwise.
CREATE FUNCTION keep_as_told() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'En % solo se agrega', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER public_changes_kept BEFORE UPDATE OR DELETE ON public_changes
  FOR EACH ROW EXECUTE FUNCTION keep_as_told();
CREATE TRIGGER application_moves_kept BEFORE UPDATE OR DELETE ON application_moves
  FOR EACH ROW EXECUTE FUNCTION keep_as_told();

-- A code is forever, and so is whose it is.
CREATE FUNCTION keep_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.code IS NOT NULL AND (NEW.code IS DISTINCT FROM OLD.code OR NEW.office_id <> OLD.office_id) THEN
    RAISE EXCEPTION 'La clave % ya está dada', OLD.code USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER calls_code BEFORE UPDATE ON calls FOR EACH ROW EXECUTE FUNCTION keep_code();
CREATE TRIGGER projects_code BEFORE UPDATE ON projects FOR EACH ROW EXECUTE FUNCTION keep_code();
