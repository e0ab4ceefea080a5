-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('DAY', 'MONTH', 'YEAR');

-- AlterTable
ALTER TABLE "agreements" ADD COLUMN     "signed_precision" "DatePrecision" NOT NULL DEFAULT 'DAY';

ALTER TABLE agreements ADD CONSTRAINT agreement_partial_date_is_its_first_day CHECK (
  CASE signed_precision
    WHEN 'DAY' THEN true
    WHEN 'MONTH' THEN extract(day FROM signed_on) = 1
    ELSE extract(day FROM signed_on) = 1 AND extract(month FROM signed_on) = 1
  END
);

-- What the register says of a date of which only a part is known: «1998», «1998-03». A whole one, as before.
CREATE FUNCTION partial_date(day date, known "DatePrecision") RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT to_char(day, CASE known WHEN 'YEAR' THEN 'YYYY' WHEN 'MONTH' THEN 'YYYY-MM' ELSE 'YYYY-MM-DD' END)
$$;
