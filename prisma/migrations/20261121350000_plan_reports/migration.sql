-- CreateEnum
CREATE TYPE "ProgressState" AS ENUM ('NOT_STARTED', 'UNDER_WAY', 'DONE', 'LATE', 'DROPPED');


-- CreateTable
CREATE TABLE "plan_progress" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "period" VARCHAR(7) NOT NULL,
    "objective_id" UUID,
    "action_id" UUID,
    "state" "ProgressState",
    "text" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "amount" DECIMAL(16,2),
    "currency" CHAR(3),

    CONSTRAINT "plan_progress_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_progress_sendings" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "period" VARCHAR(7) NOT NULL,
    "number" INTEGER NOT NULL,
    "corrects" VARCHAR(1000) NOT NULL DEFAULT '',
    "content" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_progress_sendings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_report_sections" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "year" INTEGER NOT NULL,
    "key" VARCHAR(40) NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "plan_report_sections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_report_editions" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "corrects" VARCHAR(1000) NOT NULL DEFAULT '',
    "content" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_report_editions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "plan_progress_plan_id_period_idx" ON "plan_progress"("plan_id", "period");

-- CreateIndex
CREATE UNIQUE INDEX "plan_progress_plan_id_id_key" ON "plan_progress"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_progress_sendings_plan_id_period_number_key" ON "plan_progress_sendings"("plan_id", "period", "number");

-- CreateIndex
CREATE UNIQUE INDEX "plan_report_sections_plan_id_id_key" ON "plan_report_sections"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_report_sections_plan_id_year_key_key" ON "plan_report_sections"("plan_id", "year", "key");

-- CreateIndex
CREATE INDEX "plan_report_editions_slug_year_idx" ON "plan_report_editions"("slug", "year");

-- CreateIndex
CREATE INDEX "plan_report_editions_plan_id_idx" ON "plan_report_editions"("plan_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_report_editions_office_id_year_number_key" ON "plan_report_editions"("office_id", "year", "number");

-- AddForeignKey
ALTER TABLE "plan_progress" ADD CONSTRAINT "plan_progress_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_progress" ADD CONSTRAINT "plan_progress_plan_id_objective_id_fkey" FOREIGN KEY ("plan_id", "objective_id") REFERENCES "plan_objectives"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_progress" ADD CONSTRAINT "plan_progress_plan_id_action_id_fkey" FOREIGN KEY ("plan_id", "action_id") REFERENCES "plan_actions"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_progress_sendings" ADD CONSTRAINT "plan_progress_sendings_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_report_sections" ADD CONSTRAINT "plan_report_sections_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_report_editions" ADD CONSTRAINT "plan_report_editions_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_report_editions" ADD CONSTRAINT "plan_report_editions_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always hold, whoever writes.
ALTER TABLE plan_progress
  ADD CONSTRAINT plan_progress_of_a_quarter CHECK (period ~ '^(19|20|21)\d\d-T[1-4]$'),
  ADD CONSTRAINT plan_progress_of_one_thing CHECK (num_nonnulls(objective_id, action_id) = 1),
  ADD CONSTRAINT plan_progress_amount_not_negative CHECK (amount >= 0),
  ADD CONSTRAINT plan_progress_currency_code CHECK (currency ~ '^[A-Z]{3}$');
-- Two people who begin a quarter at once do not write it twice.
CREATE UNIQUE INDEX plan_progress_once_per_objective ON plan_progress (plan_id, period, objective_id) WHERE objective_id IS NOT NULL;
CREATE UNIQUE INDEX plan_progress_once_per_action ON plan_progress (plan_id, period, action_id) WHERE action_id IS NOT NULL;

ALTER TABLE plan_progress_sendings
  ADD CONSTRAINT plan_sendings_of_a_quarter CHECK (period ~ '^(19|20|21)\d\d-T[1-4]$'),
  ADD CONSTRAINT plan_sendings_number_counts CHECK (number >= 1),
  ADD CONSTRAINT plan_sendings_correction_said CHECK ((number = 1) = (corrects = '')),
  ADD CONSTRAINT plan_sendings_content_is_json CHECK (content IS JSON OBJECT),
  ADD CONSTRAINT plan_sendings_sha256_of_content CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'));
ALTER TABLE plan_report_sections ADD CONSTRAINT plan_sections_year_plausible CHECK (year BETWEEN 2000 AND 2110);
ALTER TABLE plan_report_editions
  ADD CONSTRAINT plan_editions_year_plausible CHECK (year BETWEEN 2000 AND 2110),
  ADD CONSTRAINT plan_editions_number_counts CHECK (number >= 1),
  ADD CONSTRAINT plan_editions_correction_said CHECK ((number = 1) = (corrects = '')),
  ADD CONSTRAINT plan_editions_content_is_json CHECK (content IS JSON OBJECT),
  ADD CONSTRAINT plan_editions_sha256_of_content CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'));

-- What was sent or published stays as it was.
CREATE TRIGGER plan_sendings_append_only BEFORE UPDATE OR DELETE ON plan_progress_sendings FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_sendings_never_emptied BEFORE TRUNCATE ON plan_progress_sendings FOR EACH STATEMENT EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_editions_append_only BEFORE UPDATE OR DELETE ON plan_report_editions FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_editions_never_emptied BEFORE TRUNCATE ON plan_report_editions FOR EACH STATEMENT EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_progress_never_deleted BEFORE DELETE ON plan_progress FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_sections_never_deleted BEFORE DELETE ON plan_report_sections FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
