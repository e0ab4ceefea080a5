-- CreateEnum
CREATE TYPE "CohostState" AS ENUM ('INVITED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "event_cohosts" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "state" "CohostState" NOT NULL DEFAULT 'INVITED',
    "message" VARCHAR(600) NOT NULL DEFAULT '',
    "door" BOOLEAN NOT NULL DEFAULT false,
    "invited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "invited_by" VARCHAR(160) NOT NULL,
    "answer" VARCHAR(600) NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by" VARCHAR(160) NOT NULL DEFAULT '',
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" VARCHAR(160) NOT NULL DEFAULT '',
    "reason" VARCHAR(600) NOT NULL DEFAULT '',

    CONSTRAINT "event_cohosts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "event_cohosts_event_id_idx" ON "event_cohosts"("event_id");

-- CreateIndex
CREATE INDEX "event_cohosts_office_id_state_idx" ON "event_cohosts"("office_id", "state");

-- AddForeignKey
ALTER TABLE "event_cohosts" ADD CONSTRAINT "event_cohosts_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_cohosts" ADD CONSTRAINT "event_cohosts_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE event_cohosts
  ADD CONSTRAINT cohost_answer CHECK (state <> 'INVITED' OR (answered_at IS NULL AND answer = '')),
  ADD CONSTRAINT cohost_answered CHECK (state NOT IN ('ACCEPTED', 'DECLINED') OR (answered_at IS NOT NULL AND answered_by <> '')),
  ADD CONSTRAINT cohost_withdrawn_says_why CHECK ((state = 'WITHDRAWN') = (withdrawn_at IS NOT NULL)
    AND (state = 'WITHDRAWN') = (withdrawn_by <> '') AND (state = 'WITHDRAWN') = (btrim(reason) <> ''));

-- An office is asked once at a time, however many press at once.
CREATE UNIQUE INDEX cohosts_one_open ON event_cohosts (event_id, office_id) WHERE state IN ('INVITED', 'ACCEPTED');

-- An office does not convene with itself; and what was answered, declined or withdrawn goes on having been.
CREATE FUNCTION keep_cohost() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF EXISTS (SELECT 1 FROM events e WHERE e.id = NEW.event_id AND e.office_id = NEW.office_id) THEN
      RAISE EXCEPTION 'Una oficina no se invita a sí misma' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  ELSIF OLD.state IN ('DECLINED', 'WITHDRAWN')
    OR (OLD.state = 'ACCEPTED' AND NEW.state NOT IN ('ACCEPTED', 'WITHDRAWN'))
    OR (OLD.id, OLD.event_id, OLD.office_id, OLD.message, OLD.invited_at, OLD.invited_by)
      IS DISTINCT FROM (NEW.id, NEW.event_id, NEW.office_id, NEW.message, NEW.invited_at, NEW.invited_by)
    OR (OLD.state = 'ACCEPTED' AND (OLD.answer, OLD.answered_at, OLD.answered_by) IS DISTINCT FROM (NEW.answer, NEW.answered_at, NEW.answered_by)) THEN
    RAISE EXCEPTION 'La invitación % ya se respondió', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER event_cohosts_stay BEFORE INSERT OR UPDATE ON event_cohosts FOR EACH ROW EXECUTE FUNCTION keep_cohost();
CREATE TRIGGER event_cohosts_kept BEFORE DELETE ON event_cohosts FOR EACH ROW EXECUTE FUNCTION refuse_removal();
