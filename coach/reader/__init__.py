"""Text → acts and leftovers. Tokens with places → sentences and pieces → shapes → acts.

Closed vocabulary (content), grammar in code. Rule: nothing is dropped, nothing guessed; what no shape fits is
left over.
"""

from coach.reader.foreign import in_own_words
from coach.reader.reading import Context, Reading, Trace, read

__all__ = ["Context", "Reading", "Trace", "in_own_words", "read"]
