-- What must always hold, whoever writes.
ALTER TABLE bulletin_editions
  ADD CONSTRAINT edition_has_a_title CHECK (btrim(title) <> ''),
  ADD CONSTRAINT edition_published_is_whole CHECK (
    (state = 'PUBLISHED') = (number IS NOT NULL) AND (state = 'PUBLISHED') = (published_at IS NOT NULL)
  ),
  ADD CONSTRAINT edition_number CHECK (number > 0),
  ADD CONSTRAINT edition_scheduled_has_its_time CHECK (state <> 'SCHEDULED' OR publish_at IS NOT NULL);

ALTER TABLE bulletin_articles
  ADD CONSTRAINT article_says_what CHECK (btrim(title) <> '' AND btrim(body) <> ''),
  ADD CONSTRAINT article_position CHECK (position >= 0),
  ADD CONSTRAINT article_is_about_one_thing CHECK (num_nonnulls(practice_id, call_id, event_id) <= 1);

ALTER TABLE bulletin_contributions
  ADD CONSTRAINT contribution_says_what CHECK (btrim(title) <> '' AND btrim(body) <> ''),
  ADD CONSTRAINT contribution_sent_at CHECK (state = 'DRAFT' OR sent_at IS NOT NULL),
  ADD CONSTRAINT contribution_declined_with_its_reason CHECK (state <> 'DECLINED' OR btrim(reason) <> '');

ALTER TABLE bulletin_pictures
  ADD CONSTRAINT picture_of_one_thing CHECK (num_nonnulls(article_id, contribution_id) = 1),
  ADD CONSTRAINT picture_not_empty CHECK (size > 0 AND width > 0 AND height > 0),
  ADD CONSTRAINT picture_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$');

ALTER TABLE bulletin_corrections ADD CONSTRAINT correction_says_what CHECK (btrim(text) <> '');

ALTER TABLE policy_notices
  ADD CONSTRAINT notice_says_what CHECK (btrim(title) <> '' AND btrim(body) <> ''),
  ADD CONSTRAINT notice_published_is_whole CHECK (
    (state = 'DRAFT') = (code IS NULL) AND (state = 'DRAFT') = (published_at IS NULL)
  ),
  ADD CONSTRAINT notice_withdrawn_with_its_reason CHECK (state <> 'WITHDRAWN' OR btrim(reason) <> '');
ALTER TABLE policy_notice_corrections ADD CONSTRAINT notice_correction_says_what CHECK (btrim(text) <> '');
ALTER TABLE policy_notice_ties
  ADD CONSTRAINT tie_of_one_thing CHECK (num_nonnulls(event_id, mission_id, project_id, application_id) = 1);

ALTER TABLE subscribers
  ADD CONSTRAINT subscriber_wants_something CHECK (bulletin OR notices),
  ADD CONSTRAINT subscriber_state CHECK (
    (state = 'UNCONFIRMED') = (confirm_hash IS NOT NULL)
    AND (state = 'CONFIRMED') = (confirmed_at IS NOT NULL AND left_at IS NULL)
    AND (state = 'LEFT') = (left_at IS NOT NULL)
    AND (state = 'LEFT') = (email IS NULL)
  );

ALTER TABLE mailings
  ADD CONSTRAINT mailing_of_one_thing CHECK (num_nonnulls(edition_id, notice_id) = 1),
  ADD CONSTRAINT mailing_counts CHECK (gone_sent >= 0 AND gone_left >= 0),
  ADD CONSTRAINT mailing_ends_after_its_list CHECK (ended_at IS NULL OR listed_at IS NOT NULL);
-- Published once, told once.
CREATE UNIQUE INDEX one_mailing_of_an_edition ON mailings (edition_id) WHERE NOT test;
CREATE UNIQUE INDEX one_mailing_of_a_notice ON mailings (notice_id) WHERE NOT test;
-- What of a mailing waits to be sent, in its order.
CREATE INDEX mails_of_a_mailing_that_wait ON outgoing_mails (mailing_id, id) WHERE status = 'QUEUED' AND mailing_id IS NOT NULL;

CREATE FUNCTION keep_published_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'PUBLISHED' THEN
    RAISE EXCEPTION 'El boletín % ya se publicó', OLD.number USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER bulletin_editions_kept BEFORE UPDATE OR DELETE ON bulletin_editions
  FOR EACH ROW EXECUTE FUNCTION keep_published_edition();

-- Its articles and their pictures stay as they were when it went out.
CREATE FUNCTION keep_published_article() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  edition uuid;
BEGIN
  IF TG_TABLE_NAME = 'bulletin_pictures' THEN
    SELECT edition_id INTO edition FROM bulletin_articles
    WHERE id = CASE WHEN TG_OP = 'DELETE' THEN OLD.article_id ELSE NEW.article_id END;
  ELSE
    edition := CASE WHEN TG_OP = 'DELETE' THEN OLD.edition_id ELSE NEW.edition_id END;
  END IF;
  IF EXISTS (SELECT FROM bulletin_editions WHERE id = edition AND state = 'PUBLISHED') THEN
    RAISE EXCEPTION 'El boletín ya se publicó' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER bulletin_articles_kept BEFORE INSERT OR UPDATE OR DELETE ON bulletin_articles
  FOR EACH ROW EXECUTE FUNCTION keep_published_article();
CREATE TRIGGER bulletin_pictures_kept BEFORE INSERT OR UPDATE OR DELETE ON bulletin_pictures
  FOR EACH ROW EXECUTE FUNCTION keep_published_article();

-- What an office sent is what it sent: only what was decided of it changes.
CREATE FUNCTION keep_sent_contribution() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'DRAFT' AND (TG_OP = 'DELETE' OR NEW.state = 'DRAFT'
    OR (NEW.title, NEW.byline, NEW.body, NEW.areas, NEW.office_id) IS DISTINCT FROM
       (OLD.title, OLD.byline, OLD.body, OLD.areas, OLD.office_id)) THEN
    RAISE EXCEPTION 'La colaboración ya se envió' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER bulletin_contributions_kept BEFORE UPDATE OR DELETE ON bulletin_contributions
  FOR EACH ROW EXECUTE FUNCTION keep_sent_contribution();

-- A notice that anyone could read says for ever what it said; its code is given once.
CREATE FUNCTION keep_published_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'DRAFT' AND (TG_OP = 'DELETE' OR NEW.state = 'DRAFT'
    OR (NEW.code, NEW.kind, NEW.title, NEW.body, NEW.areas, NEW.countries, NEW.happened_on, NEW.source_url, NEW.published_at)
      IS DISTINCT FROM
       (OLD.code, OLD.kind, OLD.title, OLD.body, OLD.areas, OLD.countries, OLD.happened_on, OLD.source_url, OLD.published_at)) THEN
    RAISE EXCEPTION 'El comunicado % ya se publicó', OLD.code USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER policy_notices_kept BEFORE UPDATE OR DELETE ON policy_notices
  FOR EACH ROW EXECUTE FUNCTION keep_published_notice();

CREATE TRIGGER bulletin_corrections_kept BEFORE UPDATE OR DELETE ON bulletin_corrections
  FOR EACH ROW EXECUTE FUNCTION keep_as_told();
CREATE TRIGGER policy_notice_corrections_kept BEFORE UPDATE OR DELETE ON policy_notice_corrections
  FOR EACH ROW EXECUTE FUNCTION keep_as_told();
