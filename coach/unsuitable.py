"""A day that does not suit: "I can't do Wednesday", "Thursday is bad for me", "Wednesdays don't work".

Rule: a day that is named moves its own session and nothing else; of several that do not suit none is moved to another
of them; a weekday in general asks which days suit instead.
"""

from __future__ import annotations

from datetime import date

from coach import moving, welcome
from coach.ahead import days_in
from coach.cards import button, done_on, paused_card
from coach.draft import Draft
from coach.patterns import Pattern
from coach.reply import say

_D = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_DAY = rf"(?:on )?(?:the |this |next |coming )?(?P<day>{_D})(?P<many>s)?\b"
_CANT = (
    r"\b(?:can'?t|cannot|can not|won'?t be able to|won'?t(?= (?:make|manage|get)\b)|"
    r"(?:am |i'?m )?(?:not able|unable) to)"
    r"(?: (?:do|make|train|lift|come|manage|go|work ?out|exercise|fit|it|in|to|the|gym|strength|anything))*"
)
_BAD = (
    r"(?:(?:is|are)|'s)(?: a| really| always| very| too| just| no longer)*"
    r" (?:bad|no good|difficult|tricky|impossible|out|full|busy|hard|nightmare|awkward|not (?:good|"
    r"possible|great|ideal))\b|"
    r"(?:does|do|will|wo)(?:n'?t| not)(?: really)? (?:work|suit|fit|be possible)\b"
)
_FORMS = (
    Pattern(rf"{_CANT} {_DAY}"),
    Pattern(rf"\b{_DAY}(?: this week| next week)? ?(?:{_BAD})"),
    Pattern(
        rf"^\W*no {_DAY}(?:(?:,|,? (?:and|or|nor)) {_D}\b)*(?: this week| next week)?(?: please| thanks| for me)*\W*$"
    ),
)
_LIST = Pattern(rf"\b{_D}(?:\W+(?:(?:and|or|nor|plus)\W+)?(?:on |the |this |next )?{_D}\b)+")
_AND = Pattern(r"\b(?:and|or|nor|plus)\b|&")
_ALWAYS = Pattern(r"\b(?:any ?more|ever|from now on|always|no longer|every week|in general|usually|generally)\b")
_ELSE = Pattern(
    r"\b(?:runs?|running|jog\w*|intervals?|tempo|race|only|skip\w*|because of|pain|hurts?|did|was|"
    r"sleep|walk|ran|physio|"
    r"doctor)\b|\d|\?\W*$"
)


def by_words(draft: Draft, text: str) -> bool:
    """Moves the session of a day that does not suit, or asks for days that do; False where no day is named so."""
    low = " ".join(text.lower().replace("’", "'").split())
    match = next((m for form in _FORMS if (m := form.search(low)) is not None), None)
    if draft.known.began is None or match is None or _ELSE.search(low):
        return False
    if paused_card(draft):
        return True
    if (several := _several(low, match["day"], draft)) and not (match["many"] or _ALWAYS.search(low)):
        return _all_of_them(draft, several)
    if match["many"] or _ALWAYS.search(low):
        draft.say("day-unsuitable")
        welcome.ask(draft, {"step": "strength", "days": True, "picked": []})
        return True
    days = [d for d in days_in(low, draft.today) if d >= draft.today]
    bad = next(iter(days_in(match["day"], draft.today)), None)
    if bad is None:
        return False
    return moving.press_move(draft, bad.isoformat(), next((d for d in days if d != bad), None))


def _several(low: str, day: str, draft: Draft) -> list[date]:
    """The days of a list that holds the one that does not suit: "thursday and friday"; nothing where it stands alone.

    A day behind a comma may be the one that suits: "can't do friday, saturday instead".
    """
    lists = [m[0] for m in _LIST.finditer(low) if day in m[0] and _AND.search(m[0])]
    days = [d for d in days_in(lists[0], draft.today) if d >= draft.today] if lists else []
    return days if len(days) > 1 else []


def _all_of_them(draft: Draft, days: list[date]) -> bool:
    """Moves the session of each of these days past all of them, or offers what is left where none fits."""
    planned = {d: found for d in sorted(days) if (found := draft.day(d)) is not None and found.session is not None}
    if not any(not done_on(draft.known, found) for found in planned.values()):
        draft.say("days-free-already", days=tuple(say("day-dated", day=d) for d in sorted(days)))
        draft.offer(button("button-week", "week:0"))
    for day in planned:
        now = draft.day(day)
        if now is not None and now.session is not None and not done_on(draft.known, now):
            moving.move(draft, now, None, but=days)
    return True
