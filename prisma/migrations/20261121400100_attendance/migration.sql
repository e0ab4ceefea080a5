-- AlterTable
ALTER TABLE "events" ADD COLUMN     "certificate_hours" INTEGER,
ADD COLUMN     "certificate_sessions" INTEGER;

-- AlterTable
ALTER TABLE "event_registrations" ADD COLUMN     "door_code" CHAR(8);

-- CreateTable
CREATE TABLE "event_attendances" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,
    "marked_by" VARCHAR(160) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "event_attendances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_certificates" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "registration_id" UUID NOT NULL,
    "code" CHAR(16) NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "office" VARCHAR(200) NOT NULL,
    "sessions" INTEGER NOT NULL,
    "minutes" INTEGER NOT NULL,
    "first_day" DATE NOT NULL,
    "last_day" DATE NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "issued_by" VARCHAR(160) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "event_certificates_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "event_attendances_registration_id_idx" ON "event_attendances"("registration_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_attendances_session_id_registration_id_key" ON "event_attendances"("session_id", "registration_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_certificates_code_key" ON "event_certificates"("code");

-- CreateIndex
CREATE INDEX "event_certificates_event_id_idx" ON "event_certificates"("event_id");

-- CreateIndex
CREATE INDEX "event_certificates_registration_id_idx" ON "event_certificates"("registration_id");

-- CreateIndex
CREATE UNIQUE INDEX "event_registrations_event_id_door_code_key" ON "event_registrations"("event_id", "door_code");

-- AddForeignKey
ALTER TABLE "event_attendances" ADD CONSTRAINT "event_attendances_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "event_sessions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_attendances" ADD CONSTRAINT "event_attendances_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "event_registrations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_certificates" ADD CONSTRAINT "event_certificates_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_certificates" ADD CONSTRAINT "event_certificates_registration_id_fkey" FOREIGN KEY ("registration_id") REFERENCES "event_registrations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE events
  ADD CONSTRAINT event_certificate_rule CHECK (certificate_sessions > 0 AND certificate_hours > 0);
ALTER TABLE event_registrations
  DROP CONSTRAINT registration_left_or_erased_is_nobody,
  ADD CONSTRAINT registration_left_or_erased_is_nobody CHECK ((state <> 'LEFT' AND erased_at IS NULL)
    OR (name = '' AND institution = '' AND num_nonnulls(email, confirm_hash, leave_hash, door_code) = 0 AND cardinality(answers) = 0));
ALTER TABLE event_certificates
  ADD CONSTRAINT certificate_counts CHECK (sessions > 0 AND minutes > 0 AND last_day >= first_day),
  ADD CONSTRAINT certificate_erased_is_nobody CHECK ((erased_at IS NULL) = (name <> ''));
-- A person has one good constancia of an event.
CREATE UNIQUE INDEX certificates_one_good ON event_certificates (registration_id) WHERE revoked_at IS NULL;

-- A mark is of somebody who registered for the event of that session.
CREATE FUNCTION check_attendance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM event_sessions s JOIN event_registrations r ON r.event_id = s.event_id
    WHERE s.id = NEW.session_id AND r.id = NEW.registration_id) THEN
    RAISE EXCEPTION 'La sesión y la inscripción son de eventos distintos' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER event_attendances_of_one_event BEFORE INSERT OR UPDATE ON event_attendances FOR EACH ROW EXECUTE FUNCTION check_attendance();

-- What was certified stays as it was said; it may be revoked, once, and the person's name erased.
CREATE FUNCTION keep_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.id, OLD.event_id, OLD.registration_id, OLD.code, OLD.title, OLD.office, OLD.sessions, OLD.minutes, OLD.first_day, OLD.last_day, OLD.issued_at, OLD.issued_by)
     IS DISTINCT FROM (NEW.id, NEW.event_id, NEW.registration_id, NEW.code, NEW.title, NEW.office, NEW.sessions, NEW.minutes, NEW.first_day, NEW.last_day, NEW.issued_at, NEW.issued_by)
     OR (NEW.name <> OLD.name AND NEW.name <> '') OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at) THEN
    RAISE EXCEPTION 'La constancia % ya se emitió', OLD.code USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER event_certificates_stay BEFORE UPDATE ON event_certificates FOR EACH ROW EXECUTE FUNCTION keep_certificate();
CREATE TRIGGER event_certificates_kept BEFORE DELETE ON event_certificates FOR EACH ROW EXECUTE FUNCTION refuse_removal();
