-- CreateEnum
CREATE TYPE "EditionState" AS ENUM ('DRAFT', 'SCHEDULED', 'PUBLISHED');

-- CreateEnum
CREATE TYPE "ArticleSection" AS ENUM ('ARTICLES', 'PRACTICES', 'OPPORTUNITIES', 'GUESTS');

-- CreateEnum
CREATE TYPE "ContributionState" AS ENUM ('DRAFT', 'SENT', 'ACCEPTED', 'DECLINED');

-- CreateEnum
CREATE TYPE "PolicyNoticeKind" AS ENUM ('BILATERAL_MEETING', 'SECURITY_AGREEMENT', 'TRADE_DECISION', 'MULTILATERAL_FORUM', 'CONSULAR_MATTER', 'OTHER');

-- CreateEnum
CREATE TYPE "PolicyNoticeState" AS ENUM ('DRAFT', 'PUBLISHED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "SubscriberState" AS ENUM ('UNCONFIRMED', 'CONFIRMED', 'LEFT');


-- AlterTable
ALTER TABLE "outgoing_mails" ADD COLUMN     "mailing_id" UUID,
ADD COLUMN     "subscriber_id" UUID,
ADD COLUMN     "tried_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "bulletin_editions" (
    "id" UUID NOT NULL,
    "number" INTEGER,
    "state" "EditionState" NOT NULL DEFAULT 'DRAFT',
    "title" VARCHAR(200) NOT NULL,
    "intro" TEXT NOT NULL DEFAULT '',
    "publish_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "bulletin_editions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulletin_articles" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "section" "ArticleSection" NOT NULL,
    "position" INTEGER NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "byline" VARCHAR(200) NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "areas" TEXT[],
    "practice_id" UUID,
    "call_id" UUID,
    "event_id" UUID,
    "contribution_id" UUID,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "bulletin_articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulletin_contributions" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "state" "ContributionState" NOT NULL DEFAULT 'DRAFT',
    "title" VARCHAR(200) NOT NULL,
    "byline" VARCHAR(200) NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "areas" TEXT[],
    "sent_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "reason" VARCHAR(500) NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "bulletin_contributions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulletin_pictures" (
    "id" UUID NOT NULL,
    "article_id" UUID,
    "contribution_id" UUID,
    "alt" VARCHAR(300) NOT NULL DEFAULT '',
    "name" VARCHAR(200) NOT NULL,
    "mime" VARCHAR(120) NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "storage_key" VARCHAR(80) NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "bulletin_pictures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulletin_corrections" (
    "id" UUID NOT NULL,
    "edition_id" UUID NOT NULL,
    "article_id" UUID,
    "text" VARCHAR(1000) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,

    CONSTRAINT "bulletin_corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_notices" (
    "id" UUID NOT NULL,
    "code" VARCHAR(20),
    "state" "PolicyNoticeState" NOT NULL DEFAULT 'DRAFT',
    "kind" "PolicyNoticeKind" NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "body" TEXT NOT NULL,
    "areas" TEXT[],
    "countries" TEXT[],
    "happened_on" DATE NOT NULL,
    "source_url" VARCHAR(500) NOT NULL DEFAULT '',
    "published_at" TIMESTAMPTZ(3),
    "reason" VARCHAR(500) NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "policy_notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_notice_corrections" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "text" VARCHAR(1000) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,

    CONSTRAINT "policy_notice_corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "policy_notice_ties" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "event_id" UUID,
    "mission_id" UUID,
    "project_id" UUID,
    "application_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,

    CONSTRAINT "policy_notice_ties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscribers" (
    "id" UUID NOT NULL,
    "state" "SubscriberState" NOT NULL DEFAULT 'UNCONFIRMED',
    "email" VARCHAR(254),
    "bulletin" BOOLEAN NOT NULL,
    "notices" BOOLEAN NOT NULL,
    "areas" TEXT[],
    "confirm_hash" CHAR(64),
    "confirm_by" TIMESTAMPTZ(3) NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "left_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscribers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mailings" (
    "id" UUID NOT NULL,
    "edition_id" UUID,
    "notice_id" UUID,
    "test" BOOLEAN NOT NULL DEFAULT false,
    "subject" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "areas" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cursor" UUID,
    "listed_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "gone_sent" INTEGER NOT NULL DEFAULT 0,
    "gone_left" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "mailings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "bulletin_editions_number_key" ON "bulletin_editions"("number");

-- CreateIndex
CREATE INDEX "bulletin_editions_state_published_at_idx" ON "bulletin_editions"("state", "published_at");

-- CreateIndex
CREATE UNIQUE INDEX "bulletin_articles_contribution_id_key" ON "bulletin_articles"("contribution_id");

-- CreateIndex
CREATE INDEX "bulletin_articles_edition_id_section_position_idx" ON "bulletin_articles"("edition_id", "section", "position");

-- CreateIndex
CREATE INDEX "bulletin_articles_practice_id_idx" ON "bulletin_articles"("practice_id");

-- CreateIndex
CREATE INDEX "bulletin_articles_call_id_idx" ON "bulletin_articles"("call_id");

-- CreateIndex
CREATE INDEX "bulletin_articles_event_id_idx" ON "bulletin_articles"("event_id");

-- CreateIndex
CREATE INDEX "bulletin_contributions_office_id_idx" ON "bulletin_contributions"("office_id");

-- CreateIndex
CREATE INDEX "bulletin_contributions_state_idx" ON "bulletin_contributions"("state");

-- CreateIndex
CREATE UNIQUE INDEX "bulletin_pictures_article_id_key" ON "bulletin_pictures"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "bulletin_pictures_contribution_id_key" ON "bulletin_pictures"("contribution_id");

-- CreateIndex
CREATE INDEX "bulletin_pictures_storage_key_idx" ON "bulletin_pictures"("storage_key");

-- CreateIndex
CREATE INDEX "bulletin_corrections_edition_id_idx" ON "bulletin_corrections"("edition_id");

-- CreateIndex
CREATE INDEX "bulletin_corrections_article_id_idx" ON "bulletin_corrections"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_notices_code_key" ON "policy_notices"("code");

-- CreateIndex
CREATE INDEX "policy_notices_state_published_at_idx" ON "policy_notices"("state", "published_at");

-- CreateIndex
CREATE INDEX "policy_notice_corrections_notice_id_idx" ON "policy_notice_corrections"("notice_id");

-- CreateIndex
CREATE INDEX "policy_notice_ties_office_id_idx" ON "policy_notice_ties"("office_id");

-- CreateIndex
CREATE INDEX "policy_notice_ties_event_id_idx" ON "policy_notice_ties"("event_id");

-- CreateIndex
CREATE INDEX "policy_notice_ties_mission_id_idx" ON "policy_notice_ties"("mission_id");

-- CreateIndex
CREATE INDEX "policy_notice_ties_project_id_idx" ON "policy_notice_ties"("project_id");

-- CreateIndex
CREATE INDEX "policy_notice_ties_application_id_idx" ON "policy_notice_ties"("application_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_notice_ties_notice_id_event_id_key" ON "policy_notice_ties"("notice_id", "event_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_notice_ties_notice_id_mission_id_key" ON "policy_notice_ties"("notice_id", "mission_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_notice_ties_notice_id_project_id_key" ON "policy_notice_ties"("notice_id", "project_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_notice_ties_notice_id_application_id_key" ON "policy_notice_ties"("notice_id", "application_id");

-- CreateIndex
CREATE UNIQUE INDEX "subscribers_email_key" ON "subscribers"("email");

-- CreateIndex
CREATE UNIQUE INDEX "subscribers_confirm_hash_key" ON "subscribers"("confirm_hash");

-- CreateIndex
CREATE INDEX "subscribers_state_idx" ON "subscribers"("state");

-- CreateIndex
CREATE INDEX "mailings_edition_id_idx" ON "mailings"("edition_id");

-- CreateIndex
CREATE INDEX "mailings_notice_id_idx" ON "mailings"("notice_id");

-- CreateIndex
CREATE INDEX "outgoing_mails_mailing_id_status_idx" ON "outgoing_mails"("mailing_id", "status");

-- CreateIndex
CREATE INDEX "outgoing_mails_subscriber_id_idx" ON "outgoing_mails"("subscriber_id");

-- AddForeignKey
ALTER TABLE "bulletin_articles" ADD CONSTRAINT "bulletin_articles_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "bulletin_editions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulletin_articles" ADD CONSTRAINT "bulletin_articles_practice_id_fkey" FOREIGN KEY ("practice_id") REFERENCES "practices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulletin_articles" ADD CONSTRAINT "bulletin_articles_call_id_fkey" FOREIGN KEY ("call_id") REFERENCES "calls"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulletin_articles" ADD CONSTRAINT "bulletin_articles_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulletin_articles" ADD CONSTRAINT "bulletin_articles_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "bulletin_contributions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulletin_contributions" ADD CONSTRAINT "bulletin_contributions_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulletin_pictures" ADD CONSTRAINT "bulletin_pictures_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "bulletin_articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulletin_pictures" ADD CONSTRAINT "bulletin_pictures_contribution_id_fkey" FOREIGN KEY ("contribution_id") REFERENCES "bulletin_contributions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulletin_corrections" ADD CONSTRAINT "bulletin_corrections_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "bulletin_editions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulletin_corrections" ADD CONSTRAINT "bulletin_corrections_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "bulletin_articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_mails" ADD CONSTRAINT "outgoing_mails_mailing_id_fkey" FOREIGN KEY ("mailing_id") REFERENCES "mailings"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outgoing_mails" ADD CONSTRAINT "outgoing_mails_subscriber_id_fkey" FOREIGN KEY ("subscriber_id") REFERENCES "subscribers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_notice_corrections" ADD CONSTRAINT "policy_notice_corrections_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "policy_notices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_notice_ties" ADD CONSTRAINT "policy_notice_ties_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "policy_notices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_notice_ties" ADD CONSTRAINT "policy_notice_ties_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_notice_ties" ADD CONSTRAINT "policy_notice_ties_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_notice_ties" ADD CONSTRAINT "policy_notice_ties_mission_id_fkey" FOREIGN KEY ("mission_id") REFERENCES "missions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_notice_ties" ADD CONSTRAINT "policy_notice_ties_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "projects"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy_notice_ties" ADD CONSTRAINT "policy_notice_ties_application_id_fkey" FOREIGN KEY ("application_id") REFERENCES "call_applications"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_edition_id_fkey" FOREIGN KEY ("edition_id") REFERENCES "bulletin_editions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mailings" ADD CONSTRAINT "mailings_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "policy_notices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
