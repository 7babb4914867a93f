"""How long somebody has done strength work, as people type it: "all my life", "since 2019", "2 years on and off".

Rule: years of running are none under the bar; "never" outweighs a whole life.
"""

from __future__ import annotations

import re
from datetime import date

from coach.ahead import NUMBERS, length_in
from coach.athlete import LEVELS
from coach.patterns import Pattern
from coach.setuphealth import when_in

_YEAR = 365
#: The middle of each season, as its month.
_SEASONS = {"winter": 1, "spring": 4, "summer": 7, "autumn": 10, "fall": 10}
_RUNS_TOLD = Pattern(r"\b(?:run|ran|runs|running|runner|jog\w*|race|raced|racing)\b")
_LIFTS_TOLD = Pattern(r"\b(?:lift\w*|gym|weights?|strength|cross ?fit|squat\w*|train\w*|work(?:ing|ed)? out)\b")
_ALL_LIFE = Pattern(
    r"\b(?:(?:all|most of|half|my whole|my entire|the whole of) (?:of )?(?:my |the )?(?:adult |whole )?life|"
    r"(?:whole|entire|adult) life|since (?:forever|ever|i can remember|always|childhood|school|uni\w*|college|"
    r"high school|"
    r"my (?:teens?|youth|school|twenties|thirties|childhood|\d\ds)|i(?:'m| am| was|'ve been) [^,.;]+|"
    r"(?:a |the age of |being |age )[^,.;]+)|"
    r"as long as i (?:can remember|live|can think)|decades?|always(?: have)?$|always (?:lifted|trained|done))"
)


def _of_strength(word: str) -> str:
    """What a text tells of years under the bar: those of running are none of them."""
    parts = re.split(r"[,.;](?!\d)|\bbut\b|\band\b", word)
    told = [p for p in parts if _LIFTS_TOLD.search(p) or not _RUNS_TOLD.search(p)]
    return word if len(told) == len(parts) else ", ".join(p.strip() for p in told)


def trained_for(word: str, today: date) -> str | None:
    """How long strength work was done, in the words of the buttons or as a level; None where a text does not say.

    >>> trained_for("all my life", date(2026, 3, 3))
    'advanced'
    >>> trained_for("never in my life", date(2026, 3, 3))
    'never'
    """
    found = _told(_of_strength(word), today)
    return found or (_told(word, today) if _LIFTS_TOLD.search(word) else None)  # "lifted and ran for 5 years"


def _told(word: str, today: date) -> str | None:
    if re.search(r"\b(used to|years ago|long ago|in the past|stopped|not (?:any ?more|lately|for)|back then)\b", word):
        return "before"
    if re.search(r"\b(?:on (?:and|n) off|off and on|now and then|sporadic\w*|here and there|not regular\w*)\b", word):
        return LEVELS[0]  # years of now and then are no years of training; a higher level is soon offered
    years = re.search(r"(\d+(?:\.\d+)?|a|one|two|three|four|five|half a)\+? ?(?:year|yr)(?!s? old)", word)
    if years:
        more = 0.1 if re.search(r"\b(?:more than|over|longer than)\b|\+", word) else 0.0  # "more than 2 years"
        count = (
            more + 0.5
            if years[1] == "half a"
            else more + float(NUMBERS.get(years[1], 1) if years[1].isalpha() else years[1])
        )
        return _by_days(count * _YEAR)
    if re.search(r"\byears? and (?:a )?half\b", word):
        return LEVELS[1]
    if re.search(r"\b(?:few|couple(?: of)?|some) (?:weeks|months)\b", word):
        return LEVELS[0]
    months = length_in(word)
    if months is not None and "year" not in word:
        return LEVELS[0 if months < 183 else 1]
    if re.search(r"\b(never|not at all|none|no experience)\b", word):
        return "never"
    if (since := _since(word, today)) is not None:
        return _by_days((today - since).days)
    if _ALL_LIFE.search(word):
        return LEVELS[2]
    if re.search(r"\b(new|just start\w*|beginner|less than)\b", word):
        return LEVELS[0]
    return LEVELS[2] if re.search(r"\b(years|ages|forever|long time|experienced)\b", word) else None


def _by_days(days: float) -> str:
    """The level of so many days of training."""
    return LEVELS[0 if days < 0.5 * _YEAR else 1 if days <= 2 * _YEAR else 2]


def _since(word: str, today: date) -> date | None:
    """The day since when somebody trains: "since 2019", "since march", "since last summer"; None where none is said."""
    m = re.search(r"\bsince (?:about |around |early |late |the |last |this )*(?P<when>[^,.;]+)", word)
    if m is None:
        return None
    if re.search(r"\bsince (?:last )?year\b|\bsince (?:about )?last year\b", word):
        return date(today.year - 1, 7, 1)
    season = re.match(rf"({'|'.join(_SEASONS)})", m["when"])
    if season is None:
        return when_in(m["when"], today)
    month = _SEASONS[season[1]]
    return date(today.year if month < today.month else today.year - 1, month, 15)
