"""The health questions of the setup: injuries now and earlier with side and time, and the screening.

Rule: what is answered only takes away from a plan. What was skipped is read cautiously, and asked once more later.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from coach.acts import Side, Symptom
from coach.ahead import MONTHS, NUMBERS
from coach.athlete import CONDITIONS, Injury, injury_form
from coach.cards import button
from coach.diary import Pause, Setting
from coach.draft import Draft
from coach.hedges import heard
from coach.patterns import Pattern
from coach.reader import read
from coach.reply import say
from coach.told import conditions_in

PARTS = ("knee", "achilles", "shin", "calf", "heel", "foot", "hip", "groin", "hamstring", "lower-back", "shoulder")
MIDDLE = frozenset(("lower-back", "upper-back", "neck", "head", "chest", "abdomen", "general"))  #: parts without sides
SIDES: tuple[Side, ...] = ("left", "right", "both")
AGO = {"3m": 45, "1y": 200, "2y": 540, "old": 1100}  #: days that a button of "when was that" stands for
DOCTOR = ("heart", "blood-pressure", "insulin", "brittle-bones", "bone-stress", "hernia", "surgery", "eating-disorder")
NOW = (
    "pregnant", "postpartum", "under-16", "blood-thinner", "beta-blocker", "tendon-drug", "eye-surgery", "belly-gap",
)  # fmt: skip
SCREEN = ("symptoms", "doctor", "now")  #: answered all three, somebody is screened
AGAIN_DAYS = 182  #: the screening is asked again after half a year
SIGNS = (
    "chest",
    "faint",
    "breath",
    "heart",
)  #: of the last months; what is there now is typed, and heard as a red flag
_WHEN = Pattern(  # when it was says nothing of where
    r"\b(?:in |since |from |about )?(?:(?:19|20)\d\d|(?:last|this) \w+|(?:\d{1,2}|an?|one|" + "|".join(NUMBERS) + r") "
    r"(?:day|week|wk|month|mth|year|yr)s? (?:ago|back)|(?:" + "|".join(MONTHS) + r")[a-z]*)\b",
    re.IGNORECASE,
)
_NO = Pattern(
    r"\W*(?:(?:no|n|none|nope|nah|nothing|none of (?:them|these|those|that)|all (?:good|fine|clear|"
    r"well)|i'?m fine|never|"
    r"nothing (?:now|hurts|serious|at all|really|like that|of the kind)|not? any|no (?:pains?|"
    r"injur\w+|problems?|issues?|"
    r"troubles?|complaints?)|not at all|at all|none at all|never had any(?:thing)?|i feel (?:fine|good|great)|thanks|"
    r"thank you|not that i(?:'m| am)? (?:know|aware)(?: of)?|at the moment|right now|now)\b\W*)+"
)


def is_no(word: str) -> bool:
    """Whether an answer says that there is nothing."""
    return _NO.fullmatch(word) is not None and re.match(r"\W*(?:thanks|thank you|now|right now|at)", word) is None


# --- injuries ---------------------------------------------------------------------------------------------------------
def injuries_in(draft: Draft, text: str, *, over: bool) -> tuple[Injury, ...]:
    """The injuries that a text names: "left achilles in May, right knee 2023"."""
    out: list[Injury] = []
    for part in re.split(r"[,;\n]|\band\b(?! a half)", text):
        bare = _WHEN.sub(" ", part).strip()
        found = _felt(draft, bare) or _felt(draft, f"{bare} pain")
        for region, side in found:
            since = when_in(part.lower(), draft.today)
            if since is None and not over:
                since = next((i.since for i in draft.athlete.troubles if i.region == region and not i.over), None)
            out.append(Injury(region=region, side=side, since=since, over=over))
    return tuple({(i.region, i.side): i for i in out}.values())


def _felt(draft: Draft, text: str) -> list[tuple[str, Side | None]]:
    athlete = draft.athlete
    reading = read(
        text,
        now=draft.local,
        units=athlete.units,
        distance_units=athlete.distance_units,
        vocabulary=draft.books.library.vocabulary,
    )
    return [(a.region, a.side) for a in reading.acts if isinstance(a, Symptom) and a.region and a.region != "general"]


def when_in(low: str, today: date) -> date | None:
    """About when something was: "in May", "2023", "last year", "three months ago"; None where that is not said."""
    if match := re.search(r"\b(\d{1,2}|an?|one|" + "|".join(NUMBERS) + r") (day|w|mo|mth|y)\w* (?:ago|back)\b", low):
        count = int(match[1]) if match[1].isdecimal() else NUMBERS.get(match[1], 1)
        return today - timedelta(days=count * {"day": 1, "w": 7, "mo": 30, "mth": 30, "y": 365}[match[2]])
    year = re.search(r"\b(19[5-9]\d|20\d\d)\b", low)
    month = re.search(r"\b(" + "|".join(MONTHS) + r")[a-z]*\b", low)
    if month and (year or not re.search(r"\bmay (?:be|have)\b", low)):
        number = MONTHS.index(month[1]) + 1
        which = int(year[1]) if year else today.year if number <= today.month else today.year - 1
        return min(today, date(which, number, 15))
    if year:
        return min(today, date(int(year[1]), 7, 1))
    for words, days in ((r"this (?:week|month)|recent\w*", 14), (r"last month", 30), (r"last year|a year", 365)):
        if re.search(rf"\b(?:{words})\b", low):
            return today - timedelta(days=days)
    return None


def stressed(draft: Draft, low: str, found: Iterable[Injury]) -> dict[str, Any]:
    """The condition that a stress fracture stands for, unless it is told to be older than half a year."""
    lately = any(i.since is None or (draft.today - i.since).days <= AGAIN_DAYS for i in found)
    if not lately or not re.search(r"\bstress (?:fracture|reaction|injury)|\bbone stress", low):
        return {}
    return {"conditions": [c for c in CONDITIONS if c in {*draft.athlete.conditions, "bone-stress"}]}


def since_of(value: str, today: date) -> date | None:
    """The day that a button or a date stands for."""
    if value in AGO:
        return today - timedelta(days=AGO[value])
    try:
        return date.fromisoformat(value)
    except ValueError:
        return None


def with_troubles(draft: Draft, found: Iterable[Injury], *, over: bool) -> dict[str, Any]:
    """The settings in which these are the injuries now, or the earlier ones; the others stay."""
    told = tuple(found)
    kept = [i for i in draft.athlete.troubles if i.over is not over]
    values: dict[str, Any] = {"troubles": [injury_form(i) for i in (*kept, *told)]}
    return values if over else values | {"injuries": list(dict.fromkeys(i.region for i in told))}


SPOKEN: tuple[tuple[str, str], ...] = (  #: the signs of the screening as they are typed
    ("chest", r"chest|pressure on my|tightness"),
    ("faint", r"faint\w*|black\w*[- ]?out|pass\w* out|dizz\w*|light[- ]?headed|woozy|collaps\w+"),
    ("breath", r"breath\w*|winded|gasp\w*|wheez\w*"),
    ("heart", r"heart|racing|flutter\w*|palpitation\w*|skipp\w+ beats?"),
)
_CHILD = Pattern(r"\W*(?:i'?m |i am |aged? )?(?:8|9|1[0-5])(?: years?(?: old)?| yo)?\W*")
OTHER = Pattern(
    r"\b(?:asthma\w*|epileps?\w*|thyroid|arthritis|migraines?|crohn\w*|colitis|coeliac|celiac|ibs|psoriasis)\b"
)


def sign_in(word: str) -> str | None:
    """The sign of the screening that a typed answer names; None where it names none, or denies one."""
    if re.search(r"\b(?:no|not|never|without|none)\b|n't\b", word):
        return None
    return next((name for name, words in SPOKEN if re.search(rf"\b(?:{words})", word)), None)


def named(draft: Draft, text: str) -> tuple[str, ...]:
    """The conditions that a bare list names: "high blood pressure, type 1 diabetes"."""
    words = draft.books.safety.words
    found: set[str] = set()
    for part in re.split(r"[,;\n]|\band\b", text):
        for opened in ("i have", "i had", "i take"):
            found.update(conditions_in(heard(f"{opened} {part.strip()}", words.lexicon, words.idioms)))
    if _CHILD.fullmatch(text.lower()):
        found.add("under-16")
    return tuple(c for c in CONDITIONS if c in found)


# --- the screening ----------------------------------------------------------------------------------------------------
def sign(draft: Draft, name: str) -> None:
    """A sign that comes before all training: the plan rests until somebody has cleared it."""
    numbers = draft.books.safety.numbers_in(draft.athlete.timezone)
    draft.keep(Setting(values=answered(draft, "symptoms")))
    draft.keep(Pause(reason=f"screening-{name}", urgency="soon"))
    draft.card = None
    draft.say("screen-sign", number=numbers.emergency, local="known" if numbers.local else "unknown")
    draft.offer(button("button-cleared", "clear"))
    draft.offer(button("button-go-on", "setup"))


def picked(draft: Draft, step: str, names: Iterable[str]) -> dict[str, Any]:
    """The settings in which of a question's conditions these stand and the others do not."""
    names = list(names)
    if "insulin" in names:  # it is given for a disease of the metabolism
        names.append("heart")
    asked = frozenset(DOCTOR if step == "doctor" else NOW)
    away = asked | ({"heart-inactive"} if step == "doctor" else set())
    kept = {*(c for c in draft.athlete.conditions if c not in away), *names}
    return {"conditions": [c for c in CONDITIONS if c in kept], **answered(draft, step)}


def answered(draft: Draft, step: str) -> dict[str, Any]:
    """That a question of the screening has its answer; with the last of them the screening is done."""
    done = {*(draft.known.setting("screening") or ()), step}
    return {"screening": [s for s in SCREEN if s in done]}


def finished(draft: Draft) -> dict[str, Any]:
    """What the end of the questions says of the screening: done today, or skipped and read cautiously."""
    done = set(draft.known.setting("screening") or ()) >= set(SCREEN)
    conditions = [c for c in draft.athlete.conditions if c != "unscreened"]
    if done:
        return {"conditions": conditions, "screened": draft.today.isoformat()}
    return {"conditions": [*conditions, "unscreened"]}


def say_noted(draft: Draft, before: Iterable[str]) -> None:
    """Names the conditions that came to those ``before``, and what the rules say of the serious ones."""
    fresh = [c for c in draft.athlete.conditions if c not in set(before) and c != "unscreened"]
    if not fresh:
        return
    draft.say("condition-noted", names=tuple(say("condition-name", name=c) for c in fresh))
    told: set[str] = set()
    for rule, name in zip(draft.books.library.standing(fresh), fresh, strict=True):
        if rule.say and rule.say not in told and not (name == "heart" and "heart-inactive" in fresh):
            told.add(rule.say)
            draft.say(rule.say, condition=name)


def due_again(draft: Draft) -> bool:
    """Whether the health questions are to be put: once more where they were skipped, every half year else."""
    if draft.known.began is None or draft.known.consent == "no":
        return False
    asked = draft.known.setting("screen-asked")
    if "unscreened" in draft.athlete.conditions:
        return asked is None
    since = max(filter(None, (draft.known.setting("screened"), asked)), default=None)
    return since is not None and (draft.today - date.fromisoformat(since)).days >= AGAIN_DAYS


def ask_again(draft: Draft) -> bool:
    """Offers the health questions in place of a test; False where they are not due."""
    if not due_again(draft):
        return False
    draft.keep(Setting(values={"screen-asked": draft.today.isoformat()}))
    first = "unscreened" in draft.athlete.conditions
    draft.say("screen-again", first=first)
    draft.offer(button("button-screen", "set:symptoms"), button("button-screen-same", "screened", first=first))
    return True


def press_same(draft: Draft, rest: str) -> bool:
    """Nothing has changed since the last screening; where there was none, it stays away."""
    if "unscreened" in draft.athlete.conditions:
        draft.say("screen-left")
        return True
    draft.keep(Setting(values={"screened": draft.today.isoformat()}))
    draft.say("settings-kept")
    return True
