"""The text that Strong shares of a session: a title, the moment, exercises with their sets, a link."""

from __future__ import annotations

import re

from coach.acts import METRES_PER_MILE, SetKind
from coach.imports.cells import figure
from coach.imports.found import BadCellError, Parsed, Terms
from coach.imports.lifting import Gathering, SetRow, effort, named
from coach.imports.logs import unit_of
from coach.imports.moments import Moments, length_s
from coach.patterns import Pattern

_SET = Pattern(r"\s*(?:set\s+(?P<set>\d{1,3}|[wdf])|(?P<mark>[wdf])\s?\d{0,3})\s*:\s*(?P<said>.*\d.*)", re.IGNORECASE)
_MARK = Pattern(r"[\[(]\s*(warm[ -]?up|drop(?: set)?|failure|to failure|amrap)\s*[\])]", re.IGNORECASE)
_RPE = Pattern(r"[\[(]?\s*(?:rpe|@)\s*(\d{1,2}(?:[.,]5)?)\s*(?:rpe)?[\])]?", re.IGNORECASE)
_LOADED = Pattern(r"([+-]?[\d.,]+)\s*(kgs?|lbs?)\s*(?:[×x*]\s*(\d{1,5}))?(?:\s*reps?)?", re.IGNORECASE)
_REPS = Pattern(r"(?:[×x]\s*)?(\d{1,5})\s*(?:reps?)?", re.IGNORECASE)
_FAR = Pattern(r"([\d.,]+)\s*(km|mi|m)\b(?:\s*(?:[|,·]|in)?\s*([\d:]{3,8}))?", re.IGNORECASE)
_CARRIED = Pattern(r"([\d.,]+)\s*(kgs?|lbs?)\s*[|,·×x]\s*([\d.,]+)\s*(km|mi|m)\b", re.IGNORECASE)
_LINK = Pattern(r"https?://\S+")
_METRES = {"km": 1000.0, "mi": METRES_PER_MILE, "m": 1.0}
_MARKS: dict[str, SetKind] = {"w": "warmup", "d": "drop", "f": "failed", "a": "amrap", "t": "failed"}


def is_shared(text: str) -> bool:
    """Whether a text is what Strong shares: its link, or a dated head, and sets with their numbers.

    >>> is_shared("Legs\\nSaturday, May 2, 2026 at 3:59 PM\\n\\nSquat (Barbell)\\nSet 1: 60 kg × 8")
    True
    >>> is_shared("squat\\nset 1: 60kg x 8")
    False
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) < 2 and "link.strong.app" not in text:
        return False  # as nearly all that is written
    if not any(_SET.match(line) for line in lines):
        return False
    return "link.strong.app" in text or any(_dated(line) for line in lines[1:3])


def read_shared(text: str, terms: Terms) -> Parsed:
    """One shared session, or several one after another."""
    made = Gathering(format="strong-text", terms=terms)
    moments = Moments(month_first=terms.month_first)
    exercise, head, note = "", "", ""
    at = terms.now.astimezone(terms.zone)
    timed, dated = False, False
    for number, raw in enumerate(text.splitlines(), 1):
        line = _LINK.sub("", raw).strip()
        if not line:
            continue
        match = _SET.match(line)
        if match is None:
            if _dated(line):
                try:
                    moment, timed = moments.at(line)
                    at, dated = made.moment(moment, timed), True
                except BadCellError as fault:
                    made.fault(number, fault)
                head, exercise = f"{number}", ""
            elif line.lower().startswith(("notes:", "note:")):
                note = line.partition(":")[2].strip()
            else:
                exercise, note = line, ""
            continue
        made.rows += 1
        try:
            if not dated:
                raise BadCellError("date", "")
            made.add(_set(match, SetRow(line=number, session=head, at=at, timed=timed, exercise=named(exercise)), note))
        except BadCellError as fault:
            made.fault(number, fault)
    return made.parsed()


def _set(match: re.Match[str], empty: SetRow, note: str) -> SetRow:
    """One line of a set: ``60 kg × 8``, ``11 reps``, ``× 12 reps``, ``1:00``, ``5 km | 27:30``."""
    said, number = match["said"], match["set"] or match["mark"]
    mark, rpe = _MARK.search(said), _RPE.search(said)
    kind: SetKind = _MARKS[mark[1][0].lower()] if mark else _MARKS.get(number.lower(), "work")
    plain = _MARK.sub("", said)
    plain = _RPE.sub("", plain).strip(" ,|·@")
    told: dict[str, float | None] = {"reps": None, "load": None, "seconds": None, "metres": None}
    unit = "kg"
    if loaded := _LOADED.fullmatch(plain):
        told["load"], told["reps"] = figure(loaded[1]), float(loaded[3]) if loaded[3] else None
        unit = unit_of(loaded[2]) or "kg"
    elif carried := _CARRIED.fullmatch(plain):
        told["load"], unit = figure(carried[1]), unit_of(carried[2]) or "kg"
        told["metres"] = (figure(carried[3]) or 0) * _METRES[carried[4].lower()]
    elif far := _FAR.fullmatch(plain):
        told["metres"] = (figure(far[1]) or 0) * _METRES[far[2].lower()]
        told["seconds"] = length_s(far[3]) if far[3] else None
    elif ":" in plain:
        told["seconds"] = length_s(plain)
    elif reps := _REPS.fullmatch(plain):
        told["reps"] = float(reps[1])
    else:
        raise BadCellError("set", said)
    return SetRow(
        line=empty.line,
        session=empty.session,
        at=empty.at,
        timed=empty.timed,
        exercise=empty.exercise,
        kind=kind,
        unit="lb" if unit == "lb" else "kg",
        rpe=effort(figure(rpe[1])) if rpe else None,
        note=note,
        reps=told["reps"],
        load=told["load"],
        seconds=told["seconds"],
        metres=told["metres"],
    )


def _dated(line: str) -> bool:
    """Whether a line is the head's moment: a weekday, a date and a time."""
    if "," not in line or not re.search(r"\d{4}", line) or not re.search(r"\d{1,2}[:.]\d{2}", line):
        return False
    try:
        Moments().at(line)
    except BadCellError:
        return False
    return not _SET.match(line)
