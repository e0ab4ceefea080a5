-- CreateEnum
CREATE TYPE "PlanState" AS ENUM ('DRAFT', 'CONSULTATION', 'ADOPTED', 'CLOSED');

-- CreateEnum
CREATE TYPE "PlanInstrument" AS ENUM ('COUNCIL_AGREEMENT', 'DECREE', 'OFFICIAL_LETTER', 'OTHER');

-- CreateEnum
CREATE TYPE "PlanEditOutcome" AS ENUM ('SAVED', 'REFUSED', 'REMOVED', 'RESTORED');

-- CreateEnum
CREATE TYPE "SwotQuadrant" AS ENUM ('STRENGTH', 'OPPORTUNITY', 'WEAKNESS', 'THREAT');

-- CreateEnum
CREATE TYPE "ActorSide" AS ENUM ('INSIDE', 'OUTSIDE');

-- CreateEnum
CREATE TYPE "ActorKind" AS ENUM ('COMPANY', 'CHAMBER', 'UNIVERSITY', 'CIVIL_SOCIETY', 'MIGRANTS', 'ARTISTS', 'GOVERNMENT', 'SISTER_CITY', 'ORGANIZATION', 'DIASPORA', 'EMBASSY', 'OTHER');

-- CreateEnum
CREATE TYPE "CommitmentKind" AS ENUM ('AGREEMENT', 'SISTER_TIE', 'MEMBERSHIP', 'PROJECT');

-- CreateEnum
CREATE TYPE "CommitmentJudgement" AS ENUM ('CONTINUE', 'REACTIVATE', 'RENEGOTIATE', 'CLOSE');

-- CreateEnum
CREATE TYPE "IndicatorFrequency" AS ENUM ('MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY');

-- CreateEnum
CREATE TYPE "IndicatorDirection" AS ENUM ('UP', 'DOWN');

-- CreateEnum
CREATE TYPE "EvidenceKind" AS ENUM ('DOCUMENT', 'LINK', 'AGREEMENT', 'MINUTES', 'PHOTOGRAPH');


-- CreateTable
CREATE TABLE "plans" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "state" "PlanState" NOT NULL DEFAULT 'DRAFT',
    "title" VARCHAR(200) NOT NULL,
    "first_year" INTEGER NOT NULL,
    "copied_from" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),
    "development_plan" VARCHAR(200) NOT NULL DEFAULT '',
    "population" TEXT NOT NULL DEFAULT '',
    "economy" TEXT NOT NULL DEFAULT '',
    "vocations" TEXT NOT NULL DEFAULT '',
    "assets" TEXT NOT NULL DEFAULT '',
    "needs" TEXT NOT NULL DEFAULT '',
    "languages" TEXT NOT NULL DEFAULT '',
    "diaspora" TEXT NOT NULL DEFAULT '',
    "ties" TEXT NOT NULL DEFAULT '',
    "contact" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL DEFAULT '',
    "staff" TEXT NOT NULL DEFAULT '',
    "budget" TEXT NOT NULL DEFAULT '',
    "allies" TEXT NOT NULL DEFAULT '',
    "council" TEXT NOT NULL DEFAULT '',
    "liaisons" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_swot_items" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "quadrant" "SwotQuadrant",
    "text" TEXT NOT NULL DEFAULT '',
    "weight" INTEGER,
    "evidence" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "plan_swot_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_actors" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "side" "ActorSide",
    "kind" "ActorKind",
    "name" VARCHAR(200) NOT NULL DEFAULT '',
    "interest" INTEGER,
    "influence" INTEGER,
    "role" TEXT NOT NULL DEFAULT '',
    "contact" VARCHAR(300) NOT NULL DEFAULT '',

    CONSTRAINT "plan_actors_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_commitments" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "kind" "CommitmentKind",
    "name" VARCHAR(300) NOT NULL DEFAULT '',
    "counterpart" VARCHAR(300) NOT NULL DEFAULT '',
    "agreement_number" VARCHAR(30) NOT NULL DEFAULT '',
    "judgement" "CommitmentJudgement",
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "plan_commitments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_axes" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "name" VARCHAR(160) NOT NULL DEFAULT '',
    "purpose" TEXT NOT NULL DEFAULT '',
    "strategy" VARCHAR(40) NOT NULL DEFAULT '',

    CONSTRAINT "plan_axes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_objectives" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "axis_id" UUID,
    "text" TEXT NOT NULL DEFAULT '',
    "indicator" VARCHAR(200) NOT NULL DEFAULT '',
    "unit" VARCHAR(80) NOT NULL DEFAULT '',
    "base_value" DECIMAL(20,4),
    "base_year" INTEGER,
    "target_value" DECIMAL(20,4),
    "due_on" DATE,
    "owner" VARCHAR(160) NOT NULL DEFAULT '',
    "development_tie" TEXT NOT NULL DEFAULT '',
    "sdg_goals" TEXT[],
    "sdg_targets" TEXT[],

    CONSTRAINT "plan_objectives_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_objective_swot" (
    "plan_id" UUID NOT NULL,
    "objective_id" UUID NOT NULL,
    "swot_id" UUID NOT NULL,

    CONSTRAINT "plan_objective_swot_pkey" PRIMARY KEY ("objective_id","swot_id")
);

-- CreateTable
CREATE TABLE "plan_actions" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "objective_id" UUID,
    "text" TEXT NOT NULL DEFAULT '',
    "owner" VARCHAR(160) NOT NULL DEFAULT '',
    "partners" TEXT NOT NULL DEFAULT '',
    "starts_on" DATE,
    "ends_on" DATE,

    CONSTRAINT "plan_actions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_action_years" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "action_id" UUID,
    "year" INTEGER,
    "deliverable" TEXT NOT NULL DEFAULT '',
    "amount" DECIMAL(16,2),
    "currency" CHAR(3),
    "source" VARCHAR(160) NOT NULL DEFAULT '',

    CONSTRAINT "plan_action_years_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_indicators" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "objective_id" UUID,
    "name" VARCHAR(200) NOT NULL DEFAULT '',
    "unit" VARCHAR(80) NOT NULL DEFAULT '',
    "frequency" "IndicatorFrequency",
    "direction" "IndicatorDirection",
    "formula" TEXT NOT NULL DEFAULT '',
    "base_value" DECIMAL(20,4),
    "base_year" INTEGER,
    "owner" VARCHAR(160) NOT NULL DEFAULT '',

    CONSTRAINT "plan_indicators_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_targets" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "indicator_id" UUID,
    "period" VARCHAR(7) NOT NULL DEFAULT '',
    "value" DECIMAL(20,4),

    CONSTRAINT "plan_targets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_evidence" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "indicator_id" UUID,
    "kind" "EvidenceKind",
    "title" VARCHAR(200) NOT NULL DEFAULT '',
    "reference" VARCHAR(500) NOT NULL DEFAULT '',
    "issued_on" DATE,

    CONSTRAINT "plan_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_measurements" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "period" VARCHAR(7) NOT NULL,
    "value" DECIMAL(20,4) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "corrects" UUID,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_measurements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_edits" (
    "id" BIGSERIAL NOT NULL,
    "plan_id" UUID NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "item_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "field" VARCHAR(40) NOT NULL,
    "value" JSONB NOT NULL,
    "outcome" "PlanEditOutcome" NOT NULL,
    "by_id" UUID,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_edits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_versions" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "number" INTEGER NOT NULL,
    "instrument" "PlanInstrument" NOT NULL,
    "reference" VARCHAR(300) NOT NULL,
    "adopted_on" DATE NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_versions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "plans_office_id_idx" ON "plans"("office_id");

-- CreateIndex
CREATE INDEX "plans_copied_from_idx" ON "plans"("copied_from");

-- CreateIndex
CREATE UNIQUE INDEX "plan_swot_items_plan_id_id_key" ON "plan_swot_items"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_actors_plan_id_id_key" ON "plan_actors"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_commitments_plan_id_id_key" ON "plan_commitments"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_axes_plan_id_id_key" ON "plan_axes"("plan_id", "id");

-- CreateIndex
CREATE INDEX "plan_objectives_axis_id_idx" ON "plan_objectives"("axis_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_objectives_plan_id_id_key" ON "plan_objectives"("plan_id", "id");

-- CreateIndex
CREATE INDEX "plan_objective_swot_swot_id_idx" ON "plan_objective_swot"("swot_id");

-- CreateIndex
CREATE INDEX "plan_actions_objective_id_idx" ON "plan_actions"("objective_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_actions_plan_id_id_key" ON "plan_actions"("plan_id", "id");

-- CreateIndex
CREATE INDEX "plan_action_years_action_id_idx" ON "plan_action_years"("action_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_action_years_plan_id_id_key" ON "plan_action_years"("plan_id", "id");

-- CreateIndex
CREATE INDEX "plan_indicators_objective_id_idx" ON "plan_indicators"("objective_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_indicators_plan_id_id_key" ON "plan_indicators"("plan_id", "id");

-- CreateIndex
CREATE INDEX "plan_targets_indicator_id_idx" ON "plan_targets"("indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_targets_plan_id_id_key" ON "plan_targets"("plan_id", "id");

-- CreateIndex
CREATE INDEX "plan_evidence_indicator_id_idx" ON "plan_evidence"("indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_evidence_plan_id_id_key" ON "plan_evidence"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_measurements_corrects_key" ON "plan_measurements"("corrects");

-- CreateIndex
CREATE INDEX "plan_measurements_indicator_id_idx" ON "plan_measurements"("indicator_id");

-- CreateIndex
CREATE INDEX "plan_measurements_plan_id_idx" ON "plan_measurements"("plan_id");

-- CreateIndex
CREATE INDEX "plan_edits_item_id_field_revision_idx" ON "plan_edits"("item_id", "field", "revision");

-- CreateIndex
CREATE INDEX "plan_edits_plan_id_id_idx" ON "plan_edits"("plan_id", "id");

-- CreateIndex
CREATE INDEX "plan_versions_slug_idx" ON "plan_versions"("slug");

-- CreateIndex
CREATE INDEX "plan_versions_office_id_idx" ON "plan_versions"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_versions_plan_id_number_key" ON "plan_versions"("plan_id", "number");

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_copied_from_fkey" FOREIGN KEY ("copied_from") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_swot_items" ADD CONSTRAINT "plan_swot_items_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_actors" ADD CONSTRAINT "plan_actors_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_commitments" ADD CONSTRAINT "plan_commitments_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_axes" ADD CONSTRAINT "plan_axes_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_objectives" ADD CONSTRAINT "plan_objectives_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_objectives" ADD CONSTRAINT "plan_objectives_plan_id_axis_id_fkey" FOREIGN KEY ("plan_id", "axis_id") REFERENCES "plan_axes"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_objective_swot" ADD CONSTRAINT "plan_objective_swot_plan_id_objective_id_fkey" FOREIGN KEY ("plan_id", "objective_id") REFERENCES "plan_objectives"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_objective_swot" ADD CONSTRAINT "plan_objective_swot_plan_id_swot_id_fkey" FOREIGN KEY ("plan_id", "swot_id") REFERENCES "plan_swot_items"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_actions" ADD CONSTRAINT "plan_actions_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_actions" ADD CONSTRAINT "plan_actions_plan_id_objective_id_fkey" FOREIGN KEY ("plan_id", "objective_id") REFERENCES "plan_objectives"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_action_years" ADD CONSTRAINT "plan_action_years_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_action_years" ADD CONSTRAINT "plan_action_years_plan_id_action_id_fkey" FOREIGN KEY ("plan_id", "action_id") REFERENCES "plan_actions"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_indicators" ADD CONSTRAINT "plan_indicators_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_indicators" ADD CONSTRAINT "plan_indicators_plan_id_objective_id_fkey" FOREIGN KEY ("plan_id", "objective_id") REFERENCES "plan_objectives"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_targets" ADD CONSTRAINT "plan_targets_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_targets" ADD CONSTRAINT "plan_targets_plan_id_indicator_id_fkey" FOREIGN KEY ("plan_id", "indicator_id") REFERENCES "plan_indicators"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_evidence" ADD CONSTRAINT "plan_evidence_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_evidence" ADD CONSTRAINT "plan_evidence_plan_id_indicator_id_fkey" FOREIGN KEY ("plan_id", "indicator_id") REFERENCES "plan_indicators"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_measurements" ADD CONSTRAINT "plan_measurements_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_measurements" ADD CONSTRAINT "plan_measurements_plan_id_indicator_id_fkey" FOREIGN KEY ("plan_id", "indicator_id") REFERENCES "plan_indicators"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_measurements" ADD CONSTRAINT "plan_measurements_corrects_fkey" FOREIGN KEY ("corrects") REFERENCES "plan_measurements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_edits" ADD CONSTRAINT "plan_edits_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_versions" ADD CONSTRAINT "plan_versions_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
