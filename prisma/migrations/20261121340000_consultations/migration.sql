-- CreateEnum
CREATE TYPE "CommentState" AS ENUM ('UNCONFIRMED', 'PENDING', 'PUBLISHED', 'HELD', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "CommentHoldReason" AS ENUM ('PERSONAL_DATA', 'INSULT', 'ADVERTISING', 'ELECTORAL', 'REPEATED', 'UNREADABLE');

-- CreateEnum
CREATE TYPE "CommentOutcome" AS ENUM ('ACCEPTED', 'PARTLY', 'NOT_ACCEPTED', 'OUT_OF_SCOPE');


-- CreateTable
CREATE TABLE "plan_consultations" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "number" INTEGER NOT NULL,
    "about" TEXT NOT NULL,
    "questions" TEXT[],
    "opens_on" DATE NOT NULL,
    "closes_on" DATE NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "opened_by_name" VARCHAR(160) NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_at" TIMESTAMPTZ(3),
    "close_reason" VARCHAR(600) NOT NULL DEFAULT '',
    "summary" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "plan_consultations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_consultation_extensions" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "formerly_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "reason" VARCHAR(600) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_consultation_extensions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_comments" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "number" INTEGER,
    "section" VARCHAR(40) NOT NULL,
    "author_name" VARCHAR(80) NOT NULL,
    "text" TEXT NOT NULL,
    "fingerprint" CHAR(64) NOT NULL,
    "state" "CommentState" NOT NULL DEFAULT 'UNCONFIRMED',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "email" VARCHAR(254),
    "confirm_hash" CHAR(64),
    "confirm_by" TIMESTAMPTZ(3) NOT NULL,
    "withdraw_hash" CHAR(64) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "hold_reason" "CommentHoldReason",
    "hold_note" VARCHAR(600) NOT NULL DEFAULT '',
    "outcome" "CommentOutcome",
    "answer" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "plan_comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_consultation_changes" (
    "id" UUID NOT NULL,
    "consultation_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_consultation_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_consultation_change_comments" (
    "consultation_id" UUID NOT NULL,
    "change_id" UUID NOT NULL,
    "comment_id" UUID NOT NULL,

    CONSTRAINT "plan_consultation_change_comments_pkey" PRIMARY KEY ("change_id","comment_id")
);

-- CreateIndex
CREATE INDEX "plan_consultations_plan_id_idx" ON "plan_consultations"("plan_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_consultations_office_id_number_key" ON "plan_consultations"("office_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "plan_consultations_slug_number_key" ON "plan_consultations"("slug", "number");

-- CreateIndex
CREATE INDEX "plan_consultation_extensions_consultation_id_idx" ON "plan_consultation_extensions"("consultation_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_comments_confirm_hash_key" ON "plan_comments"("confirm_hash");

-- CreateIndex
CREATE UNIQUE INDEX "plan_comments_withdraw_hash_key" ON "plan_comments"("withdraw_hash");

-- CreateIndex
CREATE INDEX "plan_comments_consultation_id_state_idx" ON "plan_comments"("consultation_id", "state");

-- CreateIndex
CREATE INDEX "plan_comments_state_received_at_idx" ON "plan_comments"("state", "received_at");

-- CreateIndex
CREATE UNIQUE INDEX "plan_comments_consultation_id_id_key" ON "plan_comments"("consultation_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_comments_consultation_id_number_key" ON "plan_comments"("consultation_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "plan_consultation_changes_consultation_id_id_key" ON "plan_consultation_changes"("consultation_id", "id");

-- CreateIndex
CREATE INDEX "plan_consultation_change_comments_comment_id_idx" ON "plan_consultation_change_comments"("comment_id");

-- AddForeignKey
ALTER TABLE "plan_consultations" ADD CONSTRAINT "plan_consultations_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_consultations" ADD CONSTRAINT "plan_consultations_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_consultation_extensions" ADD CONSTRAINT "plan_consultation_extensions_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "plan_consultations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_comments" ADD CONSTRAINT "plan_comments_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "plan_consultations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_consultation_changes" ADD CONSTRAINT "plan_consultation_changes_consultation_id_fkey" FOREIGN KEY ("consultation_id") REFERENCES "plan_consultations"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_consultation_change_comments" ADD CONSTRAINT "plan_consultation_change_comments_consultation_id_change_i_fkey" FOREIGN KEY ("consultation_id", "change_id") REFERENCES "plan_consultation_changes"("consultation_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_consultation_change_comments" ADD CONSTRAINT "plan_consultation_change_comments_consultation_id_comment__fkey" FOREIGN KEY ("consultation_id", "comment_id") REFERENCES "plan_comments"("consultation_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
