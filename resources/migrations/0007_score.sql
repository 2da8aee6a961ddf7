-- SPDX-License-Identifier: GPL-3.0-or-later
-- The score of a meeting: sheets that the book keeps, which one applies from when, scores, what the upper level says to them.

CREATE TABLE "score_sheet" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "sheet" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "effective" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "score_choice" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "sheet" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "score" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "sheet" TEXT NOT NULL,
  "sheetHash" TEXT NOT NULL,
  "lines" TEXT NOT NULL,
  "total" INTEGER NOT NULL,
  "outOf" INTEGER NOT NULL,
  "grade" TEXT NOT NULL,
  "vote" TEXT NOT NULL,
  "voteHolds" INTEGER NOT NULL,
  "weakness" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "score_meeting" ON "score" (owner, "meeting");

CREATE TABLE "score_confirmed" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "office" TEXT NOT NULL,
  "day" TEXT NOT NULL,
  "grade" TEXT NOT NULL,
  "total" INTEGER NOT NULL,
  "reason" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "score_confirmed_meeting" ON "score_confirmed" (owner, "meeting");
