"""Acts printed the way the coach writes them, one line each. Law: what is printed can be read back as the same act.

Loads and distances stand in the unit they were said in; a day is only written where it is not today.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from itertools import groupby

from coach.acts import (
    KG_PER_LB,
    METRES_PER_MILE,
    Act,
    Activity,
    Assessment,
    Intention,
    Lift,
    Measurement,
    Question,
    Readiness,
    Repeat,
    Request,
    Run,
    SessionReport,
    SmallTalk,
    Symptom,
    Unit,
    WorkingSet,
)
from coach.library import region_words
from coach.patterns import Pattern

_KINDS = {"warmup": "warm-up ", "drop": "drop ", "amrap": "amrap ", "failed": "", "work": ""}
_SPORTS = {"climbing": "bouldering"}
_RUN_KINDS = {"interval": "intervals", "time_trial": "time trial"}
_REQUESTS = {
    "easier": "make it easier", "harder": "make it harder", "shorter": "make it shorter",
    "swap": "swap it for something else",
    "move": "move the session to another day", "skip": "skip this session", "pause": "pause my plan",
    "resume": "resume my plan",
    "deload": "I need a deload week", "add_day": "add a strength day", "remove_day": "drop one of the strength days",
    "change_time": "change the reminder time", "stop_reminders": "stop the reminders", "undo": "undo",
    "delete_data": "delete all my data",
    "export": "export my data", "help": "help",
}  # fmt: skip
_TIMINGS = {
    "during": "during", "after": "afterwards", "morning": "in the morning", "rest": "at rest", "night": "at night",
}  # fmt: skip
#: Parts of which there are two, as they are called together.
_PAIRS = {"calf": "calves", "foot": "feet", "it-band": "IT bands", "achilles": "achilles"} | {
    part: f"{part}s"
    for part in (
        "shoulder", "elbow", "forearm", "wrist", "hip", "groin", "glute", "hamstring", "quad", "adductor",
        "knee", "shin", "ankle", "heel", "toe",
    )
}  # fmt: skip
_UNITS = {"s": " s", "reps": " reps", "kg": " kg", "m": " m", "cm": " cm"}


def show(
    act: Act,
    names: Mapping[str, str],
    units: Unit = "kg",
    today: date | None = None,
    words: Mapping[str, str] | None = None,
    *,
    told: bool = False,
) -> str:
    """``act`` in one line. ``names``: slug → name; ``units`` for body weight; with ``today`` other days are written.

    ``words``: those of this notation in the athlete's language; ``told``: to be read in a sentence ("pain in both
    knees"), where it is English.

    >>> from datetime import date
    >>> eight = WorkingSet(reps=8, load_kg=60.0, load_basis="total", rpe=8.0)
    >>> lift = Lift(exercise="back-squat", exercise_text="squat", when=date(2026, 11, 23), sets=(eight,) * 3)
    >>> show(lift, {"back-squat": "Back squat"})
    'back squat 3×8 60 kg @8'
    """
    if told and not words and isinstance(act, Symptom):
        return _told(act)
    line = _shown(act, names, units, today, foreign=bool(words))
    return in_words(line, words) if words else line


def in_words(line: str, words: Mapping[str, str]) -> str:
    """A line of the notation in another language; what stands in quotation marks is the athlete's own.

    >>> in_words('"left" 3×8 62.5 kg each side', {"left": "links", "each side": "je Seite"})
    '"left" 3×8 62,5 kg je Seite'
    """
    return _pattern(tuple(sorted(words, key=len, reverse=True))).sub(
        lambda m: m[0].replace(".", ",") if m[0][0].isdigit() else words.get(m[0], m[0]), line
    )


@lru_cache(maxsize=8)
def _pattern(words: tuple[str, ...]) -> Pattern:
    own = "|".join(rf"(?<!\w){re.escape(w)}(?!\w)" for w in words)
    return Pattern(rf'"[^"]*"|⚑\S+|(?<![\d.:-])\d+\.\d+(?![\d.:]){"|" if own else ""}{own}')


def _shown(act: Act, names: Mapping[str, str], units: Unit, today: date | None, *, foreign: bool) -> str:
    when = getattr(act, "when", None)
    day = f"{when.isoformat()}: " if today is not None and when is not None and when != today else ""
    if isinstance(act, Lift):
        name = names.get(act.exercise or "", act.exercise_text or "exercise")
        if act.exercise not in names:
            name = f'"{name}"'
        else:
            name = _named(name, act.exercise) if foreign else _spoken(name, act.exercise)
        return day + f"{name} {' | '.join(_sets(act.sets))}"
    if isinstance(act, Run):
        return day + _run(act)
    if isinstance(act, Symptom):
        return day + _symptom(act)
    if isinstance(act, Readiness):
        return day + _readiness(act)
    if isinstance(act, SessionReport):
        to = f" to {act.move_to.isoformat()}" if act.move_to else ""
        effort = "" if act.rpe is None else f" effort {_figure(act.rpe)}"
        return day + f"{act.status}{to}{effort}"
    if isinstance(act, Question):
        return act.text
    if isinstance(act, Request):
        return _REQUESTS.get(act.request, act.request)
    if isinstance(act, Assessment):
        name = names.get(act.test, act.test.replace("-", " ")).lower()
        side = f" {act.side}" if act.side else ""
        return day + f"{name} test:{side} {_figure(act.value)}{_UNITS.get(act.unit, ' ' + act.unit)}"
    if isinstance(act, Measurement):
        value = act.value / KG_PER_LB if units == "lb" else act.value
        return day + f"weight {_figure(round(value, 1) if units == 'lb' else value)} {units}"
    if isinstance(act, Activity):
        far = f" {_distance(act.distance_m, 'km')}" if act.distance_m else ""
        took = f" {_clock(act.duration_s)}" if act.duration_s else ""
        rpe = "" if act.rpe is None else f" RPE {_figure(act.rpe)}"
        return day + f"{_SPORTS.get(act.sport, act.sport)}{far}{took}{rpe}"
    if isinstance(act, Intention):
        return act.text
    assert isinstance(act, SmallTalk)
    return "hello"


def _spoken(name: str, slug: str | None) -> str:
    """A name that can be read back: where it holds brackets or two names, the slug's words.

    >>> _spoken("Pull-up / chin-up", "pull-up"), _spoken("Goblet squat", "goblet-squat")
    ('pull up', 'goblet squat')
    """
    return (slug or name).replace("-", " ") if not all(c.isalpha() or c in " -'" for c in name) else name.lower()


def _named(name: str, slug: str | None) -> str:
    """As ``_spoken``, of a language in which names keep their capitals.

    >>> _named("Wadenheben an der Stufe (zwei Beine)", "calf-raise"), _named("90/90", "ninety-ninety")
    ('Wadenheben an der Stufe', 'ninety ninety')
    """
    plain = name.partition(" (")[0]
    return plain if all(c.isalpha() or c in " -'" for c in plain) else (slug or name).replace("-", " ")


def _figure(value: float) -> str:
    """A number without needless zeros.

    >>> _figure(60.0), _figure(62.5)
    ('60', '62.5')
    """
    return f"{round(value, 2):g}" if abs(value) < 100_000 else f"{value:.0f}"


def load(kg: float, unit: Unit) -> str:
    """A load in the unit it was said in.

    >>> load(61.23, "lb"), load(60.0, "kg")
    ('135 lb', '60 kg')
    """
    if unit == "lb":
        pounds = kg / KG_PER_LB
        near = round(pounds * 2) / 2
        return f"{_figure(near if abs(near * KG_PER_LB - kg) < 0.006 else round(pounds, 2))} lb"
    return f"{_figure(kg)} kg"


def _sets(sets: tuple[WorkingSet, ...]) -> list[str]:
    out = []
    for one, same in groupby(sets):
        count = len(list(same))
        each = one.kind in ("failed", "drop")  # these marks are of one set
        shown = 1 if each else count
        if one.reps is not None:
            text = f"{shown}×{one.reps}"
        elif one.seconds is not None:
            text = f"{shown}×{_figure(one.seconds)} s"
        elif one.distance_m is not None:
            text = f"{shown}×{_figure(one.distance_m)} m"
        else:
            text = f"{shown} sets" if shown > 1 else "1 set"
        text = _KINDS[one.kind] + text
        if one.load_kg is not None:
            said = load(one.load_kg, one.load_unit)
            text += {"added": f" +{said}", "assisted": f" assisted {said}", "per_hand": f" {said} each hand"}.get(
                one.load_basis or "", f" {said}"
            )
        elif one.load_basis in ("assisted", "band"):
            text += f" {one.load_basis}"
        if one.per_side:
            text += " each side"
        text += _rated(one.rpe)
        if one.rir is not None:
            text += f" RIR {_figure(one.rir)}"
        if one.of_side is not None:
            text += f" {one.of_side}"
        out += [text + (" failed" if one.kind == "failed" else "")] * (count if each else 1)
    return out


def _rated(rpe: float | None) -> str:
    return "" if rpe is None else f" @{_figure(rpe)}"


def _clock(seconds: float) -> str:
    whole = round(seconds)
    hours, rest = divmod(whole, 3600)
    return f"{hours}:{rest // 60:02d}:{rest % 60:02d}" if hours else f"{rest // 60}:{rest % 60:02d}"


def _distance(metres: float, unit: str) -> str:
    if unit == "mi":
        return f"{_figure(round(metres / METRES_PER_MILE, 2))} mi"
    return f"{_figure(round(metres / 1000, 3))} km"


def _piece(one: Repeat) -> str:
    far = f"{_figure(one.distance_m)} m" if one.distance_m is not None else ""
    took = _clock(one.duration_s) if one.duration_s is not None else ""
    if far and took:
        took = " in " + took
    rest = f" off {_figure(one.rest_s)} s" if one.rest_s is not None else ""
    return f"{one.count}×{far}{took}{rest}"


def _run(act: Run) -> str:
    parts = [
        f"{_RUN_KINDS.get(act.kind, act.kind)} run"
        if act.kind and act.kind not in _RUN_KINDS
        else _RUN_KINDS.get(act.kind or "", "run")
    ]
    if act.distance_m is not None:
        parts.append(_distance(act.distance_m, act.distance_unit))
    if act.duration_s is not None:
        few = act.distance_m is None and act.duration_s < 1800  # "1:10" alone would be an hour and ten
        parts.append(("0:" if few and act.duration_s >= 600 else "0:0" if few else "") + _clock(act.duration_s))
    if act.pace_s_per_km is not None:
        mile = act.distance_unit == "mi"
        pace = act.pace_s_per_km * (METRES_PER_MILE / 1000 if mile else 1)
        parts.append(f"({_clock(pace)}/{'mi' if mile else 'km'})")
    if act.avg_hr is not None:
        parts.append(f"HR {act.avg_hr}")
    if act.elevation_m is not None:
        parts.append(f"+{_figure(act.elevation_m)} m")
    if act.rpe is not None:
        parts.append(f"RPE {_figure(act.rpe)}")
    parts += [_piece(one) for one in act.repeats]
    return " ".join(parts)


def _symptom(act: Symptom) -> str:
    side = f"{act.side} " if act.side else ""
    where = "all over" if act.region == "general" else region_words(act.region or "")
    return f"{side}{where} {act.symptom}".strip() + _more_of(act, _severity(act))


def _told(act: Symptom) -> str:
    """A symptom as one says it: both parts of a pair by their number, an illness of nothing as gone.

    >>> from datetime import date
    >>> sore = Symptom(symptom="soreness", when=date(2026, 11, 25), region="calf", side="both", severity=2.0)
    >>> _told(sore), _symptom(sore)
    ('soreness in both calves 2/10', 'both calf soreness 2/10')
    """
    if act.symptom == "illness" and act.severity == 0 and not act.region:
        return "illness" + _more_of(act, " gone")
    if act.side == "both" and act.region in _PAIRS:
        return f"{act.symptom} in both {_PAIRS[act.region]}" + _more_of(act, _severity(act))
    return _symptom(act)


def _severity(act: Symptom) -> str:
    return f" {_figure(act.severity)}/10" if act.severity is not None else ""


def _more_of(act: Symptom, rate: str) -> str:
    """How bad, when and how it came, and the signs it named."""
    when = f" {_TIMINGS[act.timing]}" if act.timing else ""
    how = {"sudden": " suddenly", "gradual": " gradually"}.get(act.onset or "", "")
    return f"{rate}{when}{how}" + "".join(f" ⚑{f}" for f in act.flags)


def _readiness(act: Readiness) -> str:
    parts = []
    if act.sleep_h is not None:
        parts.append(f"slept {_figure(act.sleep_h)} h")
    for name in ("energy", "soreness", "stress", "mood"):
        value = getattr(act, name)
        if value is not None:
            parts.append(f"{name} {_figure(value)}/5")
    if act.resting_hr is not None:
        parts.append(f"resting HR {act.resting_hr}")
    return ", ".join(parts)
