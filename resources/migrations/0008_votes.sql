-- SPDX-License-Identifier: GPL-3.0-or-later
-- Votes by name, secret ballots, and what the cell settles where the rules leave it open. Of a secret ballot there are totals
-- only: no table here has a row for a ballot or for a voter, and none may get one.

ALTER TABLE "member" ADD COLUMN "positionDate" TEXT NOT NULL DEFAULT '';

ALTER TABLE "vote" ADD COLUMN "counting" TEXT NOT NULL DEFAULT 'totals';
ALTER TABLE "vote" ADD COLUMN "taken" TEXT NOT NULL DEFAULT '';
ALTER TABLE "vote" ADD COLUMN "about" TEXT NOT NULL DEFAULT '';
ALTER TABLE "vote" ADD COLUMN "present" TEXT NOT NULL DEFAULT '';
ALTER TABLE "vote" ADD COLUMN "inFavourBy" TEXT NOT NULL DEFAULT '';
ALTER TABLE "vote" ADD COLUMN "againstBy" TEXT NOT NULL DEFAULT '';
ALTER TABLE "vote" ADD COLUMN "otherBy" TEXT NOT NULL DEFAULT '';

CREATE TABLE "poll" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "item" TEXT NOT NULL,
  "sequence" INTEGER NOT NULL,
  "matter" TEXT NOT NULL,
  "rule" TEXT NOT NULL,
  "form" TEXT NOT NULL,
  "seats" INTEGER NOT NULL,
  "order" TEXT NOT NULL,
  "team" TEXT NOT NULL,
  "stopped" INTEGER NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "poll_meeting" ON "poll" (owner, "meeting");

CREATE TABLE "poll_round" (             -- what stands on the papers handed out
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "poll" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "seats" INTEGER NOT NULL,
  "runOff" INTEGER NOT NULL,
  "choices" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "poll_round_meeting" ON "poll_round" (owner, "meeting");

CREATE TABLE "poll_count" (             -- totals of one ballot
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "poll" TEXT NOT NULL,
  "round" TEXT NOT NULL,
  "taken" TEXT NOT NULL,
  "closed" TEXT NOT NULL,
  "base" TEXT NOT NULL,
  "issued" INTEGER NOT NULL,
  "collected" INTEGER NOT NULL,
  "valid" INTEGER NOT NULL,
  "invalid" TEXT NOT NULL,
  "tallies" TEXT NOT NULL,
  "needed" INTEGER NOT NULL,
  "objections" TEXT NOT NULL,
  "recount" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "poll_count_meeting" ON "poll_count" (owner, "meeting");

CREATE TABLE "rule_choice" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "question" TEXT NOT NULL,
  "answer" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "paper" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
