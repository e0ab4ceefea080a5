-- AlterTable
ALTER TABLE "plans" ADD COLUMN     "assets_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "contact_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "diaspora_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "economy_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "languages_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "needs_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "population_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "ties_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "vocations_en" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "plan_figures" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "name" VARCHAR(160) NOT NULL DEFAULT '',
    "name_en" VARCHAR(160) NOT NULL DEFAULT '',
    "value" DECIMAL(20,4),
    "unit" VARCHAR(80) NOT NULL DEFAULT '',
    "unit_en" VARCHAR(80) NOT NULL DEFAULT '',
    "year" INTEGER,
    "source" VARCHAR(300) NOT NULL DEFAULT '',

    CONSTRAINT "plan_figures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_profile_editions" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "slug" VARCHAR(120) NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_profile_editions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_figures_plan_id_id_key" ON "plan_figures"("plan_id", "id");

-- CreateIndex
CREATE INDEX "plan_profile_editions_slug_idx" ON "plan_profile_editions"("slug");

-- CreateIndex
CREATE INDEX "plan_profile_editions_plan_id_idx" ON "plan_profile_editions"("plan_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_profile_editions_office_id_number_key" ON "plan_profile_editions"("office_id", "number");

-- AddForeignKey
ALTER TABLE "plan_figures" ADD CONSTRAINT "plan_figures_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_profile_editions" ADD CONSTRAINT "plan_profile_editions_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_profile_editions" ADD CONSTRAINT "plan_profile_editions_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always hold, whoever writes.
ALTER TABLE plan_figures ADD CONSTRAINT plan_figures_year_plausible CHECK (year BETWEEN 1900 AND 2199);
ALTER TABLE plan_profile_editions
  ADD CONSTRAINT plan_profiles_number_counts CHECK (number >= 1),
  ADD CONSTRAINT plan_profiles_content_is_json CHECK (content IS JSON OBJECT),
  ADD CONSTRAINT plan_profiles_sha256_of_content CHECK (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'));
CREATE TRIGGER plan_profiles_append_only BEFORE UPDATE OR DELETE ON plan_profile_editions FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_profiles_never_emptied BEFORE TRUNCATE ON plan_profile_editions FOR EACH STATEMENT EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_figures_never_deleted BEFORE DELETE ON plan_figures FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
