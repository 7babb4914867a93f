"""How long a session may take from now on, by plain words, both ways: "longer sessions", "45 minutes from now on".

Rule: what is said of one day changes that day only; what names no number is asked for, never guessed; longer begins
with the next week, shorter at once.
"""

from __future__ import annotations

import re

from coach import welcome
from coach.ahead import DAY_WORD, minutes_in
from coach.cards import button
from coach.diary import Setting
from coach.draft import Draft
from coach.fitting import short_key
from coach.patterns import Pattern
from coach.shortening import next_open

LEAST, MOST = 10, 120
_SESSIONS = r"(?:sessions|workouts|trainings|strength days|lifts|gym days)"
_ONE = r"(?:session|workout|training|lift|strength)"
#: one day, or one week, is meant
_ONCE = Pattern(
    r"\b(?:today|tonight|tomorrow|tmrw|this (?:morning|afternoon|evening|session|workout|one|time|week|once)|"
    r"next (?:one|session|week|time)|just (?:once|this)|(?:on|for) (?:the )?\d|right now|"
    r"(?:do|fit|squeeze|start|begin)\b[^.?!]* now(?! on)|(?:have|get) (?:a|my|the) \w+(?: in)? now(?! on)|"
    r"(?:before|until|till|while) (?:the|my|our|i|he|she|they|we|it|this|baby|kids|work|school|dinner|lunch|bed))\b"
)
_EACH = Pattern(
    rf"\b(?:per|each|every|a|an) {_ONE}\b|\bfrom now on\b|\bgoing forward\b|\b(?:always|usually|generally|every time|"
    rf"as a rule|for good|permanently|these days|by default)\b|\b{_SESSIONS}\b|\b{_ONE} (?:length|duration|time)\b|"
    rf"\b(?:length|duration) of (?:my |the |a |each )?{_ONE}s?\b"
)
_WISH = Pattern(
    r"\b(?:make|set|change|want|like|need|prefer|can|could|may|let'?s|have|got|go|back|please|do|give|take|last|"
    r"max\w*|limit|at most|up to|only|keep|switch|plan|put|should be|be|too (?:short|long)|now|again|extend|"
    r"lengthen|shorten)\b"
)
_MORE = Pattern(
    rf"\b(?:longer|more time for) (?:(?:my|the|strength|gym) )?{_SESSIONS}\b|"
    rf"\b{_SESSIONS}\b[^.?!]*\b(?:longer|too short|long again|longer again|as long as before)\b|"
    rf"\b(?:lengthen|extend) (?:my |the )?{_SESSIONS}\b|"
    rf"\bmore (?:time|minutes) (?:per|for each|each|for every) {_ONE}\b"
)
_LESS = Pattern(
    rf"\bshorter (?:(?:strength|gym) )?{_SESSIONS}\b|\b(?:make|keep|want|need|like)\b[^.?!]*\b{_SESSIONS}\b[^.?!]*"
    rf"\bshorter\b|\b{_SESSIONS}\b[^.?!]*\b(?:too long|shorter (?:please|from now on|in general))\b|"
    rf"\bshorten (?:my |the |all (?:my |the )?)?{_SESSIONS}\b|"
    rf"\bless (?:time|minutes) (?:per|for each|each|for every) {_ONE}\b"
)
_BACK = Pattern(
    rf"\bback to (?:(?:my|the) )?(?:full|normal|usual|long|longer|old|regular)(?:[ -]length)? {_SESSIONS}\b|"
    rf"\bfull[ -]length {_SESSIONS}\b|\b{_SESSIONS} (?:as long as (?:before|they were)|back to (?:full|normal|usual)"
    r"(?: length)?)\b"
)
_BACK_TO = Pattern(r"\b(?:back to|up to|down to) (?:the )?\d{2,3} ?-?(?:m|min|mins|minutes)\b")
_BARE = Pattern(rf"\b{_ONE}(?:s|'s)? (?:length|duration|time) (?:to|of|at|is|:)? ?(\d{{2,3}})\W*$")
_WHOLE = Pattern(
    rf"\b(?:full|whole|normal|usual|entire) {_ONE}\b.*\b(?:after all|again|instead|today|tonight|now)\b|"
    rf"\b(?:make|have|do)\b.*\b(?:today'?s|the|this) {_ONE} (?:longer|full|whole|normal)(?: again)?\b|"
    r"\b(?:i )?(?:do )?have (?:more|enough|plenty of|lots of) time (?:today|tonight|now|after all)\b"
)
_NOT = Pattern(
    r"\b(?:why|how|when|what|which|should i|is it|are|does|do you|would it|better|warm-?ups?|rests?|runs?|running|"
    r"planks?|holds?|skip|move|did|done|was|were|took|felt|pain|hurts?|sore)\b"
)
_TOO = Pattern(
    rf"\b{_SESSIONS} (?:are|were|have been|seem|feel) (?:always |way |much |a bit |just )?too (?:short|long)\b"
)


def by_words(draft: Draft, text: str) -> bool:
    """Takes a wish for longer or shorter sessions, standing or of one day; False where the text holds none."""
    low = text.lower().replace("’", "'").strip()
    if draft.known.began is None or len(low.split()) > 24:
        return False
    told = _TOO.sub(lambda m: m[0].replace("were", "").replace("are", ""), low)
    if _said_plainly(low) and (plainly := minutes_in(low)) is not None:  # "my sessions are 50 minutes" asks nothing
        return _set(draft, plainly)
    if _NOT.search(told) or (low.endswith("?") and not re.match(r"\W*(?:please )?(?:can|could|may|shall)\b", low)):
        return False
    if _WHOLE.search(told) and minutes_in(told) is None:
        return _whole_day(draft)
    if _ONCE.search(told) or DAY_WORD.search(told):
        return False
    bare = _BARE.search(told)
    minutes = int(bare[1]) if bare else minutes_in(told)
    if minutes is not None:
        standing = _EACH.search(told) or _BACK_TO.search(told)
        return bool(standing and _WISH.search(told)) and _set(draft, minutes)
    if _BACK.search(told) and (before := longer_before(draft)) is not None:
        return _set(draft, before)
    if _MORE.search(told) or _LESS.search(told) or _BACK.search(told):
        return _ask(draft)
    return False


def longer_before(draft: Draft) -> int | None:
    """The longest that a session was allowed to take before, where that is more than now."""
    told = (r.body.values.get("session_minutes") for r in draft.known.records if isinstance(r.body, Setting))
    hinted = draft.known.hint.get("session_minutes")
    most = max((m for m in (hinted, *told) if isinstance(m, int)), default=0)
    return most if most > draft.athlete.session_minutes else None


def _said_plainly(low: str) -> bool:
    """A line of nothing but a length and the plural: "45 min sessions", "my sessions are 50 minutes"."""
    return (
        re.fullmatch(
            rf"\W*(?:\d{{2,3}} ?-?min\w* {_SESSIONS}|{_SESSIONS} of \d{{2,3}} ?-?min\w*"
            rf"|(?:my |our |the )?{_SESSIONS} (?:are|should be|can be|may be|may last|can last|should last|last)"
            rf"(?: up to| about| at most| around)? \d{{2,3}} ?-?min\w*(?: long| each)?)\W*(?:please\W*)?",
            low,
        )
        is not None
    )


def _set(draft: Draft, minutes: int) -> bool:
    """A length for all sessions, with what the level allows of it where that is less."""
    if not LEAST <= minutes <= MOST:
        draft.say("lasting-odd", least=LEAST, most=MOST)
        return True
    longer = minutes > draft.athlete.session_minutes
    draft.keep(Setting(values={"session_minutes": minutes}))
    draft.say("set-minutes", minutes=minutes)
    tables = draft.books.library.plans
    cap = minutes if tables is None else tables.limits.minutes[draft.athlete.level_number - 1]
    if minutes > cap:
        draft.say("lasting-capped", minutes=cap)
    if longer:
        draft.replan_from_monday()
        draft.say("lasting-from-monday")
    else:
        draft.replan()
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-settings", "settings"))
    return True


def _ask(draft: Draft) -> bool:
    """Longer or shorter, and no number: asked, with what it is now."""
    draft.say("lasting-now", minutes=draft.athlete.session_minutes)
    welcome.ask(draft, {"step": "minutes"})
    return True


def _whole_day(draft: Draft) -> bool:
    """The session that was cut to fewer minutes, whole again; of one that was not, how long sessions are."""
    day = next_open(draft)
    if day is None or day.session is None:
        draft.say("no-session-ahead")
        return True
    if draft.known.setting(short_key(day.date)) is None:
        draft.say("lasting-whole-already", day=day.date, minutes=day.session.minutes)
        return True
    draft.keep(Setting(values={short_key(day.date): None}))
    after = draft.day(day.date)
    minutes = day.session.minutes if after is None or after.session is None else after.session.minutes
    draft.say("lasting-whole", day=day.date, minutes=minutes)
    draft.offer(button("button-undo", f"undo:{draft.origin}"), button("button-week", "week:0"))
    return True
