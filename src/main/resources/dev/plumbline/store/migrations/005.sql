-- What the outcome of a threshold rests on, in the unit of its expression.
ALTER TABLE threshold ADD COLUMN actual REAL;
