-- SPDX-License-Identifier: GPL-3.0-or-later
-- In the room: how somebody takes part who is not in it, whom the meeting commends or reminds, and sentences kept for typing.

ALTER TABLE "attendance" ADD COLUMN "joined" TEXT NOT NULL DEFAULT 'in-room';
ALTER TABLE "attendance" ADD COLUMN "point" TEXT NOT NULL DEFAULT '';
ALTER TABLE "attendance" ADD COLUMN "checked" TEXT NOT NULL DEFAULT '';

CREATE TABLE "mention" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "sequence" INTEGER NOT NULL,
  "saying" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "mention_meeting" ON "mention" (owner, "meeting");

CREATE TABLE "phrase" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
