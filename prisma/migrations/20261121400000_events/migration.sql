-- CreateEnum
CREATE TYPE "EventKind" AS ENUM ('FORUM', 'TRAINING', 'TOUR', 'VISIT', 'FAIR', 'ASSEMBLY', 'SIGNING', 'WEBINAR');

-- CreateEnum
CREATE TYPE "EventMode" AS ENUM ('ONLINE', 'IN_PERSON', 'BOTH');

-- CreateEnum
CREATE TYPE "EventState" AS ENUM ('DRAFT', 'PUBLISHED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "RegistrationState" AS ENUM ('UNCONFIRMED', 'IN', 'WAITING', 'LEFT');


-- CreateTable
CREATE TABLE "events" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "code" VARCHAR(20),
    "state" "EventState" NOT NULL DEFAULT 'DRAFT',
    "title" VARCHAR(200) NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "kind" "EventKind" NOT NULL,
    "mode" "EventMode" NOT NULL,
    "state_code" CHAR(2),
    "country_code" CHAR(2),
    "city" VARCHAR(120) NOT NULL DEFAULT '',
    "address" VARCHAR(300) NOT NULL DEFAULT '',
    "link" VARCHAR(500) NOT NULL DEFAULT '',
    "languages" TEXT[],
    "audience" VARCHAR(300) NOT NULL DEFAULT '',
    "organisers" VARCHAR(1000) NOT NULL DEFAULT '',
    "contact_name" VARCHAR(160) NOT NULL DEFAULT '',
    "contact_email" VARCHAR(254) NOT NULL DEFAULT '',
    "contact_phone" VARCHAR(40) NOT NULL DEFAULT '',
    "takes_registration" BOOLEAN NOT NULL DEFAULT false,
    "capacity" INTEGER,
    "registration_opens_at" TIMESTAMPTZ(3),
    "registration_closes_at" TIMESTAMPTZ(3),
    "questions" TEXT[],
    "taken" INTEGER NOT NULL DEFAULT 0,
    "turns" INTEGER NOT NULL DEFAULT 0,
    "starts_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "sequence" INTEGER NOT NULL DEFAULT 0,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "published_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "cancel_reason" VARCHAR(600) NOT NULL DEFAULT '',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_areas" (
    "event_id" UUID NOT NULL,
    "area_key" VARCHAR(40) NOT NULL,

    CONSTRAINT "event_areas_pkey" PRIMARY KEY ("event_id","area_key")
);

-- CreateTable
CREATE TABLE "event_sessions" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "time_zone" VARCHAR(64) NOT NULL,

    CONSTRAINT "event_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_changes" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "parts" TEXT[],
    "reason" VARCHAR(600) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_registrations" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "state" "RegistrationState" NOT NULL DEFAULT 'UNCONFIRMED',
    "name" VARCHAR(120) NOT NULL,
    "email" VARCHAR(254),
    "institution" VARCHAR(160) NOT NULL DEFAULT '',
    "answers" TEXT[],
    "turn" INTEGER,
    "confirm_hash" CHAR(64),
    "confirm_by" TIMESTAMPTZ(3) NOT NULL,
    "leave_hash" CHAR(64),
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "event_registrations_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "events_code_key" ON "events"("code");

-- CreateIndex
CREATE INDEX "events_office_id_idx" ON "events"("office_id");

-- CreateIndex
CREATE INDEX "events_starts_at_idx" ON "events"("starts_at");

-- CreateIndex
CREATE INDEX "event_sessions_event_id_idx" ON "event_sessions"("event_id");

-- CreateIndex
CREATE INDEX "event_changes_event_id_idx" ON "event_changes"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_registrations_confirm_hash_key" ON "event_registrations"("confirm_hash");

-- CreateIndex
CREATE UNIQUE INDEX "event_registrations_leave_hash_key" ON "event_registrations"("leave_hash");

-- CreateIndex
CREATE INDEX "event_registrations_event_id_state_idx" ON "event_registrations"("event_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "event_registrations_event_id_email_key" ON "event_registrations"("event_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "event_registrations_event_id_turn_key" ON "event_registrations"("event_id", "turn");

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "states"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_areas" ADD CONSTRAINT "event_areas_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_areas" ADD CONSTRAINT "event_areas_area_key_fkey" FOREIGN KEY ("area_key") REFERENCES "areas"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_sessions" ADD CONSTRAINT "event_sessions_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_changes" ADD CONSTRAINT "event_changes_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_registrations" ADD CONSTRAINT "event_registrations_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE events
  ADD CONSTRAINT event_has_a_title CHECK (btrim(title) <> ''),
  -- What anyone may read has its address, its day, and never loses them.
  ADD CONSTRAINT event_published_is_whole CHECK (state = 'DRAFT' OR num_nonnulls(code, published_at, starts_at, ends_at) = 4),
  ADD CONSTRAINT event_draft_has_no_address CHECK (state <> 'DRAFT' OR (code IS NULL AND published_at IS NULL)),
  ADD CONSTRAINT event_cancelled_says_why CHECK ((state = 'CANCELLED') = (cancelled_at IS NOT NULL) AND (state = 'CANCELLED') = (cancel_reason <> '')),
  ADD CONSTRAINT event_capacity CHECK (capacity BETWEEN 1 AND 100000),
  -- Whoever writes, nobody gets in beyond the capacity.
  ADD CONSTRAINT event_never_overfull CHECK (taken >= 0 AND turns >= taken AND taken <= coalesce(capacity, taken)),
  ADD CONSTRAINT event_registration_days CHECK (registration_closes_at > registration_opens_at),
  ADD CONSTRAINT event_state_is_of_mexico CHECK (state_code IS NULL OR country_code IS NULL);
ALTER TABLE event_sessions ADD CONSTRAINT event_session_ends_later CHECK (ends_at > starts_at);
ALTER TABLE event_changes ADD CONSTRAINT event_change_says_why CHECK (btrim(reason) <> '');
ALTER TABLE event_registrations
  ADD CONSTRAINT registration_turn CHECK ((turn IS NULL) = (confirmed_at IS NULL) AND (state NOT IN ('IN', 'WAITING') OR turn IS NOT NULL)),
  ADD CONSTRAINT registration_left CHECK ((state = 'LEFT') = (left_at IS NOT NULL)),
  ADD CONSTRAINT registration_left_or_erased_is_nobody CHECK ((state <> 'LEFT' AND erased_at IS NULL)
    OR (name = '' AND institution = '' AND num_nonnulls(email, confirm_hash, leave_hash) = 0 AND cardinality(answers) = 0));

-- First start and last end are those of the sessions, whoever writes them. The new ones are written before the former go.
CREATE FUNCTION span_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_event uuid := coalesce(NEW.event_id, OLD.event_id);
BEGIN
  UPDATE events SET (starts_at, ends_at) = (SELECT min(s.starts_at), max(s.ends_at) FROM event_sessions s WHERE s.event_id = of_event)
  WHERE id = of_event;
  RETURN NULL;
END $$;
CREATE TRIGGER event_sessions_span AFTER INSERT OR UPDATE OR DELETE ON event_sessions FOR EACH ROW EXECUTE FUNCTION span_event();

-- What was published stays, with its address; what was cancelled stays cancelled.
CREATE FUNCTION keep_published_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR NEW.state = 'DRAFT' OR NEW.code IS DISTINCT FROM OLD.code OR (OLD.state = 'CANCELLED' AND NEW.state <> OLD.state) THEN
    RAISE EXCEPTION 'El evento % ya es público', OLD.code USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER events_published_stay BEFORE UPDATE OR DELETE ON events FOR EACH ROW WHEN (OLD.state <> 'DRAFT') EXECUTE FUNCTION keep_published_event();
CREATE TRIGGER event_changes_append_only BEFORE UPDATE OR DELETE ON event_changes FOR EACH ROW EXECUTE FUNCTION refuse_removal();
CREATE TRIGGER events_demo BEFORE INSERT ON events FOR EACH ROW WHEN (NEW.demo) EXECUTE FUNCTION refuse_demo_in_production();
