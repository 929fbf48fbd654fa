-- A run and what is known about it. Times are epoch nanoseconds, durations nanoseconds.
CREATE TABLE test(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE run(
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  test INTEGER NOT NULL REFERENCES test(id),
  environment TEXT NOT NULL,
  tool TEXT NOT NULL,
  tool_version TEXT NOT NULL,
  format TEXT NOT NULL,
  importer_version INTEGER NOT NULL,
  started INTEGER NOT NULL,
  duration INTEGER NOT NULL,
  requests INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  records INTEGER NOT NULL,
  completeness TEXT NOT NULL CHECK(completeness IN ('whole', 'unknown', 'partial')),
  imported INTEGER NOT NULL
) STRICT;

CREATE TABLE source(
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  role TEXT NOT NULL CHECK(role IN ('samples', 'summary')),
  path TEXT NOT NULL,
  length INTEGER NOT NULL,
  digest TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE label(
  run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY(run, key)
) STRICT, WITHOUT ROWID;

-- What was measured, and of whom: shared by all runs.
CREATE TABLE metric(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  role TEXT NOT NULL,
  type TEXT NOT NULL,
  unit TEXT NOT NULL,
  decimals INTEGER NOT NULL
) STRICT;

CREATE TABLE endpoint(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  method TEXT NOT NULL,
  named INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  grp TEXT NOT NULL,
  scenario TEXT NOT NULL,
  tags TEXT NOT NULL
) STRICT;

-- The values: one metric, one level, one block of 256 seconds, several endpoints to a blob.
CREATE TABLE chunk(
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  metric INTEGER NOT NULL REFERENCES metric(id),
  level INTEGER NOT NULL,
  block INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  endpoint_lo INTEGER NOT NULL,
  endpoint_hi INTEGER NOT NULL,
  blob BLOB NOT NULL
) STRICT;

CREATE UNIQUE INDEX chunk_place ON chunk(run, metric, level, block, seq, endpoint_lo);

CREATE TABLE track(
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  metric TEXT NOT NULL,
  labels TEXT NOT NULL,
  unit TEXT NOT NULL,
  blob BLOB NOT NULL
) STRICT;

CREATE INDEX track_run ON track(run);

-- The slowest and the failed samples of a run, kept whole.
CREATE TABLE sample(
  run INTEGER PRIMARY KEY REFERENCES run(id) ON DELETE CASCADE,
  blob BLOB NOT NULL
) STRICT;

-- What a file states as its own figures, where it holds no values.
CREATE TABLE summary(
  run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  metric INTEGER NOT NULL REFERENCES metric(id),
  endpoint INTEGER NOT NULL REFERENCES endpoint(id),
  statistic TEXT NOT NULL,
  value REAL NOT NULL,
  PRIMARY KEY(run, metric, endpoint, statistic)
) STRICT, WITHOUT ROWID;

CREATE TABLE threshold(
  run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  metric TEXT NOT NULL,
  expression TEXT NOT NULL,
  source TEXT NOT NULL,
  passed INTEGER,
  PRIMARY KEY(run, metric, expression, source)
) STRICT, WITHOUT ROWID;

CREATE TABLE diagnostic(
  id INTEGER PRIMARY KEY,
  run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  severity TEXT NOT NULL,
  message TEXT NOT NULL,
  line INTEGER NOT NULL,
  byte INTEGER NOT NULL,
  count INTEGER NOT NULL
) STRICT;

CREATE INDEX diagnostic_run ON diagnostic(run);

-- Promoted sets of runs: superseded, never overwritten.
CREATE TABLE baseline(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  version INTEGER NOT NULL,
  reason TEXT NOT NULL,
  created INTEGER NOT NULL,
  UNIQUE(name, version)
) STRICT;

CREATE TABLE baseline_run(
  baseline INTEGER NOT NULL REFERENCES baseline(id) ON DELETE CASCADE,
  run INTEGER NOT NULL REFERENCES run(id),
  PRIMARY KEY(baseline, run)
) STRICT, WITHOUT ROWID;
