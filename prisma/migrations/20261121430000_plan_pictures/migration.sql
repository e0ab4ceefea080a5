-- AlterTable
ALTER TABLE "plan_files" ADD COLUMN     "height" INTEGER,
ADD COLUMN     "width" INTEGER;

-- CreateTable
CREATE TABLE "plan_pictures" (
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "removed_at" TIMESTAMPTZ(3),
    "alt" VARCHAR(300) NOT NULL DEFAULT '',
    "alt_en" VARCHAR(300) NOT NULL DEFAULT '',
    "caption" VARCHAR(200) NOT NULL DEFAULT '',
    "caption_en" VARCHAR(200) NOT NULL DEFAULT '',
    "credit" VARCHAR(160) NOT NULL DEFAULT '',
    "file_id" UUID,

    CONSTRAINT "plan_pictures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "plan_profile_files" (
    "edition_id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,

    CONSTRAINT "plan_profile_files_pkey" PRIMARY KEY ("edition_id","file_id")
);

-- DropIndex
DROP INDEX "plan_files_plan_id_sha256_name_key";

-- CreateIndex
CREATE UNIQUE INDEX "plan_files_plan_id_sha256_name_width_key" ON "plan_files"("plan_id", "sha256", "name", "width") NULLS NOT DISTINCT;

-- CreateIndex
CREATE UNIQUE INDEX "plan_pictures_plan_id_id_key" ON "plan_pictures"("plan_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_profile_editions_id_plan_id_key" ON "plan_profile_editions"("id", "plan_id");

-- AddForeignKey
ALTER TABLE "plan_pictures" ADD CONSTRAINT "plan_pictures_plan_id_fkey" FOREIGN KEY ("plan_id") REFERENCES "plans"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_pictures" ADD CONSTRAINT "plan_pictures_plan_id_file_id_fkey" FOREIGN KEY ("plan_id", "file_id") REFERENCES "plan_files"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_profile_files" ADD CONSTRAINT "plan_profile_files_edition_id_plan_id_fkey" FOREIGN KEY ("edition_id", "plan_id") REFERENCES "plan_profile_editions"("id", "plan_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_profile_files" ADD CONSTRAINT "plan_profile_files_plan_id_file_id_fkey" FOREIGN KEY ("plan_id", "file_id") REFERENCES "plan_files"("plan_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always hold, whoever writes.
ALTER TABLE plan_files
  ADD CONSTRAINT plan_files_size_of_picture CHECK (
    (width IS NULL) = (height IS NULL) AND (width IS NULL OR mime IN ('image/jpeg', 'image/png', 'image/webp')) AND width > 0 AND height > 0
  );
CREATE TRIGGER plan_pictures_never_deleted BEFORE DELETE ON plan_pictures FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_profile_files_append_only BEFORE UPDATE OR DELETE ON plan_profile_files FOR EACH ROW EXECUTE FUNCTION refuse_plan_rewriting();
CREATE TRIGGER plan_profile_files_never_emptied BEFORE TRUNCATE ON plan_profile_files FOR EACH STATEMENT EXECUTE FUNCTION refuse_plan_rewriting();
