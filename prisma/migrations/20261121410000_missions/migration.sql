-- CreateEnum
CREATE TYPE "MissionKind" AS ENUM ('TOUR', 'VISIT');

-- CreateEnum
CREATE TYPE "MissionMemberKind" AS ENUM ('PUBLIC_SERVANT', 'OTHER');

-- CreateEnum
CREATE TYPE "MissionCostConcept" AS ENUM ('TRANSPORT', 'LODGING', 'MEALS', 'VENUE', 'INTERPRETING', 'MATERIALS', 'FEES', 'OTHER');

-- CreateEnum
CREATE TYPE "MissionResultKind" AS ENUM ('FOLLOW_UP', 'CASE', 'AGREEMENT', 'PROJECT', 'INVESTMENT', 'NOTHING');


-- CreateTable
CREATE TABLE "missions" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "code" VARCHAR(140) NOT NULL,
    "kind" "MissionKind" NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "conclusions" TEXT NOT NULL DEFAULT '',
    "reported_at" TIMESTAMPTZ(3),
    "reopen_reason" VARCHAR(1000) NOT NULL DEFAULT '',
    "published_at" TIMESTAMPTZ(3),
    "show_programme" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "missions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mission_places" (
    "id" UUID NOT NULL,
    "mission_id" UUID NOT NULL,
    "city" VARCHAR(120) NOT NULL DEFAULT '',
    "country_code" CHAR(2) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "mission_places_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mission_members" (
    "id" UUID NOT NULL,
    "mission_id" UUID NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "position" VARCHAR(200) NOT NULL DEFAULT '',
    "kind" "MissionMemberKind",
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "mission_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mission_sessions" (
    "id" UUID NOT NULL,
    "mission_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "time" VARCHAR(5) NOT NULL DEFAULT '',
    "what" VARCHAR(200) NOT NULL,
    "place" VARCHAR(200) NOT NULL DEFAULT '',
    "with_whom" VARCHAR(300) NOT NULL DEFAULT '',
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "mission_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mission_people" (
    "id" UUID NOT NULL,
    "mission_id" UUID NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "position" VARCHAR(200) NOT NULL DEFAULT '',
    "organisation" VARCHAR(200) NOT NULL DEFAULT '',
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "mission_people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mission_costs" (
    "id" UUID NOT NULL,
    "mission_id" UUID NOT NULL,
    "concept" "MissionCostConcept" NOT NULL,
    "detail" VARCHAR(200) NOT NULL DEFAULT '',
    "amount" DECIMAL(15,2) NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "mission_costs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mission_commitments" (
    "id" UUID NOT NULL,
    "mission_id" UUID NOT NULL,
    "what" VARCHAR(300) NOT NULL,
    "owner" VARCHAR(160) NOT NULL,
    "due_on" DATE NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "mission_commitments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mission_results" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "kind" "MissionResultKind" NOT NULL,
    "happened_on" DATE NOT NULL,
    "note" VARCHAR(1000) NOT NULL DEFAULT '',
    "due_on" DATE,
    "agreement_number" VARCHAR(30),
    "case_id" UUID,
    "project" VARCHAR(300) NOT NULL DEFAULT '',
    "amount" DECIMAL(15,2),
    "currency" CHAR(3),
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "taken_back_at" TIMESTAMPTZ(3),
    "taken_back_by" VARCHAR(160) NOT NULL DEFAULT '',
    "taken_back_reason" VARCHAR(500) NOT NULL DEFAULT '',

    CONSTRAINT "mission_results_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mission_files" (
    "id" UUID NOT NULL,
    "mission_id" UUID NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "mime" VARCHAR(120) NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "storage_key" VARCHAR(80) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mission_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mission_report_editions" (
    "id" UUID NOT NULL,
    "mission_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "corrects" VARCHAR(1000) NOT NULL DEFAULT '',
    "content" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mission_report_editions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "missions_code_key" ON "missions"("code");

-- CreateIndex
CREATE INDEX "missions_office_id_starts_on_idx" ON "missions"("office_id", "starts_on");

-- CreateIndex
CREATE INDEX "mission_places_mission_id_idx" ON "mission_places"("mission_id");

-- CreateIndex
CREATE INDEX "mission_members_mission_id_idx" ON "mission_members"("mission_id");

-- CreateIndex
CREATE INDEX "mission_sessions_mission_id_idx" ON "mission_sessions"("mission_id");

-- CreateIndex
CREATE INDEX "mission_people_mission_id_idx" ON "mission_people"("mission_id");

-- CreateIndex
CREATE INDEX "mission_costs_mission_id_idx" ON "mission_costs"("mission_id");

-- CreateIndex
CREATE INDEX "mission_commitments_mission_id_idx" ON "mission_commitments"("mission_id");

-- CreateIndex
CREATE INDEX "mission_results_commitment_id_idx" ON "mission_results"("commitment_id");

-- CreateIndex
CREATE INDEX "mission_results_agreement_number_idx" ON "mission_results"("agreement_number");

-- CreateIndex
CREATE INDEX "mission_results_case_id_idx" ON "mission_results"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "mission_files_mission_id_sha256_name_key" ON "mission_files"("mission_id", "sha256", "name");

-- CreateIndex
CREATE UNIQUE INDEX "mission_report_editions_mission_id_number_key" ON "mission_report_editions"("mission_id", "number");

-- AddForeignKey
ALTER TABLE "missions" ADD CONSTRAINT "missions_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mission_places" ADD CONSTRAINT "mission_places_mission_id_fkey" FOREIGN KEY ("mission_id") REFERENCES "missions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mission_places" ADD CONSTRAINT "mission_places_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mission_members" ADD CONSTRAINT "mission_members_mission_id_fkey" FOREIGN KEY ("mission_id") REFERENCES "missions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mission_sessions" ADD CONSTRAINT "mission_sessions_mission_id_fkey" FOREIGN KEY ("mission_id") REFERENCES "missions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mission_people" ADD CONSTRAINT "mission_people_mission_id_fkey" FOREIGN KEY ("mission_id") REFERENCES "missions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mission_costs" ADD CONSTRAINT "mission_costs_mission_id_fkey" FOREIGN KEY ("mission_id") REFERENCES "missions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mission_commitments" ADD CONSTRAINT "mission_commitments_mission_id_fkey" FOREIGN KEY ("mission_id") REFERENCES "missions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mission_results" ADD CONSTRAINT "mission_results_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "mission_commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mission_results" ADD CONSTRAINT "mission_results_agreement_number_fkey" FOREIGN KEY ("agreement_number") REFERENCES "agreements"("number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mission_results" ADD CONSTRAINT "mission_results_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mission_files" ADD CONSTRAINT "mission_files_mission_id_fkey" FOREIGN KEY ("mission_id") REFERENCES "missions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mission_report_editions" ADD CONSTRAINT "mission_report_editions_mission_id_fkey" FOREIGN KEY ("mission_id") REFERENCES "missions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always hold, whoever writes.
ALTER TABLE missions
  ADD CONSTRAINT missions_code_form CHECK (code ~ '^[a-z0-9-]+-\d{4}-\d+$'),
  ADD CONSTRAINT missions_titled CHECK (title <> ''),
  ADD CONSTRAINT missions_end_after_start CHECK (ends_on >= starts_on),
  ADD CONSTRAINT missions_reopened_when_open CHECK (reported_at IS NULL OR reopen_reason = '');
ALTER TABLE mission_members ADD CONSTRAINT mission_members_named CHECK (name <> '');
ALTER TABLE mission_people ADD CONSTRAINT mission_people_named CHECK (name <> '');
ALTER TABLE mission_sessions
  ADD CONSTRAINT mission_sessions_said CHECK (what <> ''),
  ADD CONSTRAINT mission_sessions_time_of_day CHECK (time ~ '^(([01]\d|2[0-3]):[0-5]\d)?$');
ALTER TABLE mission_costs
  ADD CONSTRAINT mission_costs_positive CHECK (amount > 0),
  ADD CONSTRAINT mission_costs_currency_code CHECK (currency ~ '^[A-Z]{3}$');
ALTER TABLE mission_commitments ADD CONSTRAINT mission_commitments_said CHECK (what <> '' AND owner <> '');
ALTER TABLE mission_results
  ADD CONSTRAINT mission_results_agreement_named CHECK ((kind = 'AGREEMENT') = (agreement_number IS NOT NULL)),
  ADD CONSTRAINT mission_results_case_named CHECK ((kind = 'CASE') = (case_id IS NOT NULL)),
  ADD CONSTRAINT mission_results_project_named CHECK ((kind = 'PROJECT') = (project <> '')),
  ADD CONSTRAINT mission_results_investment_counted CHECK ((kind = 'INVESTMENT') = (amount IS NOT NULL)),
  ADD CONSTRAINT mission_results_money_whole CHECK ((amount IS NULL) = (currency IS NULL) AND amount > 0 AND currency ~ '^[A-Z]{3}$'),
  ADD CONSTRAINT mission_results_waiting_dated CHECK (due_on IS NULL OR kind IN ('FOLLOW_UP', 'CASE')),
  ADD CONSTRAINT mission_results_explained CHECK (kind NOT IN ('FOLLOW_UP', 'NOTHING') OR note <> ''),
  ADD CONSTRAINT mission_results_taken_back_with_reason CHECK ((taken_back_at IS NULL) = (taken_back_reason = ''));
ALTER TABLE mission_files
  ADD CONSTRAINT mission_files_not_empty CHECK (size > 0 AND name <> ''),
  ADD CONSTRAINT mission_files_sha256_written CHECK (sha256 ~ '^[0-9a-f]{64}$');
ALTER TABLE mission_report_editions
  ADD CONSTRAINT mission_editions_number_counts CHECK (number >= 1),
  ADD CONSTRAINT mission_editions_correction_said CHECK ((number = 1) = (corrects = '')),
  ADD CONSTRAINT mission_editions_content_is_json CHECK (content IS JSON OBJECT),
  ADD CONSTRAINT mission_editions_sha256_of_content CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'));

-- A sent report is never changed.
CREATE FUNCTION refuse_mission_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'La memoria de una gira no se cambia ni se borra' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER mission_editions_append_only BEFORE UPDATE OR DELETE ON mission_report_editions FOR EACH ROW EXECUTE FUNCTION refuse_mission_rewriting();
CREATE TRIGGER mission_editions_never_emptied BEFORE TRUNCATE ON mission_report_editions FOR EACH STATEMENT EXECUTE FUNCTION refuse_mission_rewriting();
CREATE TRIGGER mission_results_never_deleted BEFORE DELETE ON mission_results FOR EACH ROW EXECUTE FUNCTION refuse_mission_rewriting();
CREATE TRIGGER mission_results_never_emptied BEFORE TRUNCATE ON mission_results FOR EACH STATEMENT EXECUTE FUNCTION refuse_mission_rewriting();

-- From its sending on, nothing that the report tells changes until it is reopened; and nobody reads what was never sent.
CREATE FUNCTION hold_reported_mission() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.code, NEW.office_id) IS DISTINCT FROM (OLD.code, OLD.office_id) THEN
    RAISE EXCEPTION 'La clave y la oficina de una gira no cambian' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.reported_at IS NOT NULL AND NEW.reported_at IS NOT NULL
    AND (NEW.kind, NEW.title, NEW.purpose, NEW.starts_on, NEW.ends_on, NEW.summary, NEW.conclusions)
      IS DISTINCT FROM (OLD.kind, OLD.title, OLD.purpose, OLD.starts_on, OLD.ends_on, OLD.summary, OLD.conclusions) THEN
    RAISE EXCEPTION 'El informe ya se envió: la gira no cambia' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (NEW.published_at IS NOT NULL OR NEW.reported_at IS NOT NULL)
    AND NOT EXISTS (SELECT FROM mission_report_editions e WHERE e.mission_id = NEW.id) THEN
    RAISE EXCEPTION 'La gira no tiene un informe enviado' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER missions_held_once_reported BEFORE UPDATE ON missions FOR EACH ROW EXECUTE FUNCTION hold_reported_mission();

CREATE FUNCTION hold_part_of_reported_mission() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- Shared, so that what is being written waits for a report that is being sent, and the other way round.
  PERFORM 1 FROM missions m WHERE m.id IN (OLD.mission_id, NEW.mission_id) FOR SHARE;
  IF EXISTS (SELECT FROM missions m WHERE m.id IN (OLD.mission_id, NEW.mission_id) AND m.reported_at IS NOT NULL) THEN
    RAISE EXCEPTION 'El informe ya se envió: la gira no cambia' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER mission_places_held BEFORE INSERT OR UPDATE OR DELETE ON mission_places FOR EACH ROW EXECUTE FUNCTION hold_part_of_reported_mission();
CREATE TRIGGER mission_members_held BEFORE INSERT OR UPDATE OR DELETE ON mission_members FOR EACH ROW EXECUTE FUNCTION hold_part_of_reported_mission();
CREATE TRIGGER mission_sessions_held BEFORE INSERT OR UPDATE OR DELETE ON mission_sessions FOR EACH ROW EXECUTE FUNCTION hold_part_of_reported_mission();
CREATE TRIGGER mission_people_held BEFORE INSERT OR UPDATE OR DELETE ON mission_people FOR EACH ROW EXECUTE FUNCTION hold_part_of_reported_mission();
CREATE TRIGGER mission_costs_held BEFORE INSERT OR UPDATE OR DELETE ON mission_costs FOR EACH ROW EXECUTE FUNCTION hold_part_of_reported_mission();
CREATE TRIGGER mission_commitments_held BEFORE INSERT OR UPDATE OR DELETE ON mission_commitments FOR EACH ROW EXECUTE FUNCTION hold_part_of_reported_mission();
CREATE TRIGGER mission_files_held BEFORE INSERT OR UPDATE OR DELETE ON mission_files FOR EACH ROW EXECUTE FUNCTION hold_part_of_reported_mission();

-- A result may be of a case of its own office alone, and once written it can only be taken back.
CREATE FUNCTION hold_mission_result() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF OLD.taken_back_at IS NOT NULL
      OR to_jsonb(NEW) - ARRAY['taken_back_at', 'taken_back_by', 'taken_back_reason']
        IS DISTINCT FROM to_jsonb(OLD) - ARRAY['taken_back_at', 'taken_back_by', 'taken_back_reason'] THEN
      RAISE EXCEPTION 'Un resultado anotado no cambia: se retira' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  ELSIF NEW.case_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM mission_commitments c JOIN missions m ON m.id = c.mission_id JOIN case_files f ON f.office_id = m.office_id
    WHERE c.id = NEW.commitment_id AND f.id = NEW.case_id) THEN
    RAISE EXCEPTION 'El expediente no es de la oficina de la gira' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER mission_results_held BEFORE INSERT OR UPDATE ON mission_results FOR EACH ROW EXECUTE FUNCTION hold_mission_result();

-- The annual reports that are being written have a place for the words of the new section.
INSERT INTO plan_report_sections (id, plan_id, position, year, key)
SELECT gen_random_uuid(), plan_id, max(position) + 1, year, 'missions' FROM plan_report_sections GROUP BY plan_id, year
ON CONFLICT DO NOTHING;
