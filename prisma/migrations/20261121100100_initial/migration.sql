-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "OfficeKind" AS ENUM ('STATE', 'MUNICIPAL', 'DGCP', 'CJA', 'PORTAL');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('office_reader', 'office_editor', 'office_head', 'dgcp_officer', 'dgcp_head', 'cja_lawyer', 'cja_head', 'admin');

-- CreateEnum
CREATE TYPE "TokenPurpose" AS ENUM ('INVITATION', 'PASSWORD_RESET');

-- CreateEnum
CREATE TYPE "AuditVisibility" AS ENUM ('PARTIES', 'INTERNAL', 'ADMIN');

-- CreateEnum
CREATE TYPE "CalendarRuleKind" AS ENUM ('FIXED', 'NTH_WEEKDAY', 'SEXENNIAL');

-- CreateEnum
CREATE TYPE "CalendarOverrideKind" AS ENUM ('NON_WORKING', 'ENABLED');

-- CreateEnum
CREATE TYPE "Step" AS ENUM ('request', 'draft', 'annexes', 'filing', 'referral', 'notice_period', 'opinion', 'response', 'signature', 'registration_request', 'verification', 'closing');

-- CreateEnum
CREATE TYPE "CaseStatus" AS ENUM ('DRAFT', 'ACTIVE', 'PREVENTED', 'CLOSED');

-- CreateEnum
CREATE TYPE "Outcome" AS ENUM ('REGISTERED', 'NOT_VIABLE', 'WITHDRAWN', 'DISMISSED', 'NOT_SIGNED');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('OFFICE', 'DGCP', 'CJA');

-- CreateEnum
CREATE TYPE "AgreementKind" AS ENUM ('SISTER_TIE', 'SPECIFIC_COOPERATION', 'FRAMEWORK_COOPERATION', 'UNIVERSITIES', 'LETTER_OF_INTENT', 'OTHER');

-- CreateEnum
CREATE TYPE "CounterpartType" AS ENUM ('GOVERNMENT', 'INTERNATIONAL_ORGANIZATION', 'CIVIL_SOCIETY', 'PRIVATE');

-- CreateEnum
CREATE TYPE "TermKind" AS ENUM ('RESPONSE', 'NOTICE', 'PREVENTION_ANSWER', 'REGISTRATION');

-- CreateEnum
CREATE TYPE "SuspensionKind" AS ENUM ('PREVENTION', 'NOTICE_PERIOD', 'COPY_RETURNED');

-- CreateEnum
CREATE TYPE "ReturnKind" AS ENUM ('PREVENTION', 'SIGNED_COPY');

-- CreateEnum
CREATE TYPE "ReturnablePart" AS ENUM ('REQUEST', 'DRAFT', 'ANNEXES', 'DATA', 'SIGNED_COPY');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('PROCEDENTE', 'PROCEDENTE_CON_RECOMENDACIONES', 'NO_PROCEDENTE');

-- CreateEnum
CREATE TYPE "Severity" AS ENUM ('ESSENTIAL', 'IMPORTANT', 'SUGGESTION');

-- CreateEnum
CREATE TYPE "VerificationResult" AS ENUM ('INCLUDED', 'NOT_INCLUDED');

-- CreateEnum
CREATE TYPE "DocumentKind" AS ENUM ('REQUEST', 'DRAFT', 'ANNEX', 'SIGNED_COPY', 'LETTER_PDF', 'LETTER_DOCX');

-- CreateEnum
CREATE TYPE "MailStatus" AS ENUM ('QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN');

-- CreateEnum
CREATE TYPE "AgreementLevel" AS ENUM ('STATE', 'MUNICIPAL');

-- CreateEnum
CREATE TYPE "ValidityKind" AS ENUM ('INDEFINITE', 'FIXED', 'AUTOMATIC_RENEWAL');

-- CreateTable
CREATE TABLE "states" (
    "code" CHAR(2) NOT NULL,
    "name" TEXT NOT NULL,
    "abbreviation" VARCHAR(10) NOT NULL,

    CONSTRAINT "states_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "offices" (
    "id" UUID NOT NULL,
    "kind" "OfficeKind" NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "state_code" CHAR(2),
    "municipality" VARCHAR(120),
    "parent_id" UUID,
    "shares_with_parent" BOOLEAN NOT NULL DEFAULT false,
    "email_domains" TEXT[],
    "requires_totp" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "offices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "name" VARCHAR(160) NOT NULL,
    "position" VARCHAR(160) NOT NULL DEFAULT '',
    "role" "Role" NOT NULL,
    "office_id" UUID NOT NULL,
    "office_kind" "OfficeKind" NOT NULL,
    "password_hash" TEXT,
    "session_epoch" INTEGER NOT NULL DEFAULT 0,
    "totp_secret" TEXT,
    "totp_confirmed_at" TIMESTAMPTZ(3),
    "totp_last_step" INTEGER,
    "wants_mail" BOOLEAN NOT NULL DEFAULT true,
    "disabled_at" TIMESTAMPTZ(3),
    "last_sign_in_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_tokens" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "purpose" "TokenPurpose" NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMPTZ(3),

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" BIGSERIAL NOT NULL,
    "stream" VARCHAR(60) NOT NULL,
    "seq" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "actor_name" VARCHAR(160) NOT NULL,
    "actor_role" VARCHAR(20),
    "actor_office" VARCHAR(200),
    "action" VARCHAR(60) NOT NULL,
    "case_id" UUID,
    "from_step" "Step",
    "to_step" "Step",
    "reason" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "visibility" "AuditVisibility" NOT NULL DEFAULT 'PARTIES',
    "request_key" UUID,
    "prev_hash" VARCHAR(64) NOT NULL DEFAULT '',
    "hash" VARCHAR(64) NOT NULL DEFAULT '',

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_streams" (
    "stream" VARCHAR(60) NOT NULL,
    "seq" INTEGER NOT NULL,
    "head" VARCHAR(64) NOT NULL,

    CONSTRAINT "audit_streams_pkey" PRIMARY KEY ("stream")
);

-- CreateTable
CREATE TABLE "calendar_rules" (
    "id" UUID NOT NULL,
    "rule_set" VARCHAR(20) NOT NULL,
    "kind" "CalendarRuleKind" NOT NULL,
    "name" VARCHAR(120) NOT NULL,
    "month" INTEGER NOT NULL,
    "day" INTEGER,
    "weekday" INTEGER,
    "nth" INTEGER,
    "every_years" INTEGER,
    "from_year" INTEGER,
    "legal_source" VARCHAR(200) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,

    CONSTRAINT "calendar_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_overrides" (
    "id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "kind" "CalendarOverrideKind" NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "reference" VARCHAR(300) NOT NULL,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,

    CONSTRAINT "calendar_overrides_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_years" (
    "year" INTEGER NOT NULL,
    "reference" VARCHAR(300) NOT NULL,
    "published_on" DATE NOT NULL,

    CONSTRAINT "calendar_years_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "authority_calendars" (
    "id" UUID NOT NULL,
    "rule_sets" TEXT[],
    "cutoff_hour" INTEGER NOT NULL,
    "valid_from" DATE NOT NULL,

    CONSTRAINT "authority_calendars_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_version" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "calendar_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "procedure_rules" (
    "id" UUID NOT NULL,
    "key" VARCHAR(40) NOT NULL,
    "value" INTEGER NOT NULL,
    "unit" VARCHAR(20) NOT NULL,
    "legal_basis" VARCHAR(300) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_until" DATE,

    CONSTRAINT "procedure_rules_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_files" (
    "id" UUID NOT NULL,
    "folio" VARCHAR(30),
    "office_id" UUID NOT NULL,
    "created_by_id" UUID NOT NULL,
    "step" "Step" NOT NULL DEFAULT 'request',
    "status" "CaseStatus" NOT NULL DEFAULT 'DRAFT',
    "outcome" "Outcome",
    "version" INTEGER NOT NULL DEFAULT 0,
    "draft_version" INTEGER NOT NULL DEFAULT 0,
    "draft_saved_at" TIMESTAMPTZ(3),
    "draft_saved_by" VARCHAR(160),
    "title" VARCHAR(300) NOT NULL DEFAULT '',
    "signing_body" VARCHAR(300) NOT NULL DEFAULT '',
    "signing_body_powers" TEXT NOT NULL DEFAULT '',
    "kind" "AgreementKind",
    "languages" TEXT[],
    "purpose" TEXT NOT NULL DEFAULT '',
    "intended_date" DATE,
    "intended_place" VARCHAR(200) NOT NULL DEFAULT '',
    "eventuality" TEXT NOT NULL DEFAULT '',
    "no_annexes" BOOLEAN NOT NULL DEFAULT false,
    "signed_on" DATE,
    "signed_place" VARCHAR(200) NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "filed_at" TIMESTAMPTZ(3),
    "referred_at" TIMESTAMPTZ(3),
    "responded_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "eventuality_allowed_at" TIMESTAMPTZ(3),
    "dgcp_assignee_id" UUID,
    "cja_assignee_id" UUID,
    "turn" "Side",
    "turn_since" TIMESTAMPTZ(3),
    "due_on" DATE,
    "provisional" BOOLEAN NOT NULL DEFAULT false,
    "search_text" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "case_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_counterparts" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" VARCHAR(300) NOT NULL DEFAULT '',
    "type" "CounterpartType",
    "country_code" CHAR(2),
    "place" VARCHAR(160) NOT NULL DEFAULT '',

    CONSTRAINT "case_counterparts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_areas" (
    "case_id" UUID NOT NULL,
    "area_key" VARCHAR(40) NOT NULL,

    CONSTRAINT "case_areas_pkey" PRIMARY KEY ("case_id","area_key")
);

-- CreateTable
CREATE TABLE "case_returns" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" "ReturnKind" NOT NULL,
    "from_step" "Step" NOT NULL,
    "reason" TEXT NOT NULL,
    "parts" "ReturnablePart"[],
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "case_returns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_terms" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" "TermKind" NOT NULL,
    "budget_days" INTEGER NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "rule_id" UUID,

    CONSTRAINT "case_terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "case_suspensions" (
    "id" UUID NOT NULL,
    "term_id" UUID NOT NULL,
    "kind" "SuspensionKind" NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "started_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "case_suspensions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "documents" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "kind" "DocumentKind" NOT NULL,
    "letter" VARCHAR(40) NOT NULL DEFAULT '',
    "entry_id" BIGINT,
    "version" INTEGER NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "mime" VARCHAR(120) NOT NULL,
    "size" INTEGER NOT NULL,
    "pages" INTEGER,
    "sha256" CHAR(64) NOT NULL,
    "storage_key" VARCHAR(80) NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "uploaded_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "frozen_at" TIMESTAMPTZ(3),
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dictamenes" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "number" VARCHAR(40),
    "verdict" "Verdict",
    "is_agreement" BOOLEAN,
    "nature_reason" TEXT NOT NULL DEFAULT '',
    "is_competent" BOOLEAN,
    "competence_reason" TEXT NOT NULL DEFAULT '',
    "is_right_form" BOOLEAN,
    "form_reason" TEXT NOT NULL DEFAULT '',
    "grounds" TEXT NOT NULL DEFAULT '',
    "draft_version" INTEGER NOT NULL DEFAULT 0,
    "drafted_by" VARCHAR(160) NOT NULL DEFAULT '',
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "issued_at" TIMESTAMPTZ(3),
    "issued_by" VARCHAR(160),

    CONSTRAINT "dictamenes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recommendations" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "clause" VARCHAR(120) NOT NULL,
    "text" TEXT NOT NULL,
    "severity" "Severity" NOT NULL,
    "result" "VerificationResult",
    "result_reason" TEXT NOT NULL DEFAULT '',
    "verified_by" VARCHAR(160),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "recommendations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "internal_notes" (
    "id" UUID NOT NULL,
    "case_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "internal_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "case_id" UUID,
    "event_key" VARCHAR(80) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "body" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outgoing_mails" (
    "id" UUID NOT NULL,
    "to" VARCHAR(320) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "event_key" VARCHAR(80) NOT NULL,
    "status" "MailStatus" NOT NULL DEFAULT 'QUEUED',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "outgoing_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "areas" (
    "key" VARCHAR(40) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "position" INTEGER NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "areas_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "countries" (
    "code" CHAR(2) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "name_en" VARCHAR(80) NOT NULL,
    "region" VARCHAR(20) NOT NULL,

    CONSTRAINT "countries_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "agreements" (
    "id" UUID NOT NULL,
    "number" VARCHAR(30) NOT NULL,
    "case_id" UUID,
    "office_id" UUID,
    "title" VARCHAR(300) NOT NULL,
    "kind" "AgreementKind" NOT NULL,
    "level" "AgreementLevel" NOT NULL,
    "state_code" CHAR(2) NOT NULL,
    "municipality" VARCHAR(120),
    "signing_body" VARCHAR(300) NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "languages" TEXT[],
    "signed_on" DATE NOT NULL,
    "signed_place" VARCHAR(200) NOT NULL,
    "in_force_on" DATE NOT NULL,
    "validity" "ValidityKind" NOT NULL,
    "ends_on" DATE,
    "registered_on" DATE NOT NULL,
    "terms" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "published_at" TIMESTAMPTZ(3),

    CONSTRAINT "agreements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_counterparts" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" VARCHAR(300) NOT NULL,
    "type" "CounterpartType" NOT NULL,
    "country_code" CHAR(2),
    "place" VARCHAR(160) NOT NULL DEFAULT '',

    CONSTRAINT "agreement_counterparts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_areas" (
    "agreement_id" UUID NOT NULL,
    "area_key" VARCHAR(40) NOT NULL,

    CONSTRAINT "agreement_areas_pkey" PRIMARY KEY ("agreement_id","area_key")
);

-- CreateTable
CREATE TABLE "agreement_documents" (
    "id" UUID NOT NULL,
    "agreement_id" UUID NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "mime" VARCHAR(120) NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "storage_key" VARCHAR(80) NOT NULL,

    CONSTRAINT "agreement_documents_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_search" (
    "agreement_id" UUID NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "agreement_search_pkey" PRIMARY KEY ("agreement_id")
);

-- CreateTable
CREATE TABLE "installation" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "mode" VARCHAR(20) NOT NULL,
    "demo_loaded_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "installation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "number_series" (
    "series" VARCHAR(30) NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "number_series_pkey" PRIMARY KEY ("series","year")
);

-- CreateIndex
CREATE UNIQUE INDEX "states_name_key" ON "states"("name");

-- CreateIndex
CREATE UNIQUE INDEX "states_abbreviation_key" ON "states"("abbreviation");

-- CreateIndex
CREATE UNIQUE INDEX "offices_name_key" ON "offices"("name");

-- CreateIndex
CREATE UNIQUE INDEX "offices_id_kind_key" ON "offices"("id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "users_office_id_role_idx" ON "users"("office_id", "role");

-- CreateIndex
CREATE UNIQUE INDEX "account_tokens_token_hash_key" ON "account_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "account_tokens_user_id_idx" ON "account_tokens"("user_id");

-- CreateIndex
CREATE INDEX "audit_entries_case_id_seq_idx" ON "audit_entries"("case_id", "seq");

-- CreateIndex
CREATE INDEX "audit_entries_at_idx" ON "audit_entries"("at");

-- CreateIndex
CREATE INDEX "audit_entries_actor_id_at_idx" ON "audit_entries"("actor_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entries_stream_seq_key" ON "audit_entries"("stream", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entries_case_id_request_key_key" ON "audit_entries"("case_id", "request_key");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_rules_rule_set_name_valid_from_key" ON "calendar_rules"("rule_set", "name", "valid_from");

-- CreateIndex
CREATE INDEX "calendar_overrides_date_idx" ON "calendar_overrides"("date");

-- CreateIndex
CREATE UNIQUE INDEX "authority_calendars_valid_from_key" ON "authority_calendars"("valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "procedure_rules_key_valid_from_key" ON "procedure_rules"("key", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "case_files_folio_key" ON "case_files"("folio");

-- CreateIndex
CREATE INDEX "case_files_office_id_status_created_at_idx" ON "case_files"("office_id", "status", "created_at");

-- CreateIndex
CREATE INDEX "case_files_status_turn_due_on_idx" ON "case_files"("status", "turn", "due_on");

-- CreateIndex
CREATE INDEX "case_files_dgcp_assignee_id_idx" ON "case_files"("dgcp_assignee_id");

-- CreateIndex
CREATE INDEX "case_files_cja_assignee_id_idx" ON "case_files"("cja_assignee_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_counterparts_case_id_position_key" ON "case_counterparts"("case_id", "position");

-- CreateIndex
CREATE INDEX "case_returns_case_id_idx" ON "case_returns"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "case_terms_case_id_kind_key" ON "case_terms"("case_id", "kind");

-- CreateIndex
CREATE INDEX "case_suspensions_term_id_idx" ON "case_suspensions"("term_id");

-- CreateIndex
CREATE UNIQUE INDEX "documents_storage_key_key" ON "documents"("storage_key");

-- CreateIndex
CREATE INDEX "documents_case_id_kind_idx" ON "documents"("case_id", "kind");

-- CreateIndex
CREATE INDEX "documents_sha256_idx" ON "documents"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "documents_case_id_kind_letter_version_name_key" ON "documents"("case_id", "kind", "letter", "version", "name");

-- CreateIndex
CREATE UNIQUE INDEX "dictamenes_case_id_key" ON "dictamenes"("case_id");

-- CreateIndex
CREATE UNIQUE INDEX "dictamenes_number_key" ON "dictamenes"("number");

-- CreateIndex
CREATE UNIQUE INDEX "recommendations_case_id_position_key" ON "recommendations"("case_id", "position");

-- CreateIndex
CREATE INDEX "internal_notes_case_id_created_at_idx" ON "internal_notes"("case_id", "created_at");

-- CreateIndex
CREATE INDEX "notices_user_id_read_at_created_at_idx" ON "notices"("user_id", "read_at", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "notices_user_id_event_key_key" ON "notices"("user_id", "event_key");

-- CreateIndex
CREATE INDEX "outgoing_mails_status_created_at_idx" ON "outgoing_mails"("status", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_mails_to_event_key_key" ON "outgoing_mails"("to", "event_key");

-- CreateIndex
CREATE UNIQUE INDEX "areas_name_key" ON "areas"("name");

-- CreateIndex
CREATE UNIQUE INDEX "countries_name_key" ON "countries"("name");

-- CreateIndex
CREATE UNIQUE INDEX "countries_name_en_key" ON "countries"("name_en");

-- CreateIndex
CREATE UNIQUE INDEX "agreements_number_key" ON "agreements"("number");

-- CreateIndex
CREATE UNIQUE INDEX "agreements_case_id_key" ON "agreements"("case_id");

-- CreateIndex
CREATE INDEX "agreements_published_at_signed_on_idx" ON "agreements"("published_at", "signed_on");

-- CreateIndex
CREATE INDEX "agreements_state_code_idx" ON "agreements"("state_code");

-- CreateIndex
CREATE UNIQUE INDEX "agreement_counterparts_agreement_id_position_key" ON "agreement_counterparts"("agreement_id", "position");

-- CreateIndex
CREATE INDEX "agreement_documents_agreement_id_idx" ON "agreement_documents"("agreement_id");

-- CreateIndex
CREATE INDEX "agreement_search_document_idx" ON "agreement_search" USING GIN ("document");

-- AddForeignKey
ALTER TABLE "offices" ADD CONSTRAINT "offices_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "states"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offices" ADD CONSTRAINT "offices_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "offices"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_office_id_office_kind_fkey" FOREIGN KEY ("office_id", "office_kind") REFERENCES "offices"("id", "kind") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_tokens" ADD CONSTRAINT "account_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_files"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_dgcp_assignee_id_fkey" FOREIGN KEY ("dgcp_assignee_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_files" ADD CONSTRAINT "case_files_cja_assignee_id_fkey" FOREIGN KEY ("cja_assignee_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_counterparts" ADD CONSTRAINT "case_counterparts_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_files"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_counterparts" ADD CONSTRAINT "case_counterparts_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_areas" ADD CONSTRAINT "case_areas_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_files"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_areas" ADD CONSTRAINT "case_areas_area_key_fkey" FOREIGN KEY ("area_key") REFERENCES "areas"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_returns" ADD CONSTRAINT "case_returns_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_terms" ADD CONSTRAINT "case_terms_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_terms" ADD CONSTRAINT "case_terms_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "procedure_rules"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "case_suspensions" ADD CONSTRAINT "case_suspensions_term_id_fkey" FOREIGN KEY ("term_id") REFERENCES "case_terms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dictamenes" ADD CONSTRAINT "dictamenes_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recommendations" ADD CONSTRAINT "recommendations_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "internal_notes" ADD CONSTRAINT "internal_notes_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "internal_notes" ADD CONSTRAINT "internal_notes_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_files"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "case_files"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "states"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_counterparts" ADD CONSTRAINT "agreement_counterparts_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_counterparts" ADD CONSTRAINT "agreement_counterparts_country_code_fkey" FOREIGN KEY ("country_code") REFERENCES "countries"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_areas" ADD CONSTRAINT "agreement_areas_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_areas" ADD CONSTRAINT "agreement_areas_area_key_fkey" FOREIGN KEY ("area_key") REFERENCES "areas"("key") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_documents" ADD CONSTRAINT "agreement_documents_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_search" ADD CONSTRAINT "agreement_search_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
