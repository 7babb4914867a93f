"""The schema's history: one file a step, in versions/. Alembic is loaded only when upgrading."""

NEWEST = "0004"  #: the last step; a test holds it to the files
