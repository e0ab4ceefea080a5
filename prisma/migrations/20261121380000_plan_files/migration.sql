-- CreateEnum
CREATE TYPE "PlanFileUse" AS ENUM ('EVIDENCE', 'INSTRUMENT');


-- AlterTable
ALTER TABLE "plan_evidence" ADD COLUMN     "file_id" UUID;

-- AlterTable
ALTER TABLE "plans" ADD COLUMN     "adoption_file_id" UUID;

-- CreateTable
CREATE TABLE "plan_files" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "mime" VARCHAR(120) NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "storage_key" VARCHAR(80) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_version_files" (
    "version_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "use" "PlanFileUse" NOT NULL,

    CONSTRAINT "plan_version_files_pkey" PRIMARY KEY ("version_id","file_id","use")
);

-- CreateIndex
CREATE UNIQUE INDEX "plan_files_plan_id_id_key" ON "plan_files"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_files_plan_id_sha256_name_key" ON "plan_files"("plan_id", "sha256", "name");

-- CreateIndex
CREATE INDEX "plan_version_files_file_id_idx" ON "plan_version_files"("file_id");

-- AddForeignKey
ALTER TABLE "plan_files" ADD CONSTRAINT "plan_files_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version_files" ADD CONSTRAINT "plan_version_files_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "plan_versions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version_files" ADD CONSTRAINT "plan_version_files_plan_id_file_id_fkey" FOREIGN KEY ("plan_id", "file_id") REFERENCES "plan_files"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plans" ADD CONSTRAINT "plans_id_adoption_file_id_fkey" FOREIGN KEY ("id", "adoption_file_id") REFERENCES "plan_files"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_evidence" ADD CONSTRAINT "plan_evidence_plan_id_file_id_fkey" FOREIGN KEY ("plan_id", "file_id") REFERENCES "plan_files"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always hold, whoever writes.
ALTER TABLE plan_files
  ADD CONSTRAINT plan_files_not_empty CHECK (size > 0 AND name <> ''),
  ADD CONSTRAINT plan_files_sha256_written CHECK (sha256 ~ '^[0-9a-f]{64}$');
CREATE UNIQUE INDEX plan_version_files_one_instrument ON plan_version_files (version_id) WHERE use = 'INSTRUMENT';
CREATE TRIGGER plan_files_append_only BEFORE UPDATE OR DELETE ON plan_files FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_files_never_emptied BEFORE TRUNCATE ON plan_files FOR EACH STATEMENT EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_version_files_append_only BEFORE UPDATE OR DELETE ON plan_version_files FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_version_files_never_emptied BEFORE TRUNCATE ON plan_version_files FOR EACH STATEMENT EXECUTE FUNCTION refuse_plan_rewriting();
