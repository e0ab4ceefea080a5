-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('MAPPING', 'CHECKING', 'CHECKED', 'WRITING', 'DONE', 'UNDOING', 'UNDONE', 'FAILED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "ImportVerdict" AS ENUM ('CREATE', 'CHANGE', 'SAME', 'LIKELY', 'REFUSE');

-- DropIndex
DROP INDEX "agreements_state_code_idx";

-- CreateTable
CREATE TABLE "imports" (
    "id" UUID NOT NULL,
    "status" "ImportStatus" NOT NULL DEFAULT 'MAPPING',
    "file_name" VARCHAR(200) NOT NULL,
    "file_size" BIGINT NOT NULL,
    "file_sha256" CHAR(64) NOT NULL,
    "storage_key" VARCHAR(80),
    "author" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "columns" JSONB NOT NULL,
    "notes" TEXT[],
    "all_or_nothing" BOOLEAN NOT NULL DEFAULT false,
    "take_likely" BOOLEAN NOT NULL DEFAULT false,
    "progress" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER,
    "stop_asked" BOOLEAN NOT NULL DEFAULT false,
    "failure" TEXT NOT NULL DEFAULT '',
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "imports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_rows" (
    "import_id" UUID NOT NULL,
    "line" INTEGER NOT NULL,
    "verdict" "ImportVerdict" NOT NULL,
    "number" VARCHAR(30),
    "title" VARCHAR(300) NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "notes" TEXT[],
    "defaults" TEXT[],
    "fingerprint" BYTEA,
    "facts" JSONB,
    "before" JSONB,
    "agreement_id" UUID,
    "written_at" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),
    "undo_failure" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "import_rows_pkey" PRIMARY KEY ("import_id","line")
);

-- CreateIndex
CREATE INDEX "imports_created_at_idx" ON "imports"("created_at");

-- CreateIndex
CREATE INDEX "import_rows_import_id_verdict_line_idx" ON "import_rows"("import_id", "verdict", "line");

-- CreateIndex
CREATE INDEX "import_rows_fingerprint_idx" ON "import_rows"("fingerprint");

-- CreateIndex
CREATE INDEX "import_rows_agreement_id_idx" ON "import_rows"("agreement_id");

-- CreateIndex
CREATE INDEX "agreements_state_code_signed_on_idx" ON "agreements"("state_code", "signed_on");

-- AddForeignKey
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "imports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE imports ADD CONSTRAINT import_progress_not_negative CHECK (progress >= 0 AND total >= 0);
-- One import writes in the registry at a time, or undoes what another wrote.
CREATE UNIQUE INDEX one_import_at_work ON imports ((true)) WHERE status IN ('WRITING', 'UNDOING');
