-- SPDX-License-Identifier: GPL-3.0-or-later
-- Undo: which entries were recorded in one step, what was taken back, and the way to what was removed.

CREATE TABLE "undo" (
  owner TEXT NOT NULL,
  at INTEGER NOT NULL,
  made INTEGER NOT NULL,
  "id" TEXT NOT NULL,
  "first" INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  "by" INTEGER NOT NULL,
  "count" INTEGER NOT NULL,
  PRIMARY KEY (owner, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE commits (                  -- entries of our log that were recorded together; one alone has no row
  first INTEGER PRIMARY KEY,
  end INTEGER NOT NULL                  -- after the last one
) STRICT;

-- What was removed is found without reading the whole log: the action comes first in canonical JSON.
CREATE INDEX entries_annul ON entries (org, at) WHERE substr(entry, 1, 12) = x'7b2261223a22616e6e756c22';
