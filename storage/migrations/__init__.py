"""The schema's history: one file a step, in versions/. Alembic is loaded only when upgrading."""
