-- SPDX-License-Identifier: GPL-3.0-or-later
-- The book, version 1. The log is the truth: entries hold the bytes that were hashed, every other table follows them
-- and can be rebuilt. A row belongs to the organisation whose log says it, so an upper office holds its cells' records
-- beside its own.

CREATE TABLE self (
  org TEXT PRIMARY KEY,                 -- whose book this is
  epoch INTEGER NOT NULL                -- raised by every restore or move
) STRICT, WITHOUT ROWID;

CREATE TABLE logs (
  org TEXT PRIMARY KEY,
  size INTEGER NOT NULL,
  frontier BLOB NOT NULL,               -- compact range, see docs/formats.md
  cosigned INTEGER NOT NULL DEFAULT 0,  -- size a peer countersigned; for a peer's log, the size we countersigned
  checkpoint TEXT NOT NULL DEFAULT '' -- the last signed checkpoint given away or received
) STRICT, WITHOUT ROWID;

CREATE TABLE entries (
  org TEXT NOT NULL,
  at INTEGER NOT NULL,                  -- index in the log, from 0
  entry BLOB NOT NULL,                  -- canonical JSON, hashed as it stands
  leaf BLOB NOT NULL,                   -- RFC 6962 leaf hash
  salt BLOB,                            -- NULL once a payload was erased by law; the commitment stays
  payload BLOB,
  record TEXT NOT NULL,                 -- id of the record the entry speaks of
  PRIMARY KEY (org, at)
) STRICT, WITHOUT ROWID;
CREATE INDEX entries_record ON entries (org, record);

CREATE TABLE checkpoints (              -- every checkpoint we ever signed
  size INTEGER PRIMARY KEY,
  note TEXT NOT NULL
) STRICT;

CREATE TABLE blobs (
  sha256 TEXT PRIMARY KEY,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE secrets (                  -- sealed under the book key
  name TEXT PRIMARY KEY,
  box BLOB NOT NULL
) STRICT;

CREATE TABLE touched (                  -- the last entry that says something new of a meeting
  org TEXT NOT NULL,
  meeting TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (org, meeting)
) STRICT, WITHOUT ROWID;

CREATE TABLE drafts (                   -- what is being typed and is no fact yet
  field TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  cursor INTEGER NOT NULL,
  saved TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE "book" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "bookKind" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "upper" TEXT NOT NULL,
  "place" TEXT NOT NULL,
  "meetingPlace" TEXT NOT NULL,
  "termFrom" TEXT NOT NULL,
  "upperPhone" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "keys" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "log" TEXT NOT NULL,
  "office" TEXT NOT NULL,
  "witness" TEXT NOT NULL,
  "certificate" TEXT NOT NULL,
  "age" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "person" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "publicKey" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "person_member" ON "person" (owner, "member");

CREATE TABLE "member" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "birthName" TEXT NOT NULL,
  "sex" TEXT NOT NULL,
  "born" TEXT NOT NULL,
  "ethnicity" TEXT NOT NULL,
  "religion" TEXT NOT NULL,
  "homePlace" TEXT NOT NULL,
  "residence" TEXT NOT NULL,
  "idNumber" TEXT NOT NULL,
  "cardNumber" TEXT NOT NULL,
  "oldCardNumber" TEXT NOT NULL,
  "profileNumber" TEXT NOT NULL,
  "badge" TEXT NOT NULL,
  "phone" TEXT NOT NULL,
  "education" TEXT NOT NULL,
  "politicalTheory" TEXT NOT NULL,
  "profession" TEXT NOT NULL,
  "languages" TEXT NOT NULL,
  "jobBefore" TEXT NOT NULL,
  "job" TEXT NOT NULL,
  "service" TEXT NOT NULL,
  "decisionDate" TEXT NOT NULL,
  "ceremonyDate" TEXT NOT NULL,
  "officialDate" TEXT NOT NULL,
  "position" TEXT NOT NULL,
  "cell" TEXT NOT NULL,
  "residenceCell" TEXT NOT NULL,
  "movedIn" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "member_status" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "standing" TEXT NOT NULL,
  "situation" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "until" TEXT NOT NULL,
  "paper" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "member_status_member" ON "member_status" (owner, "member");

CREATE TABLE "meeting" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meetingKind" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  "start" TEXT NOT NULL,
  "end" TEXT NOT NULL,
  "place" TEXT NOT NULL,
  "chair" TEXT NOT NULL,
  "minuteTaker" TEXT NOT NULL,
  "rules" TEXT NOT NULL,
  "theme" TEXT NOT NULL,
  "duesNote" TEXT NOT NULL,
  "summary" TEXT NOT NULL,
  "directions" TEXT NOT NULL,
  "closingNote" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "agenda_item" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "part" TEXT NOT NULL,
  "sequence" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "presenter" TEXT NOT NULL,
  "presenterName" TEXT NOT NULL,
  "minutes" INTEGER NOT NULL,
  "content" TEXT NOT NULL,
  "conclusion" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "agenda_item_meeting" ON "agenda_item" (owner, "meeting");

CREATE TABLE "attendance" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "presence" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "arrived" TEXT NOT NULL,
  "left" TEXT NOT NULL,
  "excused" INTEGER NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "attendance_meeting" ON "attendance" (owner, "meeting");
CREATE INDEX "attendance_member" ON "attendance" (owner, "member");

CREATE TABLE "guest" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "sequence" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "office" TEXT NOT NULL,
  "organisation" TEXT NOT NULL,
  "fromAbove" INTEGER NOT NULL,
  "present" INTEGER NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "guest_meeting" ON "guest" (owner, "meeting");

CREATE TABLE "opinion" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "item" TEXT NOT NULL,
  "sequence" INTEGER NOT NULL,
  "member" TEXT NOT NULL,
  "guest" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "opinion_meeting" ON "opinion" (owner, "meeting");

CREATE TABLE "task" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "item" TEXT NOT NULL,
  "sequence" INTEGER NOT NULL,
  "title" TEXT NOT NULL,
  "person" TEXT NOT NULL,
  "due" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "result" TEXT NOT NULL,
  "closedOn" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "task_meeting" ON "task" (owner, "meeting");

CREATE TABLE "attachment" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  "size" INTEGER NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "attachment_meeting" ON "attachment" (owner, "meeting");

CREATE TABLE "vote" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "item" TEXT NOT NULL,
  "sequence" INTEGER NOT NULL,
  "matter" TEXT NOT NULL,
  "rule" TEXT NOT NULL,
  "method" TEXT NOT NULL,
  "inFavour" INTEGER NOT NULL,
  "against" INTEGER NOT NULL,
  "other" INTEGER NOT NULL,
  "base" TEXT NOT NULL,
  "needed" INTEGER NOT NULL,
  "passed" INTEGER NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "vote_meeting" ON "vote" (owner, "meeting");

CREATE TABLE "paper" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "termFrom" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "symbol" TEXT NOT NULL,
  "date" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "paper_meeting" ON "paper" (owner, "meeting");

CREATE TABLE "minutes_readback" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "agreed" INTEGER NOT NULL,
  "objections" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "minutes_readback_meeting" ON "minutes_readback" (owner, "meeting");

CREATE TABLE "minutes_final" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "statement" TEXT NOT NULL,
  "pdf" TEXT NOT NULL,
  "symbol" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "minutes_final_meeting" ON "minutes_final" (owner, "meeting");

CREATE TABLE "minutes_sig" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "role" TEXT NOT NULL,
  "person" TEXT NOT NULL,
  "publicKey" TEXT NOT NULL,
  "signature" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "minutes_sig_meeting" ON "minutes_sig" (owner, "meeting");

CREATE TABLE "minutes_sealed" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "statement" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "minutes_sealed_meeting" ON "minutes_sealed" (owner, "meeting");

CREATE TABLE "peer" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "peerKind" TEXT NOT NULL,
  "org" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "log" TEXT NOT NULL,
  "office" TEXT NOT NULL,
  "witness" TEXT NOT NULL,
  "certificateKey" TEXT NOT NULL,
  "age" TEXT NOT NULL,
  "certificate" TEXT NOT NULL,
  "fingerprint" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "bundle_made" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "to" TEXT NOT NULL,
  "stream" TEXT NOT NULL,
  "sequence" INTEGER NOT NULL,
  "manifest" TEXT NOT NULL,
  "first" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "name" TEXT NOT NULL,
  "handedOver" INTEGER NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "bundle_taken" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "stream" TEXT NOT NULL,
  "sequence" INTEGER NOT NULL,
  "manifest" TEXT NOT NULL,
  "first" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "checkpoint" TEXT NOT NULL,
  "acknowledged" INTEGER NOT NULL,
  "cosigned" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "verdict" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "cell" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "judgement" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "verdict_meeting" ON "verdict" (owner, "meeting");
