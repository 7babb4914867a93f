"""A day told as another day was: "same as monday but squat 145", "same bench as last time but 62.5", "same run again".

Rule: what that day held is copied to today, with what is said to have been otherwise; a day without work is said so.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import cast

from coach import hurting
from coach.acts import Act, Lift, Request, Run, SessionReport, SmallTalk, Symptom
from coach.amending import corrected, named
from coach.amendwords import correction
from coach.athlete import WEEKDAYS
from coach.cards import button, entry_lines
from coach.diary import Record
from coach.draft import Draft
from coach.patterns import Pattern
from coach.plausible import doubtful

FAR = timedelta(days=60)  #: how old the day may be that is copied
_DAY = r"(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?(?:'s)?"
_WHEN = (
    rf"(?P<when>(?:on |the )?(?:last |this )?{_DAY}(?: last week)?|yesterday(?:'s)?|the day before yesterday|"
    r"(?:the )?(?:last|previous)(?: (?:time|session|workout|one|week|run))?|before|usual|always|\d days ago)"
)
_SAME = Pattern(
    r"\W*(?:(?:ok|hey|hi|so|and|today|lifted|trained|gym|gym done|done|did|i did|just did|legs|went)\W+)*"
    r"(?:(?:the )?(?:exact(?:ly)? )?same|repeat(?:ed)?|copy)\b(?: (?:thing|stuff))?(?P<what>(?: [a-z\-]+){0,3}?)?"
    rf"(?: again)?(?:(?: (?:as|like|from|of))?(?: i did| it was| we did)? (?:on )?{_WHEN})?"
    r"(?: (?:session|workout|run|again|please|pls|today))*"
    r"(?:(?:\W+(?:but|except|only|just|with|though|bar|apart from)\b|,)(?: that| for| with| the)*(?P<but>.*))?\W*",
    re.DOTALL,
)
_NOT_DONE = Pattern(r"\b(?:tomorrow|tmrw|next|can|could|should|shall|want|wanna|will|would|time|pain|place|hour)\b")
_WHOLE = frozenset("session workout lifts lifting gym thing stuff weights everything all again one".split())
_RUNS = frozenset("run runs jog route loop distance easy long".split())


def heard(draft: Draft, text: str, acts: tuple[Act, ...]) -> bool:
    """Copies a day that is said to have been the same; False where nothing of the kind is said."""
    low = " ".join(text.lower().replace("’", "'").split())
    if any(isinstance(a, Symptom) for a in acts) or "?" in low or len(low.split()) > 24:
        return False
    m = _SAME.fullmatch(low)
    if m is None or _NOT_DONE.search(low.replace("last time", "")) or not (m["when"] or m["but"] or "again" in low):
        return False
    if any(not isinstance(a, (Lift, Run, SessionReport, SmallTalk, Request)) for a in acts):
        return False
    what = [w for w in (m["what"] or "").split() if w not in _WHOLE and w not in ("the", "as", "like", "again")]
    before = [
        r
        for r in draft.known.entries
        if isinstance(r.body, (Lift, Run))
        and draft.today - FAR <= r.body.when < draft.today
        and isinstance(r.body, Run if what and _RUNS.issuperset(what) else (Lift, Run))
    ]
    if what and not _RUNS.issuperset(what):
        one = named(draft, [r for r in before if isinstance(r.body, Lift)], " ".join(what))
        if not one:
            return False
        before = [
            r for r in before if isinstance(r.body, Lift) and r.body.exercise == cast("Lift", one[0].body).exercise
        ]
    day = _day(draft.today, m["when"] or "", [cast("Lift | Run", r.body).when for r in before], bool(what))
    found = [r for r in before if cast("Lift | Run", r.body).when == day]
    lifts = [r for r in found if isinstance(r.body, Lift)]
    runs = "run" in low.split() or re.search(r"\bran\b", low)
    if lifts and not runs:
        found = lifts
    if not found:
        if m["when"] is None and not m["but"]:
            return False
        draft.say("same-nothing", day=day or draft.today)
        return True
    copied = [replace(r, body=replace(cast("Lift | Run", r.body), when=draft.today)) for r in found]
    changed = _otherwise(draft, copied, m["but"] or "")
    if changed is None:
        return False
    kept = [draft.keep(r.body, doubtful=doubtful(cast("Lift | Run", r.body), draft.books.bounds)) for r in changed]
    draft.acts.extend(cast("Lift | Run", r.body) for r in kept)
    draft.say("same-as", day=day, lines=entry_lines(kept, draft, dated=False))
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-fix", f"fix:{draft.origin}"))
    hurting.ask_after_work(draft, kept)
    return True


def _otherwise(draft: Draft, copied: list[Record], but: str) -> list[Record] | None:
    """The copies with what is said to have been otherwise; None where some of it fits none of them."""
    if not but.strip(" .,!"):
        return copied
    out = list(copied)
    for gone in re.findall(r"\b(?:no|without|skipped|not|minus) ((?:the )?[a-z \-]+?)(?=,| and |$)", but):
        left = named(draft, [r for r in out if isinstance(r.body, Lift)], gone.removeprefix("the "))
        if not left:
            return None
        out = [r for r in out if r not in left]
        but = re.sub(rf"\b(?:no|without|skipped|not|minus) {re.escape(gone)}", "", but)
    if not but.strip(" .,!") or re.fullmatch(r"\W*(?:and\W*)*", but):
        return out
    said = correction(but)
    if said is None:
        return None
    for part in said.parts:
        if part.name and part.name not in ("run", "ran"):
            found = named(draft, [r for r in out if isinstance(r.body, Lift)], part.name)
        else:
            found = out if len(out) == 1 else []
        if not found:
            return None
        body = corrected(cast("Lift | Run", found[0].body), part)
        if body is None:
            return None
        out[out.index(found[0])] = replace(found[0], body=body)
    return out


def _day(today: date, when: str, days: list[date], one: bool) -> date | None:
    """The day that is meant: the one named, else the newest of ``days``."""
    found = re.search(rf"\b({_DAY})", when)
    if found is not None and "day before" not in when and "yesterday" not in when:
        weekday = next(n for n, d in enumerate(WEEKDAYS) if found[1].startswith(d))
        day = today - timedelta(days=(today.weekday() - weekday - 1) % 7 + 1)
        return (
            day - timedelta(days=7) if "last week" in when and day >= today - timedelta(days=today.weekday()) else day
        )
    if "before yesterday" in when:
        return today - timedelta(days=2)
    if "yesterday" in when:
        return today - timedelta(days=1)
    if ago := re.match(r"(\d) days ago", when):
        return today - timedelta(days=int(ago[1]))
    if "week" in when and (same := today - timedelta(days=7)) in days:
        return same
    return max(days, default=None)
