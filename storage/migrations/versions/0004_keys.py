"""Which keys sealed what is kept: no key, only a word that each of them sealed."""

import sqlalchemy as sa
from alembic import op


revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        'keys',
        sa.Column('id', sa.String(), nullable=False),
        sa.Column('proof', sa.Text(), nullable=False),
        sa.Column('all_sealed_at', sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint('id', name=op.f('pk_keys')),
    )


def downgrade() -> None:
    op.drop_table('keys')
