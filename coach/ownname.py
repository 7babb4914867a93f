"""What the athlete is called: "call me Tom", "change my name", "what's my name?".

Rule: a name is letters, at most three words, and nothing that "call me" goes on with in another sense.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coach.acts import Act, SmallTalk, Symptom
from coach.ahead import DAY_WORD
from coach.cards import button
from coach.diary import Asking, Setting
from coach.draft import Draft
from coach.patterns import Pattern
from coach.redflags import RedFlag

TOPIC = "name"
LONGEST = 40  #: letters of a name
_NAME = r"(?P<name>[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,2})"
_HELLO = r"\W*(?:(?:hi|hey|hello|ok|okay|no|sorry|coach|please|pls|just|you (?:can|may)|by the way|btw)\W+)*"
_CALLED = Pattern(
    _HELLO + r"(?:call me|(?:my|the) name(?: is|['’]?s)(?: now| actually)?|name me|rename me(?: to| as)?|"
    r"i(?:['’]m| am) called|(?:can you |could you )?(?:change|set|update|correct|switch) my name (?:to|in ?to))"
    rf" [\"“'‘]?{_NAME}[\"”'’]?(?:,? (?:please|pls|thanks|thank you|from now on|instead))*\W*",
    re.IGNORECASE,
)
_BARE = Pattern(rf"\W*(?:it['’]?s |it is )?{_NAME}\W*", re.IGNORECASE)
_CHANGES = Pattern(
    _HELLO + r"(?:(?:can|could|how (?:do|can)) (?:i|you) |i(?:['’]d like to| want to| need to) )?"
    r"(?:change|set|fix|correct|update|edit)"
    r" my name(?: please)?\W*|" + _HELLO + r"(?:that['’]?s|that is) not my name\W*",
    re.IGNORECASE,
)
_ASKED = Pattern(
    _HELLO + r"(?:what(?:['’]?s| is) my name|do you know my name|what do you call me|who am i)\W*", re.IGNORECASE
)
#: Words behind "call me" that are no name.
_NO_NAME = frozenset(
    "a an the when if in at on by back later soon again tomorrow today tonight now crazy mad old slow lazy stupid weak "
    "what whatever anything nothing not never maybe please it this that after before as up out something i you".split()
)


#: Slang of an eating disorder that is a name as well.
_NAMES_TOO = frozenset(("ana", "mia"))


def heard(draft: Draft, text: str, asking: Asking | None, flags: Sequence[RedFlag], acts: Sequence[Act] = ()) -> bool:
    """Keeps a name, asks for one or says which is known; False where the text is about none, or tells of a sign.

    A bare name is one only behind the question for it, and where it can be read as nothing else.
    """
    said = " ".join(text.split())
    match = _CALLED.fullmatch(said)
    if match is None and asking is not None and asking.topic == TOPIC and all(map(_empty, acts)):
        match = _BARE.fullmatch(said)
    if flags and (match is None or _NAMES_TOO.isdisjoint(match["name"].lower().split())):
        return False
    if match is not None:
        return _keep(draft, match["name"])
    if _ASKED.fullmatch(said):
        draft.say("name-known" if draft.athlete.name else "name-unknown", name=draft.athlete.name or "none")
        draft.offer(button("button-set-name", "called:"))
        return True
    return _CHANGES.fullmatch(said) is not None and press(draft, "")


def _empty(act: Act) -> bool:
    """Whether an act tells nothing but, perhaps, a sign."""
    return isinstance(act, SmallTalk) or (isinstance(act, Symptom) and act.region is None and act.severity is None)


def press(draft: Draft, rest: str) -> bool:
    """Asks for the name."""
    draft.card = None
    draft.say("name-ask")
    draft.asking = Asking(topic=TOPIC)
    return True


def _keep(draft: Draft, name: str) -> bool:
    words = name.split()
    if any(w.lower().strip(".'’") in _NO_NAME or DAY_WORD.fullmatch(w.lower()) for w in words):
        return False
    kept = " ".join(w if any(c.isupper() for c in w) else w.capitalize() for w in words)[:LONGEST]
    draft.keep(Setting(values={"name": kept}))
    draft.say("name-set", name=kept)
    draft.offer(button("button-undo", f"undo:{draft.origin}"))
    return True
