-- What the Library lists of each run, so that it need not read values. Durations of all requests in
-- milliseconds; null where the run has none. Runs of version 1 get theirs when they are first asked for.
CREATE TABLE headline(
  run INTEGER PRIMARY KEY REFERENCES run(id) ON DELETE CASCADE,
  p50 REAL,
  p95 REAL,
  p99 REAL,
  users_least REAL,
  users_most REAL
) STRICT;

CREATE TABLE note(
  run INTEGER PRIMARY KEY REFERENCES run(id) ON DELETE CASCADE,
  text TEXT NOT NULL
) STRICT;

-- How the files of a folder were imported last, for the next time: a row for each part of it.
CREATE TABLE folder_choice(
  folder TEXT NOT NULL,
  part TEXT NOT NULL,
  test TEXT NOT NULL,
  environment TEXT NOT NULL,
  side TEXT NOT NULL,
  PRIMARY KEY(folder, part)
) STRICT, WITHOUT ROWID;
