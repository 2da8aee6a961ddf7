-- SPDX-License-Identifier: GPL-3.0-or-later
-- Resolutions on one person, texts of papers in the book's own words, and what shows that a task was done.

ALTER TABLE "paper" ADD COLUMN "about" TEXT NOT NULL DEFAULT '';
ALTER TABLE "paper" ADD COLUMN "wordings" TEXT NOT NULL DEFAULT '';
ALTER TABLE "minutes_readback" ADD COLUMN "wordings" TEXT NOT NULL DEFAULT '';
ALTER TABLE "minutes_final" ADD COLUMN "wordings" TEXT NOT NULL DEFAULT '';

ALTER TABLE "task" ADD COLUMN "proof" TEXT NOT NULL DEFAULT '';

CREATE TABLE "admission" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "sequence" INTEGER NOT NULL,
  "step" TEXT NOT NULL,
  "vote" TEXT NOT NULL,
  "poll" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "background" TEXT NOT NULL,
  "awareness" TEXT NOT NULL,
  "conduct" TEXT NOT NULL,
  "capacity" TEXT NOT NULL,
  "relations" TEXT NOT NULL,
  "shortcomings" TEXT NOT NULL,
  "reasonsAgainst" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "admission_meeting" ON "admission" (owner, "meeting");

CREATE TABLE "paper_words" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "paper" TEXT NOT NULL,
  "original" TEXT NOT NULL,
  "words" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
