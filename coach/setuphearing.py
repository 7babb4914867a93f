"""What is typed while a question of the setup is open: its answer, several answers at once, or a correction.

Rule: red flags were heard before; what logs, asks or tells of something else is left to the talk, and the question in
hand stays open.
"""

from __future__ import annotations

import re
from typing import Any

from coach import setupalone, setupanswers, setupmany, welcome
from coach.acts import LOGGED, Act, Activity, Request, Run, SessionReport, Symptom
from coach.diary import Asking
from coach.draft import Draft
from coach.patterns import Pattern
from coach.requests import OF_A_PLAN
from coach.setuphealth import is_no
from coach.setupwords import KIT, details_told

#: A wish that is read as a complaint or a run: "stay injury free", "a faster marathon".
_AIM = Pattern(
    r"\b(?:stay\w*|keep\w*|remain|avoid\w*|prevent\w*|without|w/o|"
    r"(?:not|don'?t)(?: want to| wanna)? (?:get|getting|be)|"
    r"no(?: more)?|"
    r"never|less|fewer|free|"
    r"faster|quicker|finish|complete|first|stronger)\b"
)
_AHEAD = Pattern(
    r"\b(?:in|this|next) (?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|spring|summer|"
    r"autumn|fall|winter|year|"
    r"\w+ (?:weeks?|months?))\b"
)
_NOW = Pattern(r"\b(?:now|today|yesterday|hurts|sore|aches?|again|since)\b|\d ?/ ?10\b")
FEW = 3  #: words of an answer that is one, whatever else it could be


def answered(draft: Draft, about: dict[str, Any], text: str, acts: tuple[Act, ...]) -> bool:
    """Whether the text is an answer to the question in hand alone; if so, it is taken."""
    logs = any(isinstance(a, LOGGED) for a in acts)
    low = " ".join(text.lower().replace("’", "'").split())
    nothing = about["step"] == "hurts" and (is_no(low) or setupanswers.long_over(low))
    free = about["step"] in setupanswers.TAKES_ALL or nothing or _only_an_aim(about, text, acts)
    free = free or (about["step"] == "level" and all(isinstance(a, Activity) for a in acts))
    if about["step"] == "runs" and all(isinstance(a, Run) for a in acts if isinstance(a, LOGGED)):
        free = free or setupalone.habit(draft, low) is not None  # how far they go is no log of them
    if draft.known.began is not None and any(_of_the_plan(a) for a in acts) and len(low.split()) > FEW:
        return False  # a wish for the plan is no answer to what a setting should be
    if about["step"] == "race" and any(isinstance(a, Run) and a.duration_s is not None for a in acts):
        free = False  # that one has been run
    return (not logs or free) and setupanswers.typed(draft, about, text)


def _of_the_plan(act: Act) -> bool:
    return isinstance(act, Request) and act.request in ("add_day", "remove_day", "deload", "pause", "swap", "undo")


def many(draft: Draft, about: dict[str, Any], text: str) -> tuple[dict[str, Any], str] | None:
    """Keeps answers to several questions, or a correction; None where the text holds none of other questions.

    Returns what the questions go on with, and what is left of the text.
    """
    low = " ".join(text.lower().replace("’", "'").split())
    if not about.get("all") or about["step"] == "active":
        return None
    if setupalone.runs_told(draft, low):  # a parkrun among them is no race
        found = None if about["step"] == "runs" else _alone(draft, about, low)
    else:
        found = setupmany.answers(draft, about, low) or _alone(draft, about, low)
    if found is None:
        return None
    for values in found.values.values():
        welcome.keep(draft, values)
    setupmany.say_taken(draft, list(found.values.values()))
    about = {**about, "given": [*about.get("given", ()), *(s for s in found.values if s != about["step"])]}
    runs, kit = found.values.get("runs"), found.values.get("kit")
    if runs:
        about["kinds"] = details_told(low)
    if kit:
        about["gym"] = len(kit["equipment"]) == len(KIT)
    if about["step"] in found.values:
        about = welcome.following(draft, about) or about
    return about, found.left


def _alone(draft: Draft, about: dict[str, Any], low: str) -> setupmany.Found | None:
    """The answer to another question that the whole message is."""
    answer = setupalone.found(draft, about, low)
    if answer is None:
        return None
    found = setupmany.Found(low)
    found.take(*answer, (0, len(low)))
    return found


def figure(draft: Draft, asking: Asking | None, text: str) -> bool:
    """Whether a text is a bare figure for the question of the setup in hand, and so of no pain."""
    if asking is None or asking.topic != "setup":
        return False
    told = [r.body for r in draft.known.records if isinstance(r.body, Symptom) and r.body.symptom in ("pain", "injury")]
    return setupalone.figure(asking.about, text, owed=bool(told) and told[-1].severity is None)


def exchanged(draft: Draft, about: dict[str, Any], text: str) -> bool:
    """As ``corrected``, of days in the place of others only: those look like an answer to other questions too."""
    return re.search(r"\bnot\b|\binstead of\b|\brather than\b", text.lower()) is not None and corrected(
        draft, about, text
    )


def corrected(draft: Draft, about: dict[str, Any], text: str) -> bool:
    """Keeps the correction of an earlier answer; False where the text is none."""
    low = " ".join(text.lower().replace("’", "'").split())
    again = setupmany.corrected(draft, about, low) if about.get("all") else []
    for values in again:
        welcome.keep(draft, values)
    if again:
        setupmany.say_taken(draft, again)
        welcome.ask(draft, about)
    return bool(again)


def sensible(text: str, acts: tuple[Act, ...]) -> tuple[Act, ...]:
    """What may be meant while the first questions are open: no wish or report of a plan, for there is none yet.

    A distance that lies ahead ("10k in march") is no run that was done.
    """
    ahead = _AHEAD.search(text.lower()) is not None
    return tuple(
        a
        for a in acts
        if not (
            isinstance(a, SessionReport)
            or (isinstance(a, Request) and a.request in OF_A_PLAN)
            or (ahead and isinstance(a, Run) and a.duration_s is None)
        )
    )


def _only_an_aim(about: dict[str, Any], text: str, acts: tuple[Act, ...]) -> bool:
    """Whether what was read as a log is but the wish that the question of the goal asks for."""
    low = text.lower()
    if about["step"] != "goal" or not _AIM.search(low) or _NOW.search(low):
        return False
    logged = [a for a in acts if isinstance(a, LOGGED)]
    return all(
        (isinstance(a, Run) and a.duration_s is None) or (isinstance(a, Symptom) and a.region is None) for a in logged
    )
