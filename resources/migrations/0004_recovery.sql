-- SPDX-License-Identifier: GPL-3.0-or-later
-- Recovery sheet and escrow: the slots of the keystore, by which of them the book was opened, what an office decided.

CREATE TABLE "keystore_slot" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "slot" TEXT NOT NULL,
  "book" TEXT NOT NULL,
  "recipient" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "book_opened" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "slot" TEXT NOT NULL,
  "recipient" TEXT NOT NULL,
  "answer" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "escrow_key" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "recipient" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "escrow_decision" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "cell" TEXT NOT NULL,
  "book" TEXT NOT NULL,
  "request" TEXT NOT NULL,
  "answered" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
