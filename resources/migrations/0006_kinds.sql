-- SPDX-License-Identifier: GPL-3.0-or-later
-- Kinds of meetings beside the regular one: their topics, and the party groups inside a cell.

ALTER TABLE "meeting" ADD COLUMN "topic" TEXT NOT NULL DEFAULT '';
ALTER TABLE "meeting" ADD COLUMN "group" TEXT NOT NULL DEFAULT '';
ALTER TABLE "member" ADD COLUMN "group" TEXT NOT NULL DEFAULT '';
