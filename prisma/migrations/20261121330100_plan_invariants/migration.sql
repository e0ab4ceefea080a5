-- What must always hold of a plan, whoever writes.

-- An office works on one plan at a time; the closed ones are its memory.
CREATE UNIQUE INDEX plans_one_open_per_office ON plans (office_id) WHERE state <> 'CLOSED';
ALTER TABLE plans
  ADD CONSTRAINT plans_title_said CHECK (title <> ''),
  ADD CONSTRAINT plans_first_year_plausible CHECK (first_year BETWEEN 2000 AND 2100),
  ADD CONSTRAINT plans_closed_at_when_closed CHECK ((state = 'CLOSED') = (closed_at IS NOT NULL)),
  ADD CONSTRAINT plans_revision_counts CHECK (revision >= 1);

ALTER TABLE plan_swot_items ADD CONSTRAINT plan_swot_weight_scale CHECK (weight BETWEEN 1 AND 5);
ALTER TABLE plan_actors
  ADD CONSTRAINT plan_actors_interest_scale CHECK (interest BETWEEN 1 AND 5),
  ADD CONSTRAINT plan_actors_influence_scale CHECK (influence BETWEEN 1 AND 5);
ALTER TABLE plan_objectives ADD CONSTRAINT plan_objectives_base_year_plausible CHECK (base_year BETWEEN 1900 AND 2100);
ALTER TABLE plan_indicators ADD CONSTRAINT plan_indicators_base_year_plausible CHECK (base_year BETWEEN 1900 AND 2100);
ALTER TABLE plan_actions ADD CONSTRAINT plan_actions_dates_in_order CHECK (starts_on <= ends_on);
ALTER TABLE plan_action_years
  ADD CONSTRAINT plan_action_years_year_plausible CHECK (year BETWEEN 2000 AND 2110),
  ADD CONSTRAINT plan_action_years_amount_not_negative CHECK (amount >= 0),
  ADD CONSTRAINT plan_action_years_currency_code CHECK (currency ~ '^[A-Z]{3}$');

-- «2027», «2027-S1», «2027-T3», «2027-05».
CREATE FUNCTION is_plan_period(period text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
  SELECT period ~ '^(19|20|21)\d\d(-(S[12]|T[1-4]|0[1-9]|1[0-2]))?$'
$$;
ALTER TABLE plan_targets ADD CONSTRAINT plan_targets_period_written CHECK (period = '' OR is_plan_period(period));
ALTER TABLE plan_measurements
  ADD CONSTRAINT plan_measurements_period_written CHECK (is_plan_period(period)),
  ADD CONSTRAINT plan_measurements_corrects_another CHECK (corrects <> id);

ALTER TABLE plan_versions
  ADD CONSTRAINT plan_versions_number_counts CHECK (number >= 1),
  ADD CONSTRAINT plan_versions_content_is_json CHECK (content IS JSON OBJECT),
  ADD CONSTRAINT plan_versions_sha256_of_content CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'));

-- What was saved, measured or adopted stays as it was.
CREATE FUNCTION refuse_plan_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'La memoria de un plan no se cambia ni se borra' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER plan_edits_append_only BEFORE UPDATE OR DELETE ON plan_edits FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_edits_never_emptied BEFORE TRUNCATE ON plan_edits FOR EACH STATEMENT EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_measurements_append_only BEFORE UPDATE OR DELETE ON plan_measurements FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_measurements_never_emptied BEFORE TRUNCATE ON plan_measurements FOR EACH STATEMENT EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_versions_append_only BEFORE UPDATE OR DELETE ON plan_versions FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_versions_never_emptied BEFORE TRUNCATE ON plan_versions FOR EACH STATEMENT EXECUTE FUNCTION refuse_plan_rewriting();

-- Nothing of a plan is deleted: it is taken out, and can be put back.
CREATE TRIGGER plans_never_deleted BEFORE DELETE ON plans FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_swot_items_never_deleted BEFORE DELETE ON plan_swot_items FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_actors_never_deleted BEFORE DELETE ON plan_actors FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_commitments_never_deleted BEFORE DELETE ON plan_commitments FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_axes_never_deleted BEFORE DELETE ON plan_axes FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_objectives_never_deleted BEFORE DELETE ON plan_objectives FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_actions_never_deleted BEFORE DELETE ON plan_actions FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_action_years_never_deleted BEFORE DELETE ON plan_action_years FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_indicators_never_deleted BEFORE DELETE ON plan_indicators FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_targets_never_deleted BEFORE DELETE ON plan_targets FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_evidence_never_deleted BEFORE DELETE ON plan_evidence FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
