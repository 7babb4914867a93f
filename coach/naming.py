"""A day by the athlete's own name: "call wednesday leg day"."""

from __future__ import annotations

import re

from coach.ahead import DAY_WORD
from coach.athlete import WEEKDAYS, weekday
from coach.cards import button
from coach.diary import Setting
from coach.draft import Draft
from coach.patterns import Pattern
from coach.reply import say

LONGEST = 30
_NAMES = Pattern(
    r"^\W*(?:please |can you |could you |let'?s |i want to |i'?d like to )*(?:re)?(?:name|call|label|title) "
    r"(?:my |the )?(?P<day>(?:mon|tue|wed|thu|fri|sat|sun)\w*)(?:'?s)?(?: session| workout| day)?"
    r" (?:to |as |into |be )?"
    r"[\"'“‘]?(?P<name>[^\"'”’]+?)[\"'”’]?[.!]*$",
    re.IGNORECASE,
)


def by_words(draft: Draft, text: str) -> bool:
    """Keeps the name that a text gives a day; the day's own name again takes it away."""
    match = _NAMES.match(text.strip().replace("’", "'"))
    if match is None or draft.known.began is None or DAY_WORD.fullmatch(match["day"]) is None:
        return False
    day, name = WEEKDAYS[weekday(match["day"])], " ".join(match["name"].split())[:LONGEST]
    names = dict(draft.known.setting("names") or {})
    if name.lower() in ("nothing", "normal", "back", "default", match["day"].lower()):
        names.pop(day, None)
        draft.say("name-gone", day=say(f"day-{day}"))
    else:
        names[day] = name
        draft.say("name-kept", day=say(f"day-{day}"), name=name)
    draft.keep(Setting(values={"names": names}))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True
