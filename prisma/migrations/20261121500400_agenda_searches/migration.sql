-- CreateTable
CREATE TABLE "agenda_searches" (
    "code" CHAR(8) NOT NULL,
    "params" VARCHAR(900) NOT NULL,
    "read_on" DATE NOT NULL,

    CONSTRAINT "agenda_searches_pkey" PRIMARY KEY ("code")
);

-- CreateIndex
CREATE UNIQUE INDEX "agenda_searches_params_key" ON "agenda_searches"("params");
