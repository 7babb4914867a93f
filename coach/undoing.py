"""Undo, redo and fix: whatever came of a message or a press is taken back, put back or told anew."""

from __future__ import annotations

import re
from datetime import timedelta

from coach import amending, importing
from coach.acts import LOGGED, Act, Assessment, Lift, Run, SessionReport
from coach.ahead import DAY_WORD, day_in
from coach.bearing import matter
from coach.cards import (
    button,
    entry_lines,
)
from coach.diary import Asking, Clearance, FileTold, Pause, Proposal, Setting
from coach.draft import Draft
from coach.limitlines import ask_undo
from coach.overlay import day_of
from coach.patterns import Pattern
from coach.reply import Say, say
from coach.steps import CLOSED

UNDO_DAYS = 1  #: how far back /undo reaches
UNDONE = "undone"  #: the topic that lets "redo" mean what was taken back just now
SETTING_NAMES = {
    "running_days": "setting-runs",
    "strength_days": "setting-strength",
    "strength_per_week": "setting-strength",
    "level": "setting-level",
    "equipment": "setting-kit",
    "session_minutes": "setting-minutes",
    "race": "setting-race",
    "race_after": "setting-race",
    "goal": "setting-goal",
    "unwanted": "setting-unwanted",
    "leaning": "setting-leaning",
    "weights": "setting-kit",
    "quiet_hours": "setting-quiet",
    "injuries": "setting-injuries",
    "troubles": "setting-injuries",
    "conditions": "setting-health",
    "screening": "setting-health",
    "screened": "setting-health",
    "consent": "setting-consent",
    "history": "setting-level",
    "baseline": "setting-baseline",
    "timezone": "setting-zone",
    "home_zone": "setting-zone",
    "trip": "setting-zone",
    "reminder_time": "setting-hour",
    "reminders": "setting-reminders",
    "later": "setting-later",
    "checkin": "setting-checkin",
    "pictures": "setting-pictures",
    "units": "setting-units",
    "distance_units": "setting-units",
    "alias": "setting-alias",
    "review_day": "setting-review",
    "felt": "setting-felt",
    "charts": "setting-charts",
    "short": "setting-short",
    "kits": "setting-kits",
    "parts": "setting-parts",
    "rota": "setting-rota",
    "days_by_week": "setting-week-days",
    "irregular": "setting-irregular",
    "names": "setting-names",
    "norms": "setting-norms",
    "tests_from": "setting-tests",
    "tests_told": "setting-tests",
    "timer": "setting-timer",
    "keys": "setting-keys",
    "name": "setting-name",
}
#: settings that need no new plan: they are laid over it, or have nothing to do with it
ASIDE = frozenset(
    "review_day felt charts reminders later thinned trip alias short kits parts names calendar norms tests_from"
    " tests_told baseline quiet_hours consent setup timer keys name".split()
)


def undo_latest(draft: Draft) -> bool:
    """Takes back the newest thing of the last day."""
    since = draft.at - timedelta(days=UNDO_DAYS)
    for record in reversed(draft.known.records):
        if record.at < since:
            break
        if record.origin.startswith(CLOSED):
            continue  # nobody did it
        if record.origin not in ("greeting", draft.origin) and not _mere_advice(draft, record.origin):
            return press_undo(draft, record.origin)
    draft.say("undo-nothing")
    return True


_YESTERDAY = Pattern(
    r"\W*(?:(?:please|can you|could you|ok|no)\W+)*(?:undo|take back|delete|remove|forget)"
    r"(?: what i (?:said|logged|told you|entered|wrote|did)| the| my| last)*"
    r"(?: thing| entry| log| one| session| workout| run| lifts?| sets?)?(?: from| of)?"
    r" yesterday(?:'?s)?(?: (?:thing|entry|log|one|session|workout|training|run|lifts?|sets?))?(?: please)?\W*"
)


def yesterday_by_words(draft: Draft, text: str) -> bool:
    """Takes back the newest thing of yesterday that a text names: "undo yesterday's run"; False where it names none."""
    low = text.lower().replace("’", "'")
    if not _YESTERDAY.fullmatch(low):
        return False
    day, zone = draft.today - timedelta(days=1), draft.athlete.zone
    kinds: tuple[type, ...] = (Run,) if re.search(r"\brun\b", low) else LOGGED
    if re.search(r"\b(?:session|workout|training|lifts?|sets?)\b", low):
        kinds = (Lift, SessionReport)
    for record in reversed(draft.known.records):
        theirs = isinstance(record.body, kinds) and not record.origin.startswith(CLOSED)
        if theirs and record.at.astimezone(zone).date() == day:
            return press_undo(draft, record.origin)
    draft.say("undo-nothing")
    return True


#: "move it back", "put the session back where it was": after a move that is its undoing.
_MOVE_BACK = Pattern(
    r"\W*(?:(?:please|can you|could you|actually|ok|okay|no|sorry|hmm)\W+)*(?:move|put|shift|bring|swap|switch|change)"
    r" (?:it|that|them|this|(?:the|that|my) (?:session|workout|gym|legs?|lifting))"
    r" back(?: again| please| then| to (?:where|when|how|what) it was| (?:where|when|as) it was"
    r"| to (?:the )?(?:old|original|usual|normal) (?:day|slot|place)| to (?P<day>[a-z]+))*\W*"
)
#: "no leave it on friday": the move was not meant after all.
_LEFT_THERE = Pattern(
    r"\W*(?:(?:please|can you|could you|actually|ok|okay|no|nope|nah|sorry|hmm+|wait|on second thoughts?|oh|but|rather|"
    r"better|just)\W+)*(?:leave|keep|let|have) (?:it|that|them|this|(?:the|that|my) (?:session|workout|gym|legs?|"
    r"lifting))"
    r"(?: (?:stay|be|stand))?(?: (?:on|at|for|to))? (?:(?:the )?(?P<day>(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|"
    r"today|tomorrow)"
    r"|where it (?:was|is)|there)(?: (?:then|after all|please|as planned|as it was|as before|instead|again|thanks))*\W*"
)
MOVED = "request-move"


def move_back_by_words(draft: Draft, text: str) -> bool:
    """Undoes the move of the last day that a text asks back; False where it asks for none, or there was none.

    A day that is named has to be the one the session came from: else it is another move.
    """
    low = text.lower().replace("’", "'")
    m = _MOVE_BACK.fullmatch(low) or _LEFT_THERE.fullmatch(low)
    if m is None or _undone(draft):
        return False
    since = draft.at - timedelta(days=UNDO_DAYS)
    for record in reversed(draft.known.records):
        if record.at < since:
            break
        if isinstance(record.body, Proposal) and record.body.rule == MOVED:
            came_from = {day_of(c.session) for c in record.body.changes}
            elsewhere = bool(m["day"]) and day_in(m["day"], draft.today) not in came_from
            return not elsewhere and press_undo(draft, record.origin)
    return False


#: "no back to mon fri": the days that were chosen before.
_DAYS_BACK = Pattern(
    r"\W*(?:(?:please|can you|could you|can we|let'?s|actually|ok|okay|no|nope|nah|sorry|hmm+|wait|on second thoughts?|"
    r"oh|but|rather|just)\W+)*(?:(?:go|change|switch|put|set|move|turn)(?: (?:it|them|that|my days|the days|lifting|my "
    r"lifting days))? )?back to "
    r"(?P<days>(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*(?:\s*(?:,|&|\+|/|and)\s*|\s+)?)+)"
    r"(?:(?:then|please|pls|again|thanks|as before|like before|after all)\W*)*\W*"
)


def days_back_by_words(draft: Draft, text: str) -> bool:
    """Undoes the change of the strength days of the last day, where a text asks back the days that were before it."""
    m = _DAYS_BACK.fullmatch(" ".join(text.lower().replace("’", "'").split()))
    wanted = set() if m is None else {d[1][:3] for d in DAY_WORD.finditer(m["days"])}
    if not wanted or _undone(draft):
        return False
    told = [r for r in draft.known.records if isinstance(r.body, Setting) and "strength_days" in r.body.values]
    if len(told) < 2 or told[-1].at < draft.at - timedelta(days=UNDO_DAYS):
        return False
    before = told[-2].body
    assert isinstance(before, Setting)
    return set(before.values["strength_days"] or ()) == wanted and press_undo(draft, told[-1].origin)


def press_undo(draft: Draft, origin: str) -> bool:
    """Takes back all that a message or press led to; a red flag's pause stays."""
    theirs = [r for r in draft.known.records if r.origin == origin]
    if not theirs or origin == "greeting":
        return False
    if any(isinstance(r.body, Pause) and r.body.urgency != "none" for r in theirs):
        draft.card = None
        draft.say("undo-not-flag")
        draft.offer(button("button-cleared", "clear"))
        return True
    if ask_undo(draft, theirs):
        return True
    if (file := importing.imported(draft, origin)) is not None:
        importing.take_back(draft, origin, file)
        return True
    mattered = matter(draft, tuple(r for r in theirs if isinstance(r.body, Assessment)))
    taken = draft.withdraw(origin)
    entries = [r for r in taken if isinstance(r.body, LOGGED)]
    settings = [r.body for r in taken if isinstance(r.body, Setting)]
    if any(isinstance(r.body, Clearance) for r in taken):
        draft.replan()
        draft.say("clearance-undone")  # put back by a statement, never by a tap
        draft.offer(button("button-cleared", "clear"))
        return True
    if back := amending.put_back(draft, taken):
        draft.say("amend-undone", lines=entry_lines(back, draft, dated=False))
    elif entries:
        draft.say("undone-entries", lines=entry_lines(entries, draft, dated=False))
    elif settings:
        draft.say("undone-setting", names=tuple(_setting_names(settings)))
    else:
        draft.say("undone")
    if mattered or any(_bare(s) - ASIDE for s in settings):
        draft.replan()
    draft.offer(button("button-redo", f"redo:{origin}"))
    if draft.known.asking is None or draft.known.asking.topic in (UNDONE, "lost", "moved"):
        draft.asking = Asking(topic=UNDONE, about={"origins": [*_undone(draft), origin]})
    return True


def press_redo(draft: Draft, origin: str) -> bool:
    """Puts back what was taken back."""
    if (file := importing.imported(draft, origin, gone=True)) is not None:
        importing.put_back(draft, origin, file)
        return True
    back = draft.restore(origin)
    if not back:
        return False
    entries = [r for r in back if isinstance(r.body, LOGGED)]
    if again := amending.put_back(draft, back, again=True):
        draft.say("fixed", lines=entry_lines(again, draft, dated=False))
    elif entries:
        draft.say("echo", lines=entry_lines(entries, draft, dated=False))
    else:
        draft.say("redone")
    if any(isinstance(r.body, Setting) and _bare(r.body) - ASIDE for r in back):
        draft.replan()
    fixable = (button("button-fix", f"fix:{origin}"),) if entries else ()
    draft.offer(button("button-undo", f"undo:{origin}"), *fixable)
    return True


_REDO = Pattern(
    r"\W*(?:(?:no|ok|okay|sorry|please)\W+)*(?:re-?do|put (?:it|that|them) back|un-?undo|undo (?:the|that|my) undo)"
    r"(?: (?:it|that|please|again|in))*\W*"
)


def redo_by_words(draft: Draft, text: str) -> bool:
    """Puts back what was taken back last, within the day; False where the text asks for no such thing.

    A clearance comes back by a statement only.
    """
    if not _REDO.fullmatch(text.lower()):
        return False
    theirs = [r for r in draft.known.gone if r.at >= draft.at - timedelta(days=UNDO_DAYS)]
    sealed = {r.origin for r in theirs if isinstance(r.body, (Clearance, Pause))}
    lately = _undone(draft)
    if (struck := _struck(draft)) is not None:
        return press_undo(draft, struck)
    origin = lately[-1] if lately else next((r.origin for r in reversed(theirs) if r.origin not in sealed), None)
    if origin is None or origin in sealed or not press_redo(draft, origin):
        draft.say("redo-nothing")
    elif lately[:-1]:
        draft.asking = Asking(topic=UNDONE, about={"origins": lately[:-1]})
    return True


def _undone(draft: Draft) -> list[str]:
    """The origins that were taken back one after the other, up to the last message."""
    asking = draft.known.asking
    return list(asking.about["origins"]) if asking is not None and asking.topic == UNDONE else []


def _struck(draft: Draft) -> str | None:
    """The origin of the message that took back one entry of several just now."""
    asking = draft.known.asking
    return asking.about.get("struck") if asking is not None and asking.topic == UNDONE else None


def taken_back_last(draft: Draft) -> str | None:
    """What was taken back by the last message: its origin, or that of the message that took back one entry alone."""
    return _struck(draft) or next(iter(_undone(draft)[::-1]), None)


def put_back_last(draft: Draft, origin: str) -> bool:
    """Puts it back, whichever of the two it is."""
    return press_undo(draft, origin) if origin == _struck(draft) else press_redo(draft, origin)


def press_fix(draft: Draft, origin: str) -> bool:
    """Asks for the entry as it should be."""
    if not any(r.origin == origin for r in draft.known.records):
        return False
    draft.card = None
    draft.asking = Asking(topic="fix", about={"origin": origin})
    draft.say("fix-how")
    return True


def fix(draft: Draft, origin: str, acts: tuple[Act, ...]) -> bool:
    """Replaces what ``origin`` told by what was typed now."""
    draft.retell(origin)
    draft.acts.extend(acts)
    kept = [draft.keep(a) for a in acts if isinstance(a, LOGGED)]
    draft.say("fixed", lines=entry_lines(kept, draft, dated=False))
    draft.offer(button("button-undo", f"undo:{draft.origin}"))
    return True


def _mere_advice(draft: Draft, origin: str) -> bool:
    """Whether an origin left nothing that a bare "undo" can mean: advice that changed nothing, or the first setup."""
    theirs = [r.body for r in draft.known.records if r.origin == origin]
    if any(isinstance(b, Clearance) for b in theirs):
        return False
    if any(isinstance(b, Setting) and "began" in b.values for b in theirs):
        return True
    # light or dark, a file sent: no deed
    looks = [isinstance(b, Setting) and b.values.keys() in ({"charts"}, {"calendar"}, {"setup"}) for b in theirs]
    return all(looks) or all(isinstance(b, FileTold) or (isinstance(b, Proposal) and not b.stands) for b in theirs)


def _setting_names(settings: list[Setting]) -> list[Say]:
    """What was set, in words."""
    names = (k for s in settings for k in sorted(_bare(s)) if k != "setup")  # where the questions stand is no setting
    keys = dict.fromkeys(SETTING_NAMES.get(k, "setting-other") for k in names)
    return [say(k) for k in keys]


def _bare(setting: Setting) -> set[str]:
    """What a setting sets, without the day that stands behind some of the names."""
    return {k.partition(":")[0] for k in setting.values}
