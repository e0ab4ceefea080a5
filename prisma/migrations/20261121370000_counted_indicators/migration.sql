-- AlterTable
ALTER TABLE "plan_indicators" ADD COLUMN     "counted_by" VARCHAR(40) NOT NULL DEFAULT '';
