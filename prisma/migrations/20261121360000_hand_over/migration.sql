-- CreateEnum
CREATE TYPE "HandOverStatus" AS ENUM ('PREPARING', 'READY', 'FAILED', 'ERASED');

-- CreateEnum
CREATE TYPE "HandOverEntryState" AS ENUM ('WAITING', 'WHOLE', 'DAMAGED', 'MISSING');


-- CreateTable
CREATE TABLE "hand_over_packs" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "status" "HandOverStatus" NOT NULL DEFAULT 'PREPARING',
    "author_id" UUID NOT NULL,
    "author_name" VARCHAR(160) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ready_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),
    "size" BIGINT,
    "etag" CHAR(64),
    "failure" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "hand_over_packs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hand_over_entries" (
    "pack_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "path" VARCHAR(300) NOT NULL,
    "subject" VARCHAR(120) NOT NULL DEFAULT '',
    "label" VARCHAR(200) NOT NULL DEFAULT '',
    "state" "HandOverEntryState" NOT NULL DEFAULT 'WAITING',
    "size" BIGINT NOT NULL,
    "recorded_sha256" CHAR(64) NOT NULL,
    "sha256" CHAR(64),
    "crc32" BIGINT,
    "storage_key" VARCHAR(80),
    "content" BYTEA,

    CONSTRAINT "hand_over_entries_pkey" PRIMARY KEY ("pack_id","position")
);

-- CreateIndex
CREATE INDEX "hand_over_packs_office_id_created_at_idx" ON "hand_over_packs"("office_id", "created_at");

-- CreateIndex
CREATE INDEX "hand_over_packs_author_id_idx" ON "hand_over_packs"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "hand_over_entries_pack_id_path_key" ON "hand_over_entries"("pack_id", "path");

-- AddForeignKey
ALTER TABLE "hand_over_packs" ADD CONSTRAINT "hand_over_packs_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_packs" ADD CONSTRAINT "hand_over_packs_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over_entries" ADD CONSTRAINT "hand_over_entries_pack_id_fkey" FOREIGN KEY ("pack_id") REFERENCES "hand_over_packs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One preparation at a time: two presses make one pack.
CREATE UNIQUE INDEX one_pack_in_preparation ON hand_over_packs (office_id) WHERE status IN ('PREPARING', 'FAILED');
ALTER TABLE hand_over_packs
  ADD CONSTRAINT ready_pack_is_whole CHECK (status <> 'READY' OR (size IS NOT NULL AND etag IS NOT NULL AND ready_at IS NOT NULL)),
  ADD CONSTRAINT erased_pack_has_its_date CHECK ((status = 'ERASED') = (erased_at IS NOT NULL));
ALTER TABLE hand_over_entries
  ADD CONSTRAINT entry_has_one_source CHECK (num_nonnulls(storage_key, content) = 1 OR state = 'MISSING'),
  ADD CONSTRAINT entry_read_has_its_sums CHECK (state IN ('WAITING', 'MISSING') OR num_nulls(sha256, crc32) = 0),
  ADD CONSTRAINT entry_size_not_negative CHECK (size >= 0);

-- A list is written while its pack is prepared and erased with it: in between, every download is the same file.
CREATE FUNCTION guard_hand_over_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  pack_status "HandOverStatus";
BEGIN
  SELECT status INTO pack_status FROM hand_over_packs WHERE id = coalesce(NEW.pack_id, OLD.pack_id);
  IF TG_OP = 'DELETE' AND pack_status = 'ERASED' OR TG_OP <> 'DELETE' AND pack_status = 'PREPARING' THEN
    RETURN coalesce(NEW, OLD);
  END IF;
  RAISE EXCEPTION 'hand_over_entries: a pack that is % does not change', pack_status;
END $$;
CREATE TRIGGER guard_hand_over_entry BEFORE INSERT OR UPDATE OR DELETE ON hand_over_entries
  FOR EACH ROW EXECUTE FUNCTION guard_hand_over_entry();
