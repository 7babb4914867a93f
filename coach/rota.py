"""Weeks that are not alike: shift rotas ("4 on 4 off") and days that are known only shortly before.

Rule: days of work are closed to strength work (H14), the planner places what the others allow; a week for which days
were named is planned on those, one for which none were named as the planner would choose.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from coach.ahead import DAY_WORD, NUMBERS, days_in
from coach.athlete import WEEKDAYS, weekday
from coach.cards import button, paused_card
from coach.diary import Asking, Setting
from coach.differing import lines_between, say_difference
from coach.draft import Draft
from coach.patterns import Pattern
from coach.reply import Say, say

LONGEST_BLOCK = 14
MOST_BLOCKS = 3  #: of work and rest, before the rota begins again
TOPIC = "week-days"  #: the days of a week were asked for
#: what may stand beside the days in an answer to that; anything else makes it another message
_BESIDE = Pattern(
    r"\b(?:and|or|on|the|a|i'm|i am|i've|it's|it is|i|have|got|can|could|do|train|lift|only|just|this|next|coming|week|"
    r"free|available|is|are|my|days?|maybe|probably|please|thanks|ok|okay|hi|hey|then|will|be|would|for me|"
    r"well|so|evenings?|mornings?)\b|[^a-z]"
)
_COUNT = r"(?:\d{1,2}|a|one|" + "|".join(NUMBERS) + r")"
_SHIFT = r"(?:day ?|long day|night ?|early|earlie|late|shift|swing|twelve|12)(?:shift)?s?"
_JOIN = r"\W*(?:and |then |followed by |/ ?)*"
#: "4 on 4 off", "2 days, 2 nights, 4 off": one block of work or several, then the days off
_ROTA = Pattern(
    rf"\b(?P<work>{_COUNT} ?(?:(?:days?|shifts?|nights?|weeks?)? ?on(?![a-z])|{_SHIFT}\b)"
    rf"(?:{_JOIN}{_COUNT} ?(?:(?:days?|shifts?|nights?) ?on(?![a-z])|"
    rf"{_SHIFT}\b))*){_JOIN}(?P<rest>{_COUNT} ?(?:days? |weeks? )?off)\b"
)
#: What may stand between two blocks; anything else makes them two things told.
_THEN = Pattern(r"(?:\W+(?:and|then|next|followed by|after that|alternating(?: with)?|followed|days?))*\W*")
_ON = Pattern(r"\bon\b|\don|on\d")
#: without "on" a word of shifts is needed: three nights and a day off may have been once
_PATTERN = Pattern(r"\b(?:rotas?|rosters?|shifts?|patterns?|schedule|i work)\b")
_EACH = Pattern(rf"(?<![a-z\d]){_COUNT} ?(?P<weeks>weeks?)?")
_OVER = Pattern(
    r"\b(?:no more|stopp?ed|end of|without|finished|off) (?:my |the )?(?:rota|shifts?|shift work)\b|\bno rota\b"
)
_UNKNOWN = Pattern(
    r"\b(?:only|don'?t|never|won'?t) (?:ever )?(?:know|find out|get|see)\b.*"
    r"\b(?:days?|shifts?|schedule|rota|roster|hours|when)\b|"
    r"\b(?:irregular|changing|unpredictable|different) (?:weeks?|days|schedule|shifts|hours)\b|"
    r"\bmy (?:days|weeks?|schedule|shifts|rota|hours) (?:change|vary|varies|changes|(?:is|are) different|differ)\b"
)
_REGULAR = Pattern(
    r"\bmy (?:days|weeks) are (?:regular|fixed|the same)\b|\bstop asking (?:me )?(?:for|about) my days\b"
)
_THIS_WEEK = Pattern(
    r"\b(?P<which>this|next|coming) week\b.*?\b(?:can|could|free|available|days?|off|train|lift|gym|strength|"
    r"sessions)\b|"
    r"\b(?:can|could|free|available|days?|off|train|lift|gym|strength)\b.*\b(?P<other>this|next|coming) week\b"
)

_DAYS = rf"(?:(?:on )?{DAY_WORD.pattern}(?:,? (?:and |or )?)?)+"
#: days and nothing else: "this week only friday", "just tue and sat next week"
_ONLY = Pattern(
    rf"\W*(?:(?:actually|ok|so|sorry|well|maybe)\W+)*(?:(?:this|next|coming) week\W+(?:it'?s )?(?:only|just) {_DAYS}|"
    rf"(?:it'?s )?(?:only|just) {_DAYS}(?:this|next|coming) week)\W*$"
)


def by_words(draft: Draft, text: str) -> bool:
    """Takes a rota, its end, weeks that are never alike, or the days of one week; False where there is none."""
    low = text.lower().replace("’", "'")
    if draft.known.began is None:
        return False
    found = list(_ROTA.finditer(low))
    said = 0 < len(found) <= MOST_BLOCKS and all(_ON.search(m["work"]) or _PATTERN.search(low) for m in found)
    if said and all(_THEN.fullmatch(low[a.end() : b.start()]) for a, b in pairwise(found)):
        return _rota(draft, low, tuple((_days(m["work"]), _days(m["rest"])) for m in found))
    if _OVER.search(low) and draft.athlete.rota is not None:
        return _settle(draft, {"rota": None}, "rota-over")
    if _REGULAR.search(low) and draft.known.setting("irregular"):
        return _settle(draft, {"irregular": False}, "irregular-over")
    if _UNKNOWN.search(low) and not low.rstrip().endswith("?"):
        draft.keep(Setting(values={"irregular": True, "review_day": "sun"}))
        draft.say("irregular-kept")
        draft.offer(button("button-undo", f"undo:{draft.origin}"))
        ask_days(draft, _monday(draft))
        return True
    match = _THIS_WEEK.search(low) or _ONLY.search(low)
    days = [weekday(m[1]) for m in DAY_WORD.finditer(low)]
    if match is None or not days or re.search(r"\b(?:skip|move|missed|instead|run|ran|can'?t|not|swap)\b", low):
        return False
    ahead = 0 if re.search(r"\bthis week\b", match[0]) else 1
    return days_for_week(draft, _monday(draft) + timedelta(weeks=ahead), days)


def _days(block: str) -> int:
    """The days of a block, or of several behind one another: "2 days, 2 nights" are four, "a week on" is seven."""
    total = 0
    for found in _EACH.finditer(block):
        word = found[0].split()[0].removesuffix("weeks").removesuffix("week")
        if not word.isdecimal() and word not in ("a", "one", *NUMBERS):
            continue
        count = int(word) if word.isdecimal() else NUMBERS.get(word, 1)
        total += count * (7 if found["weeks"] else 1)
    return total


def ask_days(draft: Draft, monday: date) -> None:
    """Asks for the days of a week; without an answer the planner chooses."""
    days = [monday + timedelta(days=n) for n in range(7) if monday + timedelta(days=n) >= draft.today]
    picked = draft.athlete.days_by_week.get(monday, ())
    draft.say("week-days-ask", start=monday)
    row = [
        button(
            "button-pick-day",
            f"wk:{monday}:{d.weekday()}",
            day=say(f"day-{WEEKDAYS[d.weekday()]}"),
            on=d.weekday() in picked,
        )
        for d in days
    ]
    for n in range(0, len(row), 4):
        draft.offer(*row[n : n + 4])
    if draft.asking is None:  # a question of the review that stands beside it comes first
        draft.asking = Asking(topic=TOPIC, about={"week": monday.isoformat()})


def typed(draft: Draft, about: dict[str, Any], text: str) -> bool:
    """The answer to the question for days: days and nothing else that means anything; False for any other text."""
    low = text.lower().replace("’", "'").strip()
    days = [weekday(m[1]) for m in DAY_WORD.finditer(low)]
    if not days or low.endswith("?") or _BESIDE.sub("", DAY_WORD.sub("", low)):
        return False
    week = date.fromisoformat(about["week"])
    if re.search(r"\b(?:next|coming) week\b", low):
        week = _monday(draft) + timedelta(weeks=1)
    return days_for_week(draft, week, days)


def coming_week(draft: Draft) -> None:
    """The question of the evening before the week, where weeks are never alike."""
    if draft.known.setting("irregular"):
        ask_days(draft, _monday(draft) + timedelta(weeks=1))


def press_day(draft: Draft, rest: str) -> bool:
    """A day of a week picked, or taken out again."""
    start, _, number = rest.partition(":")
    try:
        monday, day = date.fromisoformat(start), int(number)
    except ValueError:
        return False
    if (
        not 0 <= day <= 6
        or monday.weekday()
        or monday + timedelta(days=day) < draft.today
        or monday > draft.today + timedelta(days=14)
    ):
        return False
    picked = set(draft.athlete.days_by_week.get(monday, ())) ^ {day}
    draft.card = None
    days_for_week(draft, monday, sorted(picked))
    ask_days(draft, monday)
    return True


def press_rota(draft: Draft, rest: str) -> bool:
    """A rota with its first day of work: ``on:off:day``, or several blocks before the day."""
    try:
        *figures, since = rest.split(":")
        days = [int(figure) for figure in figures]
        blocks = list(zip(days[::2], days[1::2], strict=True))
        on, off = blocks[0]
        value: dict[str, Any] = {"since": date.fromisoformat(since).isoformat(), "on": on, "off": off}
    except (ValueError, IndexError):
        return False
    if not all(0 < n <= LONGEST_BLOCK for n in days) or len(blocks) > MOST_BLOCKS:
        return False
    if blocks[1:]:
        value["then"] = [list(block) for block in blocks[1:]]
    draft.card = None
    return _settle(draft, {"rota": value}, "rota-blocks-kept" if blocks[1:] else "rota-kept", blocks=_told(blocks))


def days_for_week(draft: Draft, monday: date, days: list[int]) -> bool:
    """Plans one week on the days that were named; with none it is the planner's again."""
    if paused_card(draft):
        return True
    weeks = {
        w: d for w, d in draft.athlete.days_by_week.items() if w >= _monday(draft) - timedelta(weeks=1) and w != monday
    }
    if days:
        weeks[monday] = tuple(sorted(set(days)))
    form = {w.isoformat(): [WEEKDAYS[d] for d in named] for w, named in weeks.items()}
    return _settle(draft, {"days_by_week": form}, "week-days-kept" if days else "week-days-free", start=monday)


def _rota(draft: Draft, low: str, blocks: tuple[tuple[int, int], ...]) -> bool:
    if not all(0 < n <= LONGEST_BLOCK for block in blocks for n in block):
        return False
    data = ":".join(f"{on}:{off}" for on, off in blocks)
    days = days_in(low, draft.today)
    if days:
        return press_rota(draft, f"{data}:{days[0]}")
    (on, off), length = blocks[0], sum(map(sum, blocks))
    if blocks[1:]:
        draft.say("rota-when-blocks", blocks=_told(blocks))
    else:
        draft.say("rota-when", on=on, off=off)
    row = [
        button("button-day", f"rota:{data}:{d}", day=d)
        for d in (draft.today + timedelta(days=n) for n in range(length))
    ]
    for n in range(0, len(row), 3):
        draft.offer(*row[n : n + 3])
    return True


def _told(blocks: Iterable[tuple[int, int]]) -> tuple[Say, ...]:
    """The blocks of a rota in words."""
    return tuple(say("rota-block", on=on, off=off) for on, off in blocks)


def _settle(draft: Draft, values: dict[str, Any], key: str, **facts: object) -> bool:
    if paused_card(draft):
        return True
    before = draft.weeks()
    draft.keep(Setting(values=values))
    draft.replan()
    rota = draft.athlete.rota
    told = facts if rota is None else {"on": rota.on, "off": rota.off, "since": rota.since, **facts}
    draft.say(key, **told)
    say_difference(draft, lines_between(before, draft.weeks(), draft))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True


def _monday(draft: Draft) -> date:
    return draft.today - timedelta(days=draft.today.weekday())
