-- What must hold whatever program writes here.

ALTER TABLE installation
  ADD CONSTRAINT installation_is_one_row CHECK (id = 1),
  ADD CONSTRAINT installation_mode CHECK (mode IN ('demo', 'production')),
  ADD CONSTRAINT installation_production_has_no_demo CHECK (mode = 'demo' OR demo_loaded_at IS NULL);

ALTER TABLE offices
  ADD CONSTRAINT office_of_a_state CHECK ((kind IN ('STATE', 'MUNICIPAL')) = (state_code IS NOT NULL)),
  ADD CONSTRAINT office_of_a_municipality CHECK ((kind = 'MUNICIPAL') = (municipality IS NOT NULL)),
  ADD CONSTRAINT office_shares_with_someone CHECK (NOT shares_with_parent OR parent_id IS NOT NULL),
  ADD CONSTRAINT office_is_not_its_own_parent CHECK (parent_id <> id);

-- Roles live inside an organisation (an office cannot hold a lawyer of the CJA).
ALTER TABLE users ADD CONSTRAINT role_belongs_to_the_organisation CHECK (
  CASE
    WHEN role IN ('office_reader', 'office_editor', 'office_head') THEN office_kind IN ('STATE', 'MUNICIPAL')
    WHEN role IN ('dgcp_officer', 'dgcp_head') THEN office_kind = 'DGCP'
    WHEN role IN ('cja_lawyer', 'cja_head') THEN office_kind = 'CJA'
    ELSE office_kind = 'PORTAL'
  END
);

ALTER TABLE case_files
  ADD CONSTRAINT case_outcome_iff_closed CHECK ((status = 'CLOSED') = (outcome IS NOT NULL)),
  ADD CONSTRAINT case_closing_time_iff_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
  ADD CONSTRAINT case_turn_iff_open CHECK ((status = 'CLOSED') = (turn IS NULL)),
  ADD CONSTRAINT case_draft_is_before_filing CHECK (status <> 'DRAFT' OR (filed_at IS NULL AND step IN ('request', 'draft', 'annexes', 'filing'))),
  ADD CONSTRAINT case_folio_iff_filed CHECK ((folio IS NULL) = (filed_at IS NULL)),
  ADD CONSTRAINT case_active_is_filed CHECK (status NOT IN ('ACTIVE', 'PREVENTED') OR (filed_at IS NOT NULL AND step NOT IN ('request', 'draft', 'annexes', 'filing'))),
  ADD CONSTRAINT case_prevented_at_referral CHECK (status <> 'PREVENTED' OR step = 'referral'),
  ADD CONSTRAINT case_referred_after_filing CHECK (referred_at IS NULL OR filed_at IS NOT NULL),
  ADD CONSTRAINT case_version_not_negative CHECK (version >= 0 AND draft_version >= 0);

CREATE INDEX case_files_search_text ON case_files USING gin (search_text gin_trgm_ops);

ALTER TABLE case_returns
  ADD CONSTRAINT return_has_a_reason CHECK (btrim(reason) <> ''),
  ADD CONSTRAINT return_answer_has_a_date CHECK ((answer IS NULL) = (answered_at IS NULL)),
  ADD CONSTRAINT return_names_what_comes_back CHECK (cardinality(parts) > 0);

-- LFPA 17-A as the published procedure reads it: a case is prevented once.
CREATE UNIQUE INDEX one_prevention_per_case ON case_returns (case_id) WHERE kind = 'PREVENTION';
CREATE UNIQUE INDEX one_open_return_per_case ON case_returns (case_id) WHERE answered_at IS NULL;

ALTER TABLE case_terms
  ADD CONSTRAINT term_budget_is_positive CHECK (budget_days > 0),
  ADD CONSTRAINT term_ends_after_it_began CHECK (ended_at IS NULL OR ended_at >= received_at);
ALTER TABLE case_suspensions ADD CONSTRAINT suspension_ends_after_it_began CHECK (ended_at IS NULL OR ended_at >= started_at);
CREATE UNIQUE INDEX one_open_suspension_per_term ON case_suspensions (term_id) WHERE ended_at IS NULL;

ALTER TABLE documents
  ADD CONSTRAINT document_is_not_empty CHECK (size > 0),
  ADD CONSTRAINT document_hash_is_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT document_letter_names_itself CHECK ((kind IN ('LETTER_PDF', 'LETTER_DOCX')) = (letter <> ''));
-- One current request, one current draft, one current signed copy.
CREATE UNIQUE INDEX one_current_document ON documents (case_id, kind) WHERE superseded_at IS NULL AND kind IN ('REQUEST', 'DRAFT', 'SIGNED_COPY');
CREATE UNIQUE INDEX one_letter_per_entry ON documents (entry_id, kind, letter) WHERE entry_id IS NOT NULL;

ALTER TABLE dictamenes ADD CONSTRAINT dictamen_issued_is_whole CHECK (
  issued_at IS NULL OR (number IS NOT NULL AND verdict IS NOT NULL AND issued_by IS NOT NULL
    AND is_agreement IS NOT NULL AND is_competent IS NOT NULL AND is_right_form IS NOT NULL AND btrim(grounds) <> '')
);

ALTER TABLE recommendations
  ADD CONSTRAINT recommendation_says_where_and_what CHECK (btrim(clause) <> '' AND btrim(text) <> ''),
  ADD CONSTRAINT recommendation_left_out_has_a_reason CHECK (result IS DISTINCT FROM 'NOT_INCLUDED' OR btrim(result_reason) <> '');

ALTER TABLE internal_notes ADD CONSTRAINT note_is_not_blank CHECK (btrim(text) <> '');

ALTER TABLE countries ADD CONSTRAINT country_region CHECK (
  region IN ('NORTH_AMERICA', 'LATIN_AMERICA', 'EUROPE', 'ASIA', 'AFRICA_OCEANIA')
);

ALTER TABLE agreements
  ADD CONSTRAINT agreement_number_is_not_blank CHECK (btrim(number) <> ''),
  ADD CONSTRAINT agreement_municipality_iff_municipal CHECK ((level = 'MUNICIPAL') = (municipality IS NOT NULL)),
  ADD CONSTRAINT agreement_end_iff_it_has_one CHECK ((validity = 'INDEFINITE') = (ends_on IS NULL)),
  ADD CONSTRAINT agreement_ends_after_it_began CHECK (ends_on IS NULL OR ends_on >= in_force_on);

ALTER TABLE calendar_rules
  ADD CONSTRAINT calendar_rule_shape CHECK (
    CASE kind
      WHEN 'FIXED' THEN day IS NOT NULL AND weekday IS NULL AND nth IS NULL
      WHEN 'NTH_WEEKDAY' THEN weekday BETWEEN 1 AND 7 AND nth BETWEEN 1 AND 5 AND day IS NULL
      ELSE day IS NOT NULL AND every_years IS NOT NULL AND from_year IS NOT NULL
    END
  ),
  ADD CONSTRAINT calendar_rule_month CHECK (month BETWEEN 1 AND 12),
  ADD CONSTRAINT calendar_rule_interval CHECK (valid_until IS NULL OR valid_until >= valid_from);
ALTER TABLE calendar_overrides ADD CONSTRAINT override_has_its_publication CHECK (btrim(reference) <> '' AND btrim(reason) <> '');
CREATE UNIQUE INDEX one_override_in_force_per_day ON calendar_overrides (date) WHERE revoked_at IS NULL;
ALTER TABLE authority_calendars ADD CONSTRAINT authority_cutoff_is_an_hour CHECK (cutoff_hour BETWEEN 0 AND 24);
ALTER TABLE calendar_version ADD CONSTRAINT calendar_version_is_one_row CHECK (id = 1);
ALTER TABLE procedure_rules ADD CONSTRAINT procedure_rule_interval CHECK (valid_until IS NULL OR valid_until >= valid_from);

-- Evidence is never taken away.
CREATE FUNCTION refuse_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Los renglones de % no se borran', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER case_files_stay BEFORE DELETE ON case_files FOR EACH ROW EXECUTE FUNCTION refuse_removal();
CREATE TRIGGER case_returns_stay BEFORE DELETE ON case_returns FOR EACH ROW EXECUTE FUNCTION refuse_removal();
CREATE TRIGGER internal_notes_stay BEFORE DELETE OR UPDATE ON internal_notes FOR EACH ROW EXECUTE FUNCTION refuse_removal();
CREATE TRIGGER agreements_stay BEFORE DELETE ON agreements FOR EACH ROW EXECUTE FUNCTION refuse_removal();
CREATE TRIGGER overrides_stay BEFORE DELETE ON calendar_overrides FOR EACH ROW EXECUTE FUNCTION refuse_removal();
CREATE TRIGGER suspensions_stay BEFORE DELETE ON case_suspensions FOR EACH ROW EXECUTE FUNCTION refuse_removal();
CREATE TRIGGER terms_stay BEFORE DELETE ON case_terms FOR EACH ROW EXECUTE FUNCTION refuse_removal();

-- A frozen document is what was filed, signed or issued: its bytes and name are evidence.
CREATE FUNCTION keep_frozen_document() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.frozen_at IS NULL THEN
    RETURN coalesce(NEW, OLD);
  END IF;
  IF TG_OP = 'DELETE' OR (to_jsonb(NEW) - 'superseded_at') IS DISTINCT FROM (to_jsonb(OLD) - 'superseded_at') THEN
    RAISE EXCEPTION 'El documento % ya forma parte del expediente', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER documents_frozen BEFORE UPDATE OR DELETE ON documents FOR EACH ROW EXECUTE FUNCTION keep_frozen_document();

-- An issued dictamen is final: there is no second dictamen on the same text.
CREATE FUNCTION keep_issued_dictamen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.issued_at IS NOT NULL THEN
    RAISE EXCEPTION 'El dictamen % ya fue emitido', OLD.number USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER dictamen_issued BEFORE UPDATE OR DELETE ON dictamenes FOR EACH ROW EXECUTE FUNCTION keep_issued_dictamen();

-- A return is answered once; its reason is never rewritten.
CREATE FUNCTION keep_return() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.answered_at IS NOT NULL
    OR (to_jsonb(NEW) - 'answer' - 'answered_at') IS DISTINCT FROM (to_jsonb(OLD) - 'answer' - 'answered_at') THEN
    RAISE EXCEPTION 'La devolución % no se reescribe', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER case_returns_kept BEFORE UPDATE ON case_returns FOR EACH ROW EXECUTE FUNCTION keep_return();

-- The number of an agreement is its permanent address.
CREATE FUNCTION keep_agreement_number() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.number <> OLD.number OR NEW.demo <> OLD.demo THEN
    RAISE EXCEPTION 'El número de registro % no cambia', OLD.number USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agreements_number_kept BEFORE UPDATE ON agreements FOR EACH ROW EXECUTE FUNCTION keep_agreement_number();

CREATE FUNCTION refuse_demo_in_production() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.demo AND EXISTS (SELECT 1 FROM installation WHERE mode = 'production') THEN
    RAISE EXCEPTION 'No se admiten datos de demostración en producción' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER agreements_demo BEFORE INSERT ON agreements FOR EACH ROW EXECUTE FUNCTION refuse_demo_in_production();

-- Whoever keeps a calendar in memory learns by one number that it is old.
INSERT INTO calendar_version (id, version) VALUES (1, 1);
CREATE FUNCTION raise_calendar_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE calendar_version SET version = version + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER calendar_rules_changed AFTER INSERT OR UPDATE OR DELETE ON calendar_rules FOR EACH STATEMENT EXECUTE FUNCTION raise_calendar_version();
CREATE TRIGGER calendar_overrides_changed AFTER INSERT OR UPDATE OR DELETE ON calendar_overrides FOR EACH STATEMENT EXECUTE FUNCTION raise_calendar_version();
CREATE TRIGGER calendar_years_changed AFTER INSERT OR UPDATE OR DELETE ON calendar_years FOR EACH STATEMENT EXECUTE FUNCTION raise_calendar_version();
CREATE TRIGGER authority_calendars_changed AFTER INSERT OR UPDATE OR DELETE ON authority_calendars FOR EACH STATEMENT EXECUTE FUNCTION raise_calendar_version();
CREATE TRIGGER procedure_rules_changed AFTER INSERT OR UPDATE OR DELETE ON procedure_rules FOR EACH STATEMENT EXECUTE FUNCTION raise_calendar_version();
