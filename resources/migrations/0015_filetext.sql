-- SPDX-License-Identifier: GPL-3.0-or-later
-- Words of attached files, kept so that a search need not read the files again. Nothing here is a fact: the table can be emptied.

CREATE TABLE file_words (
  sha256 TEXT PRIMARY KEY,
  text TEXT NOT NULL,                   -- empty when the file holds no text
  compared TEXT NOT NULL                -- the same as a search compares it
) STRICT, WITHOUT ROWID;
