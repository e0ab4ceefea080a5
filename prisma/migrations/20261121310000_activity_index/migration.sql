-- CreateTable
CREATE TABLE "activity_index_entries" (
    "id" UUID NOT NULL,
    "state_code" CHAR(2) NOT NULL,
    "year" SMALLINT NOT NULL,
    "revision" INTEGER NOT NULL,
    "value" SMALLINT NOT NULL,
    "institutional" SMALLINT,
    "economic" SMALLINT,
    "political" SMALLINT,
    "institutional_evidence" VARCHAR(1000) NOT NULL DEFAULT '',
    "economic_evidence" VARCHAR(1000) NOT NULL DEFAULT '',
    "political_evidence" VARCHAR(1000) NOT NULL DEFAULT '',
    "reason" VARCHAR(1000) NOT NULL DEFAULT '',
    "author_id" UUID,
    "author_name" VARCHAR(160),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "activity_index_entries_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "activity_index_entries_state_code_year_revision_key" ON "activity_index_entries"("state_code", "year", "revision");

-- AddForeignKey
ALTER TABLE "activity_index_entries" ADD CONSTRAINT "activity_index_entries_state_code_fkey" FOREIGN KEY ("state_code") REFERENCES "states"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "activity_index_entries" ADD CONSTRAINT "activity_index_entries_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE activity_index_entries
  ADD CONSTRAINT index_year CHECK (year BETWEEN 2000 AND 2100),
  ADD CONSTRAINT index_revision_from_one CHECK (revision >= 1),
  ADD CONSTRAINT index_value_in_range CHECK (value BETWEEN 0 AND 300),
  ADD CONSTRAINT index_components_in_range CHECK (
    institutional BETWEEN 0 AND 100 AND economic BETWEEN 0 AND 100 AND political BETWEEN 0 AND 100
  ),
  -- All three or none; with them the value is their sum and each has its evidence, a reason and an author.
  ADD CONSTRAINT index_components_together CHECK (num_nonnulls(institutional, economic, political) IN (0, 3)),
  ADD CONSTRAINT index_value_is_the_sum CHECK (institutional IS NULL OR value = institutional + economic + political),
  ADD CONSTRAINT index_components_have_evidence CHECK (
    institutional IS NULL
    OR (btrim(institutional_evidence) <> '' AND btrim(economic_evidence) <> '' AND btrim(political_evidence) <> '')
  ),
  ADD CONSTRAINT index_recorded_says_why CHECK (institutional IS NULL OR btrim(reason) <> ''),
  ADD CONSTRAINT index_recorded_has_an_author CHECK ((institutional IS NULL) = (author_id IS NULL)),
  ADD CONSTRAINT index_author_has_a_name CHECK ((author_id IS NULL) = (author_name IS NULL));

-- A correction is another revision.
CREATE FUNCTION keep_index_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'El índice de % en % no se reescribe: se registra otra revisión', OLD.state_code, OLD.year
    USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER activity_index_entries_kept BEFORE UPDATE OR DELETE ON activity_index_entries
  FOR EACH ROW EXECUTE FUNCTION keep_index_entry();
