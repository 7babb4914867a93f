"""A strength day more, or one less: by name or by number, shown as a difference, taken back by undo.

Rule: days that the athlete names are kept as named; where the week's rules then forbid leg work on one of them, the
planner gives arms or core, and the coach says so.
"""

from __future__ import annotations

import re
from itertools import combinations

from coach.ahead import DAY_WORD, NUMBERS
from coach.athlete import WEEKDAYS, weekday
from coach.cards import button
from coach.diary import Setting
from coach.differing import lines_between, say_difference
from coach.draft import Draft
from coach.patterns import Pattern
from coach.reply import say
from coach.welcome import ask

MOST = 3  #: sessions a week (H7)
MOST_ADVANCED = 4
_ORDINALS = {"second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}
_COUNT = Pattern(
    r"\b(once|twice|[0-7]|one|two|three|four|five|six|seven)(?:\b|(?=x)) ?(?:x|times?|days?|sessions?|workouts?)?"
    r"(?: (?:of )?(?:strength|lifting|gym))?(?: (?:days?|sessions?|work))?(?: ?(?:a|per|each|every|/) ?week)"
)
#: How many are wished for, without "a week": "i wanna do 5", "want 5 gym days". A number wished for beats one told of.
_WISHED = Pattern(
    r"\b(?:want(?: to)?|wanna|like(?: to)?|gimme|give me|make it|need|can i (?:do|have|lift|train)|let'?s do)\b"
    r"(?: (?:do|have|lift|train|go|get|it|like|at least|to|be|on))* ([2-7]|two|three|four|five|six|seven)(?:\b|(?=x))"
    r"(?! ?(?:kg|lbs?|km|k|miles?|mi|min\w*|sets?|reps?|%|more|extra|less|fewer)\b)"
)
_TIMES = {"once": 1, "twice": 2}


def add(draft: Draft) -> bool:
    """A day more: the one that is named, the number that is named, or one more than now."""
    return _change(draft, +1)


def remove(draft: Draft) -> bool:
    """A day less."""
    return _change(draft, -1)


def count_named(text: str) -> int | None:
    """How many strength days a week a text speaks of; None where it says no number.

    >>> count_named("why not three times a week"), count_named("a day more")
    (3, None)
    """
    return _count_in(text.lower().replace("’", "'"))


def fix(draft: Draft, days: list[int]) -> bool:
    """The weekdays of strength work from now on, all of them named."""
    if days == _days_now(draft) and draft.athlete.strength_days is not None:
        draft.say("days-already", days=_names(days), now=_names(days))
        return True
    return _set_days(draft, days)


def _change(draft: Draft, step: int) -> bool:
    if draft.known.began is None:
        ask(draft, {"step": "strength"})
        return True
    low = draft.text.lower().replace("’", "'")
    now = _days_now(draft)
    named = list(dict.fromkeys(weekday(m[1]) for m in DAY_WORD.finditer(low)))
    if len(named) == 2 and (match := re.search(r"\binstead of\b", low)):  # "tuesday instead of friday"
        first = [weekday(m[1]) for m in DAY_WORD.finditer(low[: match.start()])]
        if first:
            return _set_days(draft, sorted({*(set(now) - set(named)), first[0]}))
    if named:
        days = sorted({*now, *named} if step > 0 else set(now) - set(named))
        if days == now:
            draft.say("days-already" if step > 0 else "days-not-there", days=_names(named), now=_names(now))
            draft.offer(button("button-set-strength", "set:strength"))
            return True
        return _set_days(draft, days)
    return _set_count(draft, _count_in(low) if _count_in(low) is not None else len(now) + step)


def _count_in(low: str) -> int | None:
    if match := _WISHED.search(low):
        return int(match[1]) if match[1].isdecimal() else NUMBERS[match[1]]
    if match := _COUNT.search(low):
        return _TIMES.get(match[1], int(match[1]) if match[1].isdecimal() else NUMBERS.get(match[1], 0))
    return next((n for word, n in _ORDINALS.items() if re.search(rf"\b{word}\b", low)), None)


def _set_days(draft: Draft, days: list[int]) -> bool:
    if len(days) > _most(draft):
        return _too_many(draft)
    if not days:
        return _none_left(draft)
    return _settle(draft, {"strength_days": [WEEKDAYS[d] for d in days]}, len(days))


def _set_count(draft: Draft, count: int | None) -> bool:
    if count is None or count > _most(draft):
        return _too_many(draft)
    if count < 1:
        return _none_left(draft)
    fixed = draft.athlete.strength_days
    if fixed and len(fixed) != count:
        return _set_days(draft, _around(draft, sorted(fixed), count))
    return _settle(draft, {"strength_per_week": count, "strength_days": None}, count)


def _around(draft: Draft, fixed: list[int], count: int) -> list[int]:
    """So many days, those that the athlete fixed among them: of all that fit, what the planner grumbles least at."""
    if count < len(fixed):
        return min(([*kept] for kept in combinations(fixed, count)), key=lambda days: _cost(draft, days))
    others = sorted(set(range(7)) - set(fixed))
    more = (sorted({*fixed, *extra}) for extra in combinations(others, count - len(fixed)))
    return min(more, key=lambda days: _cost(draft, days))


def _cost(draft: Draft, days: list[int]) -> tuple[int, int, int, list[int]]:
    """What speaks against days: sessions left out or changed for them, runs on them, days side by side."""
    week = draft.imagined(Setting(values={"strength_days": [WEEKDAYS[d] for d in days]})).weeks()[-1]
    there = [d for d in week.days if d.session]
    grumbles = len(days) - len(there) + sum(1 for d in there if d.session and d.session.note)
    beside = sum((b - a) % 7 in (1, 6) for a, b in combinations(days, 2))
    return grumbles, sum(d.run is not None for d in there), beside, days


def _too_many(draft: Draft) -> bool:
    """Why so many days are no help, and the most there is, one tap away."""
    most, now = _most(draft), len(_days_now(draft))
    draft.say("days-too-many", most=most, now=now)
    if now < most:
        draft.offer(button("button-days", f"days:{most}", count=most))
    draft.offer(button("button-set-strength", "set:strength"))
    return True


def press(draft: Draft, rest: str) -> bool:
    """So many strength days a week, by button."""
    if draft.known.began is None or not rest.isdecimal() or not 1 <= int(rest) <= _most(draft):
        return False
    draft.card = None
    return _set_count(draft, int(rest))


def _none_left(draft: Draft) -> bool:
    """No strength work at all is a pause, and that is asked for as one."""
    draft.say("days-none-left")
    draft.offer(*(button("button-pause-days", f"pause:{n}", count=n) for n in (7, 14)))
    draft.offer(button("button-pause-open", "pause:open"))
    return True


def _settle(draft: Draft, values: dict[str, object], count: int) -> bool:
    before = draft.weeks()
    draft.keep(Setting(values=values))
    draft.replan()
    after = draft.weeks()
    draft.say("days-now", count=count)
    say_difference(draft, lines_between(before, after, draft))
    coming = after[-1]
    there = sum(1 for d in coming.days if d.session)
    if there < count and coming.phase not in ("taper", "race", "recovery"):
        draft.say("days-fewer", there=there, count=count)
    for note in sorted({d.session.note for w in after for d in w.days if d.session and d.session.note}):
        draft.say(note)
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-next-week", "week:1"))
    return True


def _days_now(draft: Draft) -> list[int]:
    """The weekdays of strength work: as fixed, else those of next week's plan."""
    if draft.athlete.strength_days is not None:
        return sorted(draft.athlete.strength_days)
    weeks = draft.weeks()
    return sorted(d.date.weekday() for d in weeks[-1].days if d.session) if weeks else []


def _most(draft: Draft) -> int:
    return MOST_ADVANCED if draft.athlete.level == "advanced" and len(draft.athlete.running_days) <= 3 else MOST


def _names(days: list[int]) -> tuple[object, ...]:
    return tuple(say(f"day-{WEEKDAYS[d]}") for d in days)
