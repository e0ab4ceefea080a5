-- CreateEnum
CREATE TYPE "PracticeKind" AS ENUM ('PROJECT', 'SISTER_TIE', 'EVENT_SERIES');

-- CreateEnum
CREATE TYPE "PracticeAnswerKind" AS ENUM ('YES', 'PARTLY', 'NO', 'NOT_APPLICABLE');

-- CreateEnum
CREATE TYPE "PracticeEvaluationKind" AS ENUM ('SELF', 'PEER');

-- CreateEnum
CREATE TYPE "PracticeEvaluationState" AS ENUM ('INVITED', 'DECLINED', 'DRAFT', 'SENT');


-- CreateTable
CREATE TABLE "practices" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "kind" "PracticeKind" NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "place" VARCHAR(200) NOT NULL DEFAULT '',
    "first_year" SMALLINT NOT NULL,
    "last_year" SMALLINT,
    "partners" VARCHAR(1000) NOT NULL DEFAULT '',
    "agreements" TEXT[],
    "copied_from_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "practices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice_indicators" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "unit" VARCHAR(60) NOT NULL,
    "value" DECIMAL(18,2) NOT NULL,
    "year" SMALLINT NOT NULL,

    CONSTRAINT "practice_indicators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice_evaluations" (
    "id" UUID NOT NULL,
    "practice_id" UUID NOT NULL,
    "owner_office_id" UUID NOT NULL,
    "evaluator_office_id" UUID NOT NULL,
    "kind" "PracticeEvaluationKind" NOT NULL,
    "state" "PracticeEvaluationState" NOT NULL,
    "round" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),
    "sent_by" VARCHAR(160),
    "score" DOUBLE PRECISION,

    CONSTRAINT "practice_evaluations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "practice_answers" (
    "evaluation_id" UUID NOT NULL,
    "question" VARCHAR(8) NOT NULL,
    "answer" "PracticeAnswerKind",
    "evidence" VARCHAR(1000) NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "practice_answers_pkey" PRIMARY KEY ("evaluation_id","question")
);

-- CreateIndex
CREATE INDEX "practices_office_id_idx" ON "practices"("office_id");

-- CreateIndex
CREATE INDEX "practices_published_at_idx" ON "practices"("published_at");

-- CreateIndex
CREATE UNIQUE INDEX "practices_id_office_id_key" ON "practices"("id", "office_id");

-- CreateIndex
CREATE INDEX "practice_indicators_practice_id_idx" ON "practice_indicators"("practice_id");

-- CreateIndex
CREATE INDEX "practice_evaluations_evaluator_office_id_idx" ON "practice_evaluations"("evaluator_office_id");

-- CreateIndex
CREATE UNIQUE INDEX "practice_evaluations_practice_id_evaluator_office_id_round_key" ON "practice_evaluations"("practice_id", "evaluator_office_id", "round");

-- AddForeignKey
ALTER TABLE "practices" ADD CONSTRAINT "practices_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practices" ADD CONSTRAINT "practices_copied_from_id_fkey" FOREIGN KEY ("copied_from_id") REFERENCES "practices"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_indicators" ADD CONSTRAINT "practice_indicators_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_evaluations" ADD CONSTRAINT "practice_evaluations_practice_id_owner_office_id_fkey" FOREIGN KEY ("practice_id", "owner_office_id") REFERENCES "practices"("id", "office_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_evaluations" ADD CONSTRAINT "practice_evaluations_evaluator_office_id_fkey" FOREIGN KEY ("evaluator_office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice_answers" ADD CONSTRAINT "practice_answers_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "practice_evaluations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE practices
  ADD CONSTRAINT practice_has_a_name CHECK (btrim(name) <> ''),
  ADD CONSTRAINT practice_years CHECK (first_year BETWEEN 1900 AND 2100 AND (last_year IS NULL OR last_year BETWEEN first_year AND 2100)),
  ADD CONSTRAINT practice_is_not_its_own_copy CHECK (copied_from_id <> id);

ALTER TABLE practice_indicators
  ADD CONSTRAINT practice_indicator_says_what CHECK (btrim(name) <> '' AND btrim(unit) <> ''),
  ADD CONSTRAINT practice_indicator_year CHECK (year BETWEEN 1900 AND 2100);

ALTER TABLE practice_evaluations
  ADD CONSTRAINT evaluation_of_its_own_is_a_self_evaluation CHECK ((kind = 'SELF') = (evaluator_office_id = owner_office_id)),
  ADD CONSTRAINT only_a_peer_is_invited CHECK (kind = 'PEER' OR state IN ('DRAFT', 'SENT')),
  ADD CONSTRAINT evaluation_sent_is_whole CHECK (num_nonnulls(sent_at, sent_by, score) = CASE state WHEN 'SENT' THEN 3 ELSE 0 END),
  ADD CONSTRAINT evaluation_score_in_range CHECK (score BETWEEN 0 AND 1),
  ADD CONSTRAINT evaluation_round_from_one CHECK (round >= 1);
-- A round is over before the next begins.
CREATE UNIQUE INDEX one_open_evaluation ON practice_evaluations (practice_id, evaluator_office_id) WHERE state IN ('INVITED', 'DRAFT');

-- What was sent stays as it was sent, and whose it is never changes.
CREATE FUNCTION keep_sent_evaluation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'SENT' THEN
    RAISE EXCEPTION 'La evaluación % ya fue enviada', OLD.id USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER practice_evaluations_sent BEFORE UPDATE OR DELETE ON practice_evaluations
  FOR EACH ROW EXECUTE FUNCTION keep_sent_evaluation();

-- An answer is written only while its evaluation is a draft.
CREATE FUNCTION keep_sent_answers() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_evaluation uuid := coalesce(NEW.evaluation_id, OLD.evaluation_id);
BEGIN
  IF (SELECT state FROM practice_evaluations WHERE id = of_evaluation) IS DISTINCT FROM 'DRAFT' THEN
    RAISE EXCEPTION 'La evaluación % no está abierta', of_evaluation USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER practice_answers_open BEFORE INSERT OR UPDATE OR DELETE ON practice_answers
  FOR EACH ROW EXECUTE FUNCTION keep_sent_answers();
