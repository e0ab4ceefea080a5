-- CreateEnum
CREATE TYPE "DirectoryKind" AS ENUM ('STATE_OFFICE', 'MUNICIPAL_LIAISON', 'SRE_UNIT', 'ASSOCIATION', 'EMBASSY', 'CONSULATE', 'PERMANENT_MISSION', 'OFFICE_ABROAD');

-- CreateEnum
CREATE TYPE "DirectoryAct" AS ENUM ('ADDED', 'CHANGED', 'CONFIRMED', 'REMOVED', 'RESTORED');


-- CreateTable
CREATE TABLE "directory_entries" (
    "id" UUID NOT NULL,
    "kind" "DirectoryKind" NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "office_id" UUID,
    "state_code" CHAR(2),
    "country_code" CHAR(2),
    "city" VARCHAR(120) NOT NULL DEFAULT '',
    "address" VARCHAR(300) NOT NULL DEFAULT '',
    "phones" VARCHAR(160) NOT NULL DEFAULT '',
    "email" VARCHAR(160) NOT NULL DEFAULT '',
    "website" VARCHAR(300) NOT NULL DEFAULT '',
    "holder" VARCHAR(160) NOT NULL DEFAULT '',
    "holder_position" VARCHAR(160) NOT NULL DEFAULT '',
    "note" VARCHAR(500) NOT NULL DEFAULT '',
    "catalogue_key" VARCHAR(60),
    "confirmed_at" TIMESTAMPTZ(3),
    "confirmed_by" VARCHAR(200) NOT NULL DEFAULT '',
    "removed_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "directory_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "directory_edits" (
    "entry_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "act" "DirectoryAct" NOT NULL,
    "author_id" UUID,
    "author_name" VARCHAR(300) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "said" JSONB NOT NULL,

    CONSTRAINT "directory_edits_pkey" PRIMARY KEY ("entry_id","number")
);

-- CreateTable
CREATE TABLE "directory_rounds" (
    "year" INTEGER NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "opened_by_id" UUID NOT NULL,
    "opened_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "directory_rounds_pkey" PRIMARY KEY ("year")
);

-- CreateIndex
CREATE UNIQUE INDEX "directory_entries_office_id_key" ON "directory_entries"("office_id");

-- CreateIndex
CREATE UNIQUE INDEX "directory_entries_catalogue_key_key" ON "directory_entries"("catalogue_key");

-- CreateIndex
CREATE INDEX "directory_entries_state_code_idx" ON "directory_entries"("state_code");

-- CreateIndex
CREATE INDEX "directory_edits_author_id_idx" ON "directory_edits"("author_id");

-- CreateIndex
CREATE INDEX "directory_rounds_opened_by_id_idx" ON "directory_rounds"("opened_by_id");

-- AddForeignKey
ALTER TABLE "directory_entries" ADD CONSTRAINT "directory_entries_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directory_entries" ADD CONSTRAINT "directory_entries_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "states"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directory_edits" ADD CONSTRAINT "directory_edits_entry_id_fkey" FOREIGN KEY ("entry_id") REFERENCES "directory_entries"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directory_edits" ADD CONSTRAINT "directory_edits_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "directory_rounds" ADD CONSTRAINT "directory_rounds_opened_by_id_fkey" FOREIGN KEY ("opened_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE directory_entries
  ADD CONSTRAINT directory_entry_has_a_name CHECK (length(trim(name)) > 0),
  ADD CONSTRAINT directory_office_describes_one CHECK ((office_id IS NOT NULL) = (kind IN ('STATE_OFFICE', 'MUNICIPAL_LIAISON'))),
  ADD CONSTRAINT directory_abroad_is_of_a_state CHECK (kind <> 'OFFICE_ABROAD' OR state_code IS NOT NULL),
  ADD CONSTRAINT directory_confirmed_by_somebody CHECK ((confirmed_at IS NULL) = (confirmed_by = ''));

CREATE FUNCTION refuse_directory_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'What the directory said is neither changed nor deleted';
END $$;
CREATE TRIGGER directory_edits_append_only BEFORE UPDATE OR DELETE ON directory_edits FOR EACH ROW EXECUTE FUNCTION refuse_directory_rewriting();
CREATE TRIGGER directory_edits_never_emptied BEFORE TRUNCATE ON directory_edits FOR EACH STATEMENT EXECUTE FUNCTION refuse_directory_rewriting();
