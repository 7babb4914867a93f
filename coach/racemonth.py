"""A race of which only the month is known: "I want to run a half in May". Its day is asked for, and then it is offered.

Rule: a race that was run is no race to come, and none is planned for without its day.
"""

from __future__ import annotations

import re

from coach import wishes
from coach.ahead import race_distance, race_in
from coach.diary import Asking
from coach.draft import Draft
from coach.patterns import Pattern
from coach.reply import say

TOPIC = "race-month"
_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_NAME = (
    r"jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|"
    r"dec(?:ember)?"
)
_MONTH = Pattern(rf"\b(?:in|this|next|by|come|coming|early|late|mid|end of|beginning of)[ -]({_NAME})\b(?! \d)")
_FAR = r"(?:half(?:[- ]?marathon)?|marathon|hm|park ?run|race|racing|ultra|\d{1,3} ?(?:k|km|miles?|milers?))"
_MEANS = Pattern(
    r"\b(?:want|wanna|like|love|hope|hoping|plan|planning|thinking|going to|gonna|will|i'?ll|signed|sign|entered|enter|"
    r"booked|registered|got|have|i'?ve|there'?s|training for|train for|aim|aiming|goal|target|do|doing|run|running|"
    rf"race|racing)\b.*\b{_FAR}\b|\b{_FAR}\b.*\b(?:coming|planned|booked)\b"
)
_NONE = Pattern(
    r"\b(?:ran|did|raced|finished|was|were|last|ago|since|had|used to|back in|injured|hurt\w*|pain|not|no|don'?t|never|"
    r"my (?:\w+ )?(?:friend|wife|husband|sister|brother|mum|dad|partner))\b|\?\s*$"
)
_DAY = Pattern(
    r"\W*(?:(?:on|the|it'?s|its|i think|think|probably|sunday|saturday|sat|sun)\W+)*"
    r"(\d{1,2})(?:st|nd|rd|th)?\b(?: of)?(?:.*)"
)


def by_words(draft: Draft, text: str) -> bool:
    """Asks for the day of a race that was told with its month alone, or takes it; False where a text tells of none."""
    low = " ".join(text.lower().replace("’", "'").split())
    asking = draft.known.asking
    if asking is not None and asking.topic == TOPIC and _day(draft, low, asking):
        return True
    month = _MONTH.search(low)
    if draft.known.began is None or month is None or len(low.split()) > 20:
        return False
    if _NONE.search(low) or not _MEANS.search(low) or race_in(low, draft.today) is not None:
        return False
    at = next(i for i, name in enumerate(_MONTHS) if name.startswith(month[1][:3]))
    far = race_distance(low[: month.start()] + " " + low[month.end() :])
    draft.say("race-which-day", month=say(f"month-{at + 1}"))
    draft.asking = Asking(topic=TOPIC, about={"month": _MONTHS[at], "text": low, "far": far})
    return True


def _day(draft: Draft, low: str, asking: Asking) -> bool:
    """The day that was asked for: "16th", "the 16th of May"."""
    match = _DAY.fullmatch(low)
    if match is None or len(low.split()) > 6:
        return False
    rest = str(asking.about["text"])
    bare = re.sub(rf"\b(?:in|this|next|by|come|coming|early|late|mid|end of|beginning of)[ -](?:{_NAME})\b", " ", rest)
    draft.text = f"race {_distance(bare)} {match[1]} {asking.about['month']}"
    return wishes.offer_race(draft)


def _distance(low: str) -> str:
    """The words of a text that name the distance."""
    match = re.search(r"half[- ]?marathon|half|marathon|hm|park ?run|\d{1,3} ?(?:k|km|miles?|milers?)\b", low)
    return "" if match is None else match[0]
