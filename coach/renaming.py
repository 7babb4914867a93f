"""Which exercise it was, or of which day, told afterwards: "no, that was leg press", "no, the 4k was today".

Rule: only an entry of the last days that the words fit, and only where they tell nothing else.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import cast

from coach import amending
from coach.acts import METRES_PER_MILE, Lift, Run
from coach.amendwhole import FRESH, stems
from coach.athlete import WEEKDAYS
from coach.diary import Record
from coach.draft import Draft
from coach.patterns import Pattern

_WAS = Pattern(
    r"\W*(?:(?:no|nope|nah|sorry|oops|wait|actually|correction|my bad|hm+)\W+)*"
    r"(?:(?:that|it|this|those|these|they) (?:was|were|is|are|should(?:'ve| have)? be(?:en)?)|"
    r"i (?:meant|mean|did|said)|meant|make (?:that|it)|(?:not \w+(?: \w+)?[,:]? (?:but )?))"
    r"(?: (?:actually|really|just|on|with|for|the|a|an|my|done))* (?P<name>[a-z][a-z' -]+?)"
    r"(?: (?:not|instead of|rather than) [a-z' -]+)?(?:\W+(?:sorry|actually|though|tho|instead|not that))*\W*"
)


_OF_DAY = Pattern(
    r"\W*(?P<no>(?:no|nope|nah|sorry|oops|wait|actually|correction|my bad|hm+|not today)\W+)*(?:i did |i ran )?"
    r"(?:the|my|that|those|these) (?P<what>[\w .,-]{1,30}?) (?:was|were|is|are)(?: actually| done| from| on| of|"
    r" last)* "
    r"(?P<day>today|tonight|yesterday|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)"
    r"(?:\W+(?:not \w+|actually|sorry|though|tho|already))*\W*"
)
_RUN = Pattern(r"\b(?:runs?|jogs?|race|long run|intervals|tempo|\d+(?:[.,]\d+)? ?(?:k|km|kilomet\w+|mi|miles?))\b")
_FIGURE = Pattern(r"(\d+(?:[.,]\d+)?) ?(k|km|kilomet\w+|mi|miles?)?")
LATELY = timedelta(days=4)  #: so long an entry is still what is spoken of


def of_day(draft: Draft, text: str) -> bool:
    """Puts the run or the lift that a text names on the day it says; False where none fits."""
    m = _OF_DAY.fullmatch(" ".join(text.lower().replace("’", "'").split()))
    if m is None:
        return False
    recent = [r for r in draft.known.records if draft.at - r.at <= LATELY and r.origin != draft.origin]
    found = run_named(recent, m["what"]) if _RUN.search(m["what"]) else _lift_named(draft, recent, m["what"])
    if found is None:
        return False
    back = {"today": 0, "tonight": 0, "yesterday": 1}.get(m["day"])
    if back is None:
        back = (draft.today.weekday() - [d[:3] for d in WEEKDAYS].index(m["day"][:3])) % 7
    day = draft.today - timedelta(days=back)
    amending.keep(draft, [replace(found, body=replace(cast("Lift | Run", found.body), when=day))])
    return True


def run_named(recent: list[Record], what: str) -> Record | None:
    """The newest run, or the newest of the distance that is named; None where no run is named."""
    if not _RUN.search(what):
        return None
    runs = [r for r in recent if isinstance(r.body, Run)]
    far = _FIGURE.search(what)
    if far is not None:
        metres = float(far[1].replace(",", ".")) * (METRES_PER_MILE if (far[2] or "").startswith("mi") else 1000.0)
        runs = [r for r in runs if abs((cast("Run", r.body).distance_m or 0.0) - metres) <= 0.03 * metres]
    return runs[-1] if runs else None


def _lift_named(draft: Draft, recent: list[Record], what: str) -> Record | None:
    lifts = [r for r in recent if isinstance(r.body, Lift)]
    named = amending.named(draft, lifts, what)
    return named[0] if named else None


def heard(draft: Draft, text: str) -> bool:
    """Gives the lift told last its right name, or an entry its right day; False where a text does neither."""
    if of_day(draft, text):
        return True
    m = _WAS.fullmatch(" ".join(text.lower().replace("’", "'").split()))
    if m is None:
        return False
    slugs = draft.books.library.named(m["name"])
    work = [r for r in draft.known.by_kind.get(Lift, ()) if r.origin != draft.origin]
    if len(slugs) != 1 or not work or draft.at - work[-1].at > FRESH:
        return False
    slug, name = slugs[0], m["name"]
    known = next(
        (k for k, v in draft.books.library.names.items() if v == slug and stems(" ".join(k)) == stems(name)), None
    )
    lift = cast("Lift", work[-1].body)
    if known is None or lift.exercise == slug:
        return False
    amending.keep(draft, [replace(work[-1], body=replace(lift, exercise=slug, exercise_text=name))])
    return True
