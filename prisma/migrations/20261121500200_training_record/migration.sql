-- AlterTable
ALTER TABLE "event_registrations" ADD COLUMN     "address_key" CHAR(64);

-- CreateTable
CREATE TABLE "training_links" (
    "hash" CHAR(64) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "training_links_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "training_links_expires_at_idx" ON "training_links"("expires_at");

-- CreateIndex
CREATE INDEX "event_registrations_email_idx" ON "event_registrations"("email");

-- CreateIndex
CREATE INDEX "event_registrations_address_key_idx" ON "event_registrations"("address_key");

-- Who left is nobody, by no digest either.
ALTER TABLE event_registrations ADD CONSTRAINT registration_left_has_no_key CHECK (state = 'IN' OR address_key IS NULL);
