-- SPDX-License-Identifier: GPL-3.0-or-later
-- Erasure of a person's data after a transfer with its receipt: what was erased stands in the log, the contents do not.

CREATE TABLE "member_erased" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "member" TEXT NOT NULL,
  "transfer" TEXT NOT NULL,
  "on" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "records" TEXT NOT NULL,
  "entries" INTEGER NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX "member_erased_member" ON "member_erased" (owner, "member");
