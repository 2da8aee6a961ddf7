-- SPDX-License-Identifier: GPL-3.0-or-later
-- What meetings were asked for and what became of it, and the item of an agenda under which that is answered.

ALTER TABLE "agenda_item" ADD COLUMN "answersPetitions" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "petition" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "item" TEXT NOT NULL,
  "sequence" INTEGER NOT NULL,
  "number" INTEGER NOT NULL,
  "member" TEXT NOT NULL,
  "guest" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "addressedTo" TEXT NOT NULL,
  "addressee" TEXT NOT NULL,
  "raised" TEXT NOT NULL,
  "due" TEXT NOT NULL,
  "outcome" TEXT NOT NULL,
  "answer" TEXT NOT NULL,
  "answered" TEXT NOT NULL,
  "planned" TEXT NOT NULL,
  "told" TEXT NOT NULL,
  "reopened" TEXT NOT NULL,
  "reopenedOn" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "petition_meeting" ON "petition" (owner, "meeting");
