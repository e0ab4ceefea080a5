-- CreateEnum
CREATE TYPE "SupportKind" AS ENUM ('POLICY_INFORMATION', 'EMBASSY_CONTACT', 'OFFICE_CREATION', 'TRAINING', 'FORUM');

-- CreateEnum
CREATE TYPE "SupportState" AS ENUM ('OPEN', 'WAITING', 'ANSWERED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "SupportAct" AS ENUM ('FILE', 'ADD', 'TAKE', 'ASK', 'ANSWER', 'REOPEN', 'RATE', 'WITHDRAW');

-- CreateTable
CREATE TABLE "support_requests" (
    "id" UUID NOT NULL,
    "folio" VARCHAR(20) NOT NULL,
    "office_id" UUID NOT NULL,
    "kind" "SupportKind" NOT NULL,
    "subject" VARCHAR(160) NOT NULL,
    "state" "SupportState" NOT NULL DEFAULT 'OPEN',
    "owner_id" UUID,
    "budget_days" INTEGER NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),
    "satisfaction" INTEGER,
    "acts" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "support_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "support_entries" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "act" "SupportAct" NOT NULL,
    "side" "Side" NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" VARCHAR(160) NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "support_entries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "support_requests_folio_key" ON "support_requests"("folio");

-- CreateIndex
CREATE INDEX "support_requests_office_id_received_at_idx" ON "support_requests"("office_id", "received_at");

-- CreateIndex
CREATE INDEX "support_requests_state_received_at_idx" ON "support_requests"("state", "received_at");

-- CreateIndex
CREATE INDEX "support_requests_owner_id_idx" ON "support_requests"("owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "support_entries_request_id_number_key" ON "support_entries"("request_id", "number");

-- CreateIndex
CREATE INDEX "support_entries_author_id_idx" ON "support_entries"("author_id");

-- AddForeignKey
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_requests" ADD CONSTRAINT "support_requests_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_entries" ADD CONSTRAINT "support_entries_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "support_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "support_entries" ADD CONSTRAINT "support_entries_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE support_requests
  ADD CONSTRAINT support_budget_is_days CHECK (budget_days BETWEEN 1 AND 90),
  ADD CONSTRAINT support_answered_when_answered CHECK ((state = 'ANSWERED') = (answered_at IS NOT NULL)),
  ADD CONSTRAINT support_rated_when_answered CHECK (satisfaction IS NULL OR (satisfaction BETWEEN 1 AND 5 AND state = 'ANSWERED'));

ALTER TABLE support_entries
  ADD CONSTRAINT support_entry_side CHECK (side IN ('OFFICE', 'DGCP')),
  ADD CONSTRAINT support_entry_is_not_endless CHECK (length(text) <= 8000),
  -- Taking a request and rating its answer need no words; everything else is said.
  ADD CONSTRAINT support_entry_says_something CHECK (act IN ('TAKE', 'RATE') OR length(trim(text)) > 0);

CREATE FUNCTION refuse_support_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What was said of a request of support is neither changed nor deleted';
END $$;
CREATE TRIGGER support_entries_append_only BEFORE UPDATE OR DELETE ON support_entries FOR EACH ROW EXECUTE FUNCTION refuse_support_rewriting();
CREATE TRIGGER support_entries_never_emptied BEFORE TRUNCATE ON support_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_support_rewriting();
