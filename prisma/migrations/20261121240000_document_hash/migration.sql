-- A document is looked up by its hash: is this file the one that was registered?
CREATE INDEX "agreement_documents_sha256_idx" ON "agreement_documents"("sha256");
