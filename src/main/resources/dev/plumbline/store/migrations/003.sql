-- What became of thresholds whose outcome no file of the run holds, worked out from its values once; null
-- where they cannot tell. A file that states an outcome later stands before it.
CREATE TABLE worked_outcome(
  run INTEGER NOT NULL REFERENCES run(id) ON DELETE CASCADE,
  metric TEXT NOT NULL,
  expression TEXT NOT NULL,
  passed INTEGER,
  PRIMARY KEY(run, metric, expression)
) STRICT, WITHOUT ROWID;
