-- CreateTable
CREATE TABLE "plan_remarks" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "side" "Side" NOT NULL,
    "author_id" UUID NOT NULL,
    "author_name" VARCHAR(160) NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_remarks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "plan_remarks_office_id_at_idx" ON "plan_remarks"("office_id", "at");

-- CreateIndex
CREATE INDEX "plan_remarks_version_id_idx" ON "plan_remarks"("version_id");

-- CreateIndex
CREATE INDEX "plan_remarks_author_id_idx" ON "plan_remarks"("author_id");

-- AddForeignKey
ALTER TABLE "plan_remarks" ADD CONSTRAINT "plan_remarks_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_remarks" ADD CONSTRAINT "plan_remarks_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "plan_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_remarks" ADD CONSTRAINT "plan_remarks_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE plan_remarks
  ADD CONSTRAINT plan_remark_side CHECK (side IN ('OFFICE', 'DGCP')),
  ADD CONSTRAINT plan_remark_says_something CHECK (length(trim(text)) > 0 AND length(text) <= 4000);
CREATE TRIGGER plan_remarks_append_only BEFORE UPDATE OR DELETE ON plan_remarks FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_remarks_never_emptied BEFORE TRUNCATE ON plan_remarks FOR EACH STATEMENT EXECUTE FUNCTION refuse_plan_rewriting();
