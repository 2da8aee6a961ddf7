-- SPDX-License-Identifier: GPL-3.0-or-later
-- Restoring and moving a book.

ALTER TABLE self ADD COLUMN restored TEXT NOT NULL DEFAULT ''; -- since when the log may not be signed, UTC; empty when it may

CREATE TABLE "book_moved" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "epoch" INTEGER NOT NULL,
  "to" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "book_restored" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "epoch" INTEGER NOT NULL,
  "restoredAt" TEXT NOT NULL,
  "acknowledged" INTEGER NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
