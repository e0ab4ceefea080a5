-- CreateEnum
CREATE TYPE "TieOriginKind" AS ENUM ('COUNCIL_RESOLUTION', 'LETTER_OF_INTENT', 'MINUTES', 'MEMORANDUM', 'JOINT_DECLARATION', 'OTHER');

-- CreateEnum
CREATE TYPE "TieSide" AS ENUM ('OURS', 'THEIRS', 'BOTH');

-- CreateEnum
CREATE TYPE "TieCommitmentState" AS ENUM ('PENDING', 'UNDER_WAY', 'FULFILLED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "TieProgramOutcome" AS ENUM ('DONE', 'PARTLY', 'NOT_DONE');

-- CreateEnum
CREATE TYPE "TieProposalKind" AS ENUM ('REACTIVATE', 'CLOSE');

-- CreateEnum
CREATE TYPE "TieProposalOutcome" AS ENUM ('ACCEPTED', 'REJECTED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "ties" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "agreement_id" UUID,
    "name" VARCHAR(200) NOT NULL DEFAULT '',
    "counterpart_name" VARCHAR(300) NOT NULL DEFAULT '',
    "counterpart_type" "CounterpartType",
    "country_code" CHAR(2),
    "city" VARCHAR(120) NOT NULL DEFAULT '',
    "level" "AgreementLevel",
    "municipality" VARCHAR(120) NOT NULL DEFAULT '',
    "origin_kind" "TieOriginKind",
    "origin_on" DATE,
    "origin_precision" "DatePrecision",
    "origin_reference" VARCHAR(200) NOT NULL DEFAULT '',
    "is_agreement" BOOLEAN,
    "agreement_reason" VARCHAR(1000) NOT NULL DEFAULT '',
    "ends_on" DATE,
    "latitude" DECIMAL(7,4),
    "longitude" DECIMAL(7,4),
    "shared_at" TIMESTAMPTZ(3),
    "closed_on" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "ties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tie_commitments" (
    "id" UUID NOT NULL,
    "tie_id" UUID NOT NULL,
    "what" VARCHAR(300) NOT NULL,
    "side" "TieSide" NOT NULL,
    "owner" VARCHAR(160) NOT NULL,
    "due_on" DATE,
    "state" "TieCommitmentState" NOT NULL DEFAULT 'PENDING',
    "state_on" DATE,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "tie_commitments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tie_commitment_moves" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "state" "TieCommitmentState" NOT NULL,
    "happened_on" DATE NOT NULL,
    "note" VARCHAR(1000) NOT NULL DEFAULT '',
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tie_commitment_moves_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tie_program_lines" (
    "id" UUID NOT NULL,
    "tie_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "month" SMALLINT NOT NULL,
    "what" VARCHAR(300) NOT NULL,
    "owner" VARCHAR(160) NOT NULL,
    "amount" DECIMAL(15,2),
    "currency" CHAR(3),
    "indicator" VARCHAR(200) NOT NULL DEFAULT '',
    "outcome" "TieProgramOutcome",
    "outcome_note" VARCHAR(1000) NOT NULL DEFAULT '',
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "tie_program_lines_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tie_activities" (
    "id" UUID NOT NULL,
    "tie_id" UUID NOT NULL,
    "happened_on" DATE NOT NULL,
    "what" VARCHAR(200) NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "people" INTEGER,
    "is_public" BOOLEAN NOT NULL DEFAULT false,
    "program_line_id" UUID,
    "event_id" UUID,
    "mission_id" UUID,
    "project_id" UUID,
    "application_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "tie_activities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tie_contacts" (
    "id" UUID NOT NULL,
    "tie_id" UUID NOT NULL,
    "side" "TieSide" NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "position" VARCHAR(200) NOT NULL DEFAULT '',
    "organisation" VARCHAR(200) NOT NULL DEFAULT '',
    "email" VARCHAR(254) NOT NULL DEFAULT '',
    "phone" VARCHAR(40) NOT NULL DEFAULT '',
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "tie_contacts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tie_notes" (
    "id" UUID NOT NULL,
    "tie_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "tie_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tie_files" (
    "id" UUID NOT NULL,
    "tie_id" UUID NOT NULL,
    "activity_id" UUID,
    "name" VARCHAR(200) NOT NULL,
    "mime" VARCHAR(120) NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "storage_key" VARCHAR(80) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tie_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tie_proposals" (
    "id" UUID NOT NULL,
    "tie_id" UUID NOT NULL,
    "kind" "TieProposalKind" NOT NULL,
    "reason" VARCHAR(2000) NOT NULL,
    "plan" VARCHAR(2000) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "outcome" "TieProposalOutcome",
    "answer" VARCHAR(1000) NOT NULL DEFAULT '',
    "decided_on" DATE,
    "decided_by" VARCHAR(160) NOT NULL DEFAULT '',
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "tie_proposals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tie_reminders" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "agreement_id" UUID,
    "tie_id" UUID,
    "months" SMALLINT NOT NULL,
    "ends_on" DATE NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tie_reminders_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ties_agreement_id_idx" ON "ties"("agreement_id");

-- CreateIndex
CREATE UNIQUE INDEX "ties_office_id_agreement_id_key" ON "ties"("office_id", "agreement_id");

-- CreateIndex
CREATE INDEX "tie_commitments_tie_id_idx" ON "tie_commitments"("tie_id");

-- CreateIndex
CREATE INDEX "tie_commitment_moves_commitment_id_idx" ON "tie_commitment_moves"("commitment_id");

-- CreateIndex
CREATE UNIQUE INDEX "tie_program_lines_tie_id_id_key" ON "tie_program_lines"("tie_id", "id");

-- CreateIndex
CREATE INDEX "tie_activities_tie_id_happened_on_idx" ON "tie_activities"("tie_id", "happened_on");

-- CreateIndex
CREATE INDEX "tie_activities_event_id_idx" ON "tie_activities"("event_id");

-- CreateIndex
CREATE INDEX "tie_activities_mission_id_idx" ON "tie_activities"("mission_id");

-- CreateIndex
CREATE INDEX "tie_activities_project_id_idx" ON "tie_activities"("project_id");

-- CreateIndex
CREATE INDEX "tie_activities_application_id_idx" ON "tie_activities"("application_id");

-- CreateIndex
CREATE UNIQUE INDEX "tie_activities_tie_id_id_key" ON "tie_activities"("tie_id", "id");

-- CreateIndex
CREATE INDEX "tie_contacts_tie_id_idx" ON "tie_contacts"("tie_id");

-- CreateIndex
CREATE INDEX "tie_notes_tie_id_idx" ON "tie_notes"("tie_id");

-- CreateIndex
CREATE INDEX "tie_files_tie_id_idx" ON "tie_files"("tie_id");

-- CreateIndex
CREATE INDEX "tie_proposals_tie_id_idx" ON "tie_proposals"("tie_id");

-- CreateIndex
CREATE INDEX "tie_reminders_agreement_id_idx" ON "tie_reminders"("agreement_id");

-- CreateIndex
CREATE INDEX "tie_reminders_tie_id_idx" ON "tie_reminders"("tie_id");

-- AddForeignKey
ALTER TABLE "ties" ADD CONSTRAINT "ties_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ties" ADD CONSTRAINT "ties_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ties" ADD CONSTRAINT "ties_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_commitments" ADD CONSTRAINT "tie_commitments_tie_id_fkey" FOREIGN KEY ("tie_id") REFERENCES "ties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_commitment_moves" ADD CONSTRAINT "tie_commitment_moves_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "tie_commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_program_lines" ADD CONSTRAINT "tie_program_lines_tie_id_fkey" FOREIGN KEY ("tie_id") REFERENCES "ties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_activities" ADD CONSTRAINT "tie_activities_tie_id_fkey" FOREIGN KEY ("tie_id") REFERENCES "ties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_activities" ADD CONSTRAINT "tie_activities_programme_fkey" FOREIGN KEY ("tie_id", "program_line_id") REFERENCES "tie_program_lines"("tie_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_activities" ADD CONSTRAINT "tie_activities_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_activities" ADD CONSTRAINT "tie_activities_mission_id_fkey" FOREIGN KEY ("mission_id") REFERENCES "missions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_activities" ADD CONSTRAINT "tie_activities_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_activities" ADD CONSTRAINT "tie_activities_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "call_applications"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_contacts" ADD CONSTRAINT "tie_contacts_tie_id_fkey" FOREIGN KEY ("tie_id") REFERENCES "ties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_notes" ADD CONSTRAINT "tie_notes_tie_id_fkey" FOREIGN KEY ("tie_id") REFERENCES "ties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_files" ADD CONSTRAINT "tie_files_tie_id_fkey" FOREIGN KEY ("tie_id") REFERENCES "ties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_files" ADD CONSTRAINT "tie_files_activity_fkey" FOREIGN KEY ("tie_id", "activity_id") REFERENCES "tie_activities"("tie_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_proposals" ADD CONSTRAINT "tie_proposals_tie_id_fkey" FOREIGN KEY ("tie_id") REFERENCES "ties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_reminders" ADD CONSTRAINT "tie_reminders_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_reminders" ADD CONSTRAINT "tie_reminders_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tie_reminders" ADD CONSTRAINT "tie_reminders_tie_id_fkey" FOREIGN KEY ("tie_id") REFERENCES "ties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

