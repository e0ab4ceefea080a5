-- CreateTable
CREATE TABLE "practice_files" (
    "id" UUID NOT NULL,
    "evaluation_id" UUID NOT NULL,
    "question" VARCHAR(8) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "mime" VARCHAR(120) NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "storage_key" VARCHAR(80) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "practice_files_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "practice_files_storage_key_idx" ON "practice_files"("storage_key");

-- CreateIndex
CREATE UNIQUE INDEX "practice_files_evaluation_id_question_sha256_name_key" ON "practice_files"("evaluation_id", "question", "sha256", "name");

-- AddForeignKey
ALTER TABLE "practice_files" ADD CONSTRAINT "practice_files_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "practice_evaluations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What must always hold, whoever writes.
ALTER TABLE practice_files
  ADD CONSTRAINT practice_files_not_empty CHECK (size > 0 AND name <> ''),
  ADD CONSTRAINT practice_files_sha256_written CHECK (sha256 ~ '^[0-9a-f]{64}$');
-- A file is brought and taken off only while its evaluation is a draft, as an answer is.
CREATE TRIGGER practice_files_open BEFORE INSERT OR UPDATE OR DELETE ON practice_files
  FOR EACH ROW EXECUTE FUNCTION keep_sent_answers();
