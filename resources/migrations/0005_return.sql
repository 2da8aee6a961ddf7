-- SPDX-License-Identifier: GPL-3.0-or-later
-- What an upper office gives back to a book that was restored from an older copy.

ALTER TABLE "bundle_taken" ADD COLUMN "asks" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "bundle_taken" ADD COLUMN "asksFrom" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "book_restored" ADD COLUMN "returned" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "book_restored" ADD COLUMN "again" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "book_restored" ADD COLUMN "aside" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "book_restored" ADD COLUMN "retired" TEXT NOT NULL DEFAULT '';

CREATE TABLE "book_aside" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "recordKind" TEXT NOT NULL,
  "record" TEXT NOT NULL,
  "action" TEXT NOT NULL,
  "payload" TEXT NOT NULL,
  "written" TEXT NOT NULL,
  "outcome" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
