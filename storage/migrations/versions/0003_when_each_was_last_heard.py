"""When each athlete was last heard; planned words are claimed once a day, whatever their hour."""

import sqlalchemy as sa
from alembic import op


revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('athletes', sa.Column('heard_at', sa.DateTime(timezone=True), nullable=True))
    # Two hours of one day were two claims so far; the earliest stays, so that nothing is said again today.
    op.execute(
        'DELETE FROM claims WHERE EXISTS (SELECT 1 FROM claims AS other WHERE other.athlete_id = claims.athlete_id'
        ' AND other.kind = claims.kind AND other.subject = claims.subject AND other.day = claims.day'
        ' AND other.slot < claims.slot)'
    )
    op.execute("UPDATE claims SET slot = ''")


def downgrade() -> None:
    op.drop_column('athletes', 'heard_at')
