-- CreateEnum
CREATE TYPE "MembershipState" AS ENUM ('ACTIVE', 'SUSPENDED', 'LEFT');

-- CreateEnum
CREATE TYPE "PartnerNoticeState" AS ENUM ('DRAFT', 'PUBLISHED', 'CLOSED');

-- CreateEnum
CREATE TYPE "PartnerOutcome" AS ENUM ('AGREEMENT', 'WORKING_TOGETHER', 'NOBODY', 'CALLED_OFF');

-- CreateEnum
CREATE TYPE "ReplyHandling" AS ENUM ('NEW', 'TALKING', 'DECLINED');

-- AlterTable
ALTER TABLE "public_changes" ADD COLUMN     "notice_id" UUID;

-- CreateTable
CREATE TABLE "networks" (
    "id" UUID NOT NULL,
    "key" VARCHAR(40) NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "acronym" VARCHAR(30) NOT NULL DEFAULT '',
    "purpose" VARCHAR(600) NOT NULL,
    "city" VARCHAR(120) NOT NULL DEFAULT '',
    "country_code" CHAR(2),
    "website" VARCHAR(300) NOT NULL DEFAULT '',
    "takes_states" BOOLEAN NOT NULL DEFAULT false,
    "takes_cities" BOOLEAN NOT NULL DEFAULT true,
    "retired_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "networks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "network_memberships" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "network_id" UUID NOT NULL,
    "state" "MembershipState" NOT NULL DEFAULT 'ACTIVE',
    "since" DATE NOT NULL,
    "since_precision" "DatePrecision" NOT NULL DEFAULT 'DAY',
    "fee" DECIMAL(12,2),
    "currency" CHAR(3),
    "shares_fee" BOOLEAN NOT NULL DEFAULT false,
    "renews_on" DATE,
    "responsible" VARCHAR(160) NOT NULL DEFAULT '',
    "reason" VARCHAR(500) NOT NULL DEFAULT '',
    "left_on" DATE,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "network_memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership_benefits" (
    "id" UUID NOT NULL,
    "membership_id" UUID NOT NULL,
    "on" DATE NOT NULL,
    "what" VARCHAR(500) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "membership_benefits_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership_changes" (
    "id" BIGSERIAL NOT NULL,
    "membership_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "what" VARCHAR(200) NOT NULL,
    "reason" VARCHAR(500) NOT NULL DEFAULT '',
    "changes" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "membership_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership_reminders" (
    "membership_id" UUID NOT NULL,
    "renews_on" DATE NOT NULL,
    "days_before" SMALLINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "membership_reminders_pkey" PRIMARY KEY ("membership_id","renews_on","days_before")
);

-- CreateTable
CREATE TABLE "partner_notices" (
    "id" UUID NOT NULL,
    "code" VARCHAR(20),
    "office_id" UUID NOT NULL,
    "state" "PartnerNoticeState" NOT NULL DEFAULT 'DRAFT',
    "title" VARCHAR(200) NOT NULL,
    "offers" TEXT NOT NULL,
    "seeks" TEXT NOT NULL,
    "areas" TEXT[],
    "kinds" "PartnerKind"[],
    "countries" TEXT[],
    "regions" TEXT[],
    "languages" TEXT[],
    "modality" "CooperationModality" NOT NULL,
    "population" INTEGER,
    "valid_until" DATE NOT NULL,
    "contact_email" VARCHAR(254) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "outcome" "PartnerOutcome",
    "outcome_text" VARCHAR(1000) NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "partner_notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "partner_replies" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "organisation" VARCHAR(200) NOT NULL,
    "kind" "PartnerKind" NOT NULL,
    "country_code" CHAR(2) NOT NULL,
    "city" VARCHAR(120) NOT NULL DEFAULT '',
    "person_name" VARCHAR(120) NOT NULL,
    "email" VARCHAR(254),
    "message" TEXT NOT NULL,
    "confirm_hash" CHAR(64),
    "confirm_by" TIMESTAMPTZ(3) NOT NULL,
    "withdraw_hash" CHAR(64),
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "handling" "ReplyHandling" NOT NULL DEFAULT 'NEW',
    "note" VARCHAR(1000) NOT NULL DEFAULT '',
    "handled_by" VARCHAR(160) NOT NULL DEFAULT '',
    "handled_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "partner_replies_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "networks_key_key" ON "networks"("key");

-- CreateIndex
CREATE UNIQUE INDEX "networks_name_key" ON "networks"("name");

-- CreateIndex
CREATE INDEX "network_memberships_office_id_idx" ON "network_memberships"("office_id");

-- CreateIndex
CREATE INDEX "network_memberships_network_id_state_idx" ON "network_memberships"("network_id", "state");

-- CreateIndex
CREATE INDEX "network_memberships_renews_on_idx" ON "network_memberships"("renews_on");

-- CreateIndex
CREATE INDEX "membership_benefits_membership_id_on_idx" ON "membership_benefits"("membership_id", "on");

-- CreateIndex
CREATE INDEX "membership_changes_membership_id_id_idx" ON "membership_changes"("membership_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "partner_notices_code_key" ON "partner_notices"("code");

-- CreateIndex
CREATE INDEX "partner_notices_office_id_idx" ON "partner_notices"("office_id");

-- CreateIndex
CREATE INDEX "partner_notices_state_valid_until_idx" ON "partner_notices"("state", "valid_until");

-- CreateIndex
CREATE UNIQUE INDEX "partner_replies_confirm_hash_key" ON "partner_replies"("confirm_hash");

-- CreateIndex
CREATE UNIQUE INDEX "partner_replies_withdraw_hash_key" ON "partner_replies"("withdraw_hash");

-- CreateIndex
CREATE INDEX "partner_replies_notice_id_confirmed_at_idx" ON "partner_replies"("notice_id", "confirmed_at");

-- CreateIndex
CREATE UNIQUE INDEX "partner_replies_notice_id_email_key" ON "partner_replies"("notice_id", "email");

-- CreateIndex
CREATE INDEX "public_changes_notice_id_id_idx" ON "public_changes"("notice_id", "id");

-- AddForeignKey
ALTER TABLE "public_changes" ADD CONSTRAINT "public_changes_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "partner_notices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "networks" ADD CONSTRAINT "networks_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network_memberships" ADD CONSTRAINT "network_memberships_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "network_memberships" ADD CONSTRAINT "network_memberships_network_id_fkey" FOREIGN KEY ("network_id") REFERENCES "networks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_benefits" ADD CONSTRAINT "membership_benefits_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "network_memberships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_changes" ADD CONSTRAINT "membership_changes_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "network_memberships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership_reminders" ADD CONSTRAINT "membership_reminders_membership_id_fkey" FOREIGN KEY ("membership_id") REFERENCES "network_memberships"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_notices" ADD CONSTRAINT "partner_notices_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_replies" ADD CONSTRAINT "partner_replies_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "partner_notices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "partner_replies" ADD CONSTRAINT "partner_replies_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
