-- Agreements like another are found by whom they were signed with.
CREATE INDEX "agreement_counterparts_country_code_agreement_id_idx" ON "agreement_counterparts"("country_code", "agreement_id");
CREATE INDEX agreement_counterparts_by_name ON agreement_counterparts (lower(name), agreement_id);
