-- CreateEnum
CREATE TYPE "CallState" AS ENUM ('DRAFT', 'PROPOSED', 'PUBLISHED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ApplicationState" AS ENUM ('PREPARING', 'SUBMITTED', 'GRANTED', 'NOT_GRANTED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "CooperationModality" AS ENUM ('NORTH_SOUTH', 'SOUTH_SOUTH', 'TRIANGULAR', 'DECENTRALISED', 'MULTILATERAL', 'PRIVATE');

-- CreateEnum
CREATE TYPE "ProjectStatus" AS ENUM ('PIPELINE', 'IMPLEMENTATION', 'FINALISATION', 'CLOSED', 'CANCELLED', 'SUSPENDED');

-- CreateEnum
CREATE TYPE "PartnerRole" AS ENUM ('FUNDING', 'ACCOUNTABLE', 'EXTENDING', 'IMPLEMENTING');

-- CreateEnum
CREATE TYPE "PartnerKind" AS ENUM ('GOVERNMENT', 'LOCAL_GOVERNMENT', 'MULTILATERAL', 'NGO', 'FOUNDATION', 'PRIVATE_SECTOR', 'ACADEMIC', 'OTHER');

-- CreateEnum
CREATE TYPE "ProjectAmountKind" AS ENUM ('COMMITMENT', 'DISBURSEMENT');


-- CreateTable
CREATE TABLE "calls" (
    "id" UUID NOT NULL,
    "code" VARCHAR(20),
    "office_id" UUID NOT NULL,
    "state" "CallState" NOT NULL DEFAULT 'DRAFT',
    "title" VARCHAR(200) NOT NULL,
    "convener" VARCHAR(200) NOT NULL,
    "country_code" CHAR(2),
    "modality" "CooperationModality" NOT NULL,
    "summary" TEXT NOT NULL,
    "areas" TEXT[],
    "sdg_goals" TEXT[],
    "for_states" BOOLEAN NOT NULL,
    "for_municipalities" BOOLEAN NOT NULL,
    "eligible_states" TEXT[],
    "condition" VARCHAR(1000) NOT NULL DEFAULT '',
    "amount_min" DECIMAL(16,2),
    "amount_max" DECIMAL(16,2),
    "currency" CHAR(3),
    "counterpart_share" DECIMAL(5,2),
    "opens_on" DATE NOT NULL,
    "closes_at" TIMESTAMPTZ(3) NOT NULL,
    "zone" VARCHAR(40) NOT NULL,
    "rules_url" VARCHAR(500) NOT NULL,
    "contact" VARCHAR(300) NOT NULL DEFAULT '',
    "published_at" TIMESTAMPTZ(3),
    "reason" VARCHAR(500) NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "calls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "call_applications" (
    "id" UUID NOT NULL,
    "call_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "state" "ApplicationState" NOT NULL DEFAULT 'PREPARING',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "call_applications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_steps" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "title" VARCHAR(160) NOT NULL,
    "days_before" INTEGER NOT NULL,
    "owner" VARCHAR(160) NOT NULL DEFAULT '',
    "done_at" TIMESTAMPTZ(3),
    "done_by" VARCHAR(160),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "application_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "application_moves" (
    "id" UUID NOT NULL,
    "application_id" UUID NOT NULL,
    "state" "ApplicationState" NOT NULL,
    "on" DATE NOT NULL,
    "note" VARCHAR(1000) NOT NULL DEFAULT '',
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "application_moves_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "public_changes" (
    "id" BIGSERIAL NOT NULL,
    "call_id" UUID,
    "project_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "what" VARCHAR(200) NOT NULL,
    "reason" VARCHAR(500) NOT NULL DEFAULT '',
    "changes" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "public_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "projects" (
    "id" UUID NOT NULL,
    "code" VARCHAR(20),
    "office_id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "title_en" VARCHAR(200) NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',
    "summary_en" TEXT NOT NULL DEFAULT '',
    "modality" "CooperationModality" NOT NULL,
    "status" "ProjectStatus" NOT NULL,
    "sector" CHAR(5) NOT NULL,
    "sdg_goals" TEXT[],
    "planned_start" DATE NOT NULL,
    "planned_end" DATE,
    "actual_start" DATE,
    "actual_end" DATE,
    "agreements" TEXT[],
    "plan_objective_id" UUID,
    "plan_action_id" UUID,
    "call_id" UUID,
    "application_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "withdrawn_reason" VARCHAR(500) NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "projects_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_partners" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "role" "PartnerRole" NOT NULL,
    "kind" "PartnerKind" NOT NULL,
    "country_code" CHAR(2),

    CONSTRAINT "project_partners_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_amounts" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "kind" "ProjectAmountKind" NOT NULL,
    "year" SMALLINT NOT NULL,
    "amount" DECIMAL(16,2) NOT NULL,
    "currency" CHAR(3) NOT NULL,
    "partner_id" UUID,

    CONSTRAINT "project_amounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project_results" (
    "id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "indicator" VARCHAR(200) NOT NULL,
    "unit" VARCHAR(60) NOT NULL,
    "base_value" DECIMAL(18,2) NOT NULL,
    "base_year" SMALLINT NOT NULL,
    "target_value" DECIMAL(18,2) NOT NULL,
    "target_year" SMALLINT NOT NULL,
    "actual_value" DECIMAL(18,2),

    CONSTRAINT "project_results_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "calls_code_key" ON "calls"("code");

-- CreateIndex
CREATE INDEX "calls_office_id_idx" ON "calls"("office_id");

-- CreateIndex
CREATE INDEX "calls_state_closes_at_idx" ON "calls"("state", "closes_at");

-- CreateIndex
CREATE INDEX "call_applications_office_id_idx" ON "call_applications"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "call_applications_id_office_id_key" ON "call_applications"("id", "office_id");

-- CreateIndex
CREATE INDEX "application_steps_application_id_idx" ON "application_steps"("application_id");

-- CreateIndex
CREATE UNIQUE INDEX "application_moves_application_id_state_key" ON "application_moves"("application_id", "state");

-- CreateIndex
CREATE INDEX "public_changes_call_id_id_idx" ON "public_changes"("call_id", "id");

-- CreateIndex
CREATE INDEX "public_changes_project_id_id_idx" ON "public_changes"("project_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "projects_code_key" ON "projects"("code");

-- CreateIndex
CREATE UNIQUE INDEX "projects_application_id_key" ON "projects"("application_id");

-- CreateIndex
CREATE INDEX "projects_office_id_idx" ON "projects"("office_id");

-- CreateIndex
CREATE INDEX "projects_published_at_idx" ON "projects"("published_at");

-- CreateIndex
CREATE INDEX "projects_call_id_idx" ON "projects"("call_id");

-- CreateIndex
CREATE UNIQUE INDEX "projects_application_id_office_id_key" ON "projects"("application_id", "office_id");

-- CreateIndex
CREATE UNIQUE INDEX "project_partners_project_id_id_key" ON "project_partners"("project_id", "id");

-- CreateIndex
CREATE INDEX "project_amounts_project_id_idx" ON "project_amounts"("project_id");

-- CreateIndex
CREATE INDEX "project_results_project_id_idx" ON "project_results"("project_id");

-- AddForeignKey
ALTER TABLE "calls" ADD CONSTRAINT "calls_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calls" ADD CONSTRAINT "calls_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_applications" ADD CONSTRAINT "call_applications_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "calls"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "call_applications" ADD CONSTRAINT "call_applications_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_steps" ADD CONSTRAINT "application_steps_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "call_applications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "application_moves" ADD CONSTRAINT "application_moves_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "call_applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_changes" ADD CONSTRAINT "public_changes_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "calls"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "public_changes" ADD CONSTRAINT "public_changes_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_plan_objective_id_fkey" FOREIGN KEY ("plan_objective_id") REFERENCES "plan_objectives"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_plan_action_id_fkey" FOREIGN KEY ("plan_action_id") REFERENCES "plan_actions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "calls"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "projects" ADD CONSTRAINT "projects_application_id_office_id_fkey" FOREIGN KEY ("application_id", "office_id") REFERENCES "call_applications"("id", "office_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_partners" ADD CONSTRAINT "project_partners_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_partners" ADD CONSTRAINT "project_partners_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_amounts" ADD CONSTRAINT "project_amounts_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_amounts" ADD CONSTRAINT "project_amounts_project_id_partner_id_fkey" FOREIGN KEY ("project_id", "partner_id") REFERENCES "project_partners"("project_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project_results" ADD CONSTRAINT "project_results_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;
