"""The rule tables as a document for whoever reviews them: words, the book itself, and its two forms."""
