"""Limits of a clinician in conversation: told, echoed, confirmed, changed, listed, taken off.

Rule: a limit holds from the moment it is told; only its date, or the athlete's press on a question of its own, ends it.
What cannot be read is asked about once and blocks until it is settled.
"""

from __future__ import annotations

from dataclasses import replace

from coach.acts import KG_PER_LB, Act
from coach.cards import button, name_of
from coach.constraint import Constraint
from coach.diary import Asking, Verdict
from coach.draft import Draft
from coach.holding import blocks_legs
from coach.limitlines import by_of, lines_of, origin_of, over_button, part_of, what_of
from coach.limitnotes import Course, changed_by, course
from coach.patterns import Pattern
from coach.prescribed import Prescribed, prescribed
from coach.reply import Say, say
from coach.untils import untils
from coach.values import value

ENDS_SHOWN = 6  #: buttons that take a limit off, at most
_KILOS = Pattern(r"(\d{1,3}(?:[.,]\d+)?)\s*(kg|kgs|kilos?|lbs?|pounds?)?\b")
_OPEN = Pattern(r"\b(don'?t know|dunno|no idea|not sure|open|no end|unknown|they didn'?t say|wasn'?t told)\b")
_LISTING = Pattern(
    r"\b(what|which|show|list|any|see|tell)\b.*\b(constraints?|restrictions?|limits?|"
    r"limitations?)\b(?!.*\b(time|speed|heart)\b)"
)


@value(frozen=True, kw_only=True)
class Told:
    """Limits just kept, limits said to be over, and what else the message says.

    ``given``: something to be done is told beside. ``breaks``: the text without the clinician's own words.
    """

    limits: tuple[Constraint, ...] = ()
    over: tuple[Constraint, ...] = ()
    rest: str = ""
    given: bool = False
    breaks: str = ""


# --- a message --------------------------------------------------------------------------------------------------------
def take(draft: Draft, text: str, *, forwarded: bool = False, asked: bool = False) -> Told | None:
    """Keeps the limits that a message tells, so that they hold at once; None where it tells of none."""
    found = prescribed(text, draft.today, draft.books.library, asked=asked or forwarded)
    if forwarded and not any(c.kind != "unread" for c in found.limits):
        return None
    over = _said_over(found, draft)
    if not found.limits and not over:
        return None
    open_before = tuple(c for c in draft.limits.on(draft.today) if c.missing)
    kept = tuple(keep(draft, c) for c in found.limits)
    if kept and not any(c.missing for c in kept):  # what could not be read before may be what is told better now
        over = (*over, *(c for c in open_before if c not in over))
    return Told(
        limits=kept,
        over=tuple(c for c in over if c not in kept),
        rest=_without(text, found.spans),
        given=found.given,
        breaks=_without(text, found.said),
    )


def keep(draft: Draft, limit: Constraint) -> Constraint:
    """Keeps a limit under a name of its own."""
    used = {c.ref for c, _ in draft.known.constraints}
    number = len(draft.records)
    while f"{draft.origin}.{number}" in used:
        number += 1
    made = replace(limit, ref=f"{draft.origin}.{number}")
    draft.keep(made)
    return made


def _said_over(found: Prescribed, draft: Draft) -> tuple[Constraint, ...]:
    """The standing limits that a message says to be over; none that it tells itself."""
    standing = tuple([c for c in draft.limits.on(draft.today) if origin_of(c) != draft.origin])
    if found.all_lifted:
        return standing
    subjects = {c.subject for c in found.lifted}
    kinds = {c.kind for c in found.lifted}
    return tuple(
        c
        for c in standing
        if c.subject in subjects
        or (c.kind == "load" and "load" in kinds)
        or (c.kind in ("strength", "training") and "strength" in kinds)
        or ("no-runs" in kinds and (c.kind == "impact" or c.runs))
        or (c.kind == "impact" and any(one.group == "jump" for one in found.lifted))
    )


def _without(text: str, spans: tuple[tuple[int, int], ...]) -> str:
    """A text without what was understood as limits."""
    out = text
    for start, end in sorted(spans, reverse=True):
        out = out[:start] + " " * (end - start) + out[end:]
    return " ".join(out.split()).strip(" .,;!:-–")


def echo(draft: Draft, told: Told) -> None:
    """What was understood, for the athlete to confirm; the one question where something is missing."""
    if told.limits:
        _card(draft, told.limits)
    if told.given:
        draft.say("limit-given")
    if told.over:
        draft.say("limit-also-over" if told.limits else "limit-over-which")
        for limit in told.over[:ENDS_SHOWN]:
            draft.offer(over_button(limit, draft))
        if len(told.over) > 1:
            draft.offer(button("button-limit-over-all", "limit:over:all"))
        if not told.limits:
            draft.offer(button("button-limit-keep", "limit:keep"))


def _card(draft: Draft, limits: tuple[Constraint, ...]) -> None:
    """What is clear is to be confirmed; what is not is asked about, in a message of its own."""
    clear, missing = tuple(c for c in limits if not c.missing), tuple(c for c in limits if c.missing)
    if clear:
        _to_confirm(draft, clear)
    if clear and missing:
        draft.close()
    if missing:
        _ask(draft, missing)


def _to_confirm(draft: Draft, limits: tuple[Constraint, ...]) -> None:
    origin = origin_of(limits[0])
    draft.say("limit-told", by=by_of(limits[0]), lines=lines_of(limits, draft))
    if any(c.side in ("left", "right") for c in limits):
        draft.say("limit-both-sides")
    changed = changed_by(draft, limits)
    if changed:
        draft.say("limit-changes", lines=changed)
    if limits[0].by:
        draft.offer(button("button-limit-yes", f"limit:ok:{origin}"))
    else:
        draft.offer(
            button("button-limit-physio", f"limit:ok:{origin}:physio"),
            button("button-limit-doctor", f"limit:ok:{origin}:doctor"),
            button("button-limit-yes", f"limit:ok:{origin}"),
        )
    draft.offer(
        button("button-limit-change", f"limit:change:{origin}"), button("button-limit-cancel", f"limit:cancel:{origin}")
    )


def _ask(draft: Draft, limits: tuple[Constraint, ...]) -> None:
    """The one question about what could not be read."""
    missing, lines, by = limits[0], lines_of(limits, draft), by_of(limits[0])
    if missing.missing == "amount":
        draft.say("limit-how-many", by=by, lines=lines)
    elif missing.missing == "until":
        draft.say("limit-until-when", by=by, lines=lines)
    elif missing.region is None and (missing.group or missing.exercise):
        legs = blocks_legs(missing, draft.books.library)
        draft.say("limit-unread-move", lines=lines, blocked=_blocked(missing, draft), legs=legs)
    else:
        draft.say("limit-unread", lines=lines, blocked=missing.region or "legs")
    then = draft.known.asking
    about = {"refs": [c.ref for c in limits]}
    if then is not None and then.topic == "setup":
        about["then"] = then.about  # type: ignore[assignment]  # the question of the setup goes on afterwards
    draft.asking = Asking(topic="constraint", about=about)
    draft.offer(button("button-limit-cancel", f"limit:cancel:{missing.ref}"))


def _blocked(limit: Constraint, draft: Draft) -> object:
    """What is left out for as long as a limit is not read."""
    if limit.region is not None:
        return part_of(limit)
    if limit.group is not None:
        return say(f"limit-group-{limit.group}")
    return name_of(limit.exercise, draft.books.library) if limit.exercise else "legs"


# --- the answer to the question ---------------------------------------------------------------------------------------
def answered(draft: Draft, asking: Asking, text: str, acts: tuple[Act, ...]) -> bool:
    """Takes up what a text says about limits that could not be read; False where it is about something else."""
    refs = set(asking.about.get("refs", ()))
    old = tuple(c for c, verdict in draft.known.constraints if c.ref in refs and verdict is not False)
    if not old:
        return False
    made = tuple(m for c in old if (m := _filled(c, text, draft)) is not None)
    made = made or tuple(_inherited(c, old[0]) for c in _readable(text, draft))
    if not made:
        over = take(draft, text)
        if over is not None:
            echo(draft, over)
            return True
        if acts:
            return False
        draft.asking = asking
        draft.say("limit-still-unread", blocked=tuple(what_of(c, draft) for c in old))
        draft.offer(button("button-limit-cancel", f"limit:cancel:{old[0].ref}"))
        return True
    for limit in old:
        settle(draft, limit, False)
    kept = tuple(keep(draft, c) for c in made)
    _card(draft, kept)
    if draft.asking is None and "then" in asking.about:
        draft.asking = Asking(topic="setup", about=asking.about["then"])
    return True


def _filled(limit: Constraint, text: str, draft: Draft) -> Constraint | None:
    """The limit with what was missing, where the text is just that: a load, a day."""
    low = text.lower()
    lengths = untils(low, draft.today)
    day = next((u.day for u in lengths if not u.slip), None)
    if limit.missing == "until":
        if day is not None or _OPEN.search(low):
            return replace(limit, until=day, missing="")
        return None
    if limit.missing != "amount":
        return None
    plain = "".join(" " if any(u.start <= n < u.end for u in lengths) else c for n, c in enumerate(low))
    number = _KILOS.search(plain)
    if number is None:
        return None
    amount = float(number[1].replace(",", "."))
    pounds = number[2].startswith(("lb", "pound")) if number[2] else draft.athlete.units == "lb"
    amount = round(amount * KG_PER_LB, 2) if pounds else amount
    return replace(limit, amount=amount, unit="lb" if pounds else "kg", until=day or limit.until, missing="")


def _readable(text: str, draft: Draft) -> tuple[Constraint, ...]:
    found = prescribed(text, draft.today, draft.books.library, asked=True)
    return tuple(c for c in found.limits if c.kind != "unread")


def _inherited(limit: Constraint, old: Constraint) -> Constraint:
    """What the answer leaves out is as it was told first: who, until when, which part of the body."""
    part = limit.kind in ("load", "holds", "pain") and limit.region is None and not (limit.group or limit.exercise)
    return replace(
        limit,
        by=limit.by or old.by,
        until=limit.until or old.until,
        region=old.region if part else limit.region,
        site=old.site if part else limit.site,
        side=old.side if part else limit.side,
    )


def settle(draft: Draft, limit: Constraint, accepted: bool) -> None:
    draft.keep(Verdict(ref=f"limit:{limit.ref}", accepted=accepted))


# --- what holds -------------------------------------------------------------------------------------------------------
def card(draft: Draft, words: str) -> None:
    """``/constraints``: what holds and what is over; with words behind it a new limit."""
    if words:
        told = take(draft, words, asked=True)
        if told is not None:
            echo(draft, told)
            return
        made = Constraint(ref="", kind="unread", told=draft.today, text=words[:160], missing="what")
        _card(draft, (keep(draft, made),))
        return
    holding = draft.limits.on(draft.today)
    past = [line for c in course(draft.known, draft.today) if (line := _past(c, draft)) is not None]
    if not holding:
        draft.say("limits-none")
    else:
        draft.say("limits-head", lines=lines_of(holding, draft))
        unsure = tuple(c for c in holding if dict(draft.known.constraints).get(c) is None and not c.missing)
        for origin in dict.fromkeys(map(origin_of, unsure)):
            draft.offer(
                button("button-limit-yes", f"limit:ok:{origin}"),
                button("button-limit-change", f"limit:change:{origin}"),
                button("button-limit-cancel", f"limit:cancel:{origin}"),
            )
        for limit in [c for c in holding if c not in unsure][:ENDS_SHOWN]:
            draft.offer(over_button(limit, draft))
    if past:
        draft.say("limits-past", lines=tuple(past[-ENDS_SHOWN:]))


def _past(one: Course, draft: Draft) -> Say | None:
    if one.ended is None:
        return None
    return say(
        "limits-past-line",
        what=what_of(one.limit, draft),
        by=by_of(one.limit),
        why="ran-out" if one.ran_out else "ended",
        day=one.ended,
    )


def listed(draft: Draft, text: str) -> bool:
    """Answers "what are my restrictions?"."""
    if not _LISTING.search(text.lower()) or len(text) > 90:
        return False
    card(draft, "")
    return True


def remind(draft: Draft) -> None:
    """Limits told while something more urgent was said: now they are asked about."""
    unsure = tuple(c for c, verdict in draft.known.constraints if verdict is None and c.on(draft.today))
    for origin in dict.fromkeys(map(origin_of, unsure)):
        draft.close()
        _card(draft, tuple(c for c in unsure if origin_of(c) == origin))
