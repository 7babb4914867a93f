"""What a typed "yes", "no" or "keep the plan" means: the button that the coach offered last.

Rule: only what the last message offered, and only a plain word; "ok" may be mere politeness and settles nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from coach import folding
from coach.diary import Asking, Known
from coach.patterns import Pattern
from coach.reply import Button, Reply
from coach.wording import slips

#: Beginnings of what a button does that a yes stands for, and a no.
YES = ("yes:", "race:", "limit:ok:", "sure:", "prove:", "wish:yes", "wipe:yes")
NO = ("no:", "limit:cancel:", "fix:", "wish:no", "wipe:no")
FRESH = timedelta(hours=12)
KEY = "offered"  #: in what the open question is about
_YES = Pattern(
    r"\W*(?:yes|yep|yeah|yup|ya|aye|yes please|please do|do it|do that|go ahead|go for it|sounds good|change it|"
    r"plan (?:for|4) it|accept(?: it)?|i accept|agreed|that'?s (?:right|correct)|correct|right|exactly)"
    r"(?:,? (?:please|thanks|thank you|pls|do it|do that|go ahead|change it|that'?s right))*\W*"
)
_NO = Pattern(
    r"\W*(?:(?:no|nope|nah)\W+(?=\w+ \w))?"
    r"(?:(?:no|nope|nah)(?: thanks| thank you)?|(?:no,? )?(?:please )?keep (?:the|my) plan(?: as it is)?|"
    r"keep it(?: as it is)?|leave (?:it|the plan)(?: as it is| alone)?|don'?t change (?:it|anything)|no change|"
    r"not now)"
    r"(?:,? (?:please|thanks|thank you|then))?\W*"
)
#: What lets a question go; "go back to how it was" then says the same, and takes nothing back.
_NEVER_MIND = Pattern(
    r"\W*(?:(?:no|nah|oh|ah|actually|sorry|ok|okay|wait|hm+)\W+)*(?:nvm|nvmd|never ?mind|forget (?:it|that|about it)|"
    r"scrap that|drop it|cancel(?: that| it)?)"
    r"(?:\W+(?:(?:just )?(?:go|put it|leave it|keep it|change it) (?:back )?(?:to )?(?:how|as|the way|like) "
    r"it (?:was|is)|"
    r"(?:go|put it) back|leave it|keep it|thanks|sorry|it'?s fine|all good|as it was))*\W*"
)


_UNCHANGED = Pattern(r"\W*no change\W*")
_LETTER = Pattern(
    r"\W*(?:(?:ok|okay|yes|i'?ll|let'?s|please|then)\W+)*(?:(?:take|do|go (?:with|for)|use|option|week|want|choose|"
    r"pick|plan|i|"
    r"with|i'd like|like|prefer) )*([abc])(?:\W+(?:please|then|it is|thanks))*\W*"
)


#: Words of such answers that are put right where letters are swapped, doubled or one is missing.
_WORDS = tuple(
    "yes yep yeah yup please do it that go ahead for sounds good change plan accept agreed right correct exactly "
    "no nope nah keep the my leave as is alone don't anything thanks thank you".split()
)
_LONG = 5  #: letters of a word that may lack one


def mended(low: str) -> str:
    """A short answer with its slips put right: "yess", "chnage it", "keep teh plan".

    >>> mended("chnage it"), mended("yess"), mended("keep teh plan"), mended("not now")
    ('change it', 'yes', 'keep the plan', 'not now')
    """
    words = low.split()
    return " ".join(_meant(w) for w in words) if len(words) <= LONGEST else low


LONGEST = 6  #: words of such an answer


def _meant(word: str) -> str:
    bare = word.strip(".!,")
    if bare in _WORDS or not bare.isalpha():
        return word
    held = re.sub(r"(.)\1+", r"\1", bare)
    same = [w for w in _WORDS if re.sub(r"(.)\1+", r"\1", w) == held]
    near = [w for w in _WORDS if len(w) >= _LONG and len(bare) == len(w) - 1 and slips(bare, w) == 1]
    swapped = [w for w in _WORDS if len(w) == len(bare) > 2 and sorted(w) == sorted(bare) and slips(bare, w) == 1]
    found = same or swapped or near
    return found[0] if len(found) == 1 else word


def noted(asking: Asking | None, replies: Iterable[Reply]) -> Asking | None:
    """The open question with what the last message offers to a yes and a no; unchanged where it offers neither."""
    last = next((r for r in reversed(tuple(replies)) if r.parts), None)
    if last is None or (asking is not None and asking.topic in ("setup", "delete")):
        return asking  # nothing was said, or these take a yes themselves
    about = {k: v for k, v in asking.about.items() if k != KEY} if asking is not None else {}
    found = _pair(b for row in last.buttons for b in row)
    if not found:
        return None if asking is None or asking.topic == KEY else Asking(topic=asking.topic, about=about)
    return Asking(topic=KEY if asking is None else asking.topic, about={**about, KEY: found})


def _pair(buttons: Iterable[Button]) -> dict[str, str]:
    told = [b.data for b in buttons]
    yes = [data for data in told if data.startswith(YES)]
    if not yes:
        return {}
    shortest = min(yes, key=len)  # "confirmed", before "confirmed by the physio"
    if not all(data.startswith(shortest) for data in yes):
        return {}  # of two things a yes names neither
    no = next((data for data in told if data.startswith(NO) or data == "race"), None)
    if no is None and not shortest.startswith("prove:"):
        return {}  # a way back, not a question
    return {"yes": shortest} | ({"no": no} if no else {})


def stands(known: Known) -> str:
    """What a yes would do to what the last message offered; empty where it offered nothing."""
    found = known.asking.about.get(KEY) if known.asking is not None else None
    return str(found.get("yes", "")) if isinstance(found, dict) else ""


def without(known: Known) -> Known:
    """What is known without the offer: it has had its one chance, and is no open question to anything else."""
    asking = known.asking
    if asking is None or KEY not in asking.about:
        return known
    about = {k: v for k, v in asking.about.items() if k != KEY}
    return folding.asking(known, None if asking.topic == KEY else Asking(topic=asking.topic, about=about))


def meant(known: Known, text: str, at: datetime) -> str | None:
    """What a press would have said, where a text written ``at`` is a plain answer to what was offered; else None.

    Half a day later "no change" speaks of what hurts, not of the offer.
    """
    found = known.asking.about.get(KEY) if known.asking is not None else None
    low = text.lower().replace("’", "'")
    if _UNCHANGED.fullmatch(low) and known.records and at - known.records[-1].at > FRESH:
        return None
    if known.asking is not None and known.asking.topic == "whatif" and (letter := _LETTER.fullmatch(low)):
        spec = known.asking.about["options"].get(letter[1].upper())
        return f"adopt:{spec}" if spec else None
    if not isinstance(found, dict):
        return None
    low = mended(low)
    if _YES.fullmatch(low):
        return found.get("yes")
    return found.get("no") if _NO.fullmatch(low) or _NEVER_MIND.fullmatch(low) else None
