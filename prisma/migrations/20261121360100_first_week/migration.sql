-- CreateTable
CREATE TABLE "first_weeks" (
    "id" UUID NOT NULL,
    "office_id" UUID NOT NULL,
    "begun_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "begun_by" VARCHAR(160) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "first_weeks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "first_week_ticks" (
    "week_id" UUID NOT NULL,
    "task" VARCHAR(40) NOT NULL,
    "by_name" VARCHAR(160) NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "first_week_ticks_pkey" PRIMARY KEY ("week_id","task")
);

-- CreateIndex
CREATE INDEX "first_weeks_office_id_idx" ON "first_weeks"("office_id");

-- AddForeignKey
ALTER TABLE "first_weeks" ADD CONSTRAINT "first_weeks_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "offices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "first_week_ticks" ADD CONSTRAINT "first_week_ticks_week_id_fkey" FOREIGN KEY ("week_id") REFERENCES "first_weeks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One round at a time: two presses begin one.
CREATE UNIQUE INDEX one_first_week_at_a_time ON first_weeks (office_id) WHERE ended_at IS NULL;
