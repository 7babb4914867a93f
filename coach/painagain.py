"""A pain told anew in a few words: "4 actually", "no, the right one", "the left".

Rule: it is heard as if the first message had said so, and judged whole; nothing is softened by half.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from coach.acts import LOGGED, Symptom
from coach.diary import Known, Pause, Record
from coach.patterns import Pattern
from coach.runs import place_text

FRESH = timedelta(hours=2)
HIGH = 6.0
_OPENS = (
    r"(?:no|nope|sorry|oops|whoops|actually|well|hm+|ah|oh|wait|coach|my bad|my mistake|mistake|i meant|i mean|meant|"
    r"rather|"
    r"more like|make (?:it|that)|say|it'?s)"
)
#: Said of which side it was, where "it was 4" may be of before.
_WAS = r"(?:it(?:'?s| is| was)|that (?:is|was)|i (?:should have|should've|shouldve) said|should (?:be|have been)|was)"
_NUMBER = Pattern(
    rf"(?P<before>(?:{_OPENS}\W+)*)(?:a |an |about )*(?P<n>10|\d(?:\.5)?)(?: ?/ ?10| out of (?:10|ten))?"
    r"(?P<after>(?:\W+(?:actually|rather|sorry|i mean|i meant|now that i think(?: of it)?|my bad|my mistake|not "
    r"\d{1,2}))*)\W*"
)
_WRONG = r"wrong (?:side|one|leg|foot|arm|knee|ankle|hip|shoulder)"
_SIDE = Pattern(
    rf"(?P<before>(?:(?:{_OPENS}|{_WAS}|{_WRONG})\W+)*)(?:on |in )?(?:the |my )?(?P<side>left|right|both)"
    r"(?: (?:one|side|sides|of them|knee|ankle|hip|shin|calf|foot|heel|achilles|shoulder|wrist|elbow|hamstring|quad))?"
    r"(?P<after>(?:\W+(?:actually|sorry|my bad|my mistake|i mean|i meant|not (?:the )?(?:left|right)(?: one| "
    r"side)?))*)\W*"
)


def again(known: Known, text: str, at: datetime) -> tuple[str, str] | None:
    """The whole report that a few words stand for, and the origin of what it takes the place of; None for others."""
    low = " ".join(text.lower().replace("’", "'").split())
    number, side = _NUMBER.fullmatch(low), _SIDE.fullmatch(low)
    if number is None and side is None:
        return None
    topic = known.asking.topic if known.asking is not None else "lost"
    if topic not in ("lost", "exercise", "day", "tell", "you", "rated", "moved") and not (
        topic == "pain" and number is None
    ):
        return None
    found = _last(known, at)
    if found is None or not isinstance(told := found.body, Symptom) or told.region is None:
        return None
    if number is not None and (number["before"] or number["after"]) and told.severity is not None:
        if float(number["n"]) < told.severity >= HIGH:
            return None  # what was so bad is not talked down: the lower number is a report of its own
        return f"{place_text(told.region, told.side)} pain {number['n']}/10", found.origin
    if side is not None and (told.side is None or side["before"] or side["after"]) and told.side != side["side"]:
        where = place_text(told.region, side["side"])
        where = f"both {where}s" if side["side"] == "both" else where
        return (f"{where} pain" if told.severity is None else f"{where} pain {told.severity:g}/10"), found.origin
    return None


def _last(known: Known, at: datetime) -> Record | None:
    """The pain told last, if it was told of alone and not long ago, and nothing was told since."""
    logged = [r for r in known.records if isinstance(r.body, LOGGED)]
    if not logged or not timedelta() <= at - logged[-1].at <= FRESH:
        return None
    last = logged[-1]
    alone = sum(r.origin == last.origin for r in logged) == 1
    hurts = isinstance(last.body, Symptom) and last.body.symptom in ("pain", "injury", "soreness")
    paused = any(isinstance(r.body, Pause) for r in known.records if r.origin == last.origin)
    return last if alone and hurts and not paused and last.origin.startswith("m") else None
