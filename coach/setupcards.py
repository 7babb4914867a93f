"""The buttons of each question of the setup."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from coach.athlete import GOALS, WEEKDAYS
from coach.cards import button
from coach.draft import Draft
from coach.reply import Button, say
from coach.setuphealth import AGO, DOCTOR, NOW, PARTS, SIDES, SIGNS
from coach.setupwords import KIT

MINUTES = (20, 30, 40, 60)
HOURS = ("06:00", "07:00", "08:00", "12:00", "17:00", "19:00")
NIGHTS = (("21:00", "07:00"), ("22:00", "06:30"), ("23:00", "06:00"))
CITIES = ("london", "berlin", "new york", "los angeles", "sydney", "madrid")
RACES = (("5k", "5 km"), ("10k", "10 km"), ("half", "half marathon"), ("marathon", "marathon"))
#: Questions of which several answers may hold, and what can be switched on and off.
PICKS: dict[str, Sequence[str]] = {
    "runs": WEEKDAYS,
    "strength": WEEKDAYS,
    "kit": KIT,
    "hurts": PARTS,
    "before": PARTS,
    "doctor": DOCTOR,
    "now": NOW,
}
_NAMES = {"runs": "day", "strength": "day", "kit": "kit", "hurts": "part", "before": "part"}


def choices(draft: Draft, about: dict[str, Any]) -> None:
    """The buttons of the question in hand."""
    step, part = about["step"], about.get("part")
    if part == "side":
        draft.offer(*(button(f"button-side-{s}", f"s:{step}:{s}") for s in SIDES))
    elif part == "when":
        _rows(draft, [button(f"button-ago-{a}", f"s:{step}:{a}") for a in AGO], 2)
    elif part == "distance":
        _rows(draft, [button(f"race-{key}", f"s:race:{word}") for key, word in RACES], 4)
        draft.offer(button("button-race-other", "s:race:other"))
    elif part != "day":
        _CHOICES[step](draft, about)


def picks(draft: Draft, about: dict[str, Any], standing: list[str]) -> None:
    """Buttons that are switched on and off, and Done."""
    step = about["step"]
    on = about.get("picked", standing)
    health = step in ("doctor", "now")
    made = [
        button(
            "button-picked" if w in on else "button-unpicked",
            f"s:{step}:{w}",
            name=say(f"condition-pick-{w}") if health else say(f"{_NAMES[step]}-{w}"),
        )
        for w in PICKS[step]
    ]
    _rows(draft, made, 1 if health else {"hurts": 2, "before": 2, "kit": 3}.get(step, 4))
    if step in ("hurts", "before", "doctor", "now") and not on:
        draft.offer(button("button-none", f"s:{step}:done"))
    else:
        draft.offer(button("button-done-picking", f"s:{step}:done"))


def _rows(draft: Draft, buttons: list[Button], wide: int) -> None:
    for n in range(0, len(buttons), wide):
        draft.offer(*buttons[n : n + wide])


def _goal(draft: Draft, about: dict[str, Any]) -> None:
    _rows(draft, [button(f"button-goal-{g}", f"s:goal:{g}") for g in GOALS], 1)


def _run_days(draft: Draft, about: dict[str, Any]) -> None:
    days = [WEEKDAYS[d] for d in sorted(draft.athlete.running_days)]
    _rows(draft, [button(f"day-{d}", f"s:{about['step']}:{d}") for d in days], 4)
    draft.offer(button("button-none", f"s:{about['step']}:none"))


def _strength(draft: Draft, about: dict[str, Any]) -> None:
    draft.offer(*(button("button-times", f"s:strength:{n}", count=n) for n in (1, 2, 3)))
    draft.offer(button("button-pick-days", "s:strength:days"))


def _levels(draft: Draft, about: dict[str, Any]) -> None:
    words = ("beginner", "intermediate", "advanced", "never", "before")
    _rows(draft, [button(f"button-level-{word}", f"s:level:{word}") for word in words], 2)


def _sure(draft: Draft, about: dict[str, Any]) -> None:
    _rows(draft, [button(f"button-sure-{word}", f"s:sure:{word}") for word in ("new", "fine", "sure")], 1)


def _weights(draft: Draft, about: dict[str, Any]) -> None:
    draft.offer(button("button-weights-any", "s:weights:any"))


def _minutes(draft: Draft, about: dict[str, Any]) -> None:
    draft.offer(*(button("button-minutes", f"s:minutes:{n}", count=n) for n in MINUTES))


def _zones(draft: Draft, about: dict[str, Any]) -> None:
    _rows(draft, [button("button-plain", f"s:zone:{c}", text=c.title()) for c in CITIES], 3)


def _hours(draft: Draft, about: dict[str, Any]) -> None:
    _rows(draft, [button("button-plain", f"s:hour:{h}", text=h) for h in HOURS], 3)


def _quiet(draft: Draft, about: dict[str, Any]) -> None:
    _rows(draft, [button("button-plain", f"s:quiet:{a} to {b}", text=f"{a} – {b}") for a, b in NIGHTS], 2)
    draft.offer(button("button-no-quiet", "s:quiet:none"))


def _units(draft: Draft, about: dict[str, Any]) -> None:
    draft.offer(button("button-metric", "s:units:kg"), button("button-imperial", "s:units:lb"))


def _symptoms(draft: Draft, about: dict[str, Any]) -> None:
    draft.offer(button("button-none", "s:symptoms:no"))
    _rows(draft, [button(f"button-sign-{name}", f"s:symptoms:{name}") for name in SIGNS], 1)


def _active(draft: Draft, about: dict[str, Any]) -> None:
    draft.offer(button("button-active-yes", "s:active:yes"))
    draft.offer(button("button-active-no", "s:active:no"))


def _consent(draft: Draft, about: dict[str, Any]) -> None:
    draft.offer(button("button-consent-yes", "s:consent:yes"))
    draft.offer(button("button-consent-no", "s:consent:no"))


_CHOICES: dict[str, Callable[[Draft, dict[str, Any]], None]] = {
    "consent": _consent,
    "goal": _goal,
    "race": lambda draft, about: draft.offer(button("button-no-race", "s:race:none")),
    "long": _run_days,
    "fast": _run_days,
    "strength": _strength,
    "level": _levels,
    "sure": _sure,
    "weights": _weights,
    "minutes": _minutes,
    "zone": _zones,
    "hour": _hours,
    "quiet": _quiet,
    "units": _units,
    "symptoms": _symptoms,
    "active": _active,
}
