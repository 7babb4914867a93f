"""Which exercise it was, told afterwards: "no, that was leg press", "it was front squat", "i meant bench".

Rule: only the lift told last, and only where the text names one exercise and tells nothing else.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import cast

from coach import amending
from coach.acts import Lift
from coach.amending import FRESH, stems
from coach.draft import Draft

_WAS = re.compile(
    r"\W*(?:(?:no|nope|nah|sorry|oops|wait|actually|correction|my bad|hm+)\W+)*"
    r"(?:(?:that|it|this|those|these|they) (?:was|were|is|are|should(?:'ve| have)? be(?:en)?)|"
    r"i (?:meant|mean|did|said)|meant|make (?:that|it)|(?:not \w+(?: \w+)?[,:]? (?:but )?))"
    r"(?: (?:actually|really|just|on|with|for|the|a|an|my|done))* (?P<name>[a-z][a-z' -]+?)"
    r"(?: (?:not|instead of|rather than) [a-z' -]+)?(?:\W+(?:sorry|actually|though|tho|instead|not that))*\W*"
)


def heard(draft: Draft, text: str) -> bool:
    """Gives the lift told last its right name; False where a text does not do that."""
    m = _WAS.fullmatch(" ".join(text.lower().replace("’", "'").split()))
    slugs = () if m is None else draft.books.library.named(m["name"])
    work = [r for r in draft.known.records if isinstance(r.body, Lift) and r.origin != draft.origin]
    if m is None or len(slugs) != 1 or not work or draft.at - work[-1].at > FRESH:
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
