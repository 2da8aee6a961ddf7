-- SPDX-License-Identifier: GPL-3.0-or-later
-- Preparing a meeting: items that are postponed and taken up again, excuses before the day, what was put into the official app,
-- and the plan of the year.

ALTER TABLE "agenda_item" ADD COLUMN "postponed" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "agenda_item" ADD COLUMN "reason" TEXT NOT NULL DEFAULT '';
ALTER TABLE "agenda_item" ADD COLUMN "takenFrom" TEXT NOT NULL DEFAULT '';
CREATE INDEX "agenda_item_postponed" ON "agenda_item" (owner, "postponed") WHERE "postponed" = 1;
CREATE INDEX "agenda_item_takenFrom" ON "agenda_item" (owner, "takenFrom");

CREATE TABLE "excuse" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "told" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "excuse_meeting" ON "excuse" (owner, "meeting");

CREATE TABLE "posting" (                -- into the official handbook app
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "stage" TEXT NOT NULL,
  "day" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "posting_meeting" ON "posting" (owner, "meeting");

CREATE TABLE "plan_day" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "rule" TEXT NOT NULL,
  "day" INTEGER NOT NULL,
  "week" INTEGER NOT NULL,
  "weekday" INTEGER NOT NULL,
  "move" TEXT NOT NULL,
  "onWeekends" INTEGER NOT NULL,
  "alsoFree" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "plan_month" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "month" INTEGER NOT NULL,
  "date" TEXT NOT NULL,
  "topic" TEXT NOT NULL,
  "presenter" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
