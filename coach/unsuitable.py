"""A day that does not suit: "I can't do Wednesday", "Thursday is bad for me", "Wednesdays don't work".

Rule: one day that is named moves its own session and nothing else; a weekday in general asks which days suit instead.
"""

from __future__ import annotations

from coach import moving, welcome
from coach.ahead import days_in
from coach.cards import paused_card
from coach.draft import Draft
from coach.patterns import Pattern

_D = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
_DAY = rf"(?:on )?(?:the |this |next |coming )?(?P<day>{_D})(?P<many>s)?\b"
_CANT = (
    r"\b(?:can'?t|cannot|can not|won'?t be able to|(?:am |i'?m )?(?:not able|unable) to)"
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
    Pattern(rf"^\W*no {_DAY}(?: this week| next week)?(?: please| thanks| for me)*\W*$"),
)
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
    if match["many"] or _ALWAYS.search(low):
        draft.say("day-unsuitable")
        welcome.ask(draft, {"step": "strength", "days": True, "picked": []})
        return True
    days = [d for d in days_in(low, draft.today) if d >= draft.today]
    bad = next(iter(days_in(match["day"], draft.today)), None)
    if bad is None:
        return False
    return moving.press_move(draft, bad.isoformat(), next((d for d in days if d != bad), None))
