-- CreateEnum
CREATE TYPE "ImportStatus" AS ENUM ('MAPPING', 'CHECKING', 'CHECKED', 'WRITING', 'DONE', 'UNDOING', 'UNDONE', 'FAILED', 'DISCARDED');

-- CreateEnum
CREATE TYPE "ImportVerdict" AS ENUM ('CREATE', 'CHANGE', 'SAME', 'LIKELY', 'REFUSE');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('DAY', 'MONTH', 'YEAR');

-- DropIndex
DROP INDEX "agreements_state_code_idx";


-- AlterTable
ALTER TABLE "agreements" ADD COLUMN     "signed_precision" "DatePrecision" NOT NULL DEFAULT 'DAY';

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
ALTER TABLE agreements ADD CONSTRAINT agreement_partial_date_is_its_first_day CHECK (
  CASE signed_precision
    WHEN 'DAY' THEN true
    WHEN 'MONTH' THEN extract(day FROM signed_on) = 1
    ELSE extract(day FROM signed_on) = 1 AND extract(month FROM signed_on) = 1
  END
);

-- What the register says of a date of which only a part is known: «1998», «1998-03». A whole one, as before.
CREATE FUNCTION partial_date(day date, known "DatePrecision") RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT to_char(day, CASE known WHEN 'YEAR' THEN 'YYYY' WHEN 'MONTH' THEN 'YYYY-MM' ELSE 'YYYY-MM-DD' END)
$$;

-- The facts of the register and its one writer (migration `agreement_acts`) take in the new column: one place in the
-- first, two in the second, and the rest as it is.
CREATE FUNCTION pg_temp.rewrite(function regprocedure, changes jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  source text := pg_get_functiondef(function);
  change record;
BEGIN
  FOR change IN SELECT * FROM jsonb_each_text(changes) LOOP
    IF strpos(source, change.key) = 0 THEN RAISE EXCEPTION '% does not have: %', function, change.key; END IF;
    source := replace(source, change.key, change.value);
  END LOOP;
  EXECUTE source;
END $$;
SELECT pg_temp.rewrite('registry_facts(uuid)', '{"''firmado'', a.signed_on": "''firmado'', partial_date(a.signed_on, a.signed_precision)"}');
SELECT pg_temp.rewrite('record_acts(jsonb)', '{
  "n.signed_place,": "n.signed_place, n.signed_precision,",
  " signed_place, in_force_on, validity, ends_on, registered_on, terms, text, terminated_on, replaced_by, withdrawn_at)": " signed_place, signed_precision, in_force_on, validity, ends_on, registered_on, terms, text, terminated_on, replaced_by, withdrawn_at)"
}');
