"""The memory: the only package that speaks SQL.

heard         what goes in and comes out, beside the coach's own types
database      opening, transactions, upgrade
memory        the verbs: recall, remember, claim, owed …
recalling     what is known of some athletes, one SELECT a table
remembering   what a batch of turns leaves behind, one executemany a table
outbox        what is owed, leased chat by chat
pace          how fast Telegram may be spoken to
forgetting    everything about one athlete, handed out or removed
overview      counts for those who run the coach, and a word to everybody
export        the athlete's own ZIP
backup        all of it into a file, and back: restoring; archive: the file's form
sealing       what was told, sealed with a key of its own; keys: which keys those were
tables        all tables on one page
migrations/   the schema's history
"""
