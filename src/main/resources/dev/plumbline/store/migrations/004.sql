-- What stands beside a run's files: the machine's facts, its script, any file, what was noted of a moment.
CREATE TABLE environment(
  run INTEGER PRIMARY KEY REFERENCES run(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  source TEXT NOT NULL
) STRICT;

CREATE TABLE environment_fact(
  run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY(run, key)
) STRICT, WITHOUT ROWID;

-- The content is gzip; null where a file was too large to be kept, or is a link. Times are epoch milliseconds.
CREATE TABLE attachment(
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  place TEXT NOT NULL,
  kind TEXT NOT NULL,
  length INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  attached INTEGER NOT NULL,
  content BLOB,
  UNIQUE(run, name)
) STRICT;

-- The moment is nanoseconds since the run's time zero; null where it is about the whole run.
CREATE TABLE annotation(
  run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  moment INTEGER,
  text TEXT NOT NULL,
  PRIMARY KEY(run, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE script(
  run INTEGER PRIMARY KEY REFERENCES run(id) ON DELETE CASCADE,
  source TEXT NOT NULL,
  tool TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;

-- What a script says: a scenario, a step of its load, a threshold, a call; in the script's order.
CREATE TABLE script_part(
  run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  part TEXT NOT NULL CHECK(part IN ('scenario', 'step', 'threshold', 'call')),
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  more TEXT NOT NULL,
  PRIMARY KEY(run, position)
) STRICT, WITHOUT ROWID;
