"""Many entries taken back at once: "delete everything from yesterday", "delete all my squats", "delete todays log".

Rule: what would go is shown first and goes by a press alone. Only work goes; what hurts, and how a day was, is taken
back one by one. The whole athlete is deleted only where neither a day nor a kind of work is named.
"""

from __future__ import annotations

import re
from datetime import date

from coach import lookingback, striking
from coach.acts import LOGGED, Activity, Assessment, Lift, Measurement, Run, SessionReport
from coach.amendother import sport_of
from coach.cards import button, entry_lines
from coach.diary import Record
from coach.draft import Draft
from coach.namesakes import NAME, marked
from coach.patterns import Forms, Pattern
from coach.steps import CLOSED

WORK = (Lift, Run, Activity, Assessment, Measurement, SessionReport)  #: what goes by the many
EVER = date(1970, 1, 1)
LONGEST = 90  #: letters of such a wish
_OPENS = (
    r"\W*(?:(?:please|pls|can you|could you|would you|can we|ok|okay|so|and|no|oops|sorry|hey|hi|coach|just|actually|"
    r"i want (?:you )?to|i'?d like (?:you )?to|i need (?:you )?to|let'?s|wrong|my mistake)\W+)*"
)
_HARD = r"(?:delete|erase|wipe|unlog|undo|take back|strike|scratch|forget|nuke)"
_VERB = rf"(?:{_HARD}|remove|clear|get rid of|scrap|drop|throw out)(?: (?:out|away|off))?"
_LOG = (
    r"(?:logs?|entr(?:y|ies)|records?|data|diary|stuff|things?|history|messages|logging|notes|numbers|activit(?:y|ies))"
)
_KIND = (
    r"(?:runs?|jogs?|running|lifts?|sets?|lifting|strength|gym|legs?|upper body|core|workouts?|sessions?|trainings?|"
    rf"exercises?|rides?|swims?|bike|cycling|swimming|walks?|hikes?|tests?|{NAME}s?)"
)
_ALL = (
    r"(?:everything|anything|every(?: single)?|all|all of|whatever|the (?:whole|entire)|my (?:whole|entire)|(?:the|my) "
    r"full)"
)
_SPAN = (
    r"(?:(?:the )?day before yesterday|yesterday|today|tonight|this morning|last night|(?:(?:last|this|past) )?"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:days?)?|(?:this|last|the last|past) week|"
    r"(?:\d{1,2}|a|one|two|three|four|five|six|seven) days? ago|\d{4}-\d\d-\d\d|"
    r"\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]{3,9}|[a-z]{3,9} \d{1,2}(?:st|nd|rd|th)?)"
)
_DAY = rf"(?P<day>{_SPAN})"
_TOLD = (
    r"(?:(?: that)? (?:i|we) (?:have |had |just )?(?:logged|log|said|told you|wrote|did|entered|put in|typed|recorded|"
    r"sent(?: you)?)(?: down| in)?)"
)
_OF = r"(?: (?:from|of|on|for|about|in|since))*"
_WHAT = rf"(?: (?:of|the|my|those|these|single|whole|entire|logged))*(?: (?P<what>{_LOG}|{_KIND}))*"
_END = r"(?:\W+(?:please|pls|again|thanks|thank you|from (?:the|my) log|that was wrong|it was all wrong|wrong))*\W*"
_SAID = Forms(
    rf"{_OPENS}{_VERB}(?: me)? (?P<all>{_ALL}){_WHAT}{_TOLD}?(?:{_OF} {_DAY}(?:'?s)?(?: {_LOG}| {_KIND})*)?{_END}",
    rf"{_OPENS}{_VERB} (?:the |my )?(?P<what>{_LOG}|runs|lifts|sets|exercises|workouts|sessions|{NAME}s?)"
    rf"{_TOLD}?{_OF} {_DAY}{_END}",
    rf"{_OPENS}{_VERB} (?:(?:my|the|all|all of|all my) )?{_DAY}(?:'?s)?(?: (?:whole|entire|full))? "
    rf"(?P<what>log|logs|entries|records|data|diary|stuff|things|logging|runs|lifts|sets|exercises|workouts|sessions)"
    rf"{_END}",
    rf"{_OPENS}(?:wipe|erase|nuke|delete) (?:all )?(?P<day>yesterday|today){_END}",
    rf"{_OPENS}(?:wipe|erase|nuke) (?:out )?{_DAY}{_END}",
)
#: A word of the account, the plan or the reminders: no entries are meant.
_ELSE = Pattern(
    r"\b(?:account|profile|about me|on me|personal|you (?:know|have|hold|got|keep|store)|you'?ve|gdpr|reminders?|plan|"
    r"planned|settings|schedule|race|change[sd]?|next|tomorrow)\b"
)
_ANY_DAY = Pattern(rf"\b{_SPAN}\b")
_ANY_KIND = Pattern(rf"\b{_KIND}\b|{NAME}")
_SOFT = Pattern(rf"{_OPENS}(?:remove|clear|get rid of|scrap|drop|throw out|forget)\b")
_MINE = Pattern(rf"\b{_LOG}\b|\b(?:logged|told|said|wrote|entered|did|done|recorded|typed)\b")
_NO_DAY = Pattern(r"\b(?:data|diary|history|messages|stuff|things?|notes|numbers|logs?)\b")


def by_words(draft: Draft, text: str) -> bool:
    """Shows the entries that a text wants away, with a press that takes them back; False where it wants none away."""
    low = " ".join(text.lower().replace("’", "'").split())
    if len(low) > LONGEST or _ELSE.search(low):
        return False
    words, named = marked(draft.books.library, low)
    m = _SAID.fullmatch(words)
    if m is None or len(named) > 1:
        return False
    groups = m.groupdict()
    what, day = groups.get("what") or "", groups.get("day") or ""
    if not day and (not what or _NO_DAY.fullmatch(what)):
        return False  # "delete everything", "delete my whole log" are of the athlete
    kind = " ".join(named[0][1]) if named else what if not re.fullmatch(_LOG, what) else ""
    span = _span(draft, day, kind)
    if span is None:
        return False
    if _SOFT.match(low) and not _MINE.search(low) and not _lately(draft, span, kind, exercise=bool(named)):
        return False  # "remove everything on friday" of a plan
    return _answer(draft, span, kind, named=bool(day))


def meant(draft: Draft, text: str) -> bool:
    """The same for a wish to delete that names a day or a kind of work in other words; False where it names neither."""
    low = " ".join(text.lower().replace("’", "'").split())
    if _ELSE.search(low):
        return False
    words, named = marked(draft.books.library, low)
    day, what = _ANY_DAY.search(words), _ANY_KIND.search(words)
    if day is None and what is None:
        return False
    kind = " ".join(named[0][1]) if len(named) == 1 else what[0] if what is not None and not named else ""
    span = _span(draft, day[0] if day else "", kind)
    return span is not None and _answer(draft, span, kind, named=bool(day))


def _answer(draft: Draft, span: tuple[date, date], kind: str, *, named: bool) -> bool:
    found = _found(draft, *span, kind)
    if found:
        _show(draft, found, span, kind)
    else:
        _none(draft, span, kind, named=named)
    return True


def press(draft: Draft, rest: str) -> bool:
    """Takes back what was shown, or keeps it."""
    verb, _, told = rest.partition(":")
    if verb != "yes":
        draft.card = None
        draft.say("not-deleted")
        return True
    begins, _, told = told.partition(":")
    ends, _, kind = told.partition(":")
    try:
        found = _found(draft, date.fromisoformat(begins), date.fromisoformat(ends), kind)
    except ValueError:  # no button of ours
        return False
    draft.card = None
    return bool(found) and striking.strike(draft, found)


def _lately(draft: Draft, span: tuple[date, date], kind: str, *, exercise: bool) -> bool:
    """Whether there are such entries; of an exercise, which the plan holds too, such as were told just now."""
    return any(not exercise or draft.at - r.at <= striking.SOON for r in _found(draft, *span, kind))


def _span(draft: Draft, day: str, kind: str) -> tuple[date, date] | None:
    if not day:
        return EVER, draft.today
    named = {"this morning": "today", "last night": "yesterday", "past week": "last week"}.get(day, day)
    there = {lookingback.when(r) for r in _found(draft, EVER, draft.today, kind)}
    return lookingback.span(named, draft.today, there)


def _found(draft: Draft, begins: date, ends: date, kind: str) -> list[Record]:
    fits = _fits(draft, kind)
    return [
        r
        for r in draft.known.entries
        if isinstance(r.body, WORK)
        and not r.origin.startswith(("f", CLOSED))
        and begins <= lookingback.when(r) <= ends
        and fits(r)
    ]


def _fits(draft: Draft, kind: str) -> lookingback.Is:
    """Whether an entry is of the kind that was named; of none named, all are."""
    _, named = marked(draft.books.library, kind)
    if named:
        return lookingback.fitting({}, lookingback.family(draft.books.index, *named[0]), draft.books.library)
    if re.fullmatch(r"runs?|jogs?|running", kind):
        return lambda r: isinstance(r.body, Run)
    if re.fullmatch(r"lifts?|sets?|lifting|strength|gym|exercises?", kind):
        return lambda r: isinstance(r.body, (Lift, SessionReport))
    if re.fullmatch(r"legs?|upper body|core", kind):
        group = {"l": "legs", "u": "upper", "c": "core"}[kind[0]]
        return lookingback.fitting({group: kind}, frozenset(), draft.books.library)
    if re.fullmatch(r"tests?", kind):
        return lambda r: isinstance(r.body, (Assessment, Measurement))
    sport = sport_of(draft, kind.rstrip("s")) if kind and kind not in _ANY else None
    if sport is not None:
        return lambda r: isinstance(r.body, Activity) and r.body.sport == sport
    return lambda _: True


_ANY = frozenset("workout workouts session sessions training trainings".split())


def _none(draft: Draft, span: tuple[date, date], kind: str, *, named: bool) -> None:
    if not named:
        draft.say("undo-none-there", name=draft.in_own(kind) if kind else "none")
        return
    if not kind and _told_else(draft, span):
        draft.say("wipe-stays")
        return
    draft.say("back-none", day=span[0], until="none" if span[0] == span[1] else span[1])


def _told_else(draft: Draft, span: tuple[date, date]) -> bool:
    """Whether something else than work was told of those days."""
    told = (r for r in draft.known.entries if isinstance(r.body, LOGGED) and not isinstance(r.body, WORK))
    return any(span[0] <= lookingback.when(r) <= span[1] for r in told)


def _show(draft: Draft, found: list[Record], span: tuple[date, date], kind: str) -> None:
    shown = sorted(found, key=lambda r: (lookingback.when(r), r.at))
    one = span[0] == span[1]
    draft.say("wipe-sure", count=len(shown), day=span[0] if one else "none")
    draft.say("lines", lines=entry_lines(shown[-lookingback.SHOWN :], draft, dated=not one))
    if not kind and _told_else(draft, span):
        draft.say("wipe-stays")
    spec = f"{span[0].isoformat()}:{span[1].isoformat()}:{kind}"
    draft.offer(button("button-wipe", f"wipe:yes:{spec}"), button("button-keep", "wipe:no"))
