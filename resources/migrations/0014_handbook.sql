-- SPDX-License-Identifier: GPL-3.0-or-later
-- The handbook: timelines, the checklist of dossiers, photos, settled deadlines, transfers, dues, evaluation, lists.

CREATE TABLE "member_event" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "what" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "until" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "years" INTEGER NOT NULL,
  "number" TEXT NOT NULL,
  "decided" TEXT NOT NULL,
  "issuer" TEXT NOT NULL,
  "scan" TEXT NOT NULL,
  "scanName" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "member_event_member" ON "member_event" (owner, "member");

CREATE TABLE "member_dossier" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "paper" TEXT NOT NULL,
  "state" TEXT NOT NULL,
  "where" TEXT NOT NULL,
  "checked" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "member_dossier_member" ON "member_dossier" (owner, "member");

CREATE TABLE "member_photo" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  "taken" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "member_photo_member" ON "member_photo" (owner, "member");

CREATE TABLE "clock_settled" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "rule" TEXT NOT NULL,
  "opens" TEXT NOT NULL,
  "on" TEXT NOT NULL,
  "how" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "clock_settled_member" ON "clock_settled" (owner, "member");

CREATE TABLE "dues_amount" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "until" TEXT NOT NULL,
  "package" TEXT NOT NULL,
  "category" TEXT NOT NULL,
  "base" INTEGER NOT NULL,
  "amount" INTEGER NOT NULL,
  "reason" TEXT NOT NULL,
  "approvedBy" TEXT NOT NULL,
  "approvedOn" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "dues_amount_member" ON "dues_amount" (owner, "member");

CREATE TABLE "dues_payment" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "month" TEXT NOT NULL,
  "amount" INTEGER NOT NULL,
  "paidOn" TEXT NOT NULL,
  "way" TEXT NOT NULL,
  "collector" TEXT NOT NULL,
  "paper" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "dues_payment_member" ON "dues_payment" (owner, "member");
CREATE INDEX "dues_payment_month" ON "dues_payment" (owner, "month");

CREATE TABLE "dues_remittance" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "until" TEXT NOT NULL,
  "collected" INTEGER NOT NULL,
  "kept" INTEGER NOT NULL,
  "remitted" INTEGER NOT NULL,
  "on" TEXT NOT NULL,
  "way" TEXT NOT NULL,
  "paper" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "dues_cash" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "on" TEXT NOT NULL,
  "direction" TEXT NOT NULL,
  "amount" INTEGER NOT NULL,
  "text" TEXT NOT NULL,
  "paper" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "dues_rules" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "approver" TEXT NOT NULL,
  "collector" TEXT NOT NULL,
  "keptPercent" INTEGER NOT NULL,
  "region" INTEGER NOT NULL,
  "note" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "evaluation" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "year" INTEGER NOT NULL,
  "quarter" INTEGER NOT NULL,
  "assigned" INTEGER NOT NULL,
  "done" INTEGER NOT NULL,
  "onTime" INTEGER NOT NULL,
  "beyond" INTEGER NOT NULL,
  "selfPoints" INTEGER NOT NULL,
  "selfLevel" TEXT NOT NULL,
  "weaknesses" TEXT NOT NULL,
  "weaknessesFixed" INTEGER NOT NULL,
  "proposedPoints" INTEGER NOT NULL,
  "proposed" TEXT NOT NULL,
  "meeting" TEXT NOT NULL,
  "vote" TEXT NOT NULL,
  "inFavour" INTEGER NOT NULL,
  "entitled" INTEGER NOT NULL,
  "points" INTEGER NOT NULL,
  "level" TEXT NOT NULL,
  "notClassified" TEXT NOT NULL,
  "paper" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "evaluation_member" ON "evaluation" (owner, "member");

CREATE TABLE "evaluation_cap" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "from" TEXT NOT NULL,
  "percent" INTEGER NOT NULL,
  "base" TEXT NOT NULL,
  "paper" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "import_mapping" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "columns" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "reconciliation" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "on" TEXT NOT NULL,
  "source" TEXT NOT NULL,
  "sha256" TEXT NOT NULL,
  "ours" INTEGER NOT NULL,
  "theirs" INTEGER NOT NULL,
  "same" INTEGER NOT NULL,
  "differences" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "list_filter" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "conditions" TEXT NOT NULL,
  "columns" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "disclosure" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "on" TEXT NOT NULL,
  "time" TEXT NOT NULL,
  "way" TEXT NOT NULL,
  "what" TEXT NOT NULL,
  "title" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "people" INTEGER NOT NULL,
  "purpose" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "disclosure_member" ON "disclosure" (owner, "member");

CREATE TABLE "transfer" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "direction" TEXT NOT NULL,
  "term" TEXT NOT NULL,
  "other" TEXT NOT NULL,
  "recipient" TEXT NOT NULL,
  "packet" TEXT NOT NULL,
  "digest" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "event" TEXT NOT NULL,
  "introduced" TEXT NOT NULL,
  "paper" TEXT NOT NULL,
  "duesPaidTo" TEXT NOT NULL,
  "until" TEXT NOT NULL,
  "presented" TEXT NOT NULL,
  "accepted" TEXT NOT NULL,
  "returned" TEXT NOT NULL,
  "refusal" TEXT NOT NULL,
  "items" TEXT NOT NULL,
  "status" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "transfer_member" ON "transfer" (owner, "member");
