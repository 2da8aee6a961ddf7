-- SPDX-License-Identifier: GPL-3.0-or-later
-- What was objected when minutes were read out; slips that correct closed minutes, with their signatures; extracts that were given out.

CREATE TABLE "minutes_objection" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "sequence" INTEGER NOT NULL,
  "member" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "outcome" TEXT NOT NULL,
  "decision" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "minutes_objection_meeting" ON "minutes_objection" (owner, "meeting");

CREATE TABLE "minutes_correction" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "correcting" TEXT NOT NULL,
  "line" INTEGER NOT NULL,
  "quote" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "foundBy" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "termFrom" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "symbol" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "minutes" TEXT NOT NULL,
  "minutesPdf" TEXT NOT NULL,
  "statement" TEXT NOT NULL,
  "pdf" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "minutes_correction_meeting" ON "minutes_correction" (owner, "meeting");

CREATE TABLE "minutes_correction_sig" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "correction" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "person" TEXT NOT NULL,
  "publicKey" TEXT NOT NULL,
  "signature" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "minutes_correction_sig_meeting" ON "minutes_correction_sig" (owner, "meeting");

CREATE TABLE "minutes_extract" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "item" TEXT NOT NULL,
  "vote" TEXT NOT NULL,
  "poll" TEXT NOT NULL,
  "certifier" TEXT NOT NULL,
  "purpose" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "termFrom" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "symbol" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "minutes" TEXT NOT NULL,
  "pdf" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "minutes_extract_meeting" ON "minutes_extract" (owner, "meeting");
