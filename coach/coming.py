"""A run that is to come: "my long run is 30k this sunday". It is no log; what stands around it in the plan is told.

Rule: runs are the athlete's own; strength work is planned around them, and moves only where that is agreed to.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from coach import mayi, speaksagainst
from coach.acts import Act, Run
from coach.ahead import days_in
from coach.askswords import asks
from coach.cards import button, days_of, paused_card, status_on
from coach.draft import Draft
from coach.patterns import Pattern
from coach.reply import say
from coach.runs import run_text

_FAR = Pattern(r"(?<![\d.,:])(\d{1,3}(?:[.,]\d)?) ?-?(k|kms?|kilomet\w+|mi|miles?|miler)\b")
_RUNS = Pattern(r"\b(?:runs?|running|jog\w*|tempo|intervals?|long one|progression|fartlek|hills?)\b")
_WILL = Pattern(
    r"\b(?:runs?|jogs?|one|tempo|intervals?|hills|fartlek|session|plan)(?:'s| is| are)\b|"  # and not "legs are tired"
    r"\b(?:will|going to|gonna|plan(?:ned|ning)?|scheduled|due|coming up|upcoming|want to|need to|have to|"
    r"(?:i|we) have|"
    r"there(?:'s| is)|supposed to|meant to|aim(?:ing)?|hoping)\b|'ll\b|\b(?:i|we)'ve got\b|"
    r"\b(?:i'm|we're) (?:doing|running)\b|"
    r"^\W*(?:and |so |ok )*(?:doing|running|got an?|going (?:for|out)|heading (?:out )?(?:for|on)|off for)\b"
)
_WAS = Pattern(
    r"\b(?:ran|did|done|was|were|yesterday|last|finished|just|got in|went|felt|took|managed|completed|logged|already|"
    r"race|races|racing|marathon|half|parkrun|ago|this morning|should|instead|move|skip|cancel\w*|not|no|never)\b|"
    r"n't\b|\d:\d\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days\b"
)
_AHEAD = Pattern(r"\b(?:tomorrow|this|next|coming|on|for|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?|weekend)\b")
_PLURAL = Pattern(r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekends)\b")
_HABIT = Pattern(
    r"\b(?:i|we) (?:usually |always |normally |generally |mostly |often )?(?:run|jog|do)\b.*\b(?:(?:mon|tues|"
    r"wednes|thurs|fri|satur|sun)days|"
    r"every (?:week|day|\w+day|morning|other)|weekends|(?:per|a|each) week)\b"
    r"|\b(?:my|our) (?:usual |normal |regular |weekly )?runs are\b(?!.*\b(?:this|next|coming) (?:week|weekend)\b)"
)
_RACE_IS = Pattern(
    r"\b(?:race|event)\b.*\b(?:(?:is|will be|becomes) now|is (?:only )?an?|now|changed (?:to|from)|switched (?:to|"
    r"from)|instead)\b"
    r"|\b(?:switched|changed|dropped|moved) (?:down |up )?(?:to|from) (?:the )?(?:full|half|marathon|10 ?k|5 ?k)\b"
)
LONGEST = 200  #: letters; longer ones tell a story
ARMS = ("upper", "core")  #: what leaves the legs alone
FARTHEST = 14  #: days ahead; a single run is planned no sooner
NEAR = (-1, 0, 1)  #: days around a run whose strength work is told


def day_of(text: str, today: date) -> date | None:
    """The coming day of a run that a text tells of as planned; None where it tells of none.

    >>> day_of("my long run is 30k this sunday", date(2026, 11, 23)), day_of("ran 30k on sunday", date(2026, 11, 23))
    (datetime.date(2026, 11, 29), None)
    """
    low = text.lower().replace("’", "'").strip()
    if (
        len(low) > LONGEST
        or asks(low)
        or low.endswith("?")
        or _WAS.search(low)
        or _HABIT.search(low)
        or not (_WILL.search(low) and _AHEAD.search(low))
    ):
        return None
    if not (_FAR.search(low) and (_RUNS.search(low) or _WILL.search(low))):
        return None
    if re.search(r"\b(?:this|next|the|at) weekend\b", low):
        return today + timedelta(days=(5 - today.weekday()) % 7)
    return next((d for d in days_in(low, today) if d > today), None)


def as_meant(text: str, acts: tuple[Act, ...], today: date) -> tuple[Act, ...]:
    """The acts without the run that is only to come."""
    if not any(isinstance(a, Run) for a in acts) or not (
        day_of(text, today) is not None or _changed_race(text) or _usual(text)
    ):
        return acts
    return tuple(a for a in acts if not isinstance(a, Run))


def _usual(text: str) -> bool:
    """Whether a text tells of what is run week by week: "I run 10k on Tuesdays"."""
    low = text.lower().replace("’", "'").strip()
    return _HABIT.search(low) is not None and _WAS.search(_PLURAL.sub(" ", low)) is None


def _changed_race(text: str) -> bool:
    """Whether a text only says how long a race is now: "my race is now a half instead of a full"."""
    low = text.lower().replace("’", "'")
    return _RACE_IS.search(low) is not None and not re.search(r"\b(?:ran|did|was|finished)\b|\d:\d\d", low)


def by_words(draft: Draft, text: str) -> bool:
    """Answers a run that is to come; False where a text tells of none."""
    day = None if draft.known.began is None else day_of(text, draft.today)
    if day is None and draft.known.began is not None and _usual(text) and _FAR.search(text.lower()):
        draft.say("coming-usual")
        draft.offer(button("button-set-runs", "set:runs"))
        return True
    if day is None or (day - draft.today).days > FARTHEST:
        return False  # what is planned so long before is a race, and offered as one
    if paused_card(draft):
        return True
    if speaksagainst.stops_run(draft, day, text.lower().replace("’", "'")):
        return mayi.answer(draft, text, advised=False)
    far = _FAR.search(text.lower())
    assert far is not None
    unit = "mi" if far[2].startswith("mi") else "km"
    draft.say("coming-run", distance=f"{far[1]} {unit}", day=day)
    there = draft.day(day)
    run = run_text(draft, there) if there is not None and there.run is not None else "none"
    near = [d for n in NEAR for d in days_of(draft.weeks(), day + timedelta(days=n), 1) if d.session]
    near = [d for d in near if d.session and d.session.focus not in ARMS]
    near = [d for d in near if status_on(draft.known, d) in (None, "moved") and d.date >= draft.today]
    draft.say("coming-planned", run=run)
    if near:
        lines = tuple(
            say("coming-session", day=d.date, focus=say(f"focus-{d.session.focus}")) for d in near if d.session
        )
        draft.say("coming-near", lines=lines)
        draft.offer(*(button("button-move-day", f"move:{d.date}", day=d.date) for d in near))
    else:
        draft.say("coming-clear")
    draft.offer(button("button-week", "week:0"), button("button-set-runs", "set:runs"))
    return True
