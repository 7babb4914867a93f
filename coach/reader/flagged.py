"""What is told twice as once, and red flags given to the symptom that they are of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from coach.acts import Symptom, SymptomKind
from coach.reader.coursed import worse_of
from coach.reader.days import days
from coach.reader.page import Page, Trace
from coach.reader.symptoms import merged, placed


def once(page: Page) -> None:
    """Keeps a symptom that is told twice once, where it stands first."""
    kept: list[Trace] = []
    for trace in page.found:
        if isinstance(trace.act, Symptom):
            for k, old in enumerate(kept):
                if not isinstance(old.act, Symptom):
                    continue
                one = merged(old.act, trace.act) or _more_exactly(page, old, old.act, trace.act)
                if one is not None:
                    kept[k] = replace(old, act=one)
                    break
            else:
                kept.append(trace)
        else:
            kept.append(trace)
    page.found = kept


def _more_exactly(page: Page, old: Trace, told: Symptom, again: Symptom) -> Symptom | None:
    """A pain that is told again with its side ("knee thing is back. Left knee, 4/10"); None where they are two."""
    alike = (told.symptom, told.region, told.when) == (again.symptom, again.region, again.when)
    if not alike or told.region is None or told.side is not None or again.side not in ("left", "right"):
        return None
    said = page.atoms.text[old.start : old.end]
    words = [word for word in re.findall(r"[a-z]+", said.lower()) if word in _PLURALS or word in _OTHERS]
    if words or any(c.isdigit() for c in said) or 0.0 in (told.severity, again.severity):
        return None
    worst = max((s for s in (told.severity, again.severity) if s is not None), default=None)
    return replace(
        again,
        severity=worst,
        site=again.site or told.site,
        flags=tuple(sorted({*told.flags, *again.flags})),
        course=worse_of(told.course, again.course),
        timing=again.timing or told.timing,
        onset=again.onset or told.onset,
    )


#: Parts of the body of both sides, and words for both.
_PLURALS = frozenset(
    "knees hips calves quads hamstrings hammies hams glutes feet ankles shins heels arches toes elbows wrists hands "
    "shoulders adductors groins forearms legs thighs buttocks bums".split()
)
_OTHERS = frozenset("both other each either".split())


def flagged(page: Page, flags: Sequence[tuple[str, int, int]]) -> None:
    """Gives each red flag to the nearest symptom, or makes one for it."""
    for flag, start, end in flags:
        near = [t for t in page.found if isinstance(t.act, Symptom)]
        near.sort(key=lambda t: max(t.start - end, start - t.end, 0))
        if near:
            old = near[0]
            assert isinstance(old.act, Symptom)
            made = replace(old.act, flags=tuple(sorted({*old.act.flags, flag})))
            if made.severity == 0.0:
                made = replace(made, severity=None)
            page.found[page.found.index(old)] = replace(old, act=made)
        else:
            act = Symptom(
                symptom="illness",
                when=_told_of(page, flag, start, end) if len(flags) == 1 else page.today,
                flags=(flag,),
            )
            if flag in OF_A_PART and (place := placed(page.atoms, start, end, page.vocabulary)):
                region, site, side = place
                kind: SymptomKind = "injury" if flag in _INJURIES else "pain"
                act = replace(act, symptom=kind, region=region, site=site, side=side)
            page.found.append(Trace(act=act, start=start, end=end))

    told = [t for t in page.found if isinstance(t.act, Symptom) and t.act.flags]
    page.found = [t for t in page.found if not _bare(t, told)]


def _told_of(page: Page, flag: str, start: int, end: int) -> date:
    """The day a faint is told of, where its sentence names one gone by behind it ("fainted after the run yesterday").

    Any other sign is one of today: whatever day stands beside it may be of its cause.
    """
    at = page.atoms
    inside = [i for i in range(len(at.codes)) if at.starts[i] < end and at.ends[i] > start]
    if flag != "syncope" or not inside:
        return page.today
    a = max(at.codes.rfind(sign, 0, inside[0]) for sign in "\n.?;") + 1
    b = next((k for k in range(inside[-1] + 1, len(at.codes)) if at.codes[k] in "\n.?;"), len(at.codes))
    found = days(at, a, b, page.today)
    if len(found) != 1 or found[0][2] > page.today or not _GOES_ON.isdisjoint(at.some(a, b)):
        return page.today
    i, _, day, _ = found[0]
    named = at.codes[i] == "α" or at.words[at.first[i] - 1] == "on"
    return day if named and at.starts[i] >= start else page.today


#: With these a sign is not over with the day it is told of.
_GOES_ON = frozenset(
    "since from still now again keep keeps kept every each always until till ever today ongoing tonight morning".split()
)
#: Signs that are of the part of the body named beside them, and those of them that something happened to.
OF_A_PART = frozenset(
    "dvt-sign numbness tendon-rupture fracture-sign dislocation bone-stress joint-swelling locking "
    "giving-way compartment-sign chest-pain abdominal-sign".split()
)
_INJURIES = frozenset("tendon-rupture fracture-sign dislocation".split())


def _bare(trace: Trace, told: list[Trace]) -> bool:
    """Whether a symptom says nothing that the flagged one of the message does not."""
    act = trace.act
    return (
        isinstance(act, Symptom)
        and trace not in told
        and bool(told)
        and act.severity is None
        and act.region in (None, "general")
        and act.symptom != "fatigue"
    )
