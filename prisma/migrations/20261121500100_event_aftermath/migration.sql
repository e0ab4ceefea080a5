-- CreateEnum
CREATE TYPE "SurveyQuestionKind" AS ENUM ('SCALE', 'CHOICE', 'TEXT');

-- CreateTable
CREATE TABLE "event_surveys" (
    "event_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "sent_by" VARCHAR(160) NOT NULL DEFAULT '',
    "closes_at" TIMESTAMPTZ(3),
    "sent" INTEGER NOT NULL DEFAULT 0,
    "answered" INTEGER NOT NULL DEFAULT 0,
    "public_results" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "event_surveys_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "event_survey_questions" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "SurveyQuestionKind" NOT NULL,
    "text" VARCHAR(200) NOT NULL,
    "options" TEXT[],

    CONSTRAINT "event_survey_questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_survey_links" (
    "hash" CHAR(64) NOT NULL,
    "event_id" UUID NOT NULL,

    CONSTRAINT "event_survey_links_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "event_survey_answers" (
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "value" INTEGER,
    "text" VARCHAR(600) NOT NULL DEFAULT '',

    CONSTRAINT "event_survey_answers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_materials" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL DEFAULT '',
    "link" VARCHAR(500) NOT NULL DEFAULT '',
    "name" VARCHAR(200) NOT NULL DEFAULT '',
    "mime" VARCHAR(120) NOT NULL DEFAULT '',
    "size" INTEGER NOT NULL DEFAULT 0,
    "sha256" VARCHAR(64) NOT NULL DEFAULT '',
    "storage_key" VARCHAR(80) NOT NULL DEFAULT '',
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "event_materials_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_outcomes" (
    "event_id" UUID NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "figures" VARCHAR(1000) NOT NULL DEFAULT '',
    "evidence" VARCHAR(1000) NOT NULL DEFAULT '',
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "event_outcomes_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "event_outcome_projects" (
    "event_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,

    CONSTRAINT "event_outcome_projects_pkey" PRIMARY KEY ("event_id","project_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "event_survey_questions_event_id_position_key" ON "event_survey_questions"("event_id", "position");

-- CreateIndex
CREATE INDEX "event_survey_links_event_id_idx" ON "event_survey_links"("event_id");

-- CreateIndex
CREATE INDEX "event_survey_answers_question_id_idx" ON "event_survey_answers"("question_id");

-- CreateIndex
CREATE INDEX "event_materials_event_id_idx" ON "event_materials"("event_id");

-- AddForeignKey
ALTER TABLE "event_surveys" ADD CONSTRAINT "event_surveys_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_survey_questions" ADD CONSTRAINT "event_survey_questions_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event_surveys"("event_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_survey_links" ADD CONSTRAINT "event_survey_links_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event_surveys"("event_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_survey_answers" ADD CONSTRAINT "event_survey_answers_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "event_survey_questions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_materials" ADD CONSTRAINT "event_materials_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_outcomes" ADD CONSTRAINT "event_outcomes_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_outcome_projects" ADD CONSTRAINT "event_outcome_projects_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event_outcomes"("event_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_outcome_projects" ADD CONSTRAINT "event_outcome_projects_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE event_surveys
  ADD CONSTRAINT survey_sent_closes CHECK ((sent_at IS NULL) = (closes_at IS NULL) AND closes_at > sent_at),
  -- Nobody answers twice: an answer is a link less.
  ADD CONSTRAINT survey_counts CHECK (answered BETWEEN 0 AND sent AND (sent_at IS NOT NULL OR sent = 0));
ALTER TABLE event_survey_questions
  ADD CONSTRAINT survey_question_asks CHECK (btrim(text) <> '' AND position BETWEEN 0 AND 5),
  ADD CONSTRAINT survey_question_options CHECK ((kind = 'CHOICE') = (cardinality(options) > 0));
ALTER TABLE event_survey_answers
  ADD CONSTRAINT survey_answer_says CHECK ((value IS NULL) <> (text = ''));
ALTER TABLE event_materials
  ADD CONSTRAINT material_is_one CHECK ((link = '') = (storage_key <> '') AND (link = '') = (title = '') AND (storage_key = '') = (name = ''));

-- What was asked stays as it was asked, and what was answered as it was answered.
CREATE FUNCTION keep_survey() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_event uuid := coalesce(NEW.event_id, OLD.event_id);
BEGIN
  IF EXISTS (SELECT 1 FROM event_surveys s WHERE s.event_id = of_event AND s.sent_at IS NOT NULL) THEN
    RAISE EXCEPTION 'La encuesta ya se envió' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER event_survey_questions_stay BEFORE INSERT OR UPDATE OR DELETE ON event_survey_questions FOR EACH ROW EXECUTE FUNCTION keep_survey();
CREATE FUNCTION keep_sent_survey() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR (OLD.sent_at, OLD.sent_by, OLD.closes_at, OLD.sent) IS DISTINCT FROM (NEW.sent_at, NEW.sent_by, NEW.closes_at, NEW.sent) THEN
    RAISE EXCEPTION 'La encuesta ya se envió' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER event_surveys_sent_stay BEFORE UPDATE OR DELETE ON event_surveys FOR EACH ROW WHEN (OLD.sent_at IS NOT NULL) EXECUTE FUNCTION keep_sent_survey();
CREATE TRIGGER event_survey_answers_append_only BEFORE UPDATE OR DELETE ON event_survey_answers FOR EACH ROW EXECUTE FUNCTION refuse_removal();
