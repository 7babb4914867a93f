"""The clock and the post: who is due a word, and what is owed is sent."""
