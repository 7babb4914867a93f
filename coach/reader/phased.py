"""A pain told by the parts of a day: "fine during, 3 the next morning", "2 before 1 during 3 after".

Rule: the worst of them is how bad it is, and when it was so bad is when it is told of; nothing is averaged away.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coach.acts import Symptom, Timing
from coach.patterns import Pattern
from coach.reader.page import Page

_WORDS = {
    w: float(n) for n, w in enumerate("zero one two three four five six seven eight nine ten".split())
} | dict.fromkeys("fine ok okay nothing good calm quiet none painless".split(), 0.0)  # fmt: skip
_WHEN: tuple[tuple[str, Timing | None], ...] = (
    (r"before(?:hand)?", None),
    (r"during|while (?:i )?(?:run|ran|running|training|lifting|doing)", "during"),
    (r"after \d+ ?min(?:ute)?s?", "during"),
    (r"(?:the )?(?:next|following) (?:day|morning)|(?:this|in the|by) morning|(?:the )?morning after", "morning"),
    (r"at night|last night|overnight", "night"),
    (r"after(?:wards?)?|in the evening|that evening", "after"),
)
_FIGURE = r"(?P<n>(?:10|\d)(?:\.\d)?|" + "|".join(_WORDS) + r")(?: ?/ ?10| out of (?:10|ten))?"
_PHASE = Pattern(
    rf"(?<![\w./:]){_FIGURE},? (?:and |but |it was |was )?(?P<when>" + "|".join(f"(?:{w})" for w, _ in _WHEN) + r")\b"
)
HURTS = ("pain", "injury", "soreness")


def phased(page: Page, text: str) -> None:
    """Gives the one pain of a text the worst of two or more figures told with their part of the day."""
    pains = [t for t in page.found if isinstance(t.act, Symptom) and t.act.symptom in HURTS and t.act.region]
    codes = page.atoms.codes
    if len(pains) + (0 if pains else codes.count("R")) != 1:
        return
    places = [] if pains else [codes.index("R")]
    told = list(_PHASE.finditer(text.lower()))
    if len(told) < 2 or len(text.lower()) != len(text):
        return
    if places:  # nothing but a part of the body and its figures
        value = page.atoms.values[places[0]]
        region, site = value[:2] if isinstance(value, tuple) else ("general", None)
        page.add(Symptom(symptom="pain", when=page.today, region=region, site=site), places[0], places[0] + 1)
        pains = page.found[-1:]
    pain = pains[0].act
    assert isinstance(pain, Symptom)
    worst = max(told, key=lambda m: (_number(m), m.start()))
    if (pain.severity or 0.0) > _number(worst):
        return
    page.found[page.found.index(pains[0])] = replace(
        pains[0], act=replace(pain, severity=_number(worst), timing=_timing(worst["when"]))
    )
    for m in told:
        said = text[m.start() : m.end()]
        page.left = [one._replace(said=one.said.replace(said, "").strip(" ,;")) for one in page.left]


def _number(m: re.Match[str]) -> float:
    said = m["n"]
    return _WORDS[said] if said in _WORDS else float(said)


def _timing(when: str) -> Timing | None:
    return next(timing for pattern, timing in _WHEN if re.fullmatch(pattern, when))
