"""The first tables."""

import sqlalchemy as sa
from alembic import op


revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('athletes',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('telegram_id', sa.BigInteger(), nullable=False),
    sa.Column('chat_id', sa.BigInteger(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('asking', sa.JSON(), nullable=True),
    sa.Column('next_word_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('asleep_since', sa.DateTime(timezone=True), nullable=True),
    sa.Column('created_at', sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_athletes')),
    sa.UniqueConstraint('telegram_id', name=op.f('uq_athletes_telegram_id')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('athletes', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_athletes_chat_id'), ['chat_id'], unique=False)
        batch_op.create_index('ix_athletes_due', ['next_word_at', 'id'], unique=False, sqlite_where=sa.text('asleep_since IS NULL AND next_word_at IS NOT NULL'), postgresql_where=sa.text('asleep_since IS NULL AND next_word_at IS NOT NULL'))

    op.create_table('faults',
    sa.Column('fault_id', sa.String(), nullable=False),
    sa.Column('bot_id', sa.BigInteger(), nullable=False),
    sa.Column('update_id', sa.BigInteger(), nullable=False),
    sa.Column('chat_id', sa.BigInteger(), nullable=True),
    sa.Column('raw', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('fault_id', name=op.f('pk_faults'))
    )
    with op.batch_alter_table('faults', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_faults_chat_id'), ['chat_id'], unique=False)

    op.create_table('leases',
    sa.Column('chat_id', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('sender', sa.String(), nullable=True),
    sa.Column('until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('free_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('chat_id', name=op.f('pk_leases')),
    sqlite_with_rowid=False
    )
    with op.batch_alter_table('leases', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_leases_free_at'), ['free_at'], unique=False)

    op.create_table('media',
    sa.Column('key', sa.String(), nullable=False),
    sa.Column('file_id', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('key', name=op.f('pk_media'))
    )
    op.create_table('pace',
    sa.Column('id', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_pace'))
    )
    op.create_table('updates',
    sa.Column('bot_id', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('update_id', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('bot_id', 'update_id', name=op.f('pk_updates')),
    sqlite_with_rowid=False
    )
    with op.batch_alter_table('updates', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_updates_at'), ['at'], unique=False)

    op.create_table('claims',
    sa.Column('athlete_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('subject', sa.String(), nullable=False),
    sa.Column('day', sa.Date(), nullable=False),
    sa.Column('slot', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['athlete_id'], ['athletes.id'], name=op.f('fk_claims_athlete_id')),
    sa.PrimaryKeyConstraint('athlete_id', 'kind', 'subject', 'day', 'slot', name=op.f('pk_claims')),
    sqlite_with_rowid=False
    )
    with op.batch_alter_table('claims', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_claims_day'), ['day'], unique=False)

    op.create_table('diary',
    sa.Column('athlete_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('origin', sa.String(), nullable=False),
    sa.Column('idx', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('lasting', sa.Boolean(), nullable=False),
    sa.Column('doubtful', sa.Boolean(), nullable=False),
    sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['athlete_id'], ['athletes.id'], name=op.f('fk_diary_athlete_id')),
    sa.PrimaryKeyConstraint('athlete_id', 'origin', 'idx', name=op.f('pk_diary'))
    )
    with op.batch_alter_table('diary', schema=None) as batch_op:
        batch_op.create_index('ix_diary_recent', ['athlete_id', 'at'], unique=False)

    op.create_table('messages',
    sa.Column('athlete_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('message_id', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('first_text', sa.Text(), nullable=True),
    sa.Column('edited_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['athlete_id'], ['athletes.id'], name=op.f('fk_messages_athlete_id')),
    sa.PrimaryKeyConstraint('athlete_id', 'message_id', name=op.f('pk_messages'))
    )
    op.create_table('outbox',
    sa.Column('id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), autoincrement=True, nullable=False),
    sa.Column('athlete_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=True),
    sa.Column('chat_id', sa.BigInteger(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('rank', sa.Integer(), nullable=False),
    sa.Column('payload', sa.JSON(), nullable=False),
    sa.Column('origin', sa.String(), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('not_before', sa.DateTime(timezone=True), nullable=True),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('attempts', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('settled_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('message_id', sa.BigInteger(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.ForeignKeyConstraint(['athlete_id'], ['athletes.id'], name=op.f('fk_outbox_athlete_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_outbox')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('outbox', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_outbox_athlete_id'), ['athlete_id'], unique=False)
        batch_op.create_index('ix_outbox_chat', ['chat_id', 'rank', 'id'], unique=False, sqlite_where=sa.text("state = 'owed'"), postgresql_where=sa.text("state = 'owed'"))
        batch_op.create_index('ix_outbox_expiry', ['expires_at'], unique=False, sqlite_where=sa.text("state = 'owed'"), postgresql_where=sa.text("state = 'owed'"))
        batch_op.create_index('ix_outbox_settled', ['settled_at'], unique=False)
        batch_op.create_index('ix_outbox_turn', ['rank', 'id'], unique=False, sqlite_where=sa.text("state = 'owed'"), postgresql_where=sa.text("state = 'owed'"))

    op.create_table('weeks',
    sa.Column('athlete_id', sa.BigInteger().with_variant(sa.Integer(), 'sqlite'), nullable=False),
    sa.Column('start', sa.Date(), nullable=False),
    sa.Column('body', sa.JSON(), nullable=False),
    sa.ForeignKeyConstraint(['athlete_id'], ['athletes.id'], name=op.f('fk_weeks_athlete_id')),
    sa.PrimaryKeyConstraint('athlete_id', 'start', name=op.f('pk_weeks'))
    )
    # The one budget, so that two first senders meet on a row they can lock.
    row = '{"next_us":0,"held_until_us":0,"recent":[]}'
    op.get_bind().exec_driver_sql(f"INSERT INTO pace (id, body) VALUES (1, '{row}')")
