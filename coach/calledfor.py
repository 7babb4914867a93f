"""Help that is called for in so many words: "I need an ambulance", "call 999 for me".

Rule: whoever calls for it gets the number and the one instruction, whatever else is said; nobody asks why first.
"""

from __future__ import annotations

import re

from coach.draft import Draft
from coach.yesno import stop

_HELP = r"(?:ambulances?|paramedics?|rescue service|emergency (?:services?|doctor)|9-?9-?9|9-?1-?1|1-?1-?2)"
_CALLS = re.compile(
    r"\b(?:need(?:s|ed|ing)?|want|call(?:s|ed|ing)?|send|get|ring|phone|dial|fetch|order|where(?:'s| is))"
    rf"(?: [\w']+){{0,3}} {_HELP}\b"
    rf"|^\W*(?:an? )?{_HELP}(?: (?:please|pls|now|quick(?:ly)?|asap|fast))*\W*$"
)
#: It is not called for: denied, supposed, asked about in general, or of another time.
_NOT = re.compile(
    r"\b(?:no|not|never|without|don'?t|doesn'?t|didn'?t|if|when(?:ever)?|unless|would|should (?:one|you|people)|"
    r"do (?:people|you)|last|ago|once|years?|months?|weeks?|yesterday|used to|almost|nearly|19\d\d|20\d\d|"
    r"film|movie|drive[rsn]?|driving|work\w*|course)\b"
)


def heard(draft: Draft, text: str) -> bool:
    """Stops everything where help is called for; False where it is not."""
    low = re.sub(r"[^\S\n]+", " ", text.lower().replace("’", "'"))
    said = (s for s in re.split(r"[.!?;\n]+", low) if s.strip())
    if not any(_CALLS.search(s.strip()) and not _NOT.search(s) for s in said):
        return False
    stop(draft, "emergency")
    return True
