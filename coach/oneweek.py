"""So many sessions in one week, and no other: "only one session next week", "I can train just once this week".

Rule: the plan of the other weeks stays; what is left out is not made up for. More than the plan has is for every week.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from coach import meant
from coach.advice import Change
from coach.ahead import NUMBERS
from coach.cards import button, done_on, paused_card, status_on
from coach.draft import Draft
from coach.overlay import apply_changes
from coach.patterns import Pattern
from coach.reply import say
from coach.week import Day

MOST_WORDS = 20
_WEEK = Pattern(
    r"\b(?P<which>this|next|the coming|coming|(?:(?:it'?s|is|got|have) )?(?:a |really |very |so |super )*(?:busy|"
    r"hectic|"
    r"crazy|mad|short|full|stressful|packed)(?: work)?) week\b"
)
_COUNT = Pattern(r"\b(?P<n>once|twice|a single|single|one|two|three|[123])\b(?:x\b)?")
_TIMES = {"once": 1, "twice": 2, "a single": 1, "single": 1}
_OF_SESSIONS = Pattern(
    r"\b(?:sessions?|workouts?|gym|strength|lift\w*|train(?:ing)?|once|twice|times?|strength days?|gym days?)\b"
)
_NEXT = ("next", "the coming", "coming")
#: Nothing else may be said: it would mean something.
_FILL = frozenset(
    "please pls thanks thank you hey hi coach ok okay so and i i've got i'll i'd we we'll can could will would "
    "want wants like need to have has got time for only just max maximum at most no more than make it that that's "
    "limit me cut down reduce lets let's do train training lift lifting go manage fit in get be a an single the "
    "my one session sessions workout workouts gym strength weights times time day days x there is there's gonna "
    "going am i'm able enough is fine with of plan us give schedule this next coming week keep instead rather "
    "maybe free up two three once twice but sorry then it's it'll more or less plan planned really possible "
    "doable realistic busy hectic crazy mad short full stressful packed work very super "
    "not much little".split()
)
_REASON = Pattern(
    r"(?:[,;.–—-]\s+|\s)(?:because|cos|cause|coz|since|as i|i'm (?:away|busy|travell?ing)|busy)\b[^?\n]*$"
)
_ALWAYS = Pattern(
    r"\b(?:every|each|a week|per week|from now on|always|any ?more|for good|extra|another|add|more than)\b"
)


def by_words(draft: Draft, text: str) -> bool:
    """Leaves out what is more than so many sessions in the week that is named; False where no such wish is told."""
    low = " ".join(text.lower().replace("’", "'").split())
    if draft.known.began is None or len(low.split()) > MOST_WORDS or (meant.asked(low) and not meant.together(low)):
        return False
    found = next((f for said in dict.fromkeys((low, _REASON.sub("", low))) if (f := _wished(said))), None)
    if found is None:
        return False
    if paused_card(draft):
        return True
    count, ahead = found
    monday = draft.today - timedelta(days=draft.today.weekday()) + timedelta(weeks=ahead)
    days = [d for w in draft.weeks() for d in w.days if d.session and monday <= d.date <= monday + timedelta(days=6)]
    done = sum(done_on(draft.known, d) for d in days)
    left = [d for d in days if d.date >= draft.today and status_on(draft.known, d) is None]
    _keep_few(draft, monday, left, max(0, count - done), count)
    return True


def _wished(low: str) -> tuple[int, int] | None:
    """How many sessions, and how many weeks ahead; None where anything else is said."""
    week, counts = _WEEK.search(low), {m["n"] for m in _COUNT.finditer(low)}
    if week is None or len(counts) != 1 or not _OF_SESSIONS.search(low) or _ALWAYS.search(low):
        return None
    if any(w not in _FILL and not w.isdigit() for w in re.findall(r"[a-z'\d]+", low.replace("1x", "once"))):
        return None
    word = counts.pop()
    count = _TIMES.get(word) or (int(word) if word.isdigit() else NUMBERS[word])
    return count, 1 if week["which"] in _NEXT else 0


def _keep_few(draft: Draft, monday: date, left: list[Day], keep: int, count: int) -> None:
    """Leaves out all but the first ``keep`` of the sessions that are open."""
    out, stay = left[keep:], left[:keep]
    if not out:
        draft.say("one-week-already", monday=monday, days=_days(stay) or "none", count=len(stay))
        if len(stay) < count:
            draft.offer(button("button-days", f"days:{count}", count=count))
        draft.offer(button("button-week", "week:0"))
        return
    apply_changes(draft, "request-skip", tuple(Change(session=d.date, change="remove") for d in out))
    draft.say("one-week", monday=monday, days=_days(stay) or "none", out=_days(out))
    draft.offer(
        button("button-undo", f"undo:{draft.origin}"),
        button("button-week", f"week:{0 if monday <= draft.today else 1}"),
    )


def _days(days: list[Day]) -> tuple[object, ...]:
    return tuple(say("day-dated", day=d.date) for d in days)
