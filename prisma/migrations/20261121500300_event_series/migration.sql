-- CreateEnum
CREATE TYPE "SeriesStep" AS ENUM ('WEEKLY', 'MONTHLY_DAY', 'MONTHLY_WEEKDAY');

-- AlterTable
ALTER TABLE "events" ADD COLUMN     "series_id" UUID;

-- CreateTable
CREATE TABLE "event_series" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "step" "SeriesStep" NOT NULL,
    "every" INTEGER NOT NULL,
    "until_on" DATE,
    "times" INTEGER,
    "skip_holidays" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" VARCHAR(160) NOT NULL,

    CONSTRAINT "event_series_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "event_series_office_id_idx" ON "event_series"("office_id");

-- CreateIndex
CREATE INDEX "events_series_id_idx" ON "events"("series_id");

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "event_series"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_series" ADD CONSTRAINT "event_series_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE event_series
  ADD CONSTRAINT series_repeats CHECK (every BETWEEN 1 AND 12 AND num_nonnulls(until_on, times) = 1 AND times BETWEEN 2 AND 60);

-- A series is of one office, and nobody takes an event out of the one that it is of.
CREATE FUNCTION keep_series() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (TG_OP = 'UPDATE' AND OLD.series_id IS NOT NULL AND NEW.series_id IS DISTINCT FROM OLD.series_id)
    OR NOT EXISTS (SELECT 1 FROM event_series s WHERE s.id = NEW.series_id AND s.office_id = NEW.office_id) THEN
    RAISE EXCEPTION 'El evento es de otra serie, o la serie de otra oficina' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER events_series_insert BEFORE INSERT ON events FOR EACH ROW WHEN (NEW.series_id IS NOT NULL) EXECUTE FUNCTION keep_series();
CREATE TRIGGER events_series_stay BEFORE UPDATE OF series_id ON events FOR EACH ROW WHEN (NEW.series_id IS DISTINCT FROM OLD.series_id) EXECUTE FUNCTION keep_series();
