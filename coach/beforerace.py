"""Whether to lift in the last days before a race ("half on sunday: legs as usual tonight or leave it?").

Rule: what is asked is answered by how far off the race is, the one that is planned for or the one that the text names;
the rules of content/rules/55-running.toml say what holds then. Knowledge of a race (pace, warm-up) is asked elsewhere.
"""

from __future__ import annotations

import re

from coach.acts import LOGGED, Act, Intention, Run, SessionReport
from coach.advice import Advice
from coach.advising import advise
from coach.ahead import day_in
from coach.cards import paused_card
from coach.draft import Draft
from coach.followon import day_shown
from coach.patterns import Pattern

NEAR = 10  #: so many days before a race such a question is of it, where it names the race
LAST = 3  #: the same where it does not
RULES = ("race-rest", "race-primer", "race-near")
_STRENGTH = Pattern(
    r"\b(?:legs?(?! (?:are|feel|hurt|were|is|still)\b)|leg (?:day|session|stuff)|gym|weights|lift|lifting|strength|"
    r"squats?|deadlifts?|lunges|lower body|upper body|core|plyos?|(?:strength |gym )?(?:session|workout))\b"
)
_ASKS = Pattern(
    r"\?|\b(?:do|can|could|shall|should|may) i\b|\bis it\b|\byes or no\b|\bor (?:not|no|leave|skip|drop|rest|feet|"
    r"save|bin|bail|"
    r"put my feet|give it)\b"
)
_WHEN = Pattern(
    r"\b(?:today|tonight|tomorrow|tomoz|tmrw|this (?:morning|afternoon|evening|week)|now|still|as (?:usual|normal|"
    r"planned)|"
    r"usual|normal|before (?:the|my|a|it|sunday|saturday)|one (?:last|more))\b"
)
#: What asks for knowledge, for less of a session, or of what is done already.
_ELSE = Pattern(
    r"\b(?:how|what|which|why|where|who)\b|\b(?:after|since) (?:the|my|a) (?:race|half|marathon)\b|"
    r"\b(?:did|done|was|were|finished|went) (?:\w+ ){0,2}(?:legs?|gym|weights|squats|strength|lifting|session)\b|"
    r"\b(?:last night|yesterday)\b|\b(?:move|swap|shift|log)\b"
)
_RACE = Pattern(
    r"\b(?:races?|racing|half(?! an? \b| of\b| hour| the\b|[- ]?(?:way|term))|marathon|hm|ultra|big day|"
    r"\d\d? days? to go)\b"
)


def days_left(draft: Draft, text: str) -> float | None:
    """How many days off the race is before which a text asks whether to lift; None where it does not ask that."""
    low = text.lower().replace("’", "'")
    if not (_STRENGTH.search(low) and _ASKS.search(low) and _WHEN.search(low)) or _ELSE.search(low):
        return None
    names, race = _RACE.search(low) is not None, draft.athlete.race
    if race is not None and race.date > draft.today:
        left = (race.date - draft.today).days
        weekday = f"{race.date:%A}".lower() in low
        return float(left) if left <= (NEAR if names or weekday else LAST) else None
    day = day_in(_WHEN.sub(" ", low), draft.today) if names else None
    left = 0 if day is None else (day - draft.today).days
    return float(left) if 0 < left <= NEAR else None


def facts(draft: Draft, text: str) -> dict[str, float | bool]:
    """What the tables are told of it; empty where nothing of the kind is asked."""
    left = days_left(draft, text)
    return {} if left is None else {"race_asks": True, "race_days": left}


def heard(draft: Draft, text: str, acts: tuple[Act, ...], advice: tuple[Advice, ...]) -> bool:
    """Says what the rules say of it, and what the plan has that day; False where more was told than the question."""
    mine = tuple(a for a in advice if a.rule in RULES)
    if not mine or any(a not in mine and a.rule != "missed-one" for a in advice):
        return False
    ahead = (Intention, SessionReport)  # "race on Sunday, skip legs tonight?" tells of nothing that was done
    if any(isinstance(a, LOGGED) and not isinstance(a, ahead) and not _to_come(a) for a in acts):
        return False
    if paused_card(draft):
        return True
    draft.acts.extend(a for a in acts if not isinstance(a, LOGGED))
    advise(draft, mine)
    if draft.athlete.race is not None and draft.known.began is not None:
        draft.close()
        day_shown(draft, day_in(text, draft.today) if re.search(r"\btom", text.lower()) else draft.today)
    return True


def _to_come(act: Act) -> bool:
    """Whether a run that was read is the race itself: nobody has told how long it took."""
    return isinstance(act, Run) and act.duration_s is None
